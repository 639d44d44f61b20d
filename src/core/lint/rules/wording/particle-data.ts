import type { WordEntry } from '../../word-rule.ts';

/** What says how something is done, and stands before a verb with 地. */
const MANNERS = (
  '深刻 清醒 准确 认真 全面 合理 有效 及时 充分 深入 积极 主动 严格 切实 正确 科学 扎实 迅速 坚决 牢固 明确 清楚 具体 系统 客观 ' +
  '无条件 毫不犹豫 自觉 牢牢 紧紧 稳步 持续 不断 妥善 有序 精准 细致 耐心 坚定 忠实 圆满 顺利 高效 有力 虚心 踏实 热情 诚恳 公正 ' +
  '公平 快速 果断 灵活 逐步 进一步 有针对性 点对点 面对面 实事求是 一如既往 因地制宜 千方百计 想方设法 全心全意 毫不动摇 毫不松懈 ' +
  '源源不断 持续不断 一心一意 夜以继日 脚踏实地 最大限度 最大程度 全方位 有计划 有步骤 有重点 有组织 ' +
  '真正 全身心 经常性 常态化 严肃 切身 努力 简要 细心 完整 手把手 竭尽全力 设身处地 循序渐进 不遗余力 坚持不懈 满腔热情 理直气壮 大张旗鼓 自始至终 始终如一 诚心诚意'
).replaceAll(' ', '|');
/** Those that never stand before a noun. */
const ADVERBS =
  '不断|逐步|切实|牢牢|紧紧|稳步|毫不犹豫|千方百计|想方设法|面对面|点对点|进一步|一如既往|全身心|经常性|常态化|手把手|大张旗鼓|竭尽全力|设身处地|诚心诚意|自始至终';
/** A manner that stands behind another one, next to the verb. */
const LATER = '不断|逐步|稳步|进一步|一一|逐一|逐项';
/** Verbs with what came of the doing: no nouns, whatever stands before them. */
const RESULTS = (
  '认识到 意识到 感受到 体会到 感到 领会到 了解到 把握住 反映出 体现出 看到 想到 做到 抓住 抓好 做好 搞好 管好 办好 用好 走好 守住 讲清 ' +
  '处理好 解决好 落实好 完成好 投入到 融入 参与到 学习到 贯彻到 落实到'
).replaceAll(' ', '|');
/** Verbs that a word of intent leads to; behind 的 alone they may be nouns. */
const ACTIONS = (
  '放弃 认识 理解 分配 建立 讲 抓 做 推进 推动 开展 落实 贯彻 执行 处理 解决 完成 投入 参与 支持 服务 学习 把握 领会 开发 利用 降低 提高 ' +
  '提升 加强 促进 减少 增加 保护 维护 履行 运用 发挥 组织 安排 部署 分析 研究 反映 听取 接受 改进 改正 整改 检查 总结 回答 对待 面对 ' +
  '看待 区分 掌握 控制 防范 化解 完善 优化 巩固 深化 拓展 强化 健全 报送 报告 上报 宣传 讲解 倾听 回应 排查 清理 查处 打击 整治 帮助 ' +
  '解答 沟通 协调 汇报 跟踪 督促 谋划 思考 反思 查找 剖析 承担 遵守 保持 坚持 配合 参加 关注 关心 走访 传达 宣讲 培养 肯定 接待 解释 回复 批评'
).replaceAll(' ', '|');
/** Those of them that are as often nouns: 持续的投入带动增长. */
const ALSO_NOUNS = new Set(
  (
    '认识 理解 投入 参与 支持 服务 学习 开发 利用 保护 组织 安排 部署 分析 研究 反映 检查 总结 回答 整改 控制 分配 维护 ' +
    '防范 排查 报告 宣传 讲解 回应 打击 整治 帮助 解答 沟通 协调 汇报 督促 谋划 思考 反思 剖析 配合 关注 关心 走访 宣讲 培养 肯定 接待 解释 回复 批评'
  ).split(' '),
);
const VERBS = ACTIONS.split('|')
  .filter((word) => !ALSO_NOUNS.has(word))
  .join('|');
const INTENTS = '(?<![需主重首紧必只])要|应|应该|应当|必须|可以|能够|得以';
/** Behind an action these make a noun of it: 合理的分配方案. */
const NOUNS =
  '方案|办法|措施|途径|思路|机制|能力|情况|问题|方式|方法|体系|计划|规划|制度|结果|成果|水平|经验|精神|态度|力度';
/** Words that lead to a verb and begin no noun. */
const BEFORE_VERBS =
  '把(?![握关控脉手柄戏门])|将(?![来领士军帅])|向(?![往心导上])|让(?![步利])|给(?![付力予])|为(?![人难民首主期何止了])|使(?![命用者])|被(?![动告])';
/** What a verb is done to: a few words with no verb, particle or mark among them. */
const OBJECT = '[^的地得是有使让为在被把将会能要了，,。；：、！？\\s]{2,8}';
/** Activities of which is said how they go. */
const COURSES =
  '反映|推动|表现|收集|分析|研究|理解|检查|宣传|监督|管理|服务|沟通|协调|总结|调查|排查|传达|整改|传播|落实|完成|执行|准备|考虑|审视|推进|掌握|防控|恢复|增长|开展|处理|解决|把握|发挥|贯彻|配合|衔接|运用|坚持|控制|组织|安排';
/** How something goes, not what it is compared with (比预想的好); 完成的更新 and 落实的好 before a noun say what it is. */
const HOW =
  '很(?!多[一-鿿])|更(?![多大新换正名替])|不(?:够|好|细|实|严|深|透|牢|准|清|彻底|到位|扎实|及时|规范|充分|理想|全面|透彻|深入|准确|清楚|明确|细致|具体|严格|认真|精准|主动|积极|平衡|明显|紧密|顺畅|是很|太|怎么)|还不|并不|越来越|太(?!平)|非常|怎么?样|如何|(?:更?好|差|扎实|到位|漂亮|及时)(?:[，。；、！]|的话|不好|与否)';

/** How something goes, said with so many words that nothing else can stand behind them: 讲的通俗易懂，抓的有声有色。 */
const SO =
  '(?:(?:[那这]么|如此)(?!多|大)[^，。；的]{1,2}|通俗易懂|津津有味|淋漓尽致|头头是道|井井有条|有声有色|有条不紊|一[清干]二[楚净]|滴水不漏|热火朝天|风生水起|恰到好处|明明白白)(?=[，,。；！、])';

/** Said of a doing. */
const ENDINGS =
  '好|快|慢|早|晚|深|透|实|细|准|严|紧|牢|稳|扎实|认真|深刻|彻底|周到|到位|及时|充分|全面|具体|明确|细致|准确|漂亮|精彩|出色|成功|圆满|顺利|热烈|干净|清楚|仔细|严格|规范|有力|有效|坚决|迅速|果断|充实|生动|透彻|深入|精准|严密|周密|牢固|踏实|完整|详细|井然';
/** Activities that are rarely the name of a thing. */
const DOINGS = '开展|完成|落实|推进|解决|准备|组织|服务|处理|执行|分析|剖析';
const ENDING = `(?:更加?|比?较|十分|非常|特别|还?不够|不太|[很太不])?(?:${ENDINGS})(?:有[力效序])?[，,。；、！]`;

/** What is said of things, and stands before their names with 的. */
const QUALITIES =
  '坚定|科学|扎实|良好|浓厚|严格|优良|务实|积极|高效|规范|有力|坚实|强大|健康|和谐|稳定|深厚|崇高|光荣|艰巨|重要|突出|明显|显著|过硬|严明';
/** Names of what is neither done nor doing, so that no 地 stands before them. */
const ABSTRACTS =
  '意志|发展态势|态势|势头|态度|作风|氛围|环境|基础|保障|支撑|动力|条件|局面|传统|形象|品质|精神|信念|信心|使命|任务|成绩|成效|进展|成果|制度|机制|体系|纪律';

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
    pattern: new RegExp(`(?:${COURSES})的(?=${HOW})|[大小多少高低快慢]的多(?=[，。、的])`, 'gu'),
    cores: `${coresOf(COURSES)} 大的 小的 多的 少的 高的 低的 快的 慢的`,
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
  {
    // A verb follows: with its result, with 了, behind a word of intent, behind another manner, or where it is no noun as well, with an
    // object that ends its clause.
    pattern: new RegExp(
      `(?=(?:${MANNERS})的)(?:${[
        `(?:${MANNERS})的(?=${RESULTS})`,
        `(?:${MANNERS})的(?=(?:${ACTIONS})(?:了(?![解结])|着(?![力眼重手])))`,
        `(?<=${INTENTS})(?:${MANNERS})的(?=(?:${ACTIONS})(?!${NOUNS})[\\u4e00-\\u9fff](?<![的和与是也]))`,
        `(?<=${INTENTS}|将|会|希望|愿)(?:${ADVERBS})的(?=${ACTIONS})`,
        `(?<!得到|[有做作]了?|进行了?)(?:${ADVERBS})的(?=(?:${VERBS})(?!${NOUNS}))`,
        `(?:${MANNERS})的(?=${BEFORE_VERBS}|[讲教抓干做学听看说改查推办管写帮问想记守盯谈](?:[，,。；、]|[一几两三][点句个])|加以|予以|进行)`,
        `(?<=将|会|能|来)(?:${MANNERS})的(?=(?:${VERBS})(?!${NOUNS})[\\u4e00-\\u9fff](?<![的和与是也]))`,
        `(?<=对[^，,。；]{2,16}[要的])(?:${MANNERS})的(?=(?:${ACTIONS})[，,；。])`,
        `(?:${MANNERS})的(?=(?:${LATER})(?:${ACTIONS}|进行)(?!的))`,
        `(?<=^|[，,；。\\s）)]|[一二三四五六七八九十\\d][、.])(?:${MANNERS})的(?=(?:${VERBS})(?!${NOUNS})${OBJECT}(?:[；。]|$|[，,](?![是为让使就也都才])))`,
      ].join('|')})`,
      'gu',
    ),
    cores: coresOf(MANNERS),
    swap: [['的', '地']],
    level: 'hint',
  },
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
    pattern: new RegExp(`(?:${COURSES})的(?=(?:比较|十分|较为|相当)[^，。；、的\\s]{1,4}[，。；])`, 'gu'),
    cores: coresOf(COURSES),
    swap: [['的', '得']],
    level: 'hint',
  },
  {
    // 写的好, 查的更准: no noun is left for 的 where the clause ends. What one says or does much of (说的多) may be a thing.
    pattern: new RegExp(
      `(?<=[讲做抓压管干搞说看想走跑写办变学听开谈问建种活长栽养查改推用记练教站坐打修扎守盯定算选排编悟找读跑])(?<!比[^，。；]{1,10})的(?=${ENDING})|(?<=[听看学用弄读办讲说])的(?=[懂会到清通][，,。；、！])`,
      'gu',
    ),
    cores: `${coresBehind('的', ENDINGS)} 的更 的较 的比 的十 的非 的特 的还 的不 的很 的太 的懂 的会 的到 的清 的通`,
    right: '得',
    level: 'hint',
  },
  {
    pattern: new RegExp(`(?<!(?:于|靠|重|求|保|持|高|对)[^，,。；]{0,8})(?:${DOINGS})的(?=${ENDING})`, 'gu'),
    cores: coresOf(DOINGS),
    swap: [['的', '得']],
    level: 'hint',
  },
  {
    // 打造的很美, 排的太长: what is said with 很 of a thing has no 的 before it, unless that stands for the thing itself (有的很好).
    pattern: new RegExp(
      `(?<=[\\u4e00-\\u9fff])(?<![有目真好别似他我你们些里外上下前后中间老新大小轻色样类种型级层头是])的(?=(?:很|太|非常|十分|越来越|不够)(?:${ENDINGS}|[美长冲勤高低远久短])[，,。；！])`,
      'gu',
    ),
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
      /(?:一味|一个劲|一股脑)的(?=[\u4e00-\u9fff])|(?:深深|慢慢|渐渐|狠狠|稳稳)的(?=感[到受动]|体会到|懂得|认识到|知道|扎根|植根|打动|吸引|印在|[抓握守走改变]|形成|成长)/gu,
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
