import { isHan } from '../text/char-class.ts';
import { parseParagraph } from '../syntax/paragraph-parser.ts';
import { currentLine } from '../phrases/clause.ts';
import { choose, type Vertex } from './choose.ts';
import { longestRun } from './grow-tree.ts';
import { isOnEdge, walk, type PhraseTree, type TreePlace } from './phrase-tree.ts';
import { endsRun, isSlot, printUnits, readUnits, START } from './units.ts';

/** One way to go on from the cursor, as old texts went on. */
export interface Continuation {
  /** Takes the place of the last `replace` units before the cursor; what differs from text to text is 【…】. */
  readonly text: string;
  readonly replace: number;
  /** How many texts go on so. */
  readonly texts: number;
  /** Day of the latest of them, from the end of 1899; 0 where none has a date. */
  readonly lastDay: number;
  /** Whether the list may show itself: so often one of it was taken where it could be counted. */
  readonly automatic: boolean;
}

export interface ContinueOptions {
  /** In at least so many texts; 2 unless told. */
  readonly fewestTexts?: number | undefined;
  /** At most so many; 10 unless told. */
  readonly limit?: number | undefined;
}

/** Units of the line that are looked at, and the longest run before the cursor that is asked. */
const lookBack = 120;
const longestContext = 14;
/** Han characters that must stand before the cursor. */
const fewestTyped = 2;
/** So often must a context have been seen to be trusted as much as all shorter ones together. */
const doubt = 6;
/** Ways to go on that are less likely are not looked at, nor more of them than so many. */
const least = 0.006;
const mostVertices = 4000;

/** A run before the cursor that old texts share, and how much its counts are worth. */
interface Context {
  readonly tree: PhraseTree;
  readonly place: TreePlace;
  /** Units of the run. */
  readonly length: number;
  /** Chance of one of its occurrences. */
  readonly weight: number;
}

/** The last units of the line before the cursor. */
function unitsBefore(before: string): number[] {
  const line = currentLine(before);
  const units: number[] = line.length <= lookBack ? [START] : [];
  readUnits(parseParagraph(line.slice(-lookBack)), (unit) => void units.push(unit));
  return units;
}

/** The runs before the cursor that old texts share, the longest first, counted over all trees; those of one unit say nothing. */
function contextsOf(trees: readonly PhraseTree[], units: readonly number[]): Context[] {
  const contexts: Context[] = [];
  let rest = 1;
  for (let length = Math.min(longestContext, units.length); length >= fewestTyped; length--) {
    const found = trees.flatMap((tree) => {
      const place = walk(tree, units, units.length - length, units.length);
      return place === null ? [] : [{ tree, place, length }];
    });
    const times = found.reduce((sum, { tree, place }) => sum + tree.times[place.node]!, 0);
    if (times === 0) continue;
    const share = times / (times + doubt);
    const weight = (rest * share) / times;
    contexts.push(...found.map((one) => ({ ...one, weight })));
    rest *= 1 - share;
  }
  return contexts;
}

interface Open extends Vertex {
  readonly places: readonly Context[];
  /** Whether it lies behind a run that is as long as runs are followed. */
  readonly isBeyond: boolean;
  ends: boolean;
}

/**
 * Where a run is as long as runs are followed, what goes on with its end goes on with it, up to the next mark: else a continuation
 * would break off in the middle of a word where nothing differs. `units` are all units before the cursor and behind it.
 */
function goneOn(context: Context, units: readonly number[]): Context {
  const { tree, place, length, weight } = context;
  if (length < longestRun) return context;
  const end = walk(tree, units, units.length - longestContext, units.length);
  if (end === null) return context;
  const share = tree.times[place.node]! / tree.times[end.node]!;
  return { tree, place: end, length: longestContext, weight: weight * share };
}

/** The units that may come next, each with the contexts that go on with it. */
function nextOf(open: Open): Map<number, Context[]> {
  const next = new Map<number, Context[]>();
  const add = (unit: number, context: Context): void => {
    const others = next.get(unit);
    if (others === undefined) next.set(unit, [context]);
    else others.push(context);
  };
  const floor = least / 4;
  for (const { tree, place, length, weight } of open.places) {
    const { node, label } = place;
    if (isOnEdge(tree, place)) {
      add(tree.labels[label]!, { tree, place: { node, label: label + 1 }, length: length + 1, weight });
      continue;
    }
    for (let child = tree.childStarts[node]!; child < tree.childStarts[node + 1]!; child++) {
      if (tree.times[child]! * weight < floor) continue;
      const start = tree.labelStarts[child]!;
      add(tree.labels[start]!, { tree, place: { node: child, label: start + 1 }, length: length + 1, weight });
    }
  }
  return next;
}

const chanceOf = (places: readonly Context[]): number => {
  let chance = 0;
  for (const { tree, place, weight } of places) chance += tree.times[place.node]! * weight;
  return chance;
};

/** What is typed behind a slot is saved only if the slot is filled first. */
const behindSlot = 0.5;

/** Everything that is likely enough to come next, as a tree of units. */
function lookAhead(units: readonly number[], contexts: readonly Context[], fewestTexts: number): Open[] {
  const vertices: Open[] = [
    { parent: null, unit: 0, saved: 0, chance: 1, ends: false, isBeyond: false, places: contexts },
  ];
  const isSeen = ({ tree, place }: Context): boolean => tree.texts[place.node]! >= fewestTexts;
  for (let index = 0; index < vertices.length && vertices.length < mostVertices; index++) {
    const open = vertices[index]!;
    if (index > 0 && (endsRun(open.unit) || (open.isBeyond && !isHan(open.unit)))) continue;
    let best = 0;
    const isLong = open.places.some(({ length }) => length >= longestRun);
    const all = isLong ? [...units, ...unitsTo(open)] : units;
    const known = isLong ? { ...open, places: open.places.map((place) => goneOn(place, all)) } : open;
    const isBeyond = open.isBeyond || isLong;
    for (const [unit, places] of nextOf(known)) {
      // Behind so long a run a slot is too much to ask for: it ends before.
      if (isBeyond && isSlot(unit)) continue;
      const chance = chanceOf(places);
      best = Math.max(best, chance);
      // A slot is no way to begin: the writer knows what stands there.
      if (chance < least || (index === 0 && isSlot(unit)) || !places.some(isSeen)) continue;
      const saved = open.saved + worthOf(unit, open);
      vertices.push({ parent: open, unit, saved, chance, ends: true, isBeyond, places });
    }
    open.ends = best < 0.9 * open.chance && !isSlot(open.unit) && index > 0;
  }
  return vertices;
}

function worthOf(unit: number, parent: Open): number {
  if (isSlot(unit)) return 0;
  return hasSlot(parent) ? behindSlot : 1;
}

/** The units from the cursor to a vertex. */
function unitsTo(vertex: Vertex): number[] {
  const units: number[] = [];
  for (let at: Vertex = vertex; at.parent !== null; at = at.parent) units.push(at.unit);
  return units.reverse();
}

/** How many texts go on so, and when the latest did: in each tree by the shortest context, which has seen most. */
function seenOf(places: readonly Context[]): { texts: number; lastDay: number } {
  const most = new Map<PhraseTree, number>();
  let lastDay = 0;
  for (const { tree, place } of places) {
    most.set(tree, Math.max(most.get(tree) ?? 0, tree.texts[place.node]!));
    lastDay = Math.max(lastDay, tree.lastDays[place.node]!);
  }
  return { texts: [...most.values()].reduce((sum, texts) => sum + texts, 0), lastDay };
}

/** From which chance of one of the list on it shows itself: where a clause begins, and further on, where it disturbs more. */
const automaticAtStart = 0.36;
const automaticLater = 0.62;
/** Han characters of a clause that count as its beginning. */
const clauseStart = 2;
/** As many of the list are seen without scrolling. */
const seenAtOnce = 5;

/** Whether something must be filled in on the way to a vertex. */
function hasSlot(vertex: Vertex): boolean {
  for (let at: Vertex | null = vertex; at !== null; at = at.parent) if (isSlot(at.unit)) return true;
  return false;
}

/** How likely one of some vertices comes true; those that others of them begin are counted once. */
function chanceOfAny(vertices: readonly Open[]): number {
  const listed = new Set<Vertex>(vertices);
  let chance = 0;
  for (const vertex of vertices) {
    let above = vertex.parent;
    while (above !== null && !listed.has(above)) above = above.parent;
    if (above === null) chance += vertex.chance;
  }
  return chance;
}

/**
 * How likely one of a list is taken: as it stands, or with something to be filled in, whichever is likelier. Both together would show more lists
 * than are taken, since a figure may be written in many ways (bench/typing.md).
 */
const chanceOfList = (list: readonly Open[]): number =>
  Math.max(chanceOfAny(list.filter((vertex) => !hasSlot(vertex))), chanceOfAny(list.filter(hasSlot)));

/**
 * How old texts went on from what stands before the cursor, best first: what they save times how likely it is. Empty where fewer
 * than two Han characters were typed since the last mark. Only the last line is looked at. Several
 * archives are asked as one; what no two texts of one of them share is not known.
 *
 *     continueText([tree], '会议要求，压紧')[0] // { text: '压实责任', replace: 0, texts: 7, lastDay: 45716, automatic: true }
 */
export function continueText(
  trees: readonly PhraseTree[],
  before: string,
  options: ContinueOptions = {},
): Continuation[] {
  const { fewestTexts = 2, limit = 10 } = options;
  const units = unitsBefore(before);
  const typed = typedHan(units);
  if (typed < fewestTyped) return [];
  const vertices = lookAhead(units, contextsOf(trees, units), fewestTexts);
  const chosen = choose(vertices, limit);
  const chance = chanceOfList(chosen.slice(0, seenAtOnce));
  const automatic = chance >= (typed <= clauseStart ? automaticAtStart : automaticLater);
  return chosen.map((vertex, rank) => ({
    text: printUnits(unitsTo(vertex)),
    replace: 0,
    ...seenOf(vertex.places),
    automatic: automatic && rank < seenAtOnce,
  }));
}

/** Han characters right before the cursor. */
function typedHan(units: readonly number[]): number {
  let count = 0;
  while (count < units.length && isHan(units[units.length - 1 - count]!)) count++;
  return count;
}
