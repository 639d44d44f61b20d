import { lazy } from '../text/lazy.ts';

/** What one may be the head (长) of. */
const HEADS_OF =
  '省 市 县 区 镇 乡 州 盟 旗 部 局 厅 处 科 校 院 社 队 所 站 行 司 署 村 护士 董事 组 团 会 秘书 厂 园 馆 班 师 排 连 营 船 检察 审计 理事 监事 指挥 参谋 街 场 河 湖 河湖 林 田 段 股 庭 台 路 楼 巷 机 舰 区域 工 社区 支 大队 园区';
/** Words that begin behind a place with 长: 我省长期, 全市长效. */
const NOT_A_HEAD = '期远效江三城安沙春治途廊征大势度短年假处';
type Post = readonly [post: string, notBefore: string];

/** Posts of a list, each with the characters behind its dash before which it is none (书记处, 委员会). */
const listed = (list: string): readonly Post[] =>
  list.split(' ').map((one) => {
    const [post, notBefore = ''] = one.split('-');
    return [post!, notBefore];
  });

/** Posts and forms of address by their own words. */
const POSTS = listed(
  '同志 同学 先生 女士 老师 教授 院士 博士 总书记 第一书记-处 副书记-处 书记-处 副主任-科 主任-科 副主席-团 主席-团 副主编 ' +
    '主编 政委 教导员 指导员 常委-会 委员-会 经理 支书 代表-团队大会性着处作名票 记者-站部团会 主持人 专家-组库团 顾问 工程师 ' +
    '研究员 师傅 医生 护士 烈士 英雄 劳模 劳动模范 嘉宾 大使 司令 司令员 参赞 巡视员 调研员 专员 督学 会计师-事 律师-事',
);
/** What makes a post with 总. */
const GENERAL = listed('经理 裁 监 工程师 工-会作 指挥 理 会计师 编 顾问 干事 教练 导演 检察长 警监');

const word = ([post, notBefore]: Post): string => (notBefore === '' ? post : `${post}(?![${notBefore}])`);

/** The source of a pattern for a post or form of address: 县长, 常务副局长, 总经理, 同志. */
export const postPattern = `(?:${[
  ...[...POSTS].sort((a, b) => b[0].length - a[0].length).map(word),
  `(?:常务|第一)?副?(?:${HEADS_OF.split(' ').join('|')})长(?![${NOT_A_HEAD}])`,
  `副?总(?:${GENERAL.map(word).join('|')})`,
].join('|')})`;

const headsOf = lazy((): ReadonlySet<string> => new Set(HEADS_OF.split(' ')));

/** Whether one of some words stands at an offset, and not before a character that makes it another. */
const isOneAt = (words: readonly Post[], text: string, at: number): boolean =>
  words.some(([word, notBefore]) => text.startsWith(word, at) && !notBefore.includes(text[at + word.length] ?? ' '));

/**
 * Whether a post or form of address begins at `index`, a UTF-16 offset: what {@link postPattern} finds there.
 *
 *     isPostAt('请县长发言', 1) // true
 */
export function isPostAt(text: string, index: number): boolean {
  if (isOneAt(POSTS, text, index)) return true;
  const deputy = text[index] === '副' ? index + 1 : index;
  if (text[deputy] === '总' && isOneAt(GENERAL, text, deputy + 1)) return true;
  const ranked = text.startsWith('常务', index) || text.startsWith('第一', index) ? index + 2 : index;
  const head = text[ranked] === '副' ? ranked + 1 : ranked;
  return [1, 2].some((length) => headsOf().has(text.slice(head, head + length)) && isHead(text, head + length));
}

/**
 * Whether a text ends with a post or form of address, but for characters behind it that `gap` matches.
 *
 *     endsWithPost('县委书记：', /[：:]/u) // true
 */
export function endsWithPost(text: string, gap: RegExp): boolean {
  let end = text.length;
  while (end > 0 && gap.test(text[end - 1]!)) end--;
  if (
    isHead(text, end - 1) &&
    [1, 2].some((length) => headsOf().has(text.slice(Math.max(0, end - 1 - length), end - 1)))
  )
    return true;
  const endsIn = ([word, notBefore]: Post): boolean =>
    text.endsWith(word, end) && !notBefore.includes(text[end] ?? ' ');
  return POSTS.some(endsIn) || GENERAL.some((post) => endsIn(post) && text[end - post[0].length - 1] === '总');
}

/** Whether 长 at an offset may be the head of what stands before it. */
const isHead = (text: string, at: number): boolean => text[at] === '长' && !NOT_A_HEAD.includes(text[at + 1] ?? ' ');
