/** Two stretches of two symbol texts that are alike: `[from, fromEnd)` of the left one and `[to, toEnd)` of the right one. */
export interface Alignment {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
  /** Symbols that are the same on both sides, in order. */
  readonly equal: number;
}

/**
 * A cell holds its score and, below that, the equal symbols on the way there, as one number: of equal scores the way with more of
 * them is the greater. An equal symbol brings one, a changed, added or missing one costs one.
 */
const ONE = 2 ** 24;
const SAME = ONE + 1;
/** An alignment is given up where it has lost so much since its best. */
const DROP = 10;
const NONE = -Infinity;

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
  /** The cells of the last row; those outside of `[low, high]` have lost too much. */
  private cells = new Float64Array(0);
  low = 0;
  high = 0;
  private columns = 0;
  private most = 0;
  /** What a cell must have to be the best one, and less than which it may not have. */
  private better = 0;
  private floor = 0;
  private bestRow = 0;
  private bestColumn = 0;

  open(columns: number): void {
    if (this.cells.length <= columns) this.cells = new Float64Array(2 * columns + 2);
    this.columns = columns;
    this.low = this.most = this.bestRow = this.bestColumn = 0;
    this.better = ONE;
    this.floor = -DROP * ONE;
    this.high = Math.min(DROP, columns);
    for (let column = 0; column <= this.high; column++) this.cells[column] = -column * ONE;
  }

  get best(): Reach {
    return { onLeft: this.bestRow, onRight: this.bestColumn, equal: this.most % ONE };
  }

  /** Adds the row of a symbol; column 1 is the symbol of the right text at `to`, the next ones follow in the direction of `step`. */
  add(row: number, symbol: number, right: Uint16Array, to: number, step: number): void {
    const { cells, columns, low, high, floor } = this;
    let diagonal = NONE;
    let before = NONE;
    let first = columns + 1;
    let last = -1;
    for (let column = low; column <= columns && (column <= high + 1 || before > NONE); column++) {
      const above = column <= high ? cells[column]! : NONE;
      const isSame = column > 0 && symbol === right[to + (column - 1) * step];
      let cell = isSame ? diagonal + SAME : diagonal - ONE;
      if (above - ONE > cell) cell = above - ONE;
      if (before - ONE > cell) cell = before - ONE;
      if (cell < floor) cell = NONE;
      else {
        if (last < 0) first = column;
        last = column;
        if (cell >= this.better) this.keep(row, column, cell);
      }
      diagonal = above;
      cells[column] = before = cell;
    }
    this.low = first;
    this.high = last;
  }

  private keep(row: number, column: number, cell: number): void {
    this.most = cell;
    const score = Math.floor(cell / ONE);
    this.better = (score + 1) * ONE;
    this.floor = (score - DROP) * ONE;
    this.bestRow = row;
    this.bestColumn = column;
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
