/** Two stretches of two symbol texts that are alike: `[from, fromEnd)` of the left one and `[to, toEnd)` of the right one. */
export interface Alignment {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  /** Symbols that are the same on both sides, in order. */
  readonly equal: number;
}

/** Symbols that may be skipped on a side before the stretch goes on. */
const SKIP = 10;
/** How far it is looked ahead where it may go on, and how many symbols must be equal there: more where the two sides shift. */
const AHEAD = 8;
const RESUME = 2;
const RESUME_SHIFTED = 3;
/** What may be lost on the way before an alignment is given up; a skipped symbol costs what an equal one brings. */
const DROP = 14;

/**
 * Aligns two texts around a place of each that is known to be alike, over changed, added and missing symbols: one in four may be
 * another.
 *
 *     alignAround(symbols('甲乙丙丁'), 1, symbols('乙丙丁'), 0) // { from: 1, fromEnd: 4, to: 0, toEnd: 3, equal: 3 }
 */
export function alignAround(left: Uint16Array, from: number, right: Uint16Array, to: number): Alignment {
  const ahead = extend(left, from, right, to, 1);
  const back = extend(left, from - 1, right, to - 1, -1);
  return {
    from: back.from + 1,
    fromEnd: ahead.from,
    to: back.to + 1,
    toEnd: ahead.to,
    equal: ahead.equal + back.equal,
  };
}

/** Where an alignment ends in one direction: the first places past it, and how many symbols were equal. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly equal: number;
}

function extend(left: Uint16Array, from: number, right: Uint16Array, to: number, step: 1 | -1): Reach {
  let best: Reach = { from, to, equal: 0 };
  let equal = 0;
  let score = 0;
  let bestScore = 0;
  while (score >= bestScore - DROP) {
    const run = runLength(left, from, right, to, step, left.length);
    from += run * step;
    to += run * step;
    equal += run;
    score += run;
    if (score > bestScore) {
      bestScore = score;
      best = { from, to, equal };
    }
    const skip = findResume(left, from, right, to, step);
    if (skip === null) break;
    score -= Math.max(skip[0], skip[1]);
    from += skip[0] * step;
    to += skip[1] * step;
  }
  return best;
}

/** How many symbols are equal from two places on, at most `most`. */
function runLength(
  left: Uint16Array,
  from: number,
  right: Uint16Array,
  to: number,
  step: number,
  most: number,
): number {
  let length = 0;
  while (length < most) {
    const symbol = left[from + length * step];
    if (symbol === undefined || symbol !== right[to + length * step]) break;
    length++;
  }
  return length;
}

/** What is best skipped on both sides: little, and so that much is equal behind it; of equals as much on both. */
function findResume(
  left: Uint16Array,
  from: number,
  right: Uint16Array,
  to: number,
  step: number,
): readonly [number, number] | null {
  let skipLeft = 0;
  let skipRight = 0;
  let most = -SKIP;
  for (let cost = 1; cost <= SKIP && AHEAD - cost > most; cost++)
    for (let side = 0; side <= 2 * cost; side++) {
      // Along the edge of the square of this cost: as much on both sides, then less of the right one and of the left one in turn.
      const less = cost - ((side + 1) >> 1);
      const onLeft = (side & 1) === 0 ? cost : less;
      const onRight = (side & 1) === 0 ? less : cost;
      const first = left[from + onLeft * step];
      if (first === undefined || first !== right[to + onRight * step]) continue;
      const run = runLength(left, from + onLeft * step, right, to + onRight * step, step, AHEAD);
      if (run < (onLeft === onRight ? RESUME : RESUME_SHIFTED) || run - cost <= most) continue;
      most = run - cost;
      skipLeft = onLeft;
      skipRight = onRight;
    }
  return most === -SKIP ? null : [skipLeft, skipRight];
}
