import { isAt } from '../../../text/is-at.ts';
import { lazy } from '../../../text/lazy.ts';
import { followWords } from '../../../text/word-chain.ts';
import type { WordEntry } from '../../word-entry.ts';
import { MANNERS, mannerWithDe, NOUNS } from './manners-data.ts';

/** Activities of which is said how they go. */
const COURSES =
  '反映 推动 表现 收集 分析 研究 理解 检查 宣传 监督 管理 服务 沟通 协调 总结 调查 排查 传达 整改 传播 落实 完成 执行 准备 考虑 审视 推进 掌握 防控 恢复 增长 开展 处理 解决 把握 发挥 贯彻 配合 衔接 运用 坚持 控制 组织 安排';
/** How something goes, not what it is compared with (比预想的好); 完成的更新 and 落实的好 before a noun say what it is. */
const HOW =
  '很(?!多[一-鿿])|更(?![多大新换正名替])|不(?:够|好|细|实|严|深|透|牢|准|清|彻底|到位|扎实|及时|规范|充分|理想|全面|透彻|深入|准确|清楚|明确|细致|具体|严格|认真|精准|主动|积极|平衡|明显|紧密|顺畅|是很|太|怎么)|还不|并不|越来越|太(?!平)|非常|怎么?样|如何|(?:更?好|差|扎实|到位|漂亮|及时)(?:[，。；、！]|的话|不好|与否)';

/** How something goes, said with so many words that nothing else can stand behind them: 讲的通俗易懂，抓的有声有色。 */
const SO =
  '(?:(?:[那这]么|如此)(?!多|大)[^，。；的]{1,2}|通俗易懂|津津有味|淋漓尽致|头头是道|井井有条|有声有色|有条不紊|一[清干]二[楚净]|滴水不漏|热火朝天|风生水起|恰到好处|明明白白)(?=[，,。；！、])';

/** Said of a doing. */
const ENDINGS =
  '好|快|慢|早|晚|深|透|实|细|准|严|紧|牢|稳|扎实|认真|深刻|彻底|周到|到位|及时|充分|全面|具体|明确|细致|准确|漂亮|精彩|出色|成功|圆满|顺利|热烈|干净|清楚|仔细|严格|规范|有力|有效|坚决|迅速|果断|充实|生动|透彻|深入|精准|严密|周密|牢固|踏实|完整|详细|井然';
/** What is said of things, and stands before their names with 的. */
const QUALITIES =
  '坚定|科学|扎实|良好|浓厚|严格|优良|务实|积极|高效|规范|有力|坚实|强大|健康|和谐|稳定|深厚|崇高|光荣|艰巨|重要|突出|明显|显著|过硬|严明';
/** Names of what is neither done nor doing, so that no 地 stands before them. */
const ABSTRACTS =
  '意志|发展态势|态势|势头|态度|作风|氛围|环境|基础|保障|支撑|动力|条件|局面|传统|形象|品质|精神|信念|信心|使命|任务|成绩|成效|进展|成果|制度|机制|体系|纪律';

/** How something goes: words to look up, and what stands around them. */
const how = lazy(() => new RegExp(HOW, 'uy'));
const RATHER = new Set(['比较', '十分', '较为', '相当']);
const RATHER_SO = /[^，。；、的\s]{1,4}[，。；]/uy;
const BEHIND_DOING =
  /(?<=[讲做抓压管干搞说看想走跑写办变学听开谈问建种活长栽养查改推用记练教站坐打修扎守盯定算选排编悟找读跑])(?<!比[^，。；]{1,10})/uy;
const BEHIND_ANYTHING = /(?<=[一-鿿])(?<![有目真好别似他我你们些里外上下前后中间老新大小轻色样类种型级层头是])/uy;
const NOT_AIMED_AT = /(?<!(?:于|靠|重|求|保|持|高|对)[^，,。；]{0,8})/uy;
const CLAUSE_END = /(?:有[力效序])?[，,。；、！]/uy;
const ends = lazy(() => {
  const endings = ENDINGS.split('|');
  return {
    degrees: new Set('更 更加 较 比较 十分 非常 特别 不够 还不够 不太 很 太 不'.split(' ')),
    endings: new Set(endings),
    much: new Set('很 太 非常 十分 越来越 不够'.split(' ')),
    extents: new Set([...endings, ...'美长冲勤高低远久短']),
  };
});

/** Whether a clause ends with how something is done: 很好。 */
function isSaidOfDoing(text: string, at: number): boolean {
  const { degrees, endings } = ends();
  return followWords(text, at, [endings], CLAUSE_END) || followWords(text, at, [degrees, endings], CLAUSE_END);
}

/** Whether a clause ends with what can be said of a doing and of a thing alike: 很美。 */
function isSaidOfAnything(text: string, at: number): boolean {
  const { much, extents } = ends();
  return followWords(text, at, [much, extents], /[，,。；！]/uy);
}

/** The character with the first one of each of these words behind it. */
const coresBehind = (character: string, words: string): string =>
  [...new Set(words.split('|').map((word) => character + word[0]!))].join(' ');
/** The first two characters of each of these words. */
const coresOf = (words: string): string => [...new Set(words.split('|').map((word) => word.slice(0, 2)))].join(' ');

/** Places where 的, 地 or 得 is decided by the words around it. */
export const particleEntries = (): readonly WordEntry[] => [
  {
    pattern: new RegExp(
      `(?<=[讲做抓压管干搞说看想走跑写办来变学听开谈问建种活]|(?<![走经通超])过)(?<!比[^，。；]{1,10})的(?=${HOW}|${SO}|更|十分|比较|特别)|(?<=[管抓盯守压])的(?=[严紧实牢死细][，。、；])`,
      'gu',
    ),
    cores: coresBehind(
      '的',
      '那|这|如|通|津|淋|头|井|有|一|滴|热|风|恰|明|严|紧|实|牢|死|细|很|更|不|太|非|十|比|特|还|并|越|怎|好|差|扎|到|漂|及',
    ),
    right: '得',
    level: 'warning',
  },
  {
    pattern: (text, at) => (text[at + 2] === '的' && isAt(how(), text, at + 3) ? 3 : 0),
    cores: COURSES,
    swap: [['的', '得']],
    level: 'warning',
  },
  {
    pattern: /[大小多少高低快慢]的多(?=[，。、的])/gu,
    cores: '大的 小的 多的 少的 高的 低的 快的 慢的',
    swap: [['的', '得']],
    level: 'warning',
  },
  {
    pattern:
      /(?:有针对性|尽快尽早|尽早|(?<!有了?较?)大幅度|逐个|分秒必争|争分夺秒|逐条逐项|持之以恒|坚定不移|扎扎实实|实实在在|认认真真|不折不扣|全力以赴|一步一个脚印|卓有成效|旗帜鲜明|创造性|高质量)的(?=进行|开展|推进|落实|制定|抓|做|干|检查|解决|调度|建(?!议|设)|增加|完善|加强|推动|组织(?!者|部)|查找|整改|完成|贯彻|执行|履行|服务)/gu,
    cores: '有针 尽快 尽早 大幅 逐个 分秒 争分 逐条 持之 坚定 扎扎 实实 认认 不折 全力 一步 卓有 旗帜 创造 高质',
    swap: [['的', '地']],
    level: 'hint',
  },
  { pattern: mannerWithDe, cores: coresOf(MANNERS.join('|')), swap: [['的', '地']], level: 'hint' },
  {
    // 一项一项的抓, 一件一件的办: one after the other is a manner.
    pattern: new RegExp(
      `一([项件条个步点户家村层级次遍])一\\1的(?=(?:[抓办查改走做干解推排谈讲看过核理补]|进行|开展|落实|推进|推动|解决|完善|分析|研究|整改|查找|梳理|检查|走访)(?!法|程|${NOUNS}))`,
      'gu',
    ),
    cores: '一项 一件 一条 一个 一步 一点 一户 一家 一村 一层 一级 一次 一遍',
    swap: [['的', '地']],
    level: 'hint',
  },
  {
    // 找的准不准: whether it is done well is asked of a doing.
    pattern: /(?<=[讲做抓压管干搞说看想走跑写办学变找定查改推站坐打练])的(?=([准实严细深透牢好快对紧稳高])不\1)/gu,
    cores: '的准 的实 的严 的细 的深 的透 的牢 的好 的快 的对 的紧 的稳 的高',
    right: '得',
    level: 'warning',
  },
  {
    pattern: (text, at) => (text[at + 2] === '的' && followWords(text, at + 3, [RATHER], RATHER_SO) ? 3 : 0),
    cores: COURSES,
    swap: [['的', '得']],
    level: 'hint',
  },
  {
    // 写的好, 查的更准: no noun is left for 的 where the clause ends. What one says or does much of (说的多) may be a thing.
    pattern: (text, at) => (isSaidOfDoing(text, at + 1) && isAt(BEHIND_DOING, text, at) ? 1 : 0),
    cores: `${coresBehind('的', ENDINGS)} 的更 的较 的比 的十 的非 的特 的还 的不 的很 的太`,
    right: '得',
    level: 'hint',
  },
  {
    pattern: /(?<=[听看学用弄读办讲说])的(?=[懂会到清通][，,。；、！])/gu,
    cores: '的懂 的会 的到 的清 的通',
    right: '得',
    level: 'hint',
  },
  {
    pattern: (text, at) =>
      text[at + 2] === '的' && isSaidOfDoing(text, at + 3) && isAt(NOT_AIMED_AT, text, at) ? 3 : 0,
    cores: '开展 完成 落实 推进 解决 准备 组织 服务 处理 执行 分析 剖析',
    swap: [['的', '得']],
    level: 'hint',
  },
  {
    // 打造的很美, 排的太长: what is said with 很 of a thing has no 的 before it, unless that stands for the thing itself (有的很好).
    pattern: (text, at) => (isSaidOfAnything(text, at + 1) && isAt(BEHIND_ANYTHING, text, at) ? 1 : 0),
    cores: '的很 的太 的非 的十 的越 的不',
    right: '得',
    level: 'hint',
  },
  {
    // 经的起, 沉的下: whether it can be done stands between the doing and its result.
    pattern:
      /[耐守扛顶稳坐靠沉站留]的住(?![房宅户所址处院宿])|[经禁对输拿]的起(?![点因伏来落源])|[沉静扑俯放]的下(?![级属面列一])|[拿豁]的出(?![口入租])|叫的响|打的赢|信的过|看的见(?![证解识闻])|摸的着|跟的上(?![级述面])|听的进(?![步展度])|说的清(?!单)/gu,
    cores:
      '耐的 守的 扛的 顶的 稳的 坐的 靠的 沉的 站的 留的 经的 禁的 对的 输的 拿的 静的 扑的 俯的 放的 豁的 叫的 打的 信的 看的 摸的 跟的 听的 说的',
    swap: [['的', '得']],
    level: 'warning',
  },
  {
    // Adverbs and nothing else.
    pattern:
      /(?:一味|一个劲|一股脑)的(?=[一-鿿])|(?:深深|慢慢|渐渐|狠狠|稳稳)的(?=感[到受动]|体会到|懂得|认识到|知道|扎根|植根|打动|吸引|印在|[抓握守走改变]|形成|成长)/gu,
    cores: '一味 一个 一股 深深 慢慢 渐渐 狠狠 稳稳',
    swap: [['的', '地']],
    level: 'hint',
  },
  {
    pattern: /(?<=[低少穷差小高大多])的(?=可怜|惊人|出奇|吓人)/gu,
    cores: '的可 的惊 的出 的吓',
    right: '得',
    level: 'warning',
  },
  {
    pattern:
      /(?<=(?:表示|致以|致|[祝贺问谢迎候敬][贺候问谢意]和)(?:最)?(?:衷心|诚挚|热烈|崇高|亲切|由衷|真诚|深切|良好|美好))地(?=(?:感谢|欢迎|祝贺|敬意|慰问|问候|哀悼|谢意|祝愿|歉意))/gu,
    cores: '心地 挚地 烈地 高地 切地 衷地 诚地 好地',
    inside: true,
    right: '的',
    level: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<=经得[起住][^，。；]{0,12}(?:人民|历史|实践|群众|时间))地(?=检验|考验|评判)|(?<=${QUALITIES})地(?=(?:${ABSTRACTS})(?:[，。；、]|$))`,
      'gu',
    ),
    cores: '地检 地考 地评 ' + coresBehind('地', ABSTRACTS),
    right: '的',
    level: 'warning',
  },
];
