#!/usr/bin/env node
// Checks all properties on documents made by grammar: npm run fuzz -- --minutes 10 --seed 7. Prints the smallest text that breaks each.
import { spawnSync } from 'node:child_process';
import { bundled } from './bundled.mjs';

const { status } = spawnSync(process.execPath, [await bundled('fuzz'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
