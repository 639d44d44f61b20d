/** Whether a text is office prose at all (讲话、主持词、报告、总结、方案 …), and whether it is written to be spoken. */
export interface Activation {
  readonly active: boolean;
  readonly spoken: boolean;
}

/** A feature of the genre: what it looks for and what one occurrence weighs in a text of a thousand characters. */
interface Feature {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Occurrences beyond this many in a thousand characters add nothing. */
  readonly limit: number;
}

const feature = (weight: number, limit: number, pattern: RegExp): Feature => ({ weight, limit, pattern });

/** Characters that are looked at: the head, and slices of the middle and the tail of a longer text. */
const SAMPLE = 6000;

/** What office prose is made of: things to do with verbs of doing them well, who is to do them, and its enumerations. */
const OFFICE: readonly Feature[] = [
  feature(
    1,
    30,
    /加强|推进|落实|确保|坚持|强化|深化|提升|提高|完善|健全|压实|抓好|做好|开展|统筹|贯彻|部署|督促|督查|督导|整治|排查|保障|优化|推动|促进|狠抓|严格|严肃|切实|全面|扎实|深入|认真|进一步|着力|积极|坚决|务必/gu,
  ),
  feature(
    0.8,
    25,
    /工作|责任|任务|措施|机制|制度|建设|发展|服务|群众|干部|党员|党委|政府|部门|单位|乡镇|街道|各级|全县|全市|全省|全区|全镇|会议|精神|要求|目标|问题|项目|队伍|领导|同志|企业|安全|改革|治理|民生|产业/gu,
  ),
  feature(2, 8, /(?:^|[。；，])要[^是不]/gmu),
  feature(
    3,
    6,
    /^[\s>　]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,2}）|\([一二三四五六七八九十]{1,2}\))[^，。]{3,}/gmu,
  ),
  feature(4, 6, /(?:^|[。；：，])(?:[一二三四五六]是|[一二三四五六]要|第[一二三四五六]，|首先，|其次，)/gmu),
];

/** What the head and the foot of an office text say: its title names its genre, its close asks or tells. */
const FRAME: readonly Feature[] = [
  feature(
    14,
    1,
    /^[\s　]*[^。；！？\n]{2,40}(?:讲话|发言|致辞|致词|主持词|报告|总结|汇报|材料|方案|请示|通知|通报|纪要|意见|要点|倡议书|慰问信|公开信|体会|述职|表态|提纲|计划)(?:稿|书)?[（(]?[^。\n]{0,8}$/gmu,
  ),
  feature(8, 2, /妥否|请批示|特此|请(?:认真|遵照)(?:贯彻)?(?:执行|落实)|请予(?:支持|审议|批准)|恳请/gu),
];

/** What says outright that the text is to be spoken in an office. */
const SPOKEN: readonly Feature[] = [
  feature(
    12,
    3,
    /^[\s　]*(?:同志们|各位[^，。；：？]{1,12}|尊敬的[^。；：？]{1,30}|(?:老师|同学|朋友|乡亲|家长|战友)[^，。；：？]{0,10}们)[：:！!]|同志们，/gmu,
  ),
  feature(
    8,
    3,
    /(?:今天|这次|刚才)[，,]?(?:我们|这里|召开|大家|听取)|(?:我|再)(?:讲|强调|谈|说)[^，。]{0,6}[一二两三四五六几]点|下面[，,]?(?:我|请|由)/gu,
  ),
  feature(
    10,
    3,
    /会议进行第|现在开会|散会|谢谢大家|到此结束|作(?:表态)?发言|作(?:重要)?讲话|(?:主持词|讲话稿|致辞|发言稿|表态发言|讲话)[\s)）]*$/gmu,
  ),
];

/** What other kinds of text are made of. */
const OTHER: readonly Feature[] = [
  feature(-6, 12, /^[\s　]*第[一二三四五六七八九十百\d]+条[\s　]/gmu),
  feature(-4, 12, /甲方|乙方|出租方|承租方|原告|被告|本院|申请人|上诉人|判决如下|本合同|本协议|违约金/gu),
  feature(-5, 8, /本报讯|本台消息|记者|据悉|日电|通讯员|报道|采访|新华社|消息人士/gu),
  feature(-3, 20, /[他她它][^们]|说道|问道|笑道|答道|(?:^|[。！？”])“[^”]{0,40}[吗呢吧啊呀？！]”/gmu),
  feature(-6, 8, /摘\s*要|关键词|参考文献|\[\d+\]|本文|实验|样本|假设|文献|图\s?\d|表\s?\d|模型|变量|显著/gu),
  feature(-3, 10, /[吗呢吧啊呀嘛哦哈啦嘿]/gu),
  feature(
    -3,
    12,
    /(?:^|[，。；！？“])我(?!们|省|市|县|区|镇|乡|村|国|党|院|校|局|委|厅|司|公司|集团|讲|再|强调|代表|就|提|谈|宣布|先|想)/gmu,
  ),
  feature(
    -5,
    8,
    /点击|安装|下载|用户|按钮|菜单|函数|参数|返回值|配置|代码|版本|接口|import|return|const|def |class |npm|https?:|型号|说明书|本产品/gu,
  ),
  feature(
    -5,
    8,
    /克|毫升|勺|锅|翻炒|食材|调料|公元|朝代|出生于|毕业于|位于[^，。]{2,10}(?:省|市)|是一种|又称|俗称|学名/gu,
  ),
  feature(
    -6,
    8,
    /例题|练习题|本章|课文|习题|选择题|答案|教材|学习目标|思考题|所谓|是指|文种|格式要求|试卷|满分|[（(]\d+分[）)]|^[A-D][.．、]/gmu,
  ),
  feature(-5, 6, /股价|涨停|跌停|K线|大盘|个股|持仓|招股|发行人|每股/gu),
];

const density = (text: string, { pattern, weight, limit }: Feature, thousand: number): number =>
  weight * Math.min(limit, (text.match(pattern)?.length ?? 0) / thousand);

/** The head of a text, and of a long one slices of its middle and tail. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = SAMPLE / 3;
  const middle = text.length >> 1;
  return `${text.slice(0, third)}\n${text.slice(middle, middle + third)}\n${text.slice(-third)}`;
}

/** Score from which a text is taken for office prose. */
const THRESHOLD = 30;
const SPOKEN_THRESHOLD = 20;

/**
 * Decides by content whether a text is office prose of any kind, and whether it is to be spoken. Looks at a bounded
 * sample, so that it may be asked on every open. A text that was decoded wrongly (U+FFFD) is none.
 *
 *     detectActivation('同志们：\n今天，我们召开全县防汛工作会议。') // { active: true, spoken: true }
 *     detectActivation('雨下了一夜。') // { active: false, spoken: false }
 */
export function detectActivation(text: string): Activation {
  const sample = sampleOf(text);
  const han = sample.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  const visible = sample.length - (sample.match(/\s/gu)?.length ?? 0);
  if (han < 8 || sample.includes('\ufffd') || han / visible < 0.5) return { active: false, spoken: false };
  // A short draft is judged as if it were a page: three words must not decide.
  const thousand = Math.max(0.35, visible / 1000);
  const sum = (features: readonly Feature[]): number =>
    features.reduce((total, each) => total + density(sample, each, thousand), 0);
  const count = (features: readonly Feature[]): number =>
    features.reduce((total, each) => total + density(sample, each, 1), 0);
  const spokenScore = sum(SPOKEN);
  const score = sum(OFFICE) + count(FRAME) + Math.min(30, spokenScore) + sum(OTHER);
  const active = score >= THRESHOLD;
  return { active, spoken: active && spokenScore >= SPOKEN_THRESHOLD / Math.max(1, thousand) };
}
