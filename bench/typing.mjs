#!/usr/bin/env node
// Measures what an archive of old texts saves while the next ones are typed: node bench/typing.mjs [DIR | FILE.jsonl YEAR] > bench/typing.md
// Of a folder the newest fifth is typed, by the dates in the names or texts of its .txt, .md and .docx files.
import { spawnSync } from 'node:child_process';
import { bundled, root } from './bundled.mjs';

const { status } = spawnSync(process.execPath, [await bundled('typing'), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
