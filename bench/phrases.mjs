#!/usr/bin/env node
// Measures the miner: node bench/phrases.mjs [--list] [--speed]
import { spawnSync } from 'node:child_process';
import { bundled, root } from './bundled.mjs';

const { status } = spawnSync(process.execPath, [await bundled('phrases'), root, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
