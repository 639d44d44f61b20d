#!/usr/bin/env node
// Builds the benchmark, runs it with the collector exposed, prints its tables and keeps them in bench/RESULTS.md; then the hostile shapes (bench/hostile.md).
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', await bundled('measure'), root], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 1 << 26,
});
process.stdout.write(stdout);
if (status === 0) writeFileSync(join(root, 'bench', 'RESULTS.md'), stdout);
const hostile = spawnSync(process.execPath, [join(root, 'bench', 'hostile.mjs')], { stdio: 'inherit' });
process.exit(status || hostile.status || 0);
