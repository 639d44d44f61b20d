#!/usr/bin/env node
// Bundles the extension for its two hosts and the command line; `--watch` builds again on change, `--tests` adds the suites.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundles } from './scripts/bundles.mjs';
import { notices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {string[]} */
const bundled = [];
for (const options of await bundles({ watch, tests })) {
  if (watch) await (await context(options)).watch();
  else bundled.push(...Object.keys((await build({ ...options, metafile: true })).metafile.inputs));
  const { outfile } = options;
  if (outfile !== undefined && existsSync(outfile))
    console.log(`${outfile}  ${(statSync(outfile).size / 1000).toFixed(0)} KB`);
}
if (!watch) writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(bundled));
