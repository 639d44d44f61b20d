// The outline of ten thousand items: what one waits for when an item is moved, and when the view is drawn.
import {
  analyze,
  loadOutlineTools,
  parse,
  readAgain,
  type Analysis,
  type OutlineOperation,
} from '../src/core/index.ts';
import { formatChineseNumeral } from '../src/core/text/chinese-numeral.ts';
import { noteOf, outlineRows } from '../src/editor/outline/outline-rows.ts';

const CHAPTERS = 50;
const SECTIONS = 20;
const POINTS = 9;
/** Items of a chapter, itself among them. */
const ITEMS = 1 + SECTIONS * (1 + POINTS);
/** Rows that a tall window shows. */
const SHOWN = 80;

/** A text of ten thousand items on three levels. */
function longOutline(): string {
  const lines = ['在全县重点工作推进会议上的讲话', '同志们：'];
  for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
    lines.push(`${formatChineseNumeral(chapter)}、抓好各项重点工作`);
    for (let section = 1; section <= SECTIONS; section++) {
      lines.push(`（${formatChineseNumeral(section)}）逐项抓好落实`);
      for (let point = 1; point <= POINTS; point++)
        lines.push(`${point}. 要明确由谁来办、什么时候办成。各级各部门要高度重视。`);
    }
  }
  return lines.join('\n');
}

/** Processor time of the middle of nine runs, in milliseconds. */
function middle(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[4]!;
}

/** What is done, how much processor time it took and is meant to take at most, in milliseconds. */
export async function outlineTimes(): Promise<readonly (readonly [work: string, ms: number, most: string])[]> {
  const { planOutline } = await loadOutlineTools();
  const analysis: Analysis = analyze(parse(longOutline()));
  const { items } = analysis.outline;
  if (items.length !== CHAPTERS * ITEMS) throw new Error(`${items.length} items`);
  const chapter = (number: number): number => (number - 1) * ITEMS;
  const section = (number: number): number => chapter(25) + 1 + (number - 1) * (1 + POINTS);
  const plan = (operation: OutlineOperation) => () => planOutline(analysis, operation, readAgain(analysis));
  const move = (item: number, target: number): OutlineOperation => ({
    kind: 'move',
    items: [item],
    where: 'before',
    target,
  });
  const all = { text: '', headingsOnly: false };
  return [
    ['a point moved among its neighbours', middle(plan(move(section(10) + 5, section(10) + 2))), '50'],
    ['a section moved among its neighbours', middle(plan(move(section(12), section(3)))), '50'],
    ['a chapter of 201 items moved over the one in front', middle(plan(move(chapter(26), chapter(25)))), '50'],
    ['all numbers looked at anew', middle(plan({ kind: 'renumber' })), ''],
    [
      'rows of the view, and the notes of those that are shown',
      middle(() => {
        const rows = outlineRows(analysis, all);
        const shown = rows.flatMap((row) => [row, ...row.children]).slice(0, SHOWN);
        return shown.map((row) => noteOf(analysis, row, []));
      }),
      '100',
    ],
  ];
}
