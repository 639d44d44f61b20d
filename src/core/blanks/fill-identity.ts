import type { Analysis } from '../analysis/analyze.ts';
import type { Placeholder } from '../analysis/model.ts';
import { postPattern } from '../lexicon/posts.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';

/** Another place that may be the same; `certain` where the reference is provably one. */
export interface SamePlace {
  readonly group: PlaceholderGroup;
  readonly certain: boolean;
}

/** Who or what a blank names, by the words at its sides. Blanks with different keys are never the same. */
interface Reference {
  readonly group: PlaceholderGroup;
  readonly key: string;
  /** 县委 of 县委书记XX; empty where only the post stands (XX书记). */
  readonly body: string;
  /** A name with its post in full, which later mentions may refer back to. */
  readonly introduces: boolean;
}

const REACH = 16;
const POST_AFTER = new RegExp(`^(${postPattern})`);
const POST_BEFORE = new RegExp(`(${postPattern})[\\s　]*$`);
const BODY =
  '(?:[一-鿿]{0,6}?[省市县区旗镇乡村州盟厅局部委院校会司]|[党团工纪人政][组委协大])(?:人民)?(?:党委|政府|纪委|委)?';
const BODY_BEFORE = new RegExp(`(?:^|[^一-鿿]|[请由和与及、])(${BODY})$`, 'u');
/** 副书记 is called 书记 too, so that a second one makes the first uncertain. */
const RANK = /^(?:常务|第一)?副?/u;
const PLACE_NOUN = /^(?:街道|社区|口岸|新城|新区|[省市县区旗镇乡村州])/u;
const BODY_NOUN = /^[一-鿿]{0,4}?(?:公司|集团|医院|大学|学院|学校|银行|日报|电视台|委员会|[局厅院所组])/u;

/**
 * The other blanks of the same speech that may stand for the same person, place, body or year, in text order. Numbers and
 * bare masks have none: that two of them look alike says nothing. Neither have members of a list or neighbours of an agenda,
 * who are different by their nature. `certain` only where a full name and post (县委书记XX同志) stands once, before all
 * mentions by post alone (XX书记), and nobody else of that post is introduced; and for variables of a template (${name}).
 *
 *     samePlaceholders(analysis, group) // 县委书记XX同志 … XX书记: [{ group, certain: true }]
 */
export function samePlaceholders(analysis: Analysis, group: PlaceholderGroup): readonly SamePlace[] {
  const { text } = analysis.document;
  const own = referenceOf(text, group);
  if (own === null) return [];
  const within = analysis.speeches.find(({ start, end }) => group.start >= start && group.start < end);
  const alike = placeholderGroups(analysis).flatMap((other) => {
    if (within !== undefined && (other.start < within.start || other.start >= within.end)) return [];
    const reference = referenceOf(text, other);
    return reference?.key === own.key ? [reference] : [];
  });
  const others = alike.filter(
    (other) => other.group.id !== group.id && mayBeOne(own, other) && !areSiblings(text, group, other.group),
  );
  if (others.length === 0) return [];
  const isOne = certainty(text, own, alike, within ?? { start: 0, end: text.length });
  return others.map((other) => ({ group: other.group, certain: isOne(other) }));
}

/**
 * What a blank refers to, as a key that blanks for the same person, place, body or year share: `person 书记`; null for
 * numbers and for masks that say nothing.
 */
export const referenceKey = (analysis: Analysis, group: PlaceholderGroup): string | null =>
  referenceOf(analysis.document.text, group)?.key ?? null;

const mayBeOne = (a: Reference, b: Reference): boolean => a.body === '' || b.body === '' || a.body === b.body;

/** A pure function's memo: a form asks for the references of all groups, and of each all others. */
const known = new WeakMap<PlaceholderGroup, Reference | null>();

function referenceOf(text: string, group: PlaceholderGroup): Reference | null {
  const before = known.get(group);
  if (before !== undefined) return before;
  const reference = readReference(text, group);
  known.set(group, reference);
  return reference;
}

function readReference(text: string, group: PlaceholderGroup): Reference | null {
  const [first] = group.members as [Placeholder];
  if (group.members.length > 1 || first.form === 'lost') return null;
  const plain = { group, body: '', introduces: false };
  if (first.form === 'field')
    return /[一-鿿A-Za-z]/u.test(first.text) ? { ...plain, key: `field ${first.text}` } : null;
  const before = text.slice(Math.max(0, group.start - REACH), group.start).replace(/^[^]*[\n\r。！？；，]/u, '');
  const after = text.slice(group.end, group.end + REACH);
  switch (group.kind) {
    case 'person':
      return personOf(group, before, after);
    case 'place':
      return { ...plain, key: `place ${PLACE_NOUN.exec(after)?.[0] ?? first.text}` };
    case 'organisation': {
      const noun = BODY_NOUN.exec(after)?.[0];
      return noun === undefined ? null : { ...plain, key: `organisation ${noun}` };
    }
    case 'year':
      return { ...plain, key: `year ${/\d*$/u.exec(before)?.[0] ?? ''}${first.text}` };
    default:
      return null;
  }
}

/** 县委书记XX同志 and 县委XX书记 introduce; XX书记 refers; XX同志 is anybody. */
function personOf(group: PlaceholderGroup, before: string, after: string): Reference {
  const behind = POST_AFTER.exec(after)?.[1] ?? '';
  const ahead = behind === '' || behind === '同志' ? (POST_BEFORE.exec(before)?.[1] ?? '') : '';
  const post = ahead === '' ? behind : ahead;
  if (post === '' || post === '同志') return { group, key: 'person', body: '', introduces: false };
  const left = ahead === '' ? before : before.replace(POST_BEFORE, '');
  const body = BODY_BEFORE.exec(left)?.[1] ?? '';
  return {
    group,
    key: `person ${post.replace(RANK, '')}`,
    body: body + (RANK.exec(post)?.[0] ?? ''),
    introduces: body !== '',
  };
}

const LIST = /[、和与及]/u;

/** Members of one list (X市和X市), or neighbours that are called up in the same words (由XX镇…, 由XX镇…). */
function areSiblings(text: string, a: PlaceholderGroup, b: PlaceholderGroup): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(left.end, right.start);
  if (between.length <= 24 && !/[\n\r。！？；]/u.test(between) && LIST.test(between)) return true;
  const lead = leadOf(text, a.start);
  if (lead === '' || lead.length > LONGEST_CALL || lead !== leadOf(text, b.start)) return false;
  return text.slice(a.end, a.end + 2) === text.slice(b.end, b.end + 2);
}

/** A longer lead is a sentence said twice, not a call. */
const LONGEST_CALL = 4;

/** The words of the clause before the blank. */
const leadOf = (text: string, start: number): string =>
  /[^。！？；：，,、\s]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';

/** Which others are provably the one asked about, judged by all that go by its key: the answer is the same from both sides. */
function certainty(
  text: string,
  own: Reference,
  alike: readonly Reference[],
  within: { readonly start: number; readonly end: number },
): (other: Reference) => boolean {
  const { key, group } = own;
  if (/^field (?:\$\{|\{\{)/u.test(key)) return () => true;
  const post = /^person (.+)$/u.exec(key)?.[1];
  if (post === undefined) return () => false;
  const introductions = alike.filter(({ introduces }) => introduces);
  const named = countIntroductions(text.slice(within.start, within.end), post);
  const [first, ...again] = introductions;
  if (first === undefined || named !== introductions.length) return () => false;
  const isAnother = (one: Reference): boolean =>
    one.body !== first.body ||
    introductions.some((other) => other !== one && areSiblings(text, one.group, other.group));
  if (again.some(isAnother)) return () => false;
  return (other) => Math.min(group.start, other.group.start) >= first.group.start;
}

/** How often anybody of a post is introduced by name, filled in or not: 县委书记王明同志, 市委副书记XX. */
function countIntroductions(text: string, post: string): number {
  const name = '(?:[XxＸｘ×]{1,4}|某某|[○〇]{2,3}|_{2,}|[一-鿿]{2,3}(?=同志))';
  const after = new RegExp(`[一-鿿](?:常务|第一)?副?${post}[\\s　]*${name}`, 'gu');
  const before = new RegExp(`[一-鿿](?:[XxＸｘ×]{1,4}|某某)(?:常务|第一)?副?${post}`, 'gu');
  const inFull = [...text.matchAll(before)].filter(({ index }) => BODY_BEFORE.test(clauseBefore(text, index + 1)));
  const named = [...text.matchAll(after)].filter(({ index }) => BODY_BEFORE.test(clauseBefore(text, index + 1)));
  return inFull.length + named.length;
}

const clauseBefore = (text: string, end: number): string =>
  text.slice(Math.max(0, end - REACH), end).replace(/^[^]*[\n\r。！？；，]/u, '');
