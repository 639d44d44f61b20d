import type { Expression } from './regular-expressions.ts';

/** An expression that is not linear in the worst case, that the checker cannot judge, or that repeats a group and has been judged; and why it may stay. */
export interface Accepted {
  /** The source exactly, or its beginning where `…` ends it. */
  readonly source: string;
  readonly why: string;
}

/** Files all of whose expressions read bounded texts. */
const bounded: Readonly<Record<string, string>> = {
  'core/syntax/boilerplate.ts': 'reads lines of at most 600 units',
  'core/syntax/boilerplate-cues.ts': 'reads lines of at most 600 units that hold a word of web pages',
  'core/syntax/blanks/bracket-field.ts': 'reads what stands in a bracket, 120 units at most, or the 80 units beside it',
  'office/word/finish.ts': 'reads a part that the library has just written',
  'office/word/redline.ts': 'reads a part that the library has just written',
};

export const accepted: readonly Accepted[] = [
  {
    source: '(?<=[\\u3400-\\u9fff，。；：、])(?<!记者|通讯员|摄影|日电|《[^》]{0,30})[ \\t]+(?!摄|新华社|…',
    why: 'a run of blanks is begun behind a character or a mark only, and read once',
  },
  {
    source: '(?<=^[\\s　]*|[。！？])为(?:了|进一步|…',
    why: 'each run of white space is read once, for the one word behind it; all else repeats at most 40 units',
  },
  {
    source: '(?:(?:第一书记(?![处])|劳动模范|总书记|副书记(?![处])|…',
    why: 'reads one person with the posts behind the name',
  },
  {
    source: '^(?:(?:第一书记(?![处])|劳动模范|总书记|副书记(?![处])|…',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '(?:同意|赞成|反对|弃权)的[^，。；]{0,6}(?:没有|无|请)|对[^，。；]{2,30}表决|^通过。?$',
    why: 'repeats at most 30 units',
  },
  {
    source: '\\S(?:\\t| {3,}|　{2,})\\S.*(?:\\t| {3,}|　{2,})\\S|^\\|.*\\|$',
    why: 'from the first gap of a line on the rest is searched once; where that fails, the line holds no other gap',
  },
  {
    source: '[=＝][^，。；！？]*$',
    why: 'reads the 60 units before a sign',
  },
  {
    source: '[\\s\\uD800-\\uDBFF]+$',
    why: 'reads the 12 units beside a place',
  },
  {
    source: '(?:^|[\\r\\n])[\\s　>#-]*$',
    why: 'reads the 12 units before a sign',
  },
  {
    source: '(?:^|[\\s　：:】\\])）。])([^\\s　，。：:【】[\\]]{4,40}(?:讲话|发言|致辞|致词|报告|主持词|总结))(?=$|…',
    why: 'repeats at most 40 units',
  },
  {
    source: '(?:(?:[一-鿿]{2,4}(?:同志|书记|县长|市长|区长|省长|部长|主席|主任|校长)的?|(?:会|会议|…',
    why: 'reads titles of at most 50 units',
  },
  {
    source: '[\\\\/]+$',
    why: 'reads one path of the command line',
  },
  {
    source: '[^。！？；!?;]*$',
    why: 'reads the 24 units before a copy',
  },
  {
    source: '(?:又|再|累计|总共|共计|合计|共|已经?|目前|达到?|完成|实现|将|要|约|为|是|了|的|同比|全年)+$',
    why: 'reads the words before a figure, 80 units at most',
  },
  {
    source: '^[\\d.,，\\s]*[\\d.](\\D+)$',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '[^。！？；：，,、\\s]*$',
    why: 'reads the 16 units before a blank',
  },
  {
    source: '\\d*$',
    why: 'reads the 16 units before a blank',
  },
  {
    source: '\\s*(?:至|到|[—–～~]{1,2}|--)\\s*',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '\\s*-\\s*',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '^(?:(\\d{2}|\\d{4})年)?(?:(\\d{1,2})月份?)?(?:(\\d{1,2})[日号])?\\s*(上…',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '\\s*(?:[-—～~–－]{1,2}|至|到)\\s*',
    why: 'reads one value that a person typed into a blank',
  },
  {
    source: '（如[^）]*）$',
    why: 'reads one cell of a table that names what is wanted',
  },
  {
    source: '[^，,；;]*$',
    why: 'reads the sentence that leads in, 200 units at most',
  },
  {
    source: '[：:。\\s]+$',
    why: 'reads the sentence that leads in, 200 units at most',
  },
  {
    source: '(“([^“”（）]{2,12})”|(?<![第零百千万亿\\d〇○一二三四五六七八九十])([一二三四五六七八九十两](…',
    why: 'reads a bracket whose length the expression before it bounds',
  },
  {
    source: '“[^”]*”',
    why: 'reads a bracket whose length the expression before it bounds',
  },
  {
    source: '(?:[\\u3400-\\u9fffA-Za-zＸ×]{2,12}、){1,30}[\\u3400-\\u9fffA-Za-zＸ×]{2,12}$',
    why: 'reads a list of names, 400 units at most',
  },
  {
    source: '的|工作|建设|进一步|（[^）]*）|\\s',
    why: 'reads a title of at most 60 characters',
  },
  {
    source: '[，,、：:．.\\s]+$',
    why: 'reads one marker',
  },
  {
    source: '[\\s，、,]+$',
    why: 'reads the 200 units behind a marker',
  },
  {
    source: '\\d+(?:\\.\\d+)?(?:%|个百分点)',
    why: 'reads what a person selected to be kept as a phrase',
  },
  {
    source: '\\d+(?:\\.\\d+)?(?=[万亿千百]?元)',
    why: 'reads what a person selected to be kept as a phrase',
  },
  {
    source: '^[\\s，。；、：！,.;:]+|[\\s，。；、：,;:]+$|(?<=[^！])。$',
    why: 'reads what a person selected to be kept as a phrase',
  },
  {
    source: '[^\\r\\n]*$',
    why: 'reads the 16 units beside a place',
  },
  {
    source: '(?:同比|环比|比上年|比去年|较上年|年均|平均|实际|分别)*(?:增长|增加|上升|上涨|提高|提升|下降|减少…',
    why: 'reads the words before a figure, 60 units at most',
  },
  {
    source: '(?:达到|达|为|是|有|约|接近|近|超|突破|不少于|不低于|不超过|高达|仅|只有|就有|完成|实现|共|计|合…',
    why: 'reads the words before a figure, 60 units at most',
  },
  {
    source: '^[（(〔]?\\s*(?:[\\dXx×〇○_*一二三四五六七八九十零]{2,4}\\s*年)?\\s*[\\dXx×_一二三四…',
    why: 'reads a line of at most 36 units',
  },
  {
    source: '^[【〔［[（($\\s{]+|[】〕］\\]）)}\\s]+$',
    why: 'reads a field in brackets, 82 units at most',
  },
  {
    source: '日期|年.*月|月.*日|何日|\\bdate\\b',
    why: 'reads a field in brackets, 82 units at most',
  },
  {
    source: '^_[A-Z]+_?\\w*$|^TAG_\\w+$',
    why: 'reads a field in brackets, 82 units at most',
  },
  {
    source: '[^\\n\\r]*$',
    why: 'reads the words beside a blank that is filled in',
  },
  {
    source: "[a-z][a-z' ]*$",
    why: 'reads what is typed before the cursor on one line',
  },
  {
    source: '^ {0,3}\\S[^\\n]*\\n {0,3}(?:=+|-+)[ \\t]*$',
    why: 'reads a file once when it is opened, to tell Markdown from speeches',
  },
  {
    source: '^(.*)((?:19|20)\\d{2})(?!\\d)(.*)$',
    why: 'reads one file name',
  },
  {
    source: '((?:[^，。；、：\\d]{0,12}\\d+(?:\\.\\d+)?[万亿]?(个|名|人|户|家|项|件|起|例|处|所…',
    why: 'looks ahead a bounded number of characters from each place, over one line',
  },
  {
    source: '()(\\d+(?:\\.\\d+)?)[%％]，[比较](?:\\d{4}年[底末初]?|[^，。；\\d]{0,8})的(\\d+(?:\\.\\d+)?)[%％](…',
    why: 'looks ahead a bounded number of characters from each place, over one line',
  },
  {
    source: '(\\d+(?:\\.\\d+)?)(万|亿)?(个|名|人|户|家|项|件|起|例|处|所|座|公里|亩|吨|元|平方米|台…',
    why: 'looks ahead a bounded number of characters from each place, over one line',
  },
  {
    source: '[$()*+.?[\\\\\\]^{|}/-]',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(?:第[一二三四五六七八九十百零〇0-9]+[条款项章节编])+',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:以上|左右|以内|以下|以来|多人|其中|同时|预计|力争|确保|实现|全力|计划|目前|现有|现(?!代|金|…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:同比|环比|[比较][^，]{1,8}?(?=[增上提下减降回高低快多]|净增)|年均|年平均|平均|实际|名义…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '[0-9０-９]+(?:[.．,][0-9０-９]+)*',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:\\s*<\\/?[a-z][^>]*>)+\\s*$',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:您?(?:的|现在的|所在|当前)*位置|您现在的位置)[：:]|^(?:网站)?首页\\s*[>»›/|]',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:\\[\\d{1,3}\\]\\s*){2,}(?:[上下末尾]一?页|$)|^[\\[【（(](?:图片|图|照片|视频…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?=.*[一-鿿])(?:(?:返回|回到)(?:首页|列表|顶部|目录|上页)|打印(?:本页|此页|文…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '[\\\\[\\]()*_`<>~]',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:还|也|再|要|将|就|向|为|来|先|后|分别|重点|具体|进一步|作|做|了|重要|主旨|典型|交流|表态|…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:均|也|都|已|连续|相继|先后|再次|近期|今年)*(?:出现|发生|暴发|爆发|新增|查出|遭受|遭遇|突降)',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(全[国省市县区州旗镇乡村校院局](?:(?!全[国省市县区州旗镇乡村校院局])[\\u4e00-\\u9fff]){4,1…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '^(?:累计|总共|共计|合计|共(?!产|同|享|和|建|青|用|治)|已经?|目前|现有|现(?!代|金|役)|预计…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(?:[0-9]+亿(?=[0-9]+[千万]))?[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(?:二?十[一二三四五六七八九]?|[一二三四五六七八九])届(?:(?:[一二三四五六七八九]|十)中、)*(?:[…',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(?:(?:[一二三四五六七八九]|十)中、)*(?:[一二三四五六七八九]|十)中全会',
    why: 'judged by test/long: there is one way to read each text',
  },
  {
    source: '(?:(?:中共[一-鿿]{2,4}(?=[省市县区州旗]委)|中共|[一-鿿]{1,3}(?:省|市|县|区|镇|乡|州|盟|旗)|…',
    why: 'reads the 24 units before a name',
  },
  {
    source: '(?:请|由|(?<![呼喊号大])叫|来自[^，。；]{1,14}的|听取|欢迎|感谢|有请|任命|选举|推选|授予|…',
    why: 'reads the 24 units before a blank',
  },
  {
    source: '^#{0,2}\\s*(?![一二三四五六七八九十\\d（(《【#*·-]{1,3}[、.．)）\\s]…',
    why: 'reads the first lines of a file, each of bounded length',
  },
];

/** Whether an expression was judged itself. */
export const isJudged = ({ source }: Expression): boolean =>
  accepted.some(({ source: known }) =>
    known.endsWith('…') ? source.startsWith(known.slice(0, -1)) : source === known,
  );

/** Whether an expression may take more than linear time, since what it reads is bounded. */
export const isAccepted = (expression: Expression): boolean => expression.file in bounded || isJudged(expression);
