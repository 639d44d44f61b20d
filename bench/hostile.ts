import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { archiveOperations } from './hostile-archive.ts';
import { Material, operations as textOperations, type Operation } from './hostile-operations.ts';
import { shapes, textOf, type Shape } from './hostile-shapes.ts';

/**
 * The shapes that have been measured, one a line, so that a run which was interrupted goes on; how many minutes to go on at
 * most; what the names of the operations begin with.
 */
const [, , kept = '', minutes = '', ...only] = process.argv;
/** UTF-16 units of the shorter text. */
const SIZE = 10_000;
/** Twice the text may take so many times the time: a linear operation with a little for the collector and the sorting. */
const MOST = 2.6;
/** Where it takes at most so many times the time at each doubling from a quarter on, no share of it that matters grows faster. */
const SURE = 2.2;
/** Milliseconds of processor time, which others on the machine do not lengthen, below which the larger text tells nothing. */
const LEAST = 10;
/** A ratio above the bound is measured again before it is believed. */
const TRIES = 6;

const operations = [...textOperations, ...archiveOperations].filter(
  ({ name }) => only.length === 0 || only.some((begin) => name.startsWith(begin)),
);

/** Processor time of the thread that works and of those that help it, in milliseconds. */
function time(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The same of an operation on a text of its own, from a collected heap. */
function timeFresh({ prepare }: Operation, text: string): number {
  const work = prepare(new Material(text));
  globalThis.gc?.();
  return time(work);
}

interface Measured {
  readonly once: number;
  readonly twice: number;
  /** 0 where the larger text is too fast to tell. */
  readonly ratio: number;
}

/** The best of several tries at two sizes, the larger twice the smaller: what disturbs only makes slower. */
function compare(operation: Operation, shape: Shape, size: number): Measured {
  let once = Infinity;
  let twice = Infinity;
  for (let run = 0; run < TRIES; run++) {
    twice = Math.min(twice, timeFresh(operation, textOf(shape, 2 * size)));
    if (twice < LEAST) return { once: 0, twice, ratio: 0 };
    once = Math.min(once, timeFresh(operation, textOf(shape, size)));
    if (run > 0 && twice / once <= MOST) break;
  }
  return { once, twice, ratio: twice / once };
}

/**
 * How an operation grows that takes `twice` on the larger text. Most are told by a look at a quarter of it, which costs little. Work that
 * is not linear is so from the second doubling to the third, too; a compiler that came late, or a cache that was full, is not.
 */
function measure(operation: Operation, shape: Shape, twice: number): Measured {
  const growth = Math.sqrt(twice / timeFresh(operation, textOf(shape, SIZE / 2)));
  if (growth <= SURE) return { once: twice / growth, twice, ratio: growth };
  const measured = compare(operation, shape, SIZE);
  return measured.ratio <= MOST ? measured : compare(operation, shape, 2 * SIZE);
}

/** What all operations take on a shape; the words of the error of one that failed. */
interface Row {
  readonly shape: string;
  readonly times: Readonly<Record<string, Measured | string>>;
}

/**
 * All operations on a shape, one after the other on the larger text, each with what those before it have made of that text; what took
 * long enough to tell is measured by itself.
 */
function rowOf(shape: Shape): Row {
  const material = new Material(textOf(shape, 2 * SIZE));
  globalThis.gc?.();
  const times: Record<string, Measured | string> = {};
  for (const operation of operations)
    try {
      const twice = time(operation.prepare(material));
      times[operation.name] = twice < LEAST ? { once: 0, twice, ratio: 0 } : measure(operation, shape, twice);
    } catch (error) {
      times[operation.name] = error instanceof Error ? error.message : String(error);
    }
  return { shape: shape.name, times };
}

const before = kept !== '' && existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean) : [];
const known = new Map(before.map((line) => JSON.parse(line) as Row).map((row) => [row.shape, row]));
/** Every fourth shape first: what a run that ends early has seen is of all kinds. */
const inTurn = [0, 1, 2, 3].flatMap((turn) => shapes.filter((_, index) => index % 4 === turn));
const ends = minutes === '' ? Infinity : performance.now() + Number(minutes) * 60_000;
const rows: Row[] = [];
for (const shape of inTurn) {
  const earlier = known.get(shape.name);
  if (earlier === undefined && performance.now() > ends) continue;
  const row = earlier ?? rowOf(shape);
  rows.push(row);
  if (earlier !== undefined) continue;
  if (kept !== '') appendFileSync(kept, `${JSON.stringify(row)}\n`);
  process.stderr.write([`${rows.length} of ${shapes.length} shapes`, ...failuresOf(row), ''].join('\n'));
}

function failuresOf({ shape, times }: Row): readonly string[] {
  return Object.entries(times).flatMap(([name, measured]) => {
    if (typeof measured === 'string') return [`${name} on ${shape}: ${measured}`];
    const { once, twice, ratio } = measured;
    return ratio <= MOST ? [] : [`${name} on ${shape}: ${ms(once)} → ${ms(twice)} ms, ${ratio.toFixed(1)}×`];
  });
}

function ms(value: number): string {
  return value.toFixed(1);
}

/** The line of an operation: its slowest shape, and the one where it is furthest from linear. */
function lineOf({ name }: Operation): string {
  let [worst, slowest] = [{ shape: '', once: 0, twice: 0, ratio: 0 }, 0];
  for (const { shape, times } of rows) {
    const measured = times[name];
    if (measured === undefined || typeof measured === 'string') continue;
    slowest = Math.max(slowest, measured.twice);
    if (measured.ratio > worst.ratio) worst = { shape, ...measured };
  }
  const { shape, once, twice, ratio } = worst;
  return ratio === 0
    ? `| ${name} | ${ms(slowest)} | under ${LEAST} ms everywhere | |`
    : `| ${name} | ${ms(slowest)} | \`${shape.replaceAll('|', '¦')}\` ${ms(once)} → ${ms(twice)} | ${ratio.toFixed(2)} |`;
}

const failed = rows.flatMap(failuresOf);

console.log(`# Hostile shapes

\`node bench/hostile.mjs\`: ${rows.length < shapes.length ? `${rows.length} of ` : ''}${shapes.length} shapes (markers, blanks, brackets, figures, marks, spaces, words, residue, rows; in one line, in many, in sentences), each repeated to
${SIZE.toLocaleString('en')} and ${(2 * SIZE).toLocaleString('en')} UTF-16 units, × ${operations.length} operations. Work is linear when twice the text takes at most ${MOST} times the time
(processor time; from a quarter of the text on where that is well within the bound; what is above is measured up to ${TRIES} times, then at twice
the size; below ${LEAST} ms nothing can be told).

| operation | slowest, ms | worst ratio on | ratio |
|---|---:|---|---:|
${operations.map(lineOf).join('\n')}

${failed.length === 0 ? 'All within bounds.' : `Beyond the bound:\n\n${failed.map((line) => `- ${line}`).join('\n')}`}`);
process.exitCode = failed.length === 0 ? 0 : 1;
