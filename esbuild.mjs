#!/usr/bin/env node
// Bundles the extension for its two hosts and the command line; `--watch` builds again on change, `--tests` adds the suites.
import { existsSync, statSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundles } from './scripts/bundles.mjs';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

for (const options of bundles({ watch, tests })) {
  if (watch) await (await context(options)).watch();
  else await build(options);
  const { outfile } = options;
  if (outfile !== undefined && existsSync(outfile))
    console.log(`${outfile}  ${(statSync(outfile).size / 1000).toFixed(0)} KB`);
}
