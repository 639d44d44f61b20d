import type { Analysis } from '../analysis/analyze.ts';
import type { Placeholder } from '../analysis/model.ts';
import type { BlankReference } from './blank-reference.ts';
import { groupsById, placeholderGroups, readingGroup, type PlaceholderGroup } from './fill-groups.ts';
import { groupBy } from '../text/group-by.ts';
import { isNamedElsewhere } from './named-posts.ts';
import { BLANK, isNamedBody, ownLevels, readPerson, type PersonReference } from './person-reference.ts';

/** Another place that may be the same; `certain` where the reference is provably one. */
export interface SamePlace {
  readonly group: PlaceholderGroup;
  readonly certain: boolean;
}

/** Who or what a blank names, by the words at its sides. Blanks with different keys are never the same. */
interface Reference {
  readonly group: PlaceholderGroup;
  readonly key: string;
  /** For persons. */
  readonly person: PersonReference | null;
  /** See {@link callOf}. */
  readonly call: string;
}

const REACH = 16;
/** A body with its post and the words that lead up to it, in UTF-16 units. */
const PERSON_REACH = 40;
const PLACE_NOUN = /^(?:街道|社区|口岸|新城|新区|[省市县区旗镇乡村州])/u;
const BODY_NOUN = /^[一-鿿]{0,4}?(?:公司|集团|医院|大学|学院|学校|银行|日报|电视台|委员会|[局厅院所组])/u;

/**
 * The other blanks of the same speech that may stand for the same person, place, body or year, in text order. Numbers and
 * bare masks have none: that two of them look alike says nothing. Neither have members of a list or neighbours of an agenda,
 * who are different by their nature. `certain` only where rank, whole body and post are the same (县委书记XX) and there can be but one
 * such person, for later mentions by post alone (XX书记) where nobody else of that post is introduced, and for variables of a
 * template (${name}); what is certain holds from both sides and for all of one person's places.
 *
 *     samePlaceholders(analysis, group) // 县委书记XX同志 … XX书记: [{ group, certain: true }]
 */
export function samePlaceholders(analysis: Analysis, group: PlaceholderGroup): readonly SamePlace[] {
  const same = sameInReading(analysis.reading, readingGroup(analysis, group));
  if (analysis.reading === analysis || same.length === 0) return same;
  const byId = groupsById(analysis);
  return same.map((one) => ({ ...one, group: byId.get(one.group.id)! }));
}

function sameInReading(analysis: Analysis, group: PlaceholderGroup): readonly SamePlace[] {
  const { text } = analysis.document;
  const { byGroup, byKey } = referencesIn(analysis);
  const known = byGroup.get(group);
  if (known === undefined) return [];
  const { reference: own, key } = known;
  const alike = byKey.get(key)!;
  const one = alike.identities.get(own);
  const others = new Set<Reference>();
  for (const other of (one === undefined ? undefined : alike.members.get(one)) ?? [])
    if (other !== own && others.size < MOST) others.add(other);
  for (const [call, references] of alike.byCall) {
    if (call !== '' && call === own.call) continue;
    for (const other of references) {
      if (others.size === MOST) break;
      if (other !== own && mayBeOne(own, other) && !areSiblings(text, own, other)) others.add(other);
    }
  }
  return [...others]
    .sort((a, b) => a.group.start - b.group.start)
    .map((other) => ({ group: other.group, certain: one !== undefined && alike.identities.get(other) === one }));
}

/** Nobody looks through more places that may be the same. */
const MOST = 500;

/** All references of a speech by one key. */
interface AlikeReferences {
  /** In text order for each call. */
  readonly byCall: ReadonlyMap<string, readonly Reference[]>;
  /** What the provable ones are; those with the same identity are one. */
  readonly identities: ReadonlyMap<Reference, string>;
  /** The provable ones of each identity. */
  readonly members: ReadonlyMap<string, readonly Reference[]>;
}

interface References {
  readonly byGroup: ReadonlyMap<PlaceholderGroup, { readonly reference: Reference; readonly key: string }>;
  /** By speech and key. */
  readonly byKey: ReadonlyMap<string, AlikeReferences>;
}

/** A pure function's memo: a form asks for all groups of an analysis, and of each all others. */
const known = new WeakMap<Analysis, References>();

/** The references of a text by speech and key. */
function referencesIn(analysis: Analysis): References {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const { text } = analysis.document;
  const masked = maskBlanks(analysis);
  const alike = new Map<string, Reference[]>();
  const byGroup = new Map<PlaceholderGroup, { reference: Reference; key: string }>();
  const speechAt = rangeReader(analysis.speeches);
  for (const group of placeholderGroups(analysis)) {
    const read = readReference(masked, group);
    if (read === null) continue;
    const reference = { ...read, group, call: callOf(text, group) };
    const key = `${speechAt(group.start)} ${reference.key}`;
    byGroup.set(group, { reference, key });
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [reference]);
    else same.push(reference);
  }
  const levels = new Map<number, ReadonlySet<string>>();
  const byKey = new Map<string, AlikeReferences>();
  for (const [key, all] of alike) {
    const index = parseInt(key, 10);
    const { start, end } = analysis.speeches[index] ?? { start: 0, end: text.length };
    const speech = masked.slice(start, end);
    if (!levels.has(index)) levels.set(index, ownLevels(speech));
    const own = levels.get(index)!;
    byKey.set(key, alikeOf(all, identify(all, { text: masked, speech, own })));
  }
  const found = { byGroup, byKey };
  known.set(analysis, found);
  return found;
}

function alikeOf(all: readonly Reference[], identities: ReadonlyMap<Reference, string>): AlikeReferences {
  return {
    byCall: groupBy(all, ({ call }) => [call]),
    identities,
    members: groupBy([...identities.keys()], (reference) => [identities.get(reference)!]),
  };
}

/** The text with every blank written as {@link BLANK}, as long as it was. */
function maskBlanks({ document: { text }, placeholders }: Analysis): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of placeholders) {
    parts.push(text.slice(from, start), BLANK.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
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
 * The person, place, body or year that a blank refers to; null for numbers and for masks that say nothing.
 *
 *     referenceOf(analysis, group) // { key: 'person 局长', person: { post: '局长', rank: '', body: '县水利局' } }
 */
export function referenceOf(analysis: Analysis, group: PlaceholderGroup): BlankReference | null {
  const known = referencesIn(analysis.reading).byGroup.get(readingGroup(analysis, group));
  return known === undefined ? null : { key: known.reference.key, person: known.reference.person };
}

/** The person a blank names; null for other blanks. */
export const personOf = (analysis: Analysis, group: PlaceholderGroup): PersonReference | null =>
  referenceOf(analysis, group)?.person ?? null;

/** Bodies that differ are two, and so are ranks, except that a 副书记 is called 书记 too. */
function mayBeOne({ person: a }: Reference, { person: b }: Reference): boolean {
  if (a === null || b === null) return true;
  if (a.body !== '' && b.body !== '' && a.body !== b.body) return false;
  return a.rank === b.rank || (a.body === '' && a.rank === '') || (b.body === '' && b.rank === '');
}

function readReference(masked: string, group: PlaceholderGroup): Pick<Reference, 'key' | 'person'> | null {
  const [first] = group.members as [Placeholder];
  if (group.members.length > 1 || first.form === 'lost') return null;
  const named = (key: string) => ({ key, person: null });
  if (first.form === 'field') return /[一-鿿A-Za-z]/u.test(first.text) ? named(`field ${first.text}`) : null;
  const reach = group.kind === 'person' ? PERSON_REACH : REACH;
  const before = masked.slice(Math.max(0, group.start - reach), group.start).replace(/^[^]*[\n\r。！？；，]/u, '');
  const after = masked.slice(group.end, group.end + REACH);
  switch (group.kind) {
    case 'person': {
      const person = readPerson(before, after);
      return { key: `person ${person.post}`.trim(), person };
    }
    case 'place':
      return named(`place ${PLACE_NOUN.exec(after)?.[0] ?? first.text}`);
    case 'organisation': {
      const noun = BODY_NOUN.exec(after)?.[0];
      return noun === undefined ? null : named(`organisation ${noun}`);
    }
    case 'year':
      return named(`year ${/\d*$/u.exec(before)?.[0] ?? ''}${first.text}`);
    default:
      return null;
  }
}

const LIST = /[、和与及]/u;

/** Members of one list (X市和X市), or neighbours that are called up in the same words (由XX镇…, 由XX镇…). */
function areSiblings(text: string, a: Reference, b: Reference): boolean {
  if (a.call !== '' && a.call === b.call) return true;
  const [left, right] = a.group.start < b.group.start ? [a.group, b.group] : [b.group, a.group];
  return areListed(text, left, right);
}

function areListed(text: string, left: PlaceholderGroup, right: PlaceholderGroup): boolean {
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

/** The whole text, its blanks masked; the speech that is looked at; and see {@link ownLevels}. */
interface Surroundings {
  readonly text: string;
  readonly speech: string;
  readonly own: ReadonlySet<string>;
}

/**
 * The references of one key that are provably one, by what they are. A variable of a template is one by its name. A person is one by
 * rank, whole body and post where there can be one such person only; a mention by post alone is that person where it comes later
 * and nobody else of that post is introduced.
 */
function identify(alike: readonly Reference[], { text, speech, own }: Surroundings): ReadonlyMap<Reference, string> {
  const { key } = alike[0]!;
  if (/^field (?:\$\{|\{\{)/u.test(key)) return new Map(alike.map((one) => [one, key]));
  const people = alike.flatMap((reference) => (reference.person === null ? [] : [{ reference, ...reference.person }]));
  if (people.length === 0 || people[0]!.post === '') return new Map();
  const inFull = people.filter(({ body }) => body !== '');
  const named = inFull.filter(({ body }) => isNamedBody(body, own));
  const identities = new Map(named.map((one) => [one.reference, identityOf(one)]));
  const introduced = new Set(inFull.map(identityOf));
  for (const [identity, same] of groupBy(named, (one) => [identityOf(one)]))
    // A county has several 副县长: two who are introduced may be two.
    if ((same.length > 1 && same[0]!.rank === '副') || haveNeighbours(text, same)) {
      for (const { reference } of same) identities.delete(reference);
      introduced.add(`${identity} again`);
    }
  const [only] = inFull;
  if (only === undefined || introduced.size > 1 || isNamedElsewhere(speech, only.post)) return identities;
  if (!identities.has(only.reference) || people.some(({ rank }) => rank !== only.rank)) return identities;
  const later = people.filter(
    ({ reference: { group }, body }) => body === '' && group.start > only.reference.group.start,
  );
  // Who is called up in the same words as another is the other's neighbour in an agenda.
  for (const mentions of groupBy(later, ({ reference: { call } }) => [call]).entries())
    if (mentions[0] === '' || mentions[1].length === 1)
      for (const { reference } of mentions[1]) identities.set(reference, identityOf(only));
  return identities;
}

const identityOf = ({ rank, body, post }: PersonReference): string => `${rank} ${body} ${post}`;

/** True where two of the references, in text order, are members of one list. */
const haveNeighbours = (text: string, same: readonly { readonly reference: Reference }[]): boolean =>
  same.some(({ reference }, index) => {
    const next = same[index + 1];
    return next !== undefined && areListed(text, reference.group, next.reference.group);
  });
