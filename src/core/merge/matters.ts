import type { Analysis } from '../analysis/analyze.ts';
import { figuresOf, type Figure } from '../analysis/facts/figures.ts';
import type { Finding } from '../lint/finding.ts';
import { overlaps, type TextRange } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { lineWords } from './line-words.ts';
import type { SourcePassage } from './merge-record.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** One way to settle a matter. */
export interface MatterChoice {
  /** The figure or name that is to stand everywhere; for a passage that repeats, the sources that lose it. */
  readonly text: string;
  readonly sources: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** Something that is said more than once in a merged text and is to be settled once. */
export interface MergeMatter {
  readonly kind: 'figure' | 'name' | 'repeat';
  /** The indicator, the name as it stands first, or how the passage begins. */
  readonly subject: string;
  readonly places: readonly TextRange[];
  readonly choices: readonly MatterChoice[];
}

/** Shorter indicators (总投资, 面积) are said of many things. */
const SHORTEST_INDICATOR = 4;
/** Units of a passage by which it is told from others. */
const SUBJECT = 20;
/** Units of a repeated passage at least. */
const SHORTEST_REPEAT = 20;

interface Place extends TextRange {
  /** The source it came from; '' for what stood in the text before. */
  readonly source: string;
}

/**
 * What sources of a merged text say differently, or both: one indicator with several figures, one name in several forms (from the findings about
 * names), passages that stand in two of them. Offsets are those of the text as it stands.
 *
 *     mergeMatters(analysis, sourcePassages(analysis, record), lint(analysis))
 */
export function mergeMatters(
  analysis: Analysis,
  passages: readonly SourcePassage[],
  findings: readonly Finding[],
): readonly MergeMatter[] {
  const placed = (range: TextRange): Place => ({ ...range, source: sourceAt(passages, range.start) });
  return [
    ...figureMatters(analysis, placed),
    ...nameMatters(analysis, placed, findings),
    ...repeatMatters(analysis, placed),
  ];
}

/** The source of the passage that holds an offset. */
function sourceAt(passages: readonly SourcePassage[], offset: number): string {
  const passage = passages[lowerBound(passages.length, (index) => passages[index]!.range.end <= offset)];
  return passage !== undefined && passage.range.start <= offset ? passage.name : '';
}

type PlaceOf = (range: TextRange) => Place;

const isOfSeveral = (places: readonly Place[]): boolean => new Set(places.map(({ source }) => source)).size > 1;

/** What is printed in more forms than these is a list of several things. */
const MOST_FORMS = 6;

/** One choice for each form in which a thing is printed: all other places get it. None where nothing is to be chosen. */
function formsOf(text: string, places: readonly Place[]): readonly MatterChoice[] {
  const formOf = ({ start, end }: Place): string => text.slice(start, end);
  const forms = new Map<string, Set<string>>();
  for (const place of places) keyed(forms, formOf(place), () => new Set<string>()).add(place.source);
  if (forms.size < 2 || forms.size > MOST_FORMS) return [];
  return [...forms].map(([form, sources]) => ({
    text: form,
    sources: [...sources],
    edits: places
      .filter((place) => formOf(place) !== form)
      .map(({ start, end }) => ({ range: { start, end }, text: form })),
  }));
}

/** The value of a key, made where there is none. */
function keyed<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly place: Place;
}

const agree = (a: Figure, b: Figure): boolean => Math.abs(a.value - b.value) <= Math.max(a.step, b.step) * 0.5001;
const isEither = (one: string, other: string): boolean => one === '' || other === '' || one === other;

function* figureMatters({ document, reading }: Analysis, placed: PlaceOf): Generator<MergeMatter> {
  const groups = new Map<string, PlacedFigure[]>();
  const { paragraphs, starts } = reading.document;
  paragraphs.forEach((paragraph, index) => {
    for (const figure of figuresOf(paragraph)) {
      if (figure.indicator.length < SHORTEST_INDICATOR) continue;
      const read = { start: starts[index]! + figure.start, end: starts[index]! + figure.end };
      const key = `${figure.indicator}|${figure.relation}|${figure.unit}|${figure.aim}`;
      const one = { figure, place: placed(document.logical?.rangeOf(read) ?? read) };
      keyed(groups, key, () => []).push(one);
    }
  });
  for (const group of groups.values()) {
    const first = group[0]!;
    const { period, place } = first.figure.scope();
    const alike = group.filter(({ figure }) => {
      const scope = figure.scope();
      return isEither(scope.period, period) && isEither(scope.place.replace(/^全.$/u, ''), place.replace(/^全.$/u, ''));
    });
    if (alike.every(({ figure }) => agree(figure, first.figure))) continue;
    const places = alike.map((one) => one.place);
    if (!isOfSeveral(places)) continue;
    const choices = formsOf(document.text, places);
    if (choices.length > 0) yield { kind: 'figure', subject: first.figure.indicator, places, choices };
  }
}

const ABOUT_NAMES = /^wording\/(?:variant-name|near-name)$/u;

function* nameMatters(
  { document: { text } }: Analysis,
  placed: PlaceOf,
  findings: readonly Finding[],
): Generator<MergeMatter> {
  for (const { rule, range, related = [] } of findings) {
    if (!ABOUT_NAMES.test(rule)) continue;
    const places = [range, ...related.map((one) => one.range)].sort((a, b) => a.start - b.start).map(placed);
    const choices = formsOf(text, places);
    if (choices.length > 0 && isOfSeveral(places)) yield { kind: 'name', subject: choices[0]!.text, places, choices };
  }
}

function* repeatMatters(analysis: Analysis, placed: PlaceOf): Generator<MergeMatter> {
  const { text } = analysis.document;
  const known = new Set<number>();
  for (const [a, b] of [...equalLines(analysis), ...analysis.duplicates.map((one) => [one.a, one.b] as const)]) {
    const places = [placed(a), placed(b)];
    const isShort = a.end - a.start < SHORTEST_REPEAT;
    if (!isOfSeveral(places) || isShort || overlaps(a, b) || known.has(b.start)) continue;
    known.add(b.start);
    yield {
      kind: 'repeat',
      subject: text.slice(a.start, Math.min(a.end, a.start + SUBJECT)).trim(),
      places,
      choices: [...places].reverse().map((place) => ({
        text: '',
        sources: [place.source],
        edits: [{ range: wholeLines(text, place), text: '' }],
      })),
    };
  }
}

/** Lines that say the same, each with the first that does. */
function* equalLines(analysis: Analysis): Generator<readonly [TextRange, TextRange]> {
  const { paragraphs, starts } = analysis.document;
  const first = new Map<string, TextRange>();
  for (const [line, words] of lineWords(analysis).entries()) {
    if (words.length < SHORTEST_REPEAT) continue;
    const { text, indent } = paragraphs[line]!;
    const range = { start: starts[line]! + indent, end: starts[line]! + text.trimEnd().length };
    const known = first.get(words);
    if (known === undefined) first.set(words, range);
    else yield [known, range];
  }
}

const isSpace = (unit: string): boolean => unit !== '' && /[^\S\n\r]/u.test(unit);

/** A passage that fills its lines is taken away with their ends. */
function wholeLines(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  while (isSpace(text.charAt(from - 1))) from--;
  while (isSpace(text.charAt(to))) to++;
  const isLine = /^[\n\r]?$/u.test(text.charAt(from - 1)) && /^[\n\r]?$/u.test(text.charAt(to));
  if (!isLine) return { start, end };
  return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : to < text.length ? 1 : 0) };
}

/** The edits of several choices together; of two that touch one place the first is made. */
export function settlingEdits(choices: readonly MatterChoice[]): readonly TextEdit[] {
  const all = choices.flatMap(({ edits }) => edits).sort((a, b) => a.range.start - b.range.start);
  const kept: TextEdit[] = [];
  for (const edit of all) if (edit.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(edit);
  return kept;
}
