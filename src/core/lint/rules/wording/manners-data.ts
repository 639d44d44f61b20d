import { lazy } from '../../../text/lazy.ts';
import { followWords, type WordSet } from '../../../text/word-chain.ts';
import { isAt } from '../../../text/is-at.ts';

/** What says how something is done, and stands before a verb with 地. */
export const MANNERS: readonly string[] = (
  '深刻 清醒 准确 认真 全面 合理 有效 及时 充分 深入 积极 主动 严格 切实 正确 科学 扎实 迅速 坚决 牢固 明确 清楚 具体 系统 客观 ' +
  '无条件 毫不犹豫 自觉 牢牢 紧紧 稳步 持续 不断 妥善 有序 精准 细致 耐心 坚定 忠实 圆满 顺利 高效 有力 虚心 踏实 热情 诚恳 公正 ' +
  '公平 快速 果断 灵活 逐步 进一步 有针对性 点对点 面对面 实事求是 一如既往 因地制宜 千方百计 想方设法 全心全意 毫不动摇 毫不松懈 ' +
  '源源不断 持续不断 一心一意 夜以继日 脚踏实地 最大限度 最大程度 全方位 有计划 有步骤 有重点 有组织 ' +
  '真正 全身心 经常性 常态化 严肃 切身 努力 简要 细心 完整 手把手 竭尽全力 设身处地 循序渐进 不遗余力 坚持不懈 满腔热情 理直气壮 大张旗鼓 自始至终 始终如一 诚心诚意'
).split(' ');
/** Those that never stand before a noun. */
const ADVERBS =
  '不断 逐步 切实 牢牢 紧紧 稳步 毫不犹豫 千方百计 想方设法 面对面 点对点 进一步 一如既往 全身心 经常性 常态化 手把手 大张旗鼓 竭尽全力 设身处地 诚心诚意 自始至终'.split(
    ' ',
  );
/** A manner that stands behind another one, next to the verb. */
const LATER = '不断 逐步 稳步 进一步 一一 逐一 逐项'.split(' ');
/** Verbs with what came of the doing: no nouns, whatever stands before them. */
const RESULTS = (
  '认识到 意识到 感受到 体会到 感到 领会到 了解到 把握住 反映出 体现出 看到 想到 做到 抓住 抓好 做好 搞好 管好 办好 用好 走好 守住 讲清 ' +
  '处理好 解决好 落实好 完成好 投入到 融入 参与到 学习到 贯彻到 落实到'
).split(' ');
/** Verbs that a word of intent leads to; behind 的 alone they may be nouns. */
const ACTIONS = (
  '放弃 认识 理解 分配 建立 讲 抓 做 推进 推动 开展 落实 贯彻 执行 处理 解决 完成 投入 参与 支持 服务 学习 把握 领会 开发 利用 降低 提高 ' +
  '提升 加强 促进 减少 增加 保护 维护 履行 运用 发挥 组织 安排 部署 分析 研究 反映 听取 接受 改进 改正 整改 检查 总结 回答 对待 面对 ' +
  '看待 区分 掌握 控制 防范 化解 完善 优化 巩固 深化 拓展 强化 健全 报送 报告 上报 宣传 讲解 倾听 回应 排查 清理 查处 打击 整治 帮助 ' +
  '解答 沟通 协调 汇报 跟踪 督促 谋划 思考 反思 查找 剖析 承担 遵守 保持 坚持 配合 参加 关注 关心 走访 传达 宣讲 培养 肯定 接待 解释 回复 批评'
).split(' ');
/** Those of them that are as often nouns: 持续的投入带动增长. */
const ALSO_NOUNS = new Set(
  (
    '认识 理解 投入 参与 支持 服务 学习 开发 利用 保护 组织 安排 部署 分析 研究 反映 检查 总结 回答 整改 控制 分配 维护 ' +
    '防范 排查 报告 宣传 讲解 回应 打击 整治 帮助 解答 沟通 协调 汇报 督促 谋划 思考 反思 剖析 配合 关注 关心 走访 宣讲 培养 肯定 接待 解释 回复 批评'
  ).split(' '),
);
const INTENTS = '(?<![需主重首紧必只])要|应|应该|应当|必须|可以|能够|得以';
/** Behind an action these make a noun of it: 合理的分配方案. */
export const NOUNS =
  '方案|办法|措施|途径|思路|机制|能力|情况|问题|方式|方法|体系|计划|规划|制度|结果|成果|水平|经验|精神|态度|力度';
/** Words that lead to a verb and begin no noun. */
const BEFORE_VERBS =
  '把(?![握关控脉手柄戏门])|将(?![来领士军帅])|向(?![往心导上])|让(?![步利])|给(?![付力予])|为(?![人难民首主期何止了])|使(?![命用者])|被(?![动告])';
/** What a verb is done to: a few words with no verb, particle or mark among them. */
const OBJECT = '[^的地得是有使让为在被把将会能要了，,。；：、！？\\s]{2,8}';

/** What shows that a verb follows a manner with 的. */
interface Verb {
  /** Of adverbs alone. */
  readonly ofAdverb?: true;
  /** What the manner stands behind. */
  readonly before?: RegExp;
  /** Words one behind the other, and what follows them. */
  readonly words?: readonly WordSet[];
  readonly behind: RegExp;
}

const LONGEST_MANNER = 4;
const manners = lazy((): WordSet => new Set(MANNERS));

/** A verb with its result, with 了, behind a word of intent, behind another manner, or one that is no noun as well, with an object that ends its clause. */
const verbForms = lazy((): { readonly adverbs: WordSet; readonly forms: readonly Verb[] } => {
  const actions: WordSet = new Set(ACTIONS);
  const verbs: WordSet = new Set(ACTIONS.filter((word) => !ALSO_NOUNS.has(word)));
  const sticky = (source: string): RegExp => new RegExp(source, 'uy');
  const noNoun = `(?!${NOUNS})`;
  const joined = sticky(`${noNoun}[一-鿿](?<![的和与是也])`);
  const forms: readonly Verb[] = [
    { words: [new Set(RESULTS)], behind: /(?:)/uy },
    { words: [actions], behind: /了(?![解结])|着(?![力眼重手])/uy },
    { before: sticky(`(?<=${INTENTS})`), words: [actions], behind: joined },
    { ofAdverb: true, before: sticky(`(?<=${INTENTS}|将|会|希望|愿)`), words: [actions], behind: /(?:)/uy },
    { ofAdverb: true, before: /(?<!得到|[有做作]了?|进行了?)/uy, words: [verbs], behind: sticky(noNoun) },
    {
      behind: sticky(
        `${BEFORE_VERBS}|[讲教抓干做学听看说改查推办管写帮问想记守盯谈](?:[，,。；、]|[一几两三][点句个])|加以|予以|进行`,
      ),
    },
    { before: /(?<=将|会|能|来)/uy, words: [verbs], behind: joined },
    { before: /(?<=对[^，,。；]{2,16}[要的])/uy, words: [actions], behind: /[，,；。]/uy },
    { words: [new Set(LATER), new Set([...ACTIONS, '进行'])], behind: /(?!的)/uy },
    {
      before: /(?<=^|[，,；。\s）)]|[一二三四五六七八九十\d][、.])/uy,
      words: [verbs],
      behind: sticky(`${noNoun}${OBJECT}(?:[；。]|$|[，,](?![是为让使就也都才]))`),
    },
  ];
  return { adverbs: new Set(ADVERBS), forms };
});

/**
 * Length of a manner with 的 at an offset where a verb follows, which asks for 地; else 0.
 *
 *     mannerWithDe('认真的抓好落实', 0) // 3
 */
export function mannerWithDe(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_MANNER + 1).indexOf('的');
  const manner = text.slice(at, at + end);
  if (end < 0 || !manners().has(manner)) return 0;
  const { adverbs, forms } = verbForms();
  const isVerb = forms.some(
    ({ ofAdverb, before, words = [], behind }) =>
      (!ofAdverb || adverbs.has(manner)) &&
      (before === undefined || isAt(before, text, at)) &&
      followWords(text, at + end + 1, words, behind),
  );
  return isVerb ? end + 1 : 0;
}
