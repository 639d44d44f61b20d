import fc from 'fast-check';
import { describe, test } from 'vitest';
import {
  notedFillsStandAsBefore,
  renewalsStandAsBefore,
  ticksStandAsBefore,
  typedFillsStandAsBefore,
} from '../../support/followers.ts';

describe('whatever is edited, undone and done again: a text that comes back brings back what was known of it', () => {
  const numRuns = 200;
  test('items of a renewal', () => fc.assert(renewalsStandAsBefore, { numRuns }));
  test('fillings that were typed', () => fc.assert(typedFillsStandAsBefore, { numRuns }));
  test('fillings that are noted beside the text', () => fc.assert(notedFillsStandAsBefore, { numRuns }));
  test('ticks', () => fc.assert(ticksStandAsBefore, { numRuns }));
});
