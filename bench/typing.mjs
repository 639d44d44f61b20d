#!/usr/bin/env node
// Measures what an archive of old texts saves while the next ones are typed: node bench/typing.mjs [FILE.jsonl YEAR] > bench/typing.md
import { spawnSync } from 'node:child_process';
import { bundled, root } from './bundled.mjs';

const { status } = spawnSync(process.execPath, [await bundled('typing'), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
