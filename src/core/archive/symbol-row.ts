import { readSymbols } from '../analysis/copies/symbols.ts';

/** Symbols of a text as a comparison sees it. */
export interface SymbolRow {
  readonly symbols: Uint16Array;
  /** Where each begins in the units that were read. */
  readonly offsets: Uint32Array;
}

/** Stands for a line that is not compared. */
export const BARRIER = 0x01;

/** The symbols of a range of units, with their places. */
export function readSymbolRow(units: Uint16Array, from: number, to: number): SymbolRow {
  const symbols = new Uint16Array(to - from);
  const offsets = new Uint32Array(to - from);
  const count = readSymbols(units, from, to, symbols, 0, offsets);
  return { symbols: symbols.subarray(0, count), offsets: offsets.subarray(0, count) };
}
