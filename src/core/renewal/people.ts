import { postPattern } from '../lexicon/posts.ts';
import { beginsWord, compoundSurnames, surnameAt, surnames, surnamesAlsoWords } from '../lexicon/surnames.ts';
import { isCommonHan } from '../text/char-class.ts';
import type { RenewalSpan } from './span.ts';

const GIVEN = '[一-鿿]';
/** Characters of no given name that stand before 同志, or behind a word that may be a family name: 许多同志, 有关单位同志, 代表全体. */
const NO_NAME = /[括多何层面化委员度名位关部级组长们个些等的是在各全体党老女男座他线镇乡村县市省区局科人会]/;

/** What no given name holds or ends with where a post has said that one begins: 镇海 and 会平 are names, 云区 is a place. */
const NO_GIVEN = /[的是等们个些各级位在他]|[括何层面委员度部关组长座线镇乡村县市省区局人会体]$/;

const SURNAME = `(?:${compoundSurnames.join('|')}|[${[...surnames].join('')}])`;
const opening = new Set([...surnames, ...compoundSurnames.map((name) => name[0]!)]);
/** True of a character that a name may begin with. */
export const opensName = (character: string): boolean => opening.has(character);

const POST_BEFORE = new RegExp(`(?:${postPattern})[\\s：:]*$`);
const POST_CHAIN = new RegExp(
  `(?:(?:中共[一-鿿]{2,4}(?=[省市县区州旗]委)|中共|[一-鿿]{1,3}(?:省|市|县|区|镇|乡|州|盟|旗)|省委|市委|县委|区委|镇党委|乡党委|党委|党组|[省市县区]?(?:人民政府|政府|人大常委会|人大|政协|纪委)|常务|代|原|、)*(?:${postPattern})[、\\s：:]*)+$`,
);
/** What stands before a chain of posts and is none of it: marks, the word that asks for the person, the label of a line (主持人：县长张明). */
const LEAD = /^(?:[、\s：:]+|[^：:]{2,4}[：:]\s*(?=[^\s：:])|[请由向与和对让](?=[一-鿿]{2,3}[省市县区镇乡州旗]))/;
/** 和 that joins two names and ends none: 医生龚静和同事, but 王永和同志. */
const AND = '[和与及同](?!同志|[，。、；：（）(),\\s]|$|出席|主持|作|讲话|宣读|传达|通报|强调|指出|发言|汇报)';
const TITLED = new RegExp(`([　 ]{0,2}${GIVEN}[　 ]?${GIVEN}?)(?:同志|先生|女士)(?!们)`, 'y');
const WITH_POST = new RegExp(`(${GIVEN}${GIVEN}?)(?:${postPattern})`, 'y');
const AFTER_POST = new RegExp(
  `([　 ]{0,2}${GIVEN}(?:[　 ]?(?!${AND}|作为)${GIVEN})?)(?=同志|[，。、；：（）(),\\s]|$|出席|主持|作|讲话|致[辞词]|宣读|传达|通报|参加|等|强调|指出|表示|[同和与]|发言|分别|先后|一行|汇报|讲授|率|赴|到|在|为)`,
  'y',
);
const VERB = '[要将就对已也从及或代任兼因以按]';
/** A full given name needs less behind it: 镇长冯小兵要抓好. 老师严格要求 is none. */
const FULL_AFTER_POST = new RegExp(
  `(${GIVEN}(?!${VERB})${GIVEN})(?=${VERB}|牵头|负责|主动|亲自|专程|带领|带队|介绍|宣布|深入|前往)`,
  'y',
);
const POST_ALONE = new RegExp(`(?:${postPattern})`, 'y');
/** Words after which a name begins. */
const OPENS_CLAUSE = /(?:[请由向与和对让及以受]|感谢|欢迎|邀请|祝贺|听取|取了|按照|贯彻|根据|落实|学习|传达|关于)$/;
/** Name alone on its line, as printed under a title: 张　明. */
const SIGNATURE = new RegExp(`^[\\s（(]*${SURNAME}[　 ]*${GIVEN}(?:[　 ]*${GIVEN})?[\\s）)]*$`);
const REACH = 24;

/** The last characters of posts and of the words after which a name begins: only behind them the words are looked at. */
const POST_ENDS = new Set('范同志学生士师授记书长任理裁监程工挥席编委员支表者人家问究傅护烈雄模宾使令赞视研专：: 　');
const OPENERS = new Set('请由向与和对让及以取了照彻据实习达于受谢迎贺');
/** Family names that are words far more often: 由张伟同志负责 is about 张伟. */
const RARELY_NAMES = new Set('由向和');

/** True if 同志, 先生 or 女士 follows a name of two to four characters, spaces between them. */
function isTitledSoon(line: string, index: number): boolean {
  for (let at = index + 2; at <= index + 5; at++) {
    const character = line[at];
    if (character === '同' || character === '先' || character === '女') return true;
  }
  return false;
}

const isSignature = (line: string): boolean => line.length < 16 && /[　 ]/.test(line.trim()) && SIGNATURE.test(line);

/** The person whose name begins at `index`, with the posts at its sides: 县委书记张明同志, 李县长. `from` is where the item before it ends. */
export function personAt(line: string, index: number, from = 0): RenewalSpan | undefined {
  const previous = line[index - 1] ?? '';
  const followsPost = POST_ENDS.has(previous);
  const opensWord = !isCommonHan(previous) || OPENERS.has(previous);
  if (!followsPost && !opensWord && !isTitledSoon(line, index)) return undefined;
  const length = surnameAt(line, index);
  if (length === 0) return undefined;
  const given = index + length;
  if (isEndOfPost(line, index, given) || isOpener(line, index, given) || beginsWord(line, index)) return undefined;
  const before = followsPost ? line.slice(Math.max(from, index - REACH), index) : '';
  const isWord = surnamesAlsoWords.has(line[index]!);
  const opensClause =
    !isCommonHan(previous) || (opensWord && OPENS_CLAUSE.test(line.slice(Math.max(0, index - 2), index)));
  const end =
    (followsPost && !/[由和]/.test(line[index]!) && POST_BEFORE.test(before)
      ? endBehindPost(line, given, isWord)
      : undefined) ??
    (isWord && !opensClause ? undefined : endOf(TITLED, line, given)) ??
    (opensClause && !isWord ? (endOf(WITH_POST, line, given) ?? endOf(POST_ALONE, line, given)) : undefined) ??
    (index < 6 && isSignature(line) ? line.trimEnd().length : undefined);
  if (end === undefined) return undefined;
  const posts = POST_CHAIN.exec(before)?.[0].replace(LEAD, '') ?? '';
  return { start: index - posts.length, end: endWithTitle(line, end), kind: 'person', weak: false };
}

/** 席 of 主席钱军 is a family name too: where a post ends with it and another one follows, that one is the name's. */
const isEndOfPost = (line: string, index: number, given: number): boolean =>
  POST_ENDS.has(line[given - 1]!) &&
  surnameAt(line, given) > 0 &&
  POST_BEFORE.test(line.slice(Math.max(0, index - 3), given));

/** 由 of 由张伟同志负责 opens what a name follows. */
const isOpener = (line: string, index: number, given: number): boolean => {
  if (!RARELY_NAMES.has(line[index]!)) return false;
  const name = given + /^[　 ]*/.exec(line.slice(given, given + 2))![0].length;
  const length = surnameAt(line, name);
  return length > 0 && [TITLED, WITH_POST].some((pattern) => endOf(pattern, line, name + length) !== undefined);
};

/** The end of a name right behind a post. Where its family name is rather a word, less counts as given name, and it needs more behind it. */
const endBehindPost = (line: string, given: number, isWord: boolean): number | undefined =>
  isWord
    ? endOf(AFTER_POST, line, given)
    : (endOf(AFTER_POST, line, given, NO_GIVEN) ??
      endOf(FULL_AFTER_POST, line, given, NO_GIVEN) ??
      endOf(WITH_POST, line, given, NO_GIVEN));

function endOf(pattern: RegExp, line: string, index: number, none = NO_NAME): number | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(line);
  if (match === null || (match[1] !== undefined && none.test(match[1]))) return undefined;
  return pattern.lastIndex;
}

function endWithTitle(line: string, end: number): number {
  return line.startsWith('同志', end) && !line.startsWith('同志们', end) ? end + 2 : end;
}
