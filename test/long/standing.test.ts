import fc from 'fast-check';
import { describe, test } from 'vitest';
import {
  notedFillsStandAsBefore,
  renewalsStandAsBefore,
  ticksStandAsBefore,
  typedFillsStandAsBefore,
} from '../support/followers.ts';

describe('100,000 sequences of edits, undo and redo: a text that comes back brings back what was known of it', () => {
  const each = { numRuns: 25_000 };
  const limit = 1_800_000;
  test('items of a renewal', () => fc.assert(renewalsStandAsBefore, each), limit);
  test('fillings that were typed', () => fc.assert(typedFillsStandAsBefore, each), limit);
  test('fillings that are noted beside the text', () => fc.assert(notedFillsStandAsBefore, each), limit);
  test('ticks', () => fc.assert(ticksStandAsBefore, each), limit);
});
