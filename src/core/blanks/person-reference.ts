import { wordAt, wordsOf } from '../lexicon/lexicon.ts';
import { postPattern } from '../lexicon/posts.ts';

/** Who a blank names, by the words at its sides. */
export interface PersonReference {
  /** 书记 of 常务副书记; '' where no post stands, or only 同志. */
  readonly post: string;
  /** 副, 常务副, 第一 …; '' for the head. */
  readonly rank: string;
  /** The whole body, blanks of it as {@link BLANK}: 县人大常委会; '' where only the post stands (XX书记). */
  readonly body: string;
}

/** The sign that a blank is replaced by in the text that is read here, as many as it has UTF-16 units. */
export const BLANK = '\uE000';

/** Longer names of bodies, in UTF-16 units, are cut off, and prove nothing. */
const LONGEST_BODY = 24;
const POST_AFTER = new RegExp(`^${postPattern}`);
/** From the left the first match is the longest: 副县长 rather than 县长. */
const POST_BEFORE = new RegExp(`${postPattern}[\\s　]*$`);
/** Levels of government, the highest first; those of one rank together. */
const TIERS = ['省', '市州盟', '县区旗', '镇乡', '村'];
const LEVELS = TIERS.join('');
const NAMED_PLACE = new RegExp(`^[一-鿿]{2,3}[${LEVELS}]`, 'u');
const RUN = new RegExp(`[一-鿿${BLANK}]{0,${LONGEST_BODY}}$`, 'u');
const RANK = /^(?:常务|第一|代理|代|原)?副?/u;
const HEAD_OF_LEVEL = new RegExp(`^[${LEVELS}]长$`, 'u');
const RANK_BEFORE = /(?:常务副?|第一副?|代理|[代副原])$/u;

/** Words between which and a post the body stands; those of one character may stand in the name of a body too. */
const LEADS =
  '邀请 刚才 今天 下面 现在 首先 最后 其次 接下来 随后 然后 同时 还有 以及 分别 按照 根据 出席 参加 主持 感谢 欢迎 听取 介绍 请 由 让 给 向 把 被 将 按 经 是 的 了'.split(
    ' ',
  );
const WEAK_LEADS = '和与及同对为有在跟到';

/**
 * The post, rank and body that a blank's sides tell. `before` ends with its clause at the blank, `after` begins behind it; other
 * blanks in them are written as {@link BLANK}.
 *
 *     readPerson('请县人大常委会副主任', '同志讲话') // { post: '主任', rank: '副', body: '县人大常委会' }
 */
export function readPerson(before: string, after: string): PersonReference {
  const behind = POST_AFTER.exec(after)?.[0] ?? '';
  const isBehind = behind !== '' && behind !== '同志';
  const ahead = isBehind ? undefined : POST_BEFORE.exec(before);
  const whole = (isBehind ? behind : (ahead?.[0] ?? '')).trim();
  if (whole === '' || whole === '同志') return { post: '', rank: '', body: '' };
  const left = ahead === undefined || ahead === null ? before : before.slice(0, ahead.index);
  const outer = ahead ? (RANK_BEFORE.exec(left)?.[0] ?? '') : '';
  const inner = RANK.exec(whole)?.[0] ?? '';
  const post = whole.slice(inner.length);
  const named = bodyBefore(left.slice(0, left.length - outer.length));
  const body = HEAD_OF_LEVEL.test(post) ? governmentOf(named, post[0]!) : named;
  return { post, rank: outer + inner, body };
}

/** 县, 县政府 and 县人民政府 of a 县长 are one body. */
const governmentOf = (named: string, level: string): string => {
  const place = named.replace(/(?:人民)?政府$/u, '');
  return place === '' ? level : place;
};

/** The name of the body that ends a clause, without the words that lead up to it; '' for none. */
function bodyBefore(left: string): string {
  let body = RUN.exec(left)![0];
  for (let at = body.length - 1; at >= 0; at--) {
    const lead = LEADS.find((word) => body.startsWith(word, at));
    const length = lead?.length ?? (WEAK_LEADS.includes(body[at]!) && opensBody(body, at + 1) ? 1 : 0);
    if (length === 0) continue;
    body = body.slice(at + length);
    break;
  }
  return body.replace(/^中共/u, '').replaceAll('人民政府', '政府');
}

/** Whether the name of a body may begin at `at`: with its level, a blank, or a word for a body. */
const opensBody = (text: string, at: number): boolean =>
  at === text.length ||
  LEVELS.includes(text[at]!) ||
  text[at] === BLANK ||
  text.startsWith('中共', at) ||
  (wordAt(text, at)?.classes.has('body') ?? false) ||
  NAMED_PLACE.test(text.slice(at, at + 4));

const BODIES = new Set<string>(wordsOf('body'));
/** Bodies of which a county has one each; of a 学校 or a 公司 alone nobody knows which. */
const ONE_OF_A_KIND = /(?:[局办]|卫健委|发改委|纪委|监委|法院|检察院|政协|人大|人大常委会|工商联|联|总工会|科协)$/u;

/**
 * True of a body that is named so that there is one only: it holds no blank, and it is more than a word for its kind. One that is named
 * by its level alone (县委) is one where the level is the speech's own.
 *
 *     isNamedBody('财政局', new Set()) // true; 学校 and XX街道办事处 are not, 县委 is with 县
 */
export function isNamedBody(body: string, own: ReadonlySet<string>): boolean {
  if (body === '' || body.includes(BLANK) || body.length >= LONGEST_BODY) return false;
  if (LEVELS.includes(body[0]!)) return own.has(body[0]!);
  if (/^(?:街道|社区|办公室|党委|党组|党工委|工委|支部)/u.test(body)) return false;
  if (/[各某几两每]/u.test(body)) return false;
  return !BODIES.has(body) || ONE_OF_A_KIND.test(body);
}

/**
 * The levels of which a speech means its own when it names no place: the one 县长 of a county, not those of a city. A level is one's own
 * where no higher one is called so more often (全市, 我省) and there are not several of it (各县); 镇 and below, of which a county has
 * many, only where they are called so themselves or nothing higher is spoken of.
 *
 *     ownLevels('全县各镇') // the set of 县
 */
export function ownLevels(speech: string): ReadonlySet<string> {
  const own = countsOf(speech, new RegExp(`[全我本]([${LEVELS}])(?!场)`, 'gu'));
  const several = countsOf(speech, new RegExp(`[各几两]个?([${LEVELS}])`, 'gu'));
  const said = countsOf(speech, new RegExp(`([${LEVELS}])(?=[一-鿿]{0,10}(?:[局委办院]|政府|人大|政协|工会))`, 'gu'));
  const result = new Set<string>();
  let above = 0;
  let isBelow = false;
  for (const tier of TIERS) {
    for (const level of tier) {
      const count = own.get(level) ?? 0;
      const isOfMany = several.has(level) || ('镇乡村'.includes(level) && isBelow && count === 0);
      if ((count > 0 || said.has(level)) && !isOfMany && above <= count) result.add(level);
    }
    above = Math.max(above, ...Array.from(tier, (level) => own.get(level) ?? 0));
    isBelow ||= Array.from(tier).some((level) => own.has(level) || said.has(level));
  }
  return result;
}

function countsOf(text: string, pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, level] of text.matchAll(pattern)) counts.set(level!, (counts.get(level!) ?? 0) + 1);
  return counts;
}
