import type { NumberingStyle } from '../syntax/nodes.ts';
import { isDecimal, type Candidate, type SpeechText } from './series-candidates.ts';

/** One list of a reading: what it has counted to, and whether one of its items has had a list inside it. */
interface Level {
  readonly count: number;
  readonly nested: boolean;
}

/** One reading of the lines of one shape so far: the lists that are open, outermost first, and what it has to explain. */
interface Reading {
  readonly levels: readonly Level[];
  readonly cost: number;
  readonly path: Step | null;
}

/** A line that a reading took to stand inside another list, and how deep; the last one first. */
interface Step {
  readonly at: number;
  readonly depth: number;
  readonly before: Step | null;
}

/** What a reading has to explain. A number left out or said twice is dearer than any arrangement without one. */
const COST = {
  fault: 3,
  /** A list begins again right behind another one. */
  restart: 1,
  /** The same, where a line without a number may be its heading, or another series counts between them. */
  partedRestart: 0.2,
  /** A first list inside an item, and each earlier item that had none. */
  firstInner: 0.3,
  earlierBare: 0.7,
  /** An item without a list where others have one. */
  bare: 0.3,
  /** A list inside an item that a heading without a number parts from it. */
  partedInner: 0.5,
  /** A list of one item that holds a list. */
  lone: 1,
};

/** Readings kept open. Few differ in what they expect next. */
const MOST = 12;

/** Shapes read at a time: a speech has few, and the work stays linear. */
const MOST_SHAPES = 24;

/** Lists of one shape inside each other. */
const DEEPEST = 4;

/** Shapes that may count on two levels; statutes, agendas and decimal numbers say themselves where they stand. */
const NESTABLE = new Set<NumberingStyle>([
  'chapter',
  'section',
  'arabic',
  'paren-arabic',
  'circled',
  'diyi',
  'yishi',
  'yiyao',
  'qiyi',
]);

/**
 * Tells the levels of one shape apart where it counts inside itself (1. › 1. 2. 3. › 2. › 1. 2.): of the readings of its
 * lines the one with the fewest faults. Members of inner lists get a key of their own and a rank below their shape's.
 * A heading of a higher rank begins anew, so that nothing is read across it.
 */
export function nestShapes(candidates: readonly Candidate[], text: SpeechText): readonly Candidate[] {
  const open = new Map<string, Shape>();
  const depths = new Map<number, number>();
  const close = (shape: Shape): void => {
    for (let step = shape.best(); step !== null; step = step.before) depths.set(step.at, step.depth);
  };
  candidates.forEach((candidate, at) => {
    if (!candidate.line || candidate.marker.weak === true) return;
    for (const [key, shape] of open) {
      if (key === candidate.key) continue;
      if (candidate.rank === 0) shape.isParted = true;
      else if (shape.rank === 0 || candidate.rank < shape.rank) {
        close(shape);
        open.delete(key);
      }
    }
    if (!NESTABLE.has(candidate.marker.style) || isDecimal(candidate.key)) return;
    let shape = open.get(candidate.key);
    if (shape === undefined) {
      if (open.size >= MOST_SHAPES) return;
      open.set(candidate.key, (shape = new Shape(candidate.rank)));
    }
    shape.add(candidate, at, text);
  });
  for (const shape of open.values()) close(shape);
  if (depths.size === 0) return candidates;
  return candidates.map((candidate, at) => nest(candidate, depths.get(at) ?? 0));
}

const nest = (candidate: Candidate, depth: number): Candidate =>
  depth === 0
    ? candidate
    : {
        ...candidate,
        key: candidate.key + '›'.repeat(depth),
        rank: candidate.rank === 0 ? 0 : candidate.rank + (0.9 * depth) / DEEPEST,
      };

/** The readings of one shape's lines below one heading. */
class Shape {
  /** Whether another series has begun to count since the last line. */
  isParted = false;
  private readings: readonly Reading[] = [{ levels: [], cost: 0, path: null }];
  private last: number | undefined;

  constructor(readonly rank: number) {}

  add({ marker, paragraph }: Candidate, at: number, text: SpeechText): void {
    const { value } = marker.ordinal;
    // What stands between is asked only where a list may begin.
    const parted = value === 1 && (this.isParted || (this.last !== undefined && text.hasHeading(this.last, paragraph)));
    const next = this.readings.flatMap((reading) => continuations(reading, value, at, parted));
    this.readings = next.length === 1 ? next : cheapest(next);
    this.last = paragraph;
    this.isParted = false;
  }

  /** The steps of the cheapest reading. */
  best(): Step | null {
    let found: Reading | undefined;
    const total = ({ levels, cost }: Reading): number => cost + endCost(levels, 0);
    for (const reading of this.readings) if (found === undefined || total(reading) < total(found)) found = reading;
    return found?.path ?? null;
  }
}

/** Of readings that expect the same the cheapest one, and of all so many. */
function cheapest(readings: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const name = reading.levels.map(({ count, nested }) => (nested ? `${count}+` : count)).join();
    const known = best.get(name);
    if (known === undefined || reading.cost < known.cost) best.set(name, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

/** What is odd about lists, from a depth on, that end here: the innermost has an item without a list where others have one. */
function endCost(levels: readonly Level[], from: number): number {
  let cost = 0;
  for (let depth = from; depth < levels.length; depth++) {
    const { count, nested } = levels[depth]!;
    if (nested && count === 1) cost += COST.lone;
    if (nested && depth === levels.length - 1) cost += COST.bare;
  }
  return cost;
}

/** Every way a reading may take the next line of its shape. */
function continuations({ levels, cost, path }: Reading, value: number, at: number, parted: boolean): Reading[] {
  const found: Reading[] = [];
  const take = (price: number, depth: number, last: Level): void => {
    const step = depth === 0 ? path : { at, depth, before: path };
    found.push({ levels: [...levels.slice(0, depth), last], cost: cost + price, path: step });
  };
  const top = levels.length - 1;
  const restart = parted ? COST.partedRestart : COST.restart;
  levels.forEach(({ count, nested }, depth) => {
    if (value === 1) return take(restart + endCost(levels, depth), depth, { count: 1, nested: false });
    const isBare = nested && depth === top;
    const price = (value === count + 1 ? 0 : COST.fault) + (isBare ? COST.bare : 0) + endCost(levels, depth + 1);
    take(price, depth, { count: value, nested });
  });
  if (top < 0) take(value === 1 ? 0 : COST.fault, 0, { count: value, nested: false });
  else if (value === 1 && levels.length < DEEPEST) found.push(within({ levels, cost, path }, at, parted));
  return found;
}

/** The reading with a list begun inside its innermost item. */
function within({ levels, cost, path }: Reading, at: number, parted: boolean): Reading {
  const { count, nested } = levels.at(-1)!;
  const first = nested ? 0 : COST.firstInner + COST.earlierBare * (count - 1);
  return {
    levels: [...levels.slice(0, -1), { count, nested: true }, { count: 1, nested: false }],
    cost: cost + first + (parted ? COST.partedInner : 0),
    path: { at, depth: levels.length, before: path },
  };
}
