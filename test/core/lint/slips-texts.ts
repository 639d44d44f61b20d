/**
 * Sentences with slips of the kinds that proof-readers strike, each written and judged by hand before any rule was run on it:
 * `⟦rule:…⟧` marks what is wrong, and the others, which look alike, are right.
 */
export const SLIPS: readonly (readonly [kind: string, text: string])[] = [
  [
    '地 before a verb with its result',
    '各级干部要⟦wording/particle:清醒的⟧认识到，产业基础还不牢固，发展质量还不够高。',
  ],
  ['地 before what came of it', '我们⟦wording/particle:深刻的⟧体会到，只有扑下身子，才能把好事办好。'],
  ['地 behind a word of intent', '各村必须⟦wording/particle:严格的⟧执行值班制度，不得擅离岗位。'],
  ['地 behind 应当', '财政部门应当⟦wording/particle:及时的⟧安排专项资金，保证工程进度。'],
  ['地 with a set phrase', '要⟦wording/particle:千方百计的⟧增加农民收入，让群众的钱袋子鼓起来。'],
  ['的 before a noun', '这是一次深刻的教育，也是一次全面的检查，要有严格的标准和科学的方法。'],
  ['的 before a verb that is a noun', '会议听取了全面的汇报，作出了及时的安排，形成了正确的认识。'],
  ['的 before a compound', '要形成科学的分析方法和有效的解决方案，建立严格的检查制度。'],
  ['得 behind a verb', '有的单位工作⟦wording/particle:落实的⟧不太好，有的同志政策学⟦wording/particle:的⟧不够深。'],
  ['得 before a clause', '去年这项任务⟦wording/particle:完成的⟧更好，主要是因为大家抓⟦wording/particle:的⟧扎实。'],
  ['的 behind a verb that makes an attribute', '这是去年落实的项目，也是群众反映的问题，完成的质量很高。'],
  ['clock with a colon and a minute', '⟦number/date-form:9:30分⟧，会议正式开始，请提前10分钟入场，全程约40分钟。'],
  ['clock right', '会议于9:30开始，11时20分结束，比分为3:2，共计20分。'],
  ['day left out', '请各单位于6月⟦number/date-form:18⟧前报送方案，逾期不候。'],
  ['day left out before a comma', '截至3月⟦number/date-form:20⟧，全县已完成播种12万亩。'],
  ['months and numbers that are right', '1月、2月分别下达资金3月12日前到位，5月18日、19日两天开会。'],
  ['comma before a bracket', '参加会议的有各乡镇⟦punctuation/conflicting:，⟧（含街道办事处）、县直各部门。'],
  ['bracket right', '参加会议的有各乡镇（含街道办事处），（一）班全体同学也参加了活动。'],
  ['angle brackets in a title', '印发《关于转发⟦punctuation/half-width-bracket:<防汛应急预案>⟧的通知》，请认真执行。'],
  [
    'square brackets of a number',
    '按照《关于加强森林防火工作的通知》（林防⟦number/document-number:[2023]8号⟧）要求抓好落实。',
  ],
  [
    'two words of one meaning',
    '⟦wording/pleonasm:因为由于⟧连日降雨，部分路段出现塌方，各单位⟦wording/pleonasm:务必必须⟧加强巡查。',
  ],
  ['two words that are two', '但是，然而这样的认识还不够；虽然如此，尽管困难很多，我们仍然要坚持。'],
  ['质疑', '对群众提出的⟦wording/confusable:置疑⟧，要耐心解释；这一结论不容置疑，其价值毋庸置疑。'],
  ['反映', '报告要如实⟦wording/confusable:反应⟧基层情况，不夸大、不缩小；要提高快速反应能力。'],
  ['弦', '要时刻绷紧安全生产这根弦，但有的同志思想上的这根⟦wording/confusable:线⟧绷得不紧。'],
  [
    'aim without a main clause',
    '⟦wording/grammar:为切实加强消防安全管理，提高师生防火意识。⟧3月6日，学校组织了消防演练。',
  ],
  ['aim with its main clause', '为切实加强消防安全管理，提高师生防火意识，学校组织了消防演练。'],
  ['aim of a document', '为进一步规范资金使用，提高使用效益，制定本办法。'],
  ['性 left out', '我们要充分认识做好这项工作的重要性和⟦wording/grammar:紧迫⟧，切实增强责任感。'],
  ['性 and a noun', '保持政策的连续性和必要的灵活性，调动群众的积极性和创造精神。'],
  ['上 left out', '要在⟦wording/grammar:思想⟧、行动上、作风上与上级保持一致。'],
  ['上 with all, or with the last only', '要在思想上、行动上、作风上保持一致，在政治、思想上合格。'],
  [
    'space before a mark of a number',
    '1.1⟦punctuation/space: ⟧、明确责任主体，各单位主要负责人是第一责任人，要亲自部署。',
  ],
  [
    'cut behind a semicolon',
    '会上通报了情况。农业农村局要加强技术指导，确保春播顺利进行⟦text/broken-paragraph:；\n水⟧利局要做好水源调度，保证灌溉用水。',
  ],
  [
    'list with semicolons',
    '各部门要做到：\n农业农村局加强技术指导，确保春播；\n水利局做好水源调度，保证灌溉；\n气象局及时发布预警。',
  ],
  [
    'list with semicolons led in by a sentence',
    '各部门职责如下。\n农业农村局加强技术指导，确保春播；\n水利局做好水源调度，保证灌溉；\n气象局及时发布预警。',
  ],
  [
    'end without a mark',
    '同志们：\n今年的任务很重。希望大家振奋精神、扎实工作，为实现全年目标而努力奋⟦text/broken-paragraph:斗⟧\n一、加强领导\n要靠前指挥，压实责任。\n二、严肃纪律\n要强化监督，严格问责。',
  ],
  [
    'start inside a word',
    '在全县工作会议上的讲话\n同志们：\n今天会议的任务很重，我讲几点意见。\n⟦text/broken-paragraph:级⟧各部门要提高认识，加强领导，把各项措施落到实处。',
  ],
  ['line that begins with 性', '性质恶劣的案件要从快处理，着力解决群众反映强烈的问题，的确取得了实效。'],
  ['increase as a noun', '今年的投入有较大幅度的增加，农民收入也有大幅度的提高，这是大家努力的结果。'],
  ['two quotations running', '他说：“挨打是不可避免的。”“我们应当有所准备。”“放管服”、“一件事”改革还要抓好。'],
  ['order of 要 and 继续', '下半年，各乡镇⟦wording/confusable:继续要⟧抓好项目建设，继续要求各单位报送进度。'],
  // Written with the second of two batches of fresh pieces (bench/unseen.md).
  [
    'parts that come to less than all three',
    '完成地区生产总值⟦number/part-total:213.6亿元⟧，其中第一产业38.2亿元、第二产业92.7亿元、第三产业80.7亿元。',
  ],
  ['parts rounded', '完成地区生产总值213.6亿元，其中第一产业38.2亿元、第二产业92.7亿元、第三产业82.6亿元。'],
  [
    'parts behind what is done with the whole',
    '项目总投资⟦number/part-total:20亿元⟧，分两期建设，其中一期投资8亿元，二期投资13亿元。',
  ],
  [
    'ranks, grades and what lies below nought go up by going down',
    '全省排名由12上升到5，风险等级由4提升到3，水质由5类提升到3类，气温由零下8度上升到3度，例会由每周3次增加到每天1次。',
  ],
  ['from one figure to another', '接诊人次⟦number/arithmetic:由38万增加到35万⟧，检查费由82元下降到75元。'],
  [
    'short words that meet',
    '要与以往一样重视，与以人民为中心的要求对照，既将责任压实，又将措施抓细，早干早主动，部门应负起责任，现在万事俱备。',
  ],
  ['what is done and what is not', '共发现问题⟦number/part-total:58个⟧，已整改52个，正在整改8个。'],
  ['done, on time and not yet', '反馈问题共⟦number/part-total:28项⟧，已完成整改21项，达到序时进度6项，正在推进2项。'],
  [
    'done and struck off the list are the same ones',
    '共发现问题58个，已整改52个，销号50个；信访件36件，已办结30件，满意28件。',
  ],
  [
    'what is done, and what is under way, of a whole that has more',
    '今年安排项目100个，已开工60个，正在办理手续20个。计划投资50亿元，已完成30亿元，未来两年还要投入40亿元。走访群众500人，已帮扶200人，接待来访400人。',
  ],
  ['parts by name', '全县⟦number/part-total:15个⟧乡镇，其中9个镇、5个乡；下辖120个村社区，其中村108个、社区12个。'],
  ['parts nearly all', '全镇共有党员⟦number/part-total:1286名⟧，其中农村党员860名、机关党员216名、企业党员200名。'],
  ['parts of which others are left out', '全市共有企业320家，其中农业企业60家、工业企业80家、商贸企业90家。'],
  ['counties that are in several ways ahead', '全市10个县，其中6个县完成改造，3个县通过验收，增幅提高8个百分点。'],
  ['地 before 了', '他们⟦wording/particle:认真的⟧学习了文件精神，⟦wording/particle:主动的⟧承担了任务。'],
  [
    '地 where the clause has no other verb',
    '近年来，我们狠抓作风建设。⟦wording/particle:及时的⟧报送信息，⟦wording/particle:主动的⟧接受监督。',
  ],
  ['的 of a thing in front', '及时的提醒、主动的服务，群众都看在眼里。科学的管理制度，是企业发展的保障。'],
  [
    '地 one after the other',
    '要⟦wording/particle:一项一项的⟧抓，⟦wording/particle:一件一件的⟧办，让群众看到一项一项的变化。',
  ],
  ['得 in a question', '关键看问题找⟦wording/particle:的⟧准不准、措施定⟦wording/particle:的⟧实不实。'],
  ['得 with how much', '这个问题群众⟦wording/particle:反映的⟧比较强烈，他们反映的比较突出的问题有三个。'],
  ['地 before another manner', '要⟦wording/particle:有针对性的⟧逐一整改，形成系统的稳步推进的办法。'],
  [
    'several words twice',
    '在这⟦text/doubled-word:收获的收获的⟧季节，我们⟦text/doubled-word:隆重举行隆重举行⟧开学典礼。大家问为什么为什么，要一件一件一桩一桩地办。',
  ],
  [
    'several words that are counted',
    '一个项目一个项目地推，一个村一个村地过，一代人一代人接续奋斗，越是艰险越是向前。',
  ],
  [
    'title of a notice with a stop',
    '关于做好2024年度安全生产工作的通知⟦punctuation/title-end:。⟧\n各科室、各下属单位：\n为做好安全生产工作，现将有关事项通知如下。',
  ],
  [
    'headings run into the paragraph above',
    '一、提高认识。要把思想统一到部署上来。⟦text/broken-paragraph:二、⟧强化措施。要把责任落实到人。\n三、严明纪律。要把规矩立起来。\n四、加强督查。要把问题找出来。',
  ],
  [
    'items that are referred to',
    '（一）责任要明确。各单位要认领任务。\n（二）值守要到位。按照规定第（一）、（二）、（三）项执行。\n（三）物资要齐备。要逐项清点。',
  ],
  ['headings that run on by habit', '要抓好三件事。一、摸清底数。二、建立台账。三、抓好整改。\n会后抓紧行动。'],
  [
    '次 twice by right and by mistake',
    '第5次次品率检测、3次次生灾害都已处置，第2⟦text/doubled-word:次次⟧会议讨论了整改。',
  ],
  // Of the second batch.
  [
    '得 behind verbs of two characters',
    '大家听⟦wording/particle:的⟧很认真，同志们⟦wording/particle:表现的⟧非常出色，问题⟦wording/particle:分析的⟧不透彻，意见⟦wording/particle:收集的⟧不全面。',
  ],
  [
    '的 that makes a noun of what was done',
    '收集的意见很多，分析的问题很准，表现的形式多样，听的人很多。检查的很多企业都存在隐患。持续的投入带动增长。全面的部署体现决心。坚定的支持来自群众。',
  ],
  ['地 behind 一步一个脚印', '要⟦wording/particle:一步一个脚印的⟧干，会议⟦wording/particle:充分的⟧肯定了成绩。'],
  ['的 before what things are like', '全县上下呈现出良好⟦wording/particle:地⟧发展态势。'],
  [
    'a name of doctrine with a character lost',
    '坚持和发展⟦wording/near-name:中国特色社会义⟧制度，走中国特色的社会主义道路。',
  ],
  [
    'estimates said twice',
    '参会企业达到⟦number/doubled-approximation:120余家以上⟧，⟦wording/pleonasm:预计大约⟧需要三年，有50余家、60岁以上的人参加。',
  ],
  [
    'characters a machine or a keyboard mistakes',
    '取得⟦wording/confusable:园满成功⟧，⟦wording/confusable:认直⟧落实，⟦wording/confusable:稳步推近⟧，优化营商⟦wording/confusable:坏境⟧，坚持⟦wording/confusable:问题到向⟧。',
  ],
  ['right words that look like them', '花园满园春色，预防犯罪，由近及远推近镜头，发现场景，干旱地区。'],
];
