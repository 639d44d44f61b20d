#!/usr/bin/env node
// Bundles the extension for its two hosts and the command line; `--watch` builds again on change, `--tests` adds the suites.
import { existsSync, statSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  charset: 'utf8',
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  legalComments: 'none',
};
/** Both hosts load CommonJS; with `"type": "module"` in package.json it must be called .cjs. @type {import('esbuild').BuildOptions} */
const host = { ...common, format: 'cjs', external: ['vscode'] };
/** @type {import('esbuild').BuildOptions} */
const node = { ...host, platform: 'node', target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const web = { ...host, platform: 'browser', target: 'es2022' };

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  { ...node, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.cjs' },
  { ...web, entryPoints: ['src/editor/extension.web.ts'], outfile: 'dist/web/extension.cjs' },
  {
    ...common,
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
];
if (tests)
  builds.push(
    { ...node, minify: false, entryPoints: ['test/editor/run-node.ts'], outfile: 'dist/test/node.cjs' },
    { ...web, minify: false, entryPoints: ['test/editor/run-web.ts'], outfile: 'dist/test/web.cjs' },
  );

for (const options of builds) {
  if (watch) await (await context(options)).watch();
  else await build(options);
  const { outfile } = options;
  if (outfile !== undefined && existsSync(outfile))
    console.log(`${outfile}  ${(statSync(outfile).size / 1000).toFixed(0)} KB`);
}
