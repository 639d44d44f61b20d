import type { TextEdit } from '../text/text-edit.ts';
import { longestRising } from './match-lines.ts';

/**
 * Edits that turn a text into an earlier one: lines that stand in both, once in each and in the same order, are left alone, so that what is followed
 * in them keeps its place. Offsets are UTF-16 units of `now`.
 *
 *     applyEdits('甲\n乙', restoringEdits('甲\n乙', '甲\n丙')) // '甲\n丙'
 */
export function restoringEdits(now: string, then: string): readonly TextEdit[] {
  const [lines, wanted] = [linesOf(now), linesOf(then)];
  const places = placesOf(wanted);
  const own = placesOf(lines);
  const targets = lines.map((line) => (own.get(line) === -1 ? -1 : (places.get(line) ?? -1)));
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  const edits: TextEdit[] = [];
  let [from, to] = [0, 0];
  const between = (line: number, target: number): void => {
    const text = wanted.slice(to, target).join('');
    const [start, end] = [starts[from]!, starts[line]!];
    if (now.slice(start, end) !== text) edits.push({ range: { start, end }, text });
  };
  for (const line of longestRising(targets)) {
    between(line, targets[line]!);
    [from, to] = [line + 1, targets[line]! + 1];
  }
  between(lines.length, wanted.length);
  return edits;
}

/** Lines with their ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/gu) ?? [];

function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  lines.forEach((line, at) => places.set(line, places.has(line) ? -1 : at));
  return places;
}
