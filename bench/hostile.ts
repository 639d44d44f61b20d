import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { archiveOperations } from './hostile-archive.ts';
import { operations as textOperations, type Operation } from './hostile-operations.ts';
import { shapes, textOf, type Shape } from './hostile-shapes.ts';

/** The operations that have been measured, one a line, so that a run which was interrupted goes on; what the names of those to measure begin with. */
const [, , kept = '', ...only] = process.argv;
/** UTF-16 units of the shorter text. */
const SIZE = 20_000;
/** Twice the text may take so many times the time: a linear operation with a little for the collector and the sorting. */
const MOST = 2.6;
/** Milliseconds of processor time, which others on the machine do not lengthen, below which the larger text tells nothing. */
const LEAST = 15;
/** A ratio above the bound is measured again before it is believed. */
const TRIES = 6;

const operations = [...textOperations, ...archiveOperations];

/** Processor time of the thread that works and of those that help it, in milliseconds, from a collected heap. */
function time(operation: Operation, text: string): number {
  const work = operation.run(text);
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

interface Measured {
  readonly once: number;
  readonly twice: number;
  readonly ratio: number;
}

/**
 * The best of several tries at two sizes, the larger twice the smaller: what disturbs only makes slower. The larger comes first, before
 * anything is compiled, and the smaller is measured twice: what disturbed that one would hide what is looked for.
 */
function compare(operation: Operation, shape: Shape, size: number): Measured {
  let once = Infinity;
  let twice = Infinity;
  for (let run = 0; run < TRIES; run++) {
    twice = Math.min(twice, time(operation, textOf(shape, 2 * size)));
    if (twice < LEAST) return { once: 0, twice, ratio: 0 };
    for (let again = 0; again < 2; again++) once = Math.min(once, time(operation, textOf(shape, size)));
    if (twice / once <= MOST) break;
  }
  return { once, twice, ratio: twice / once };
}

/** Work that is not linear is so from the second doubling to the third, too; a compiler that came late, or a cache that was full, is not. */
function measure(operation: Operation, shape: Shape): Measured {
  const measured = compare(operation, shape, SIZE);
  return measured.ratio <= MOST ? measured : compare(operation, shape, 2 * SIZE);
}

const ms = (value: number): string => value.toFixed(1);

/** What was measured of an operation: its line of the table, and where it was beyond the bound. */
interface Row {
  readonly name: string;
  readonly line: string;
  readonly failed: readonly string[];
}

/** An operation on all shapes. */
function rowOf(operation: Operation): Row {
  const failed: string[] = [];
  let worst: { shape: Shape; measured: Measured } | undefined;
  let slowest = 0;
  for (const shape of shapes) {
    let measured: Measured;
    try {
      measured = measure(operation, shape);
    } catch (error) {
      failed.push(`${operation.name} on ${shape.name}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    slowest = Math.max(slowest, measured.twice);
    if (measured.ratio > (worst?.measured.ratio ?? -1)) worst = { shape, measured };
    if (measured.ratio > MOST)
      failed.push(
        `${operation.name} on ${shape.name}: ${ms(measured.once)} → ${ms(measured.twice)} ms, ${measured.ratio.toFixed(1)}×`,
      );
  }
  const { shape, measured } = worst!;
  const line =
    measured.ratio === 0
      ? `| ${operation.name} | ${ms(slowest)} | under ${LEAST} ms everywhere | |`
      : `| ${operation.name} | ${ms(slowest)} | \`${shape.name.replaceAll('|', '¦')}\` ${ms(measured.once)} → ${ms(measured.twice)} | ${measured.ratio.toFixed(2)} |`;
  return { name: operation.name, line, failed };
}

const before = kept !== '' && existsSync(kept) ? readFileSync(kept, 'utf8').split('\n').filter(Boolean) : [];
const known = new Map(before.map((line) => JSON.parse(line) as Row).map((row) => [row.name, row]));
const rows = operations
  .filter(({ name }) => only.length === 0 || only.some((begin) => name.startsWith(begin)))
  .map((operation) => {
    const earlier = known.get(operation.name);
    if (earlier !== undefined) return earlier;
    const row = rowOf(operation);
    process.stderr.write(`${[row.line, ...row.failed].join('\n')}\n`);
    if (kept !== '') appendFileSync(kept, `${JSON.stringify(row)}\n`);
    return row;
  });
const failed = rows.flatMap((row) => row.failed);

console.log(`# Hostile shapes

${shapes.length} shapes (markers, blanks, brackets, figures, marks, spaces, words, residue, rows; in one line, in many, in sentences), each repeated to
${SIZE.toLocaleString('en')} and ${(2 * SIZE).toLocaleString('en')} UTF-16 units, × ${operations.length} operations. Work is linear when twice the text takes at most ${MOST} times the time
(processor time; what is above is measured up to ${TRIES} times, then at twice the size; below ${LEAST} ms nothing can be told).

| operation | slowest, ms | worst ratio on | ratio |
|---|---:|---|---:|
${rows.map(({ line }) => line).join('\n')}

${failed.length === 0 ? 'All within bounds.' : `Beyond the bound:\n\n${failed.map((line) => `- ${line}`).join('\n')}`}`);
process.exitCode = failed.length === 0 ? 0 : 1;
