import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import {
  analyze,
  applyEdits,
  contains,
  lint,
  loadOutlineTools,
  parse,
  type Analysis,
  type OutlineOperation,
  type TextRange,
} from '../../src/core/index.ts';
import {
  arrangeVersion,
  checkAgainst,
  checkFinal,
  cutsOf,
  exportSpeech,
  openArchive,
  restoringEdits,
  TextCollector,
  withoutPassages,
  writeArchive,
} from '../../src/core/later.ts';
import { compareTexts } from '../../src/office/word/compare.ts';
import { expectInOrder, type Property } from './fuzz-property.ts';

const outlineTools = await loadOutlineTools();

const read = (text: string): Analysis => analyze(parse(text));

/** An operation that the length of the text chooses. */
function operationOn({ document, outline: { items } }: Analysis): OutlineOperation {
  const seed = document.text.length;
  const [one, other] = [items[seed % items.length]!.id, items[(seed * 7 + 3) % items.length]!.id];
  const where = (['before', 'after', 'into'] as const)[seed % 3]!;
  switch (seed % 5) {
    case 0:
      return { kind: 'renumber' };
    case 1:
      return { kind: 'promote', items: [one] };
    case 2:
      return { kind: 'demote', items: [one] };
    case 3:
      return { kind: 'join', item: one };
    default:
      return { kind: 'move', items: [one], where, target: other };
  }
}

/** White space, and what markers are written with, which are read as such only in some places. */
const OF_MARKERS = /&nbsp;|[\s\p{Cf}\p{N}〇一二三四五六七八九十百首先其次再最后第、.．，：()（）]/gu;

/** What stands beside markers, in the order of the alphabet. */
const beside = (text: string, markers: ReadonlySet<string>): string =>
  [...text.replace(OF_MARKERS, '')]
    .filter((character) => !markers.has(character))
    .sort()
    .join('');

function rearrangingLosesNothing(text: string): void {
  const before = read(text);
  if (before.outline.items.length === 0) return;
  const plan = outlineTools.planOutline(before, operationOn(before), read);
  if ('refused' in plan) return;
  const arranged = plan.changes.apply(text);
  strictEqual(plan.changes.invert(text).apply(arranged), text);
  // A marker that is not read as one any more cannot be told from words; the plan says so.
  if (plan.doubts.some(({ id }) => id === 'read')) return;
  const items = [before, read(arranged)].flatMap(({ outline }) => outline.items);
  const markers = new Set(items.flatMap(({ marker }) => [...marker]));
  strictEqual(beside(arranged, markers), beside(text, markers));
}

/** The second half of the lines in front of the first, every third one changed in its middle. */
function turned(text: string): string {
  const lines = text
    .split('\n')
    .map((line, index) =>
      index % 3 === 0 ? `${line.slice(0, line.length >> 1)}甲${line.slice(line.length >> 1)}` : line,
    );
  const half = lines.length >> 1;
  return [...lines.slice(half), ...lines.slice(0, half)].join('\n');
}

function versionsAreTold(text: string): void {
  const [before, after] = [text.split('\n'), turned(text).split('\n')];
  const told = { before: [] as string[], after: [] as string[] };
  for (const op of compareTexts(before, after)) {
    const pieces = op.kind === 'change' ? op.pieces : [{ kind: op.kind, text: op.text }];
    const side = (gone: readonly string[]): string =>
      pieces
        .filter(({ kind }) => !gone.includes(kind))
        .map((piece) => piece.text)
        .join('');
    if (op.kind !== 'insert' && op.kind !== 'moveTo') told.before.push(side(['insert']));
    if (op.kind !== 'delete' && op.kind !== 'moveFrom') told.after.push(side(['delete']));
  }
  deepStrictEqual(told, { before, after });
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u);

function versionsComeBack(text: string): void {
  const later = turned(text);
  strictEqual(applyEdits(later, restoringEdits(later, text)), text);
  const { text: arranged } = arrangeVersion(read(text), read(later));
  deepStrictEqual(linesOf(arranged).sort(), linesOf(text).sort());
}

/** Passages of a few lines or characters, spread over a text. */
function passagesIn(text: string): TextRange[] {
  const step = 3 + (text.length % 11);
  const passages: TextRange[] = [];
  for (let start = step; start + step < text.length; start += 3 * step) passages.push({ start, end: start + step });
  return passages;
}

function setAsideIsCutOut(text: string): void {
  const passages = passagesIn(text);
  const cuts = cutsOf(text, passages);
  expectInOrder(text, cuts);
  // White space in front of a passage may stay with what is kept.
  for (const passage of passages)
    if (text.slice(passage.start, passage.end).trim() !== '') ok(cuts.some((cut) => contains(cut, passage)));
  const kept = withoutPassages(text, passages);
  strictEqual(kept.length, text.length - cuts.reduce((sum, { start, end }) => sum + end - start, 0));
  lint(analyze(parse(text, undefined, passages)));
}

function printedIsSaid(text: string): void {
  const printed = exportSpeech(read(text));
  let from = 0;
  for (const block of printed.blocks) {
    const pieces = block.kind === 'table' ? block.rows.flat() : block.runs.map((run) => run.text);
    for (const piece of pieces.map((one) => one.trim()).filter((one) => one !== '')) {
      const at = text.indexOf(piece, from);
      ok(at >= 0, `printed and not said, or not there: ${piece}`);
      from = at + piece.length;
    }
  }
}

function checkedAgainstItself(text: string): void {
  const analysis = read(text);
  const collector = new TextCollector();
  collector.add({ name: 'a', text, day: 44_000 });
  const { copies } = checkAgainst(openArchive(writeArchive(collector)), analysis);
  expectInOrder(text, copies);
}

function finalIsHonest(text: string): void {
  const analysis = read(text);
  const { ready } = checkFinal(analysis, { ticks: [], fills: [], findings: lint(analysis, { stage: 'final' }) });
  ok(!ready || analysis.placeholders.length === 0, 'ready with open blanks');
}

/** What must hold of what is done with a text as a whole; see “Invariants” in ARCHITECTURE.md. */
export const operationProperties: readonly Property[] = [
  { name: 'an outline that is rearranged loses nothing', check: rearrangingLosesNothing },
  { name: 'two versions are told whole', check: versionsAreTold },
  { name: 'an earlier version comes back', check: versionsComeBack },
  { name: 'what is set aside is cut out', check: setAsideIsCutOut },
  { name: 'what is printed stands in the text', check: printedIsSaid },
  { name: 'copies in old texts lie apart', check: checkedAgainstItself },
  { name: 'with open blanks nothing is ready', check: finalIsHonest },
];
