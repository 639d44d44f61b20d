import { ok } from 'node:assert/strict';
import type { TextRange } from '../../src/core/index.ts';

/** What must hold of every text; see “Invariants” in ARCHITECTURE.md. Throws where it does not. */
export interface Property {
  readonly name: string;
  readonly check: (text: string) => void;
}

/** Ranges in text order, none overlapping another, all inside the text. */
export function expectInOrder(text: string, ranges: readonly TextRange[]): void {
  let end = 0;
  for (const range of ranges) {
    ok(range.start >= end && range.end >= range.start && range.end <= text.length, `out of order at ${range.start}`);
    end = range.end;
  }
}
