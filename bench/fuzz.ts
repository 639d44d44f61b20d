import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { documents } from '../test/support/fuzz-documents.ts';
import { operationProperties } from '../test/support/fuzz-operations.ts';
import { properties as textProperties } from '../test/support/fuzz-properties.ts';
import type { Property } from '../test/support/fuzz-property.ts';

const properties = [...textProperties, ...operationProperties];

function option(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

const minutes = option('minutes', 10);
const seed = option('seed', Math.trunc(Date.now() / 1000));
/** Documents of one turn of a property; all take turns until the time is over. */
const RUNS = 100;
/** Turns that no run reaches: neighbouring seeds make no document twice. */
const TURNS = 100_000;

console.log(`seed ${seed}, ${minutes} minutes, ${properties.length} properties`);
const ends = performance.now() + minutes * 60_000;
const failed = new Set<Property>();
let checks = 0;
for (let turn = 0; performance.now() < ends && failed.size < properties.length; turn++)
  for (const property of properties) {
    if (failed.has(property) || performance.now() >= ends) continue;
    const result = fc.check(
      fc.property(documents, (text) => property.check(text)),
      { seed: seed * TURNS + turn, numRuns: RUNS, interruptAfterTimeLimit: 120_000 },
    );
    checks += result.numRuns;
    if (!result.failed || result.counterexample === null) continue;
    failed.add(property);
    const reason = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
    console.log(
      `\n✗ ${property.name}\n  ${JSON.stringify(result.counterexample[0])}\n  ${reason.replaceAll('\n', '\n  ').slice(0, 1500)}`,
    );
  }
console.log(`\n${checks} checks, ${failed.size} properties broken`);
process.exitCode = failed.size === 0 ? 0 : 1;
