import type { Analysis } from '../analysis/analyze.ts';
import { entriesAtBlanks } from '../analysis/ignored-placeholders.ts';
import type { ChangeSet } from '../text/change-set.ts';
import { follow } from '../text/follow.ts';
import { matchPlaces, placeOf, type KnownPlace } from '../text/place.ts';
import { traitsOf } from './concerns.ts';
import { namesOf, ruleOf } from './registry.ts';
import type { Finding } from './finding.ts';

/** A finding that a writer has looked at and leaves as it is, known by its rule and its words. */
export interface IgnoredPlace extends KnownPlace {
  readonly rule: string;
  /** Which one, from 1, where a text holds several such places with the same words (an agenda's lines). */
  readonly nth?: number;
}

/** True of a rule about words: what it finds may be right all the same as part of a name, so a word may be declared right. */
export function isAboutWords(id: string): boolean {
  const rule = ruleOf(id);
  return rule !== undefined && traitsOf(rule.concerns).aboutWords;
}

/** True of a rule about blanks: it is the blank that is left as it is, and stands in no list then. */
export const isAboutBlanks = (id: string): boolean => ruleOf(id)?.concerns === 'blanks';

/**
 * How a finding is remembered. `findings` are all of its text, to tell it from others with the same words.
 *
 *     ignoredPlaceOf(text, findings, findings[0]) // { rule: 'numbering/gap', before: '', text: '三是', after: '抓作风' }
 */
export function ignoredPlaceOf(
  text: string,
  findings: readonly Pick<Finding, 'rule' | 'range'>[],
  finding: Pick<Finding, 'rule' | 'range'>,
): IgnoredPlace {
  const { rule, range } = finding;
  const place = placeOf(text, range);
  const same = findings.filter((other) => other.rule === rule);
  const alike = placesIn(text, same, [place]);
  if (alike.size < 2) return { rule, ...place };
  const isIt = (other: (typeof findings)[number]): boolean =>
    other === finding || (other.range.start === range.start && other.range.end === range.end);
  return { rule, ...place, nth: 1 + [...alike.keys()].findIndex(isIt) };
}

/** The findings that entries fit, with the entries. */
function placesIn<One extends Pick<Finding, 'range'>, Entry extends KnownPlace>(
  text: string,
  findings: readonly One[],
  entries: readonly Entry[],
): Map<One, Entry> {
  const found = matchPlaces(
    findings.map(({ range }) => placeOf(text, range)),
    entries,
  );
  return new Map(findings.flatMap((finding, index) => (found[index] === undefined ? [] : [[finding, found[index]]])));
}

/**
 * Which of the findings are ignored, by the entry that ignores them. An entry that ignores nothing any more is not among the
 * values: the sentence has changed since.
 */
export function matchIgnored<One extends Pick<Finding, 'rule' | 'range'>>(
  text: string,
  findings: readonly One[],
  ignored: readonly IgnoredPlace[],
): ReadonlyMap<One, IgnoredPlace> {
  const matches = new Map<One, IgnoredPlace>();
  if (ignored.length === 0) return matches;
  const findingsOf = group(findings, ({ rule }) => namesOf(rule));
  for (const [rule, entries] of group(ignored, (entry) => [entry.rule]))
    for (const [finding, entry] of placesIn(text, findingsOf.get(rule) ?? [], entries)) matches.set(finding, entry);
  return matches;
}

/** All by each of their names, in their order. */
function group<One>(all: readonly One[], names: (one: One) => readonly string[]): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all)
    for (const name of names(one)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [one]);
      else known.push(one);
    }
  return groups;
}

/** True if a finding of a rule about words lies inside a word that was declared right. */
export function liesInRightWord(text: string, { rule, range }: Finding, words: readonly string[]): boolean {
  return isAboutWords(rule) && words.some((word) => isInside(text, range.start, range.end, word));
}

function isInside(text: string, start: number, end: number, word: string): boolean {
  for (let at = Math.max(0, end - word.length); at <= start; at++) if (text.startsWith(word, at)) return true;
  return false;
}

/**
 * The word that a finding is about, as it may be declared right: a single character is no word and takes its neighbours along.
 *
 *     wordOf('总书记记要求', { start: 2, end: 4 }) // '记记'
 *     wordOf('抓的紧', { start: 1, end: 2 }) // '抓的紧'
 */
export function wordOf(text: string, { start, end }: Finding['range']): string {
  if (end - start > 1) return text.slice(start, end);
  const isHan = (at: number): boolean => /\p{Script=Han}/u.test(text.charAt(at));
  return text.slice(isHan(start - 1) ? start - 1 : start, isHan(end) ? end + 1 : end);
}

/**
 * Entries that ignore nothing any more: their sentence has changed or is gone. `findings` are all of the text, as the rules
 * have them.
 */
export function unusedIgnored<Entry extends IgnoredPlace>(
  analysis: Analysis,
  findings: readonly Finding[],
  ignored: readonly Entry[],
): Entry[] {
  const used: ReadonlySet<IgnoredPlace> = new Set([
    ...matchIgnored(analysis.document.text, findings, ignored).values(),
    // One blank of a group may be ignored, which is no finding of its own.
    ...entriesAtBlanks(
      analysis,
      ignored.filter(({ rule }) => isAboutBlanks(rule)),
    ),
  ]);
  return ignored.filter((entry) => !used.has(entry));
}

/** A text with all of its findings. */
interface Found {
  readonly text: string;
  readonly findings: readonly Pick<Finding, 'rule' | 'range'>[];
}

/**
 * The entries that are needed besides after a change that nobody typed: a place that was ignored and was not changed itself stays ignored, with the words
 * that stand beside it now.
 *
 *     carriedIgnored({ text, findings }, { text: later, findings: laterFindings }, changes, ignored) // to be added to the project
 */
export function carriedIgnored(
  before: Found,
  after: Found,
  changes: ChangeSet,
  ignored: readonly IgnoredPlace[],
): readonly IgnoredPlace[] {
  const nameOf = (rule: string, { start, end }: Finding['range']): string => `${rule} ${start} ${end}`;
  const now = new Map(after.findings.map((finding) => [nameOf(finding.rule, finding.range), finding]));
  const stillIgnored = matchIgnored(after.text, after.findings, ignored);
  return [...matchIgnored(before.text, before.findings, ignored).keys()].flatMap(({ rule, range: old }) => {
    const { range, isTouched } = follow(changes, old);
    const finding = isTouched ? undefined : now.get(nameOf(rule, range));
    return finding === undefined || stillIgnored.has(finding)
      ? []
      : [ignoredPlaceOf(after.text, after.findings, finding)];
  });
}
