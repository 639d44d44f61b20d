/** Explanations of the rules in English, for their pages; words of the texts themselves stand in “”. */
export const descriptions: Readonly<Record<string, string>> = {
  'duplicate/paragraph':
    'A whole paragraph, or several on end, stands in the text twice: word for word, or with a few words, figures or blanks changed. It comes of merging drafts and of reusing old ones. Lines that are meant to be said again (titles, salutations, agendas, “请××同志汇报”) are left alone.',
  'duplicate/passage':
    'A longer stretch of a paragraph is the same as another, or nearly. It may lie inside a longer paragraph, be split into several, or have a heading stuck to its front. A passage that stands in many places is told of once, with all of them.',
  'duplicate/sentence':
    'The same sentence, word for word, in two paragraphs. Short phrases, slogans and parallel sentences are left alone.',
  'number/conflicting-figures':
    'One indicator has two values for one period in one speech. It is a warning where period and scope are written out and the same, a hint where one of the places names no period and the lines before it name no other (past years reviewed beside this year’s plan). Targets against results, other periods or scopes, approximations (“近”, “约”, “超过”, “左右”, “以上”) and what agrees when rounded do not count.',
  'number/doubled-approximation': 'Of “大约” and “左右”, and of “超过” and “以上”, one is enough.',
  'number/full-width-digit': 'Arabic figures are half-width (GB/T 15835-2011, 5.1.6).',
  'number/impossible-date':
    'Months, days and hours that the calendar does not have, and years that no speech speaks of (mostly slips of the keyboard: “2205年”). Years of history are left alone.',
  'number/mixed-date':
    'One date does not mix Han and Arabic figures (GB/T 15835-2011, 4.3). The form of the year decides.',
  'number/padded-date': 'Months and days are not padded (GB/T 9704-2012, 7.3.5.4): 1 is not written 01.',
  'number/part-total':
    '“共30个，其中……20个、……15个”: parts that exclude each other (men and women, central and local, farming and industry) cannot come to more than the total; parts that may overlap are only hinted at. A list that is complete (“分别为”, “合计”; all three sectors, men and women, a last part “其他”; “15个乡镇，其中9个镇、6个乡”) has to add up, and “已整改52个，正在整改8个” cannot come to more than what was found. Three parts or more that miss the total by less than three per cent are to be checked. Other units and nested lists are not judged.',
  'number/percent-point':
    'The difference of two percentages is counted in percentage points, “个百分点”, and has to be right: from 30% to 35% is 5 points, and 16.7% in proportion. What rounding explains does not count; only pairs that are both written out are judged.',
  'number/percent-sign':
    'The percent sign is the half-width “%” without a space before it; older documents often have the full-width “％”. A file that keeps to one of them is left alone.',
  'number/range-mark':
    'A range of numbers takes “～” or “—” (GB/T 15834-2011, 4.13); the half-width “-” and “~” are habits of typing. A file that keeps to one of them is left alone, and so are dates, document numbers and telephone numbers.',
  'number/range-unit':
    'In a range the percent sign, “万” and “亿” are not left out (GB/T 15835-2011, 5.1.3): “15～30%” is read aloud as fifteen to thirty percent.',
  'number/short-year':
    'Years are not shortened (GB/T 15835-2011, 5.1.1). It is judged only where “年” is followed by a month, “底”, “末”, “初”, “上半年” or “下半年”, or has “截至” before it, and of “08年”; “工作12年” is left alone.',
  'number/weekday':
    'A date with a weekday that it does not fall on. Where the year is not written, the full dates of the same speech say which it is, give or take one; only what fits none of them is told of. It may be the date that is wrong, so nothing is changed without asking.',
  'numbering/announced-count':
    'After “我讲三点意见”, “主要有四个方面：” or “共有五项议程” as many items have to follow as were announced. Only the series right behind the sentence is counted.',
  'numbering/arabic-point':
    'GB/T 9704-2012 (7.3.3) and GB/T 15834-2011 (appendix B.3) write “1.” with a half-width point. Many offices write “1、”, so nothing is said line by line: where a file has several forms, the less common one is told of once with all its places, and where it has “1、” or “1．” throughout, once what the standard wants.',
  'numbering/gap':
    'The numbers of a series follow on one another (GB/T 15834-2011, appendix B.3; GB/T 9704-2012, 7.3.3). A number left out, or a series that begins with the second, is heard by everybody in the room. A new series, another speaker or an annex that begins anew is right. Where three points were announced, two follow, and a later paragraph has no beginning (the rest of a word, or “另一方面” without “一方面”), it is told where the third may have been lost.',
  'numbering/lone-item':
    'A list that has a first item and no second: either the rest is missing, or it needs no number. An agenda of one item is left alone.',
  'numbering/marker-form':
    'The levels are “一、”, “（一）”, “1.” and “（1）” (GB/T 9704-2012, 7.3.3); a comma follows “第一”, “首先” and “其一”, nothing follows “一是” and “一要”, and no mark follows a bracketed number (GB/T 15834-2011, appendix B.3). “主要有三个方面一是…” lacks the colon behind the promise. Two more things are told of: what no standard allows (“(一)” in half-width brackets, “第一,”, “（一）、”), and what differs from the rest of its series.',
  'numbering/mixed-series':
    'Items of one series take one kind of marker; “一是…二是…三要” and “首先…其次…第三” change half way. What most of the series use is taken as right, and the first where there is no majority.',
  'numbering/repeat':
    'One number twice in a series (GB/T 15834-2011, appendix B.3), mostly because items were added or taken out and the rest was not renumbered.',
  'placeholder/lost-text':
    'Masking, converting or downloading lost words: “***”, “%%”, “此处隐藏N个字”, “[_TAG_h2]”, or left nothing at all: “请同志讲话”, “第次会议”, “增长%”, “由牵头，”, “解决困难和。”, “满意率达98.5，”, empty “” and 《》. What stood there cannot be guessed: restore it from the original, or delete the broken sentence.',
  'placeholder/unfilled':
    'Blanks that a template or a draft left open (“X”, “XX”, “20XX年”, “202_年”, “某某同志”, “____”, “【会议名称】”) have to be filled in before the text is printed. Neighbouring ones (“X月X日”) are told of once, with what the words around ask for: a date, a year, a time, a number, a percentage, an amount of money, the name of a person, a place or a body. “KTV”, “N95”, “X光” and “1+X” are no blanks.',
  'punctuation/before-conjunction':
    'Between the last two members of a list stands either “和”, “及” or “以及”, or an enumeration comma, not both. Words that begin with these characters (“和谐”, “及时”) are left alone.',
  'punctuation/before-et-cetera':
    'No enumeration comma stands before “等” at the end of a list (GB/T 15834-2011, appendix B.1.2), and an ellipsis does not go with “等” (appendix A).',
  'punctuation/conflicting':
    'Two different points cannot stand together (GB/T 15834-2011, appendix A). Which one stays depends on the sentence, so nothing is changed without asking.',
  'punctuation/dash':
    'A dash is “——”, two characters wide (GB/T 15834-2011, 4.10); a connecting mark is “-”, “—” or “～” by its use (4.13). “--”, “———” and “－－” are taken for dashes; for “-” between Han characters “—” is suggested.',
  'punctuation/ellipsis':
    'An ellipsis is six dots, “……”, two characters wide (GB/T 15834-2011, 4.11). A line of nothing but “…………” stands for a paragraph left out and is right.',
  'punctuation/half-width-bracket':
    'Brackets around Han characters are full-width, “（）” (GB/T 15834-2011, 5). Both of a pair are changed together; addresses of web pages, formulas and markers are left alone.',
  'punctuation/half-width':
    'Chinese text has full-width punctuation (GB/T 15834-2011, 5). A half-width “, ; : ? !” behind a Han character, a closing quotation mark or bracket, and a half-width “.” at the end of a sentence are errors; marks between figures, in web addresses and in times (18:00) are left alone.',
  'punctuation/heading-end':
    'A heading on a line of its own usually has no full stop (GB/T 15834-2011, appendix B.4); at the level of “（一）” some offices keep it. A file that keeps to one of them is left alone.',
  'punctuation/quote-pairs':
    'Quotation marks come in pairs, left and right (GB/T 15834-2011, 4.9). A pair of two closing marks is told of once. A quotation of several paragraphs opens each of them and closes only the last; that is right.',
  'punctuation/quote-separator':
    'GB/T 15834-2011, 4.5.3.5, says that between quotations or titles there is “usually no” enumeration comma, while most annual reports keep it; so a file is only asked to be consistent. Members with a bracket or “等” between them do not count.',
  'punctuation/repeated': 'One point typed twice. “！！” and “？？”, which some slogans have, are left alone.',
  'punctuation/space':
    'No spaces stand between Han characters or around marks in a sentence; text from web pages and PDF files often has half-width spaces and characters of no width. Titles, names spaced out (“习　近　平”) and lines of dates are left alone.',
  'punctuation/straight-quote':
    'Chinese text has curly quotation marks, “” (GB/T 15834-2011, 4.9). A pair of straight ones is changed together; one without a partner is only told of.',
  'punctuation/two-colons':
    'A sentence usually has one colon (GB/T 15834-2011, 4.7). One that opens a quotation, and one of a marker (“第一件：”), does not count.',
  'structure/label-count':
    'A label with a number and the list in the brackets behind it agree: “四早” has four, “三率一度” has four (three and one). Lists with “等”, of one item or with brackets inside are not judged. A list without brackets (“五治：治脏、治乱…”) is, where each of its members begins or ends with the word of the label, or holds it; so is “五个坚持：…” without quotes.',
  'structure/level-skipped':
    'Under one “一、” stands “（一）”, under another “1.” at once (the levels are “一、”, “（一）”, “1.”, “（1）” in this order, GB/T 9704-2012, 7.3.3). A text that goes from “一、” to “1.” throughout has a habit and is left alone, and so is a single item. A hint, never mended by itself.',
  'structure/name-count':
    '“甲、乙、丙等N位”: the names may be fewer than N, since the list is open, but not more. “有N个，分别是…” names all of them.',
  'structure/twin-label':
    'Two numbered labels of one speech differ in one character, each said once: probably one of them is a slip. It is only hinted at; which one is right is not judged.',
  'text/boilerplate':
    'Texts from the web carry words of the page: author and source, addresses, “更多……请访问”, copyright, download notes, page numbers, titles of collections, and a “第N篇：标题” that the next line says again. They are no part of the speech, count neither as words nor as time, and can be deleted line by line. Sentences of a speech about web sites and downloads are left alone.',
  'text/broken-paragraph':
    'A paragraph ends without a mark and the next goes on with its sentence, or a paragraph begins with a mark; it breaks behind a semicolon although no colon leads in a list; it ends without a mark or begins inside a word, as may a sentence (“；的，”), mostly because text was lost; “二、” runs on in a paragraph although “一、” and “三、” open their own. It comes of page breaks, hard line ends and PDF files, and makes a speaker pause at the wrong place. Titles, salutations, bylines, dates and numbered paragraphs are left alone; a text with hard line ends throughout is told of once.',
  'text/doubled-word':
    'A character or a word typed twice, mostly left by an edit: particles (“要要”), words of two characters (“加强加强”), several words (“收获的收获的”), the last character of a clause (“交流发言言”). Reduplication that means something (“层层”, “要要求”, “研究研究”, “一件一件”) is left alone, and so is the end of one word that meets the beginning of the next (“人民民主”).',
  'text/foreign-word':
    'A stray “and”, “or”, “of” or “the” between Han characters, left by a converter or a translation, or a single small letter there (“加a强”), a key hit by mistake.',
  'text/web-code':
    'Code of a web page: entities (“&nbsp;”, “&ldquo;”) and tags (“<br/>”, “</p>”). What stands for a character is restored, what stands for a space or a line break is deleted. Lines that are residue throughout are told of by another rule.',
  'wording/committee-separator':
    'Between party committee and government some places write an enumeration comma and some do not; a file that keeps to one of them is left alone.',
  'wording/confusable-name':
    'Titles of leaders, names of bodies and fixed expressions in their official form: “习近平总书记”, “党中央、国务院”, “广东省委书记”, “‘一带一路’倡议”, “不忘初心、牢记使命”, “重要指示批示精神”.',
  'wording/confusable':
    'Words and characters taken for others that look or sound alike, each with the conditions under which it is wrong, so that right uses are left alone (“渡过难关”, “5月15日截止”). The list rests on the slips that 《咬文嚼字》 collects and on the usage of the news agency Xinhua. Misspellings are errors, wrong words warnings, doubtful cases hints.',
  'wording/decrease-multiple':
    'Multiples are for increases. What decreases does so by a fraction or a percentage: “减少三分之二”, “下降50%”.',
  'wording/discouraged-term':
    'Words that the news agency Xinhua has given up or uses with care: “残疾人” for “残废人”, “智力障碍” for “弱智”, “新中国成立以来” for “建国以来”.',
  'wording/forbidden':
    'Words that this office has decided not to use, from the entry “禁用的词” of .official-speech.json in the folder, with what to write instead and why. Without such a list nothing is looked for. A word inside a longer one counts too; exceptions go into “正确的词”.',
  'wording/grammar':
    '“通过……使……” leaves the sentence without a subject; awareness and responsibility go with “增强”; “为切实加强…，提高…。” has an aim and no main clause; “重要性和必要” and “在思想、行动上、责任上” lack a character in one member; “向…节日的问候” lacks its verb; “既” and “只有” want an answer. Only patterns that are certain in form are looked for; whether to change them is for the writer.',
  'wording/level-word':
    'A speech that says “全市” throughout says “全县” once: probably left from another text. It is hinted at when the odd one stands once and the other at least five times; levels above (“全国”, “全省”) do not count.',
  'wording/particle':
    '“的” follows an attribute, “地” an adverbial, and “得” stands before a complement. Only places that the words around decide are looked at; “的” for “地”, which many offices do not mind, is a hint.',
  'wording/pleonasm':
    'Two words that say the same: “目前的当务之急”, “亲眼目睹”, “涉及到”, “付诸于”, “离不开…分不开”, “截至…为止”, “百分之67%”, “下午15:00”. One of them is enough.',
  'wording/slogan-members':
    'The members of a fixed expression in brackets behind it agree with the published documents, in their order: “四个意识（政治意识、大局意识、核心意识、看齐意识）”. Only expressions whose members have been verified are looked at; a member left out is told of by another rule, another order is a hint.',
  'wording/slogan':
    'The numbers and verbs of the fixed expressions of Party documents: “四个意识”, “四个自信”, “两个维护”, “两个确立”; “增强”, “坚定” and “做到” before them. Only quoted expressions on which the annual reports agree are looked at; whether one is dated or a quotation is exact is for a person to check.',
  'wording/variant-form':
    'Of several forms of one word the recommended one: “其他” (not “其它”), “唯一” (not “惟一”), “撤销” (not “撤消”). Forms that dictionaries have as well are hinted at; those that are no longer right (“部份”, “好象”) are warnings. It rests on the table of variant forms GF 1001-2001 and on 《现代汉语词典》.',
  'wording/variant-person':
    'Two names of three characters with the same surname and post (or both with “同志”) that differ in one character and never stand in one line: probably one person. Those who stand in one line are two people. It is only hinted at; which one is right is not judged.',
  'wording/variant-name':
    'One body, meeting or document of a speech under two names that differ in “工作”, “建设” or “的”: “××工作领导小组” and “××领导小组”, “动员会” and “动员大会”. Whether they are the same is for a person to judge; one document number with two titles is a warning. Short names (“领导小组”) do not count.',
  'punctuation/bracket-pairs':
    'Title marks and brackets come in pairs (GB/T 15834-2011, 4.8 and 4.15), and none is closed by one of another kind. Brackets that reach over lines and those of item numbers (“1）”, “①）”) do not count.',
  'punctuation/title-end':
    'A title usually ends in no mark (GB/T 15834-2011, annex B.4). Only the line that opens a speech is looked at; question marks, exclamation marks and ellipses may stay.',
  'number/letter-digit':
    'Scanning and input methods put the letter O for 0 and l for 1. It is told of where a letter stands in a figure and a unit behind it; O2O, 5G and N95 are left alone.',
  'number/day-mark':
    'In writing a day is “日” (GB/T 15835-2011, 5.1); “号” is spoken, so this is a hint. Numbers of houses and yards are left alone.',
  'number/date-form':
    'A date or a time that is half written or written in two ways at once: “20:20分” (a time with a colon takes no “分”), a date without its “日” (“2021年1月18”), a year written twice (“20242024年”), and one with a full-width and a half-width point (2019.08．23).',
  'number/year-range':
    'Between the first and the last year stands “—” (GB/T 15834-2011, 4.13); the half-width “-” comes of typing, so this is a hint.',
  'number/document-number':
    'The year of a document number stands in “〔〕”; its serial number has no “第” and no leading zero (GB/T 9704-2012, 7.2.5).',
  'number/arithmetic':
    'Figures of one sentence agree by plain arithmetic: what rises from one figure to another is greater afterwards, what it differs by is the difference, a share is the quotient, what is left is the whole less what is done. Rounding is allowed for; ranks (“第3位”) are left alone.',
  'number/attendance':
    '“应到” less “请假” and “缺席” is “实到”; where nobody is excused, not more are there than were due.',
  'wording/misspelling':
    'A misspelling that stands in no list: a character that sounds or looks like another makes no word where it stands, and with the other it makes a common one that its neighbours fit (“简漏” for “简陋”, “畅痛” for “畅通”). It is judged by how often words are met and which characters stand side by side in work reports, so it is a guess: a warning where it is as good as certain, information otherwise, never put in without being asked. Names of people and places, foreign names, titles, quotations and what a text writes three times or more are left alone. Its tables are read after a text was opened, so it comes a little later.',
  'wording/near-name':
    'The name of the state, of a doctrine or the like with one character wrong: exchanged, left out, or changed over with its neighbour. The names stand in a list that was checked; their first and last characters are not compared. It is an error, and nothing is changed without being asked.',
};
