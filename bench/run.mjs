#!/usr/bin/env node
// Builds the benchmark, runs it with the collector exposed, prints its tables and keeps them in bench/RESULTS.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, 'dist', 'bench', 'measure.mjs');
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(root, 'bench', 'measure.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', outfile, root], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 1 << 26,
});
process.stdout.write(stdout);
if (status === 0) writeFileSync(join(root, 'bench', 'RESULTS.md'), stdout);
process.exit(status ?? 1);
