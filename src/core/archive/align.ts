/** Two stretches of two symbol texts that are alike: `[from, fromEnd)` of the left one and `[to, toEnd)` of the right one. */
export interface Alignment {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  /** Symbols that are the same on both sides, in order. */
  readonly equal: number;
}

/** An alignment is given up where it has lost so much since its best: an equal symbol brings one, a changed, added or missing one costs one. */
const DROP = 12;
const NONE = -0x4000;

/**
 * Aligns two texts around a place of each that is known to be alike, over changed, added and missing symbols: one in four may be
 * another. Gapped extension with a drop-off, as in Zhang, Berman, Wiehe and Miller, “Post-processing long pairwise alignments”.
 *
 *     alignAround(symbols('甲乙丙丁'), 1, symbols('乙丙丁'), 0) // { from: 1, fromEnd: 4, to: 0, toEnd: 3, equal: 3 }
 */
export function alignAround(left: Uint16Array, from: number, right: Uint16Array, to: number): Alignment {
  const ahead = extend(left, from, right, to, 1);
  const back = extend(left, from - 1, right, to - 1, -1);
  return {
    from: from - back.onLeft,
    fromEnd: from + ahead.onLeft,
    to: to - back.onRight,
    toEnd: to + ahead.onRight,
    equal: ahead.equal + back.equal,
  };
}

/** How far an alignment reaches in one direction, and how many symbols are equal there. */
interface Reach {
  readonly onLeft: number;
  readonly onRight: number;
  readonly equal: number;
}

/** The table of an extension, row by row of the left text; its cells are used again by the next extension. */
class Table {
  /** The score of each cell of the last row, and the equal symbols on the way there. */
  private scores = new Int32Array(0);
  private equals = new Int32Array(0);
  /** Cells of the last row outside of `[low, high]` have lost too much. */
  low = 0;
  high = 0;
  private columns = 0;
  private most = 0;
  best: Reach = { onLeft: 0, onRight: 0, equal: 0 };

  open(columns: number): void {
    if (this.scores.length <= columns) {
      this.scores = new Int32Array(2 * columns + 2);
      this.equals = new Int32Array(2 * columns + 2);
    }
    this.columns = columns;
    this.low = this.most = 0;
    this.high = Math.min(DROP, columns);
    this.best = { onLeft: 0, onRight: 0, equal: 0 };
    for (let column = 0; column <= this.high; column++) {
      this.scores[column] = -column;
      this.equals[column] = 0;
    }
  }

  /** Adds the row of a symbol; column 1 is the symbol of the right text at `to`, the next ones follow in the direction of `step`. */
  add(row: number, symbol: number, right: Uint16Array, to: number, step: number): void {
    const { scores, equals, columns, low, high } = this;
    let diagonal = NONE;
    let diagonalEqual = 0;
    let before = NONE;
    let beforeEqual = 0;
    this.low = columns + 1;
    this.high = -1;
    for (let column = low; column <= columns && (column <= high + 1 || before > NONE); column++) {
      const above = column <= high ? scores[column]! : NONE;
      const aboveEqual = equals[column]!;
      const same = column > 0 && symbol === right[to + (column - 1) * step] ? 1 : 0;
      let score = diagonal + 2 * same - 1;
      let equal = diagonalEqual + same;
      if (above - 1 > score) [score, equal] = [above - 1, aboveEqual];
      if (before - 1 > score) [score, equal] = [before - 1, beforeEqual];
      if (score < this.most - DROP) score = NONE;
      else this.keep(row, column, score, equal);
      diagonal = above;
      diagonalEqual = aboveEqual;
      scores[column] = before = score;
      equals[column] = beforeEqual = equal;
    }
  }

  private keep(row: number, column: number, score: number, equal: number): void {
    if (column < this.low) this.low = column;
    this.high = column;
    if (score <= this.most) return;
    this.most = score;
    this.best = { onLeft: row, onRight: column, equal };
  }
}

const table = new Table();

function extend(left: Uint16Array, from: number, right: Uint16Array, to: number, step: 1 | -1): Reach {
  const rows = step > 0 ? left.length - from : from + 1;
  table.open(step > 0 ? right.length - to : to + 1);
  for (let row = 1; row <= rows && table.low <= table.high; row++)
    table.add(row, left[from + (row - 1) * step]!, right, to, step);
  return table.best;
}
