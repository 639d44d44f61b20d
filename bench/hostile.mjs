#!/usr/bin/env node
// Measures every operation on hostile shapes at n and 2n, prints the table and keeps it in bench/hostile.md. Fails where work is not linear.
// A quarter of an hour's work: `--minutes 5` ends earlier, `--resume` goes on with what was measured, `--only archive,word` measures the
// operations whose names begin so.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const options = process.argv.slice(2);
const option = (/** @type {string} */ name) => options[[...options, name].indexOf(name) + 1] ?? '';
const only = option('--only').split(',').filter(Boolean);
const bench = await bundled('hostile');
const measured = join(root, 'dist', 'bench', 'hostile-measured.jsonl');
if (only.length === 0 && !options.includes('--resume')) rmSync(measured, { force: true });
const { stdout, status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=4096', bench, only.length === 0 ? measured : '', option('--minutes'), ...only],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
);
process.stdout.write(stdout);
if (only.length === 0 && stdout !== '') writeFileSync(join(root, 'bench', 'hostile.md'), stdout);
process.exit(status ?? 1);
