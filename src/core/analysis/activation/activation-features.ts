/**
 * The reviewed evidence by which a text is told to be office prose, kept as data.
 *
 * Every feature stands for a habit of a whole genre: a fixed formula, a grammatical habit, a part every text of that genre has. None names a
 * topic. The points of all features add up; `detectActivation` compares the sum with {@link THRESHOLD}.
 * The patterns go without the `u` flag: they name no character beyond the basic plane, and compiling them is half the price of a first call.
 */

/** How the occurrences of a feature turn into points. */
export interface Weight {
  /** Points of one occurrence, or of one occurrence in a thousand Han characters when `rate` is set; negative speaks against office prose. */
  readonly points: number;
  /** The most points, as an absolute value, that the feature brings. */
  readonly cap: number;
  readonly rate?: boolean;
}

/** Literal words in the running text. */
export interface TermFeature extends Weight {
  /** Counted only where a clause begins, a subject such as 各 or 我们 and a marker such as 一是 aside. */
  readonly clauseStart?: boolean;
  readonly terms: readonly string[];
}

/** What a pattern finds in the running text. */
export interface PatternFeature extends Weight {
  readonly pattern: RegExp;
}

/** Lines (without surrounding white space) that a pattern describes. */
export interface LineFeature extends Weight {
  readonly pattern: RegExp;
  /** Longer lines are not tried, in UTF-16 units. */
  readonly maxLength: number;
  /** Only the first lines of the text are tried: a title stands at its head, behind some lines of web residue at most. */
  readonly head?: boolean;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Points from which a text is office prose. */
export const THRESHOLD = 2.2;
/** Points of the features that only a text to be said aloud has, from which office prose is spoken. */
export const SPOKEN_THRESHOLD = 1.4;

const TERMS = {
  // A clause without a subject that opens with what is to be done is the grammar of the register: 加强…，落实…，确保…。
  urging: {
    points: 0.12,
    cap: 4,
    rate: true,
    clauseStart: true,
    terms:
      words(`要 应当 必须 务必 坚持 推进 推动 加强 加快 加大 强化 深化 细化 优化 完善 健全 建立 落实 抓好 做好 狠抓 抓紧 紧盯 确保 保证 压实 提高 提升
      统筹 严格 切实 扎实 进一步 全力 全面 着力 大力 积极 认真 深入 坚决 牢固 牢记 贯彻 围绕 聚焦 突出 发挥 开展 组织 为切实 为进一步 为深入 继续 努力`),
  },
  officeNouns: {
    points: 0.05,
    cap: 1.5,
    rate: true,
    terms: words(
      `工作 任务 部署 落实 责任 建设 发展 群众 人民 干部 会议 精神 领导 措施 机制 各级 成效 党委 政府 全县 全市 全镇 全国 我国 我县 我市 我镇 同志`,
    ),
  },
  spokenFormulas: {
    points: 0.7,
    cap: 3,
    terms:
      words(`同志们， 同志们: 同志们： 同志们！ 刚才， 下面， 下面我 谢谢大家 感谢大家 请大家 会议进行第 现在开会 大家欢迎 散会。 到此结束 我代表 我谨代表
      今天，我们 今天我们召开 今天召开 再强调 大家好 上午好 下午好 晚上好 热烈的欢迎 热烈欢迎 圆满成功 全文如下： 批评指正 请予审议 请审议 请予评议`),
  },
  writtenFormulas: {
    points: 0.8,
    cap: 2.4,
    terms:
      words(`通知如下 汇报如下 报告如下 总结如下 纪要如下 意见如下 如下意见 如下倡议 特此 制定本方案 妥否 请批示 恳请 会议指出 会议强调 会议要求 会议听取
      会议认为 会议决定 会议原则同意 的正确领导下 的坚强领导下 认真贯彻 贯彻落实 主要做法 存在问题 存在的问题 存在的主要问题 下步打算 下一步打算 下一步工作 工作打算`),
  },
  news: { points: -0.25, cap: 3, rate: true, terms: words('记者 通讯员 日电 据悉 获悉 据介绍 收评 消息面 责编') },
  scholarship: {
    points: -0.2,
    cap: 4,
    rate: true,
    terms: words('本文 本研究 研究表明 实验结果 如图 见表 由表 文献 样本 假设 量表 变量 笔者 [J]'),
  },
  teaching: {
    points: -0.2,
    cap: 4,
    rate: true,
    terms: words('是指 指的是 又称 俗称 学名 例如 下列 本章 本节 例文 思考题 练习 读图 想一想 写作'),
  },
  contract: { points: -0.2, cap: 5, rate: true, terms: words('甲方 乙方 本合同 违约 承租 出租方 受让方 委托方') },
  justice: { points: -0.2, cap: 5, rate: true, terms: words('原告 被告 上诉人 申请人 本院 判决') },
  offering: {
    points: -0.2,
    cap: 5,
    rate: true,
    terms: words('您 用户 点击 登录 按钮 购买 本产品 说明书 客服 发行人 募集 招股 投资者 本公司 报告期 任职要求 薪资'),
  },
} as const satisfies Record<string, TermFeature>;

const PATTERNS = {
  // What somebody did or said, told.
  persons: { points: -0.12, cap: 2.5, rate: true, pattern: /(?<!其)[他她](?!们)/g },
  dialogue: {
    points: -0.4,
    cap: 4,
    rate: true,
    pattern: /[说道问答喊笑叹][：，:]\s*[“「]|”[^。，“”\n]{0,6}[说道问笑](?=[，。：:]|$)/gm,
  },
  // 讲三点意见, 谈几个问题: the speaker tells the audience what is to come.
  announced: {
    points: 1,
    cap: 2,
    pattern: /(?:[讲谈说提]|强调)[^，。；：\n]{0,8}(?:[几两二三四五六七八九十]|[Xx]{1,2})(?:点|个问题|个方面|条|句话)/g,
  },
  // 今天的会, 这次会议很重要: the audience is in the room.
  gathering: { points: 0.9, cap: 0.9, pattern: /(?<![“「])(?:今天|这次)[^，。；\n]{0,12}会议?[，很是开的]/g },
  // Back-ticks and lines that end as code does; office prose has neither.
  code: { points: -0.4, cap: 6, pattern: /`{1,3}|[{}]$|[\w)'"][;,]$/gm },
} as const satisfies Record<string, PatternFeature>;

const SPOKEN_GENRE =
  '讲话|主持词|主持稿|串词|致辞|致词|发言|演讲|贺词|贺辞|开幕词|闭幕词|祝酒词|答谢词|欢迎词|欢送词|寄语|党课';
const WRITTEN_GENRE =
  '关于.{2,40}(?:通知|通报|意见|报告|请示|批复|函|汇报|方案|公告|决定|建议|决议|说明)|工作(?:总结|小结|要点|方案|计划|汇报|打算|安排|思路)|' +
  '(?:实施|行动|活动|整治|应急|工作)(?:方案|意见|计划|预案)|纪要|倡议书|慰问信|述[职学廉].{0,6}|对照检查|对照检查材料|事迹|事迹材料|调研报告|公开信|一封信|感谢信|贺信|(?:会议?|大会|仪式|[开闭]幕式|活动)议程|' +
  '表扬信|心得体会|学习体会|简报';
// Behind the name of the genre: 稿, 篇三, （范文）, ：让读书成为习惯.
const TITLE_TAIL =
  '(?:稿|材料|提纲)?(?:篇?[一二三四五六七八九十\\d]{0,2}篇?)?(?:[（(][^（）()]{1,20}[)）])?(?:[：:].{2,20})?$';
// A title is no sentence, no numbered heading, no list entry and no row of a table.
const TITLE_HEAD =
  '^#{0,2}\\s*(?![一二三四五六七八九十\\d（(《【#*·-]{1,3}[、.．)）\\s]|第.{1,3}[章节])[^。；？！,|{}<>="]*';

const LINES = {
  spokenTitle: {
    points: 2,
    cap: 2,
    maxLength: 60,
    head: true,
    pattern: new RegExp(`${TITLE_HEAD}(?:${SPOKEN_GENRE})${TITLE_TAIL}`),
  },
  writtenTitle: {
    points: 1.8,
    cap: 1.8,
    maxLength: 60,
    head: true,
    pattern: new RegExp(`${TITLE_HEAD}(?:${WRITTEN_GENRE})${TITLE_TAIL}`),
  },
  // 致…的一封信 speaks to its readers (您) as adverts do.
  letterTitle: {
    points: 2,
    cap: 2,
    maxLength: 50,
    head: true,
    pattern: /^(?:致|给)[^。；？，]{2,30}的(?:一封信|公开信|慰问信|感谢信|贺信)$/,
  },
  // 在…上的讲话（2025年9月3日）: the head of a speech as it is printed, though an agency's line may stand in front.
  printedHead: {
    points: 2,
    cap: 2,
    maxLength: 160,
    head: true,
    pattern: new RegExp(`(?:${SPOKEN_GENRE}|祝酒辞|说明)[（(](?:19|20|二)[^（）()]{3,24}[）)]`),
  },
  neutralTitle: {
    points: 1.5,
    cap: 1.5,
    maxLength: 60,
    head: true,
    pattern: new RegExp(`${TITLE_HEAD}工作报告${TITLE_TAIL}`),
  },
  salutation: {
    points: 2.5,
    cap: 2.5,
    maxLength: 50,
    pattern:
      /^(?:[^。；：“”\n]*(?:同志们|代表们|委员们|朋友们|同学们|同事们|家长们|来宾们|先生们|女士们)|各位[^。；：“”\n]{2,}|尊敬的[^。；：“”\n]*(?:领导|书记|来宾|嘉宾|代表|委员|评委|老师|同志|同事|朋友))[：:！!]$/,
  },
  addressee: {
    points: 1,
    cap: 1,
    maxLength: 60,
    pattern:
      /^(?:各(?!位)[^。：]{3,}|全[县市省镇校体区国][^。：]{2,}|[^。：]{2,}(?:政府|局|委员会|党委|党组|办公室))[：:]$/,
  },
  headings: {
    points: 0.3,
    cap: 0.6,
    maxLength: 60,
    pattern: /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/,
  },
  dateline: {
    points: -3,
    cap: 3,
    maxLength: 3000,
    head: true,
    pattern:
      /^(?:【?本报讯|[新中]\S{1,3}社\S{2,12}电|\S{0,12}日电[（(]|[（(]?本?报?记者|【本報|.{0,20}[（(](?:本报|见习|实习)?记者)/,
  },
  abstract: {
    points: -2.5,
    cap: 5,
    maxLength: 3000,
    pattern: /^[【［[]?(?:摘\s*要|(?:内容)?提要|关键词|参考文献|注释|Abstract)/,
  },
  articles: {
    points: -0.4,
    cap: 6,
    rate: true,
    maxLength: 3000,
    pattern: /^第[一二三四五六七八九十百零〇\d]{1,5}条[\s　]/,
  },
  stamps: { points: -0.06, cap: 4, rate: true, maxLength: 200, pattern: /\d:\d\d|^\d+楼|^楼主/ },
} as const satisfies Record<string, LineFeature>;

export type FeatureName = keyof typeof TERMS | keyof typeof PATTERNS | keyof typeof LINES;

const entries = <F>(features: Readonly<Record<string, F>>): readonly (readonly [FeatureName, F])[] =>
  Object.entries(features) as [FeatureName, F][];

export const termFeatures = entries<TermFeature>(TERMS);
export const patternFeatures = entries<PatternFeature>(PATTERNS);
export const lineFeatures = entries<LineFeature>(LINES);

/** What an agency or a paper puts in front of its reports, and of the speeches it prints: 新华社北京3月5日电. */
export const AGENCY = /^[新中]\S{1,3}社\S{2,12}?电[\s　]*/;
/** What a speech begins with, behind such a line or above it. */
export const SPEECH_HEAD = new RegExp(
  `的(?:书面|主旨|重要)?(?:${SPOKEN_GENRE}|祝酒辞)(?:$|[（(](?:19|20|\\d))|^(?:同志|各位|女士|先生|朋友|尊敬的|大家好)|全文如下：|关于.{2,40}的说明`,
);

/** Every feature with its weight. */
export const weights: readonly (readonly [FeatureName, Weight])[] = [
  ...termFeatures,
  ...patternFeatures,
  ...lineFeatures,
];

/** What only a text to be said aloud has. */
export const ORAL_FEATURES: readonly FeatureName[] = [
  'spokenTitle',
  'printedHead',
  'salutation',
  'spokenFormulas',
  'announced',
  'gathering',
];
