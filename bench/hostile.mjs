#!/usr/bin/env node
// Measures every operation on hostile shapes at n and 2n, prints the table and keeps it in bench/hostile.md. Fails where work is not linear.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const { stdout, status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=4096', await bundled('hostile'), ...process.argv.slice(2)],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
);
process.stdout.write(stdout);
if (process.argv.length === 2 && stdout !== '') writeFileSync(join(root, 'bench', 'hostile.md'), stdout);
process.exit(status ?? 1);
