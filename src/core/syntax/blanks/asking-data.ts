/** Words that ask for something: what stands behind or before them must be there, whatever fills its place. */

/** Behind them a number must stand. */
const BEFORE_NUMBER =
  '应到会 实到会 应到 实到 应参加 实参加 应出席 实出席 到会 缺席 出席 列席 请假 同意 赞成 反对 弃权 收回 发出 收到 共有 共计 合计 总计 累计 共 计 增长 下降 提高 降低 增加 减少 上升 回落 同比 环比 占 达到 达 超过 突破 完成 实现 得 有 约 近 为 其中 参加 发放 惠及 涉及 投资 投入 到位 引进 征集 办结 办复 接待 选举产生 产生 新增 每 整改 解决 帮扶 慰问 培训 建成 新建 改造 补贴 经费 收入 资金';
/** Whom or what one counts at a meeting and in a report, between such a word and its measure. */
export const COUNTED =
  '代表 委员 党员 会员 团员 职工 学生 教师 教职工 人员 人 同志 选票 有效票 无效票 群众来访 群众 妇女 少数民族 农户 干部 正式代表 列席代表 特邀代表 提案 议案 建议 办复';
/** Behind them a person or body must be named, for a word of address or a predicate follows. */
const BEFORE_NAME =
  '请 由 尊敬的 有请 欢迎 聘请 聘任 推荐 推选 推举 选举 任命 提名 授予 委托 感谢 表彰 免去 宣布 决定 同意 增补 补选 罢免';
/** Behind them a noun must follow in any case. */
const GOVERNS =
  '来自 庆祝 祝贺 在 到 于 对 向 由 受 经 请 关于 围绕 根据 按照 依据 针对 赴 往 以 为 与 和 从 把 将 让 被 过了 召开 举办 贯彻 落实 随着 加之 通过 结合 依托 凭借 立足 聚焦 紧扣 面对 除了 以及 推进 做好 抓好 完成 实现 成立 组织 开展 出席 听取 传达 学习 印发 制定 出台 突出 强化 深化 存在 取得 获得 荣获 坚持 建立 健全 打造 建设 解决 深入 抓住 把握 关注 感谢 祝愿 代表 题为 叫作 名为 称为 争创 创建 申报 提出 指出 强调 明确 出 成 是';
/** Behind them a clause must go on. */
export const OPENS_CLAUSE =
  '也有 还有 有 一旦 只有 只要 如果 就会 就能 才能 必须 不允许 不能 决不能 不要 一定要 需要 要 应 应当 可以 能够 能 会 推广 宣传 主要是 尤其是 特别是';
/** Predicates of one who has been called up. */
export const SPEAKS =
  '讲话 发言 致辞 致词 宣读 作 汇报 介绍 主持 通报 传达 报告 宣布 颁奖 揭牌 授牌 上台 带领 领读 领学 总结 点评 表态 代表 就 为 任 担任 负责 宣誓 监票 计票';

const words = (list: string): string => [...new Set(list.split(' '))].sort((a, b) => b.length - a.length).join('|');

/** A word that wants a number stands right before, with what is counted between them or not. */
export const wantsNumber = new RegExp(
  `(?:(?<!落)实到|${words(BEFORE_NUMBER.replace('实到 ', ''))})(?:${words(COUNTED)})?$|第$|(?:${words(COUNTED)})$`,
);
/** A word that wants a name stands right before. */
export const wantsName = new RegExp(`(?:${words(BEFORE_NAME)})$`);
/** A word that wants a noun stands right before. */
export const wantsNoun = new RegExp(`(?:${words(GOVERNS)})$`);
/** A word behind which the clause cannot end stands right before. */
export const wantsMore = new RegExp(`(?:${words(OPENS_CLAUSE)})$`);
export const speaks = new RegExp(`^(?:${words(SPEAKS)})`);
