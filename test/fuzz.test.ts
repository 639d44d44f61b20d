import fc from 'fast-check';
import { describe, test } from 'vitest';
import { documents } from './support/fuzz-documents.ts';
import { operationProperties } from './support/fuzz-operations.ts';
import { properties } from './support/fuzz-properties.ts';

/** A short part of `npm run fuzz`, the same each time. */
describe('of documents made by grammar', () => {
  test.each([...properties, ...operationProperties])('$name', ({ check }) =>
    fc.assert(fc.property(documents, check), { seed: 7, numRuns: 60 }),
  );
});
