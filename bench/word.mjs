#!/usr/bin/env node
// Measures Word in and out and keeps what it found in bench/word.md; what is seen with the eye stands behind it and is kept.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from './bundled.mjs';

const { stdout, status } = spawnSync(process.execPath, [await bundled('word'), root], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 1 << 26,
});
process.stdout.write(stdout);
const page = join(root, 'bench', 'word.md');
const seen = existsSync(page) ? (/^## Looked at[\s\S]*$/mu.exec(readFileSync(page, 'utf8'))?.[0] ?? '') : '';
if (status === 0) writeFileSync(page, seen === '' ? stdout : `${stdout}\n${seen}`);
process.exit(status ?? 1);
