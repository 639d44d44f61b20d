import type { Analysis } from '../analysis/analyze.ts';
import type { Placeholder } from '../analysis/model.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import type { TextRange } from '../text/range.ts';
import type { Said } from '../text/said.ts';
import { sentenceFinder } from '../text/sentence.ts';
import { describeBlank, describeMember, type Wanted } from './fill-labels.ts';

/** One thing to fill: 20XX年X月X日 is one, X例、X例 are two. The range runs from the first mask to the end of the last. */
export interface PlaceholderGroup extends TextRange {
  /** `b4`; its members are b4-1, b4-2, …. */
  readonly id: string;
  /** In text order, at least one. */
  readonly members: readonly Placeholder[];
  readonly kind: PlaceholderKind;
  /** The sentence that holds it, closing mark included, without indentation. */
  readonly sentence: TextRange;
  /** What is wanted, as one says it: 人数, 书记姓名, 日期, 会议名称. */
  readonly label: string;
  /** The same, to be put into the words of another language. */
  readonly said: Said;
  /** A value in the form the text asks for: 120, 3月5日; empty where none can be given. */
  readonly example: string;
}

/** A pure function's memo: the groups of an analysis are asked for by every view of it. */
const known = new WeakMap<Analysis, readonly PlaceholderGroup[]>();

/**
 * What is left to fill, in text order. Text that is lost (***) is among it: only a person can say what stood there.
 *
 *     placeholderGroups(analyze(parse('X月X日，XX人参加。'))).map(({ id, label }) => [id, label])
 *     // [['b1', '日期'], ['b2', '人数']]
 */
export function placeholderGroups(analysis: Analysis): readonly PlaceholderGroup[] {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const groups = analysis.reading === analysis ? groupsOf(analysis) : standingGroups(analysis);
  known.set(analysis, groups);
  return groups;
}

function groupsOf({ document, placeholders }: Analysis): PlaceholderGroup[] {
  let paragraph = -1;
  let sentenceOf = sentenceFinder('');
  return membersByGroup(placeholders).map((members) => {
    const [first] = members as [Placeholder];
    if (first.paragraph !== paragraph) sentenceOf = sentenceFinder(document.paragraphs[first.paragraph]!.text);
    paragraph = first.paragraph;
    return describe(document, members, sentenceOf);
  });
}

/** The groups of the text as it is read, where they stand. */
function standingGroups({ document, reading, placeholders }: Analysis): PlaceholderGroup[] {
  const byId = new Map(placeholders.map((blank) => [blank.id, blank]));
  return placeholderGroups(reading).map((group) => {
    const members = group.members.map(({ id }) => byId.get(id)!);
    const range = { start: members[0]!.start, end: members.at(-1)!.end };
    return { ...group, ...range, members, sentence: document.logical!.rangeOf(group.sentence) };
  });
}

/**
 * The same group in the text as it is read, where its words are judged; itself in most texts.
 *
 *     readingGroup(analysis, group).members[0].text // 'XX', though a line end stands between
 */
export function readingGroup(analysis: Analysis, group: PlaceholderGroup): PlaceholderGroup {
  return analysis.reading === analysis ? group : (groupsById(analysis.reading).get(group.id) ?? group);
}

const byIds = new WeakMap<Analysis, ReadonlyMap<string, PlaceholderGroup>>();

/** The groups of an analysis by their running ids (b4). */
export function groupsById(analysis: Analysis): ReadonlyMap<string, PlaceholderGroup> {
  let known = byIds.get(analysis);
  if (known === undefined) {
    known = new Map(placeholderGroups(analysis).map((one) => [one.id, one]));
    byIds.set(analysis, known);
  }
  return known;
}

/** Neighbours of one group stand beside each other; a blank left out (ignored) does not part the others. */
function membersByGroup(placeholders: readonly Placeholder[]): Placeholder[][] {
  const groups: Placeholder[][] = [];
  for (const placeholder of placeholders) {
    const last = groups.at(-1);
    if (last?.[0]?.group === placeholder.group) last.push(placeholder);
    else groups.push([placeholder]);
  }
  return groups;
}

function describe(
  document: SpeechDocument,
  members: readonly Placeholder[],
  sentenceOf: (range: TextRange) => TextRange,
): PlaceholderGroup {
  const [first] = members as [Placeholder];
  const { start } = first;
  const { end } = members.at(-1)!;
  const at = document.starts[first.paragraph]!;
  const { start: from, end: to } = sentenceOf({ start: start - at, end: end - at });
  return {
    id: `b${first.group}`,
    start,
    end,
    members,
    kind: members.some(({ kind }) => kind === 'date') ? 'date' : first.kind,
    sentence: { start: at + from, end: at + to },
    ...describeBlank(document.text, members),
  };
}

/** What one blank of a group asks for, by its words as they are read; see {@link describeMember}. */
export function wantedOf(analysis: Analysis, group: PlaceholderGroup, { id }: Placeholder): Wanted {
  const { members } = readingGroup(analysis, group);
  return describeMember(analysis.reading.document.text, members, members.find((one) => one.id === id) ?? members[0]!);
}
