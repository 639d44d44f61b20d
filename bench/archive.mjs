#!/usr/bin/env node
// Measures an archive of old texts and keeps what it found in bench/archive.md: node bench/archive.mjs
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const { stdout, status } = spawnSync(process.execPath, [await bundled('archive'), root], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.write(stdout);
if (status === 0) writeFileSync(join(root, 'bench', 'archive.md'), stdout);
process.exit(status ?? 1);
