import { diffArrays } from 'diff';
import type { TextRange } from '../../core/index.ts';
import { compareTexts } from './compare.ts';
import { TemplateIndex, fixedWords, valuesOf, type TemplateLine } from './template-lines.ts';
import type { LineEdit } from './patch.ts';

export type { TemplateLine } from './template-lines.ts';

/** A change of a text that is no filled blank, so that it is not written into its document. */
export interface OtherChange {
  /** Index of the line in the new text, for a deleted line that of the line that now stands there. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The share of a changed text that goes back into the document it came from, and the rest. */
export interface BackFill {
  /** Filled blanks, by the lines of the document. */
  readonly edits: readonly LineEdit[];
  readonly others: readonly OtherChange[];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line in units: each blank is one, as is each character beside them. */
function unitsOf({ text, blanks }: TemplateLine): { readonly unit: string; readonly range: TextRange }[] {
  const units: { unit: string; range: TextRange }[] = [];
  let at = 0;
  const characters = (end: number): void => {
    for (; at < end; at++) units.push({ unit: text[at]!, range: { start: at, end: at + 1 } });
  };
  for (const range of blanks) {
    characters(range.start);
    units.push({ unit: text.slice(range.start, range.end), range });
    at = range.end;
  }
  characters(text.length);
  return units;
}

/** The changes of a line where more than its blanks has changed, each at its place in the old line. */
function changesOf(line: TemplateLine, after: string): readonly Change[] {
  const units = unitsOf(line);
  const masks = new Set(line.blanks.map(({ start, end }) => line.text.slice(start, end)));
  // A mask that is still there is the same unit on both sides.
  const open = masksIn(after, masks);
  const other = unitsOf({ text: after, blanks: open });
  const changes: Change[] = [];
  let [at, from] = [0, 0];
  let change: { start: number; end: number; text: string } | undefined;
  const offset = (index: number): number => units[index]?.range.start ?? line.text.length;
  for (const { added, removed, value } of diffArrays(
    units.map(({ unit }) => unit),
    other.map(({ unit }) => unit),
  )) {
    if (!added && !removed) {
      if (change !== undefined) changes.push(change);
      change = undefined;
    } else change ??= { start: offset(at), end: offset(at), text: '' };
    if (added) change!.text += value.join('');
    if (!added) at += value.length;
    if (!removed) from += value.length;
    if (removed) change!.end = offset(at);
  }
  if (change !== undefined) changes.push(change);
  return from === other.length ? changes : [];
}

/** Where masks of a line stand in another version of it, the longest first. */
function masksIn(text: string, masks: ReadonlySet<string>): TextRange[] {
  const byLength = [...masks].filter((mask) => mask !== '').sort((a, b) => b.length - a.length);
  const found: TextRange[] = [];
  for (let at = 0; at < text.length;) {
    const mask = byLength.find((one) => text.startsWith(one, at));
    if (mask !== undefined) found.push({ start: at, end: at + mask.length });
    at += mask?.length ?? 1;
  }
  return found;
}

/** What became of one line: its filled blanks, and what else of it has changed. */
function readLine(
  line: TemplateLine,
  after: string,
): { readonly fills: readonly Change[]; readonly others: readonly Change[] } {
  const values = valuesOf(line, after);
  const changes =
    values === null
      ? changesOf(line, after)
      : line.blanks
          .map(({ start, end }, index) => ({ start, end, text: values[index]! }))
          .filter(({ start, end, text }) => line.text.slice(start, end) !== text);
  const isFill = ({ start, end, text }: Change): boolean =>
    text !== '' && line.blanks.some((blank) => blank.start === start && blank.end === end);
  return { fills: changes.filter(isFill), others: changes.filter((change) => !isFill(change)) };
}

/**
 * Sorts out what of a changed text can be written into the document it was read from: values in the place of what was left open. Everything
 * else that changed is listed.
 *
 *     backFill([{ text: '投资XX亿元。', blanks: [{ start: 2, end: 4 }] }], ['投资36亿元。']).edits
 *     // [{ line: 0, start: 2, end: 4, text: '36' }]
 */
export function backFill(template: readonly TemplateLine[], after: readonly string[]): BackFill {
  const edits: LineEdit[] = [];
  const others: OtherChange[] = [];
  const gone: number[] = [];
  const added: string[] = [];
  let [from, to] = [0, 0];
  const before = template.map(({ text }) => text);
  for (const op of compareTexts(before, after, isFilledBy(template))) {
    const isGone = op.kind === 'delete' || op.kind === 'moveFrom';
    const isNew = op.kind === 'insert' || op.kind === 'moveTo';
    if (op.kind === 'change') {
      const line = template[from]!;
      const read = readLine(line, after[to]!);
      for (const fill of read.fills) edits.push({ line: from, ...fill });
      for (const { start, end, text } of read.others)
        others.push({ line: to, before: line.text.slice(start, end), after: text });
    } else if (op.kind !== 'same' && op.text.trim() !== '') {
      others.push({ line: to, before: isGone ? op.text : '', after: isNew ? op.text : '' });
      if (isGone) gone.push(from);
      else added.push(op.text);
    }
    if (!isNew) from++;
    if (!isGone) to++;
  }
  return { edits: [...edits, ...fillsOfMoved(template, gone, added)], others };
}

/** Fewer fixed words are met again by chance. */
const SHORTEST_MOVE = 8;

/** The values of lines that stand elsewhere now: they still belong into the document, wherever it has the line. */
function fillsOfMoved(
  template: readonly TemplateLine[],
  gone: readonly number[],
  added: readonly string[],
): LineEdit[] {
  const moved = gone.filter((line) => {
    const { blanks } = template[line]!;
    return blanks.length > 0 && fixedWords(template[line]!).join('').length >= SHORTEST_MOVE;
  });
  const index = new TemplateIndex(moved.map((line) => template[line]!));
  return added.flatMap((text) => {
    const line = moved[index.take(text)];
    return line === undefined ? [] : readLine(template[line]!, text).fills.map((fill) => ({ line, ...fill }));
  });
}

/** Whether a line is one of the template with values in its blanks. One that is all blank is any line that is no other's. */
function isFilledBy(template: readonly TemplateLine[]): (before: string, after: string) => boolean {
  const byText = new Map(template.filter(({ blanks }) => blanks.length > 0).map((line) => [line.text, line]));
  const worded = new TemplateIndex([...byText.values()].filter(hasWords));
  return (before, after) => {
    const line = byText.get(before);
    if (line === undefined || valuesOf(line, after) === null) return false;
    return hasWords(line) || worded.find(after) < 0;
  };
}

const hasWords = (line: TemplateLine): boolean => fixedWords(line).some((words) => words.trim() !== '');
