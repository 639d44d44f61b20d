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
  /** See {@link callOf}. */
  readonly call: string;
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
  const speech = analysis.speeches.findIndex(({ start, end }) => group.start >= start && group.start < end);
  const alike = referencesIn(analysis).get(`${speech} ${own.key}`) ?? NOBODY;
  const others: Reference[] = [];
  for (const [call, references] of alike.byCall) {
    if (call !== '' && call === own.call) continue;
    for (const other of references) {
      if (others.length === MOST) break;
      if (other !== own && mayBeOne(own, other) && !areSiblings(text, own, other)) others.push(other);
    }
  }
  return others
    .sort((a, b) => a.group.start - b.group.start)
    .map((other) => ({ group: other.group, certain: isOne(own, other, alike) }));
}

/** Nobody looks through more places that may be the same. */
const MOST = 500;

/** All references of a speech by one key, and from where on they are provably one. */
interface AlikeReferences {
  /** In text order for each call. */
  readonly byCall: ReadonlyMap<string, readonly Reference[]>;
  /** Offset of the introduction that all later mentions refer to; Infinity where nothing is certain. */
  readonly certainFrom: number;
}

const NOBODY: AlikeReferences = { byCall: new Map(), certainFrom: Infinity };

/** A pure function's memo: a form asks for all groups of an analysis, and of each all others. */
const byKey = new WeakMap<Analysis, ReadonlyMap<string, AlikeReferences>>();

/** The references of a text by speech and key. */
function referencesIn(analysis: Analysis): ReadonlyMap<string, AlikeReferences> {
  const before = byKey.get(analysis);
  if (before !== undefined) return before;
  const { text } = analysis.document;
  const alike = new Map<string, Reference[]>();
  const speechAt = rangeReader(analysis.speeches);
  for (const group of placeholderGroups(analysis)) {
    const reference = referenceOf(text, group);
    if (reference === null) continue;
    const key = `${speechAt(group.start)} ${reference.key}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [reference]);
    else known.push(reference);
  }
  const found = new Map<string, AlikeReferences>();
  for (const [key, all] of alike) {
    const within = analysis.speeches[parseInt(key, 10)] ?? { start: 0, end: text.length };
    const byCall = new Map<string, Reference[]>();
    for (const reference of all) {
      const same = byCall.get(reference.call);
      if (same === undefined) byCall.set(reference.call, [reference]);
      else same.push(reference);
    }
    found.set(key, { byCall, certainFrom: certainFrom(text, all, within) });
  }
  byKey.set(analysis, found);
  return found;
}

/** Index of the range that holds an offset, for ranges and offsets in ascending order; -1 for none. */
function rangeReader(ranges: readonly { readonly start: number; readonly end: number }[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < ranges.length && ranges[at]!.end <= offset) at++;
    return at < ranges.length && ranges[at]!.start <= offset ? at : -1;
  };
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
  const read = readReference(text, group);
  const reference = read === null ? null : { ...read, call: callOf(text, group) };
  known.set(group, reference);
  return reference;
}

function readReference(text: string, group: PlaceholderGroup): Omit<Reference, 'call'> | null {
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
function personOf(group: PlaceholderGroup, before: string, after: string): Omit<Reference, 'call'> {
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
function areSiblings(text: string, a: Reference, b: Reference): boolean {
  if (a.call !== '' && a.call === b.call) return true;
  const [left, right] = a.group.start < b.group.start ? [a.group, b.group] : [b.group, a.group];
  if (right.start - left.end > LONGEST_LIST) return false;
  const between = text.slice(left.end, right.start);
  return !/[\n\r。！？；]/u.test(between) && LIST.test(between);
}

/** Between two neighbours of a list stand no more UTF-16 units. */
const LONGEST_LIST = 24;

/** The words that call a blank up with those behind it, by which neighbours of an agenda know each other; '' where there are none. */
function callOf(text: string, { start, end }: PlaceholderGroup): string {
  const lead = leadOf(text, start);
  return lead === '' || lead.length > LONGEST_CALL ? '' : `${lead} ${text.slice(end, end + 2)}`;
}

/** A longer lead is a sentence said twice, not a call. */
const LONGEST_CALL = 4;

/** The words of the clause before the blank. */
const leadOf = (text: string, start: number): string =>
  /[^。！？；：，,、\s]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';

/** Whether two references are provably one, judged by all that go by their key: the answer is the same from both sides. */
const isOne = (own: Reference, other: Reference, { certainFrom: from }: AlikeReferences): boolean =>
  Math.min(own.group.start, other.group.start) >= from;

function certainFrom(
  text: string,
  alike: readonly Reference[],
  within: { readonly start: number; readonly end: number },
): number {
  const { key } = alike[0]!;
  if (/^field (?:\$\{|\{\{)/u.test(key)) return 0;
  const post = /^person (.+)$/u.exec(key)?.[1];
  if (post === undefined) return Infinity;
  const introductions = alike.filter(({ introduces }) => introduces);
  const [first, ...again] = introductions;
  if (first === undefined || again.some((one) => one.body !== first.body)) return Infinity;
  if (countIntroductions(text.slice(within.start, within.end), post) !== introductions.length) return Infinity;
  return haveSiblings(text, introductions) ? Infinity : first.group.start;
}

/** Whether two of the references, in text order, are siblings: they share their call, or stand close together. */
function haveSiblings(text: string, references: readonly Reference[]): boolean {
  const calls = references.flatMap(({ call }) => (call === '' ? [] : [call]));
  if (new Set(calls).size < calls.length) return true;
  return references.some((one, index) => {
    for (let next = index + 1; next < references.length; next++) {
      if (references[next]!.group.start - one.group.end > LONGEST_LIST) return false;
      if (areSiblings(text, one, references[next]!)) return true;
    }
    return false;
  });
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
