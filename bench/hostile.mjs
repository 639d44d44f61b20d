#!/usr/bin/env node
// Measures every operation on hostile shapes at n and 2n, prints the table and keeps it in bench/hostile.md. Fails where work is not linear.
// Minutes of work: `--resume` goes on with a run that was interrupted, `--only archive,word` measures the operations whose names begin so.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const options = process.argv.slice(2);
const only = options.includes('--only') ? (options[options.indexOf('--only') + 1]?.split(',') ?? []) : [];
const bench = await bundled('hostile');
const measured = join(root, 'dist', 'bench', 'hostile-measured.jsonl');
if (only.length === 0 && !options.includes('--resume')) rmSync(measured, { force: true });
const { stdout, status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=4096', bench, only.length === 0 ? measured : '', ...only],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
);
process.stdout.write(stdout);
if (only.length === 0 && stdout !== '') writeFileSync(join(root, 'bench', 'hostile.md'), stdout);
process.exit(status ?? 1);
