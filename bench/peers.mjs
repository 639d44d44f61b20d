#!/usr/bin/env node
// Measures the whole analysis beside programs that do a part of it, on the same texts in the same run, and keeps the table in bench/peers.md.
// They are installed from npm into a folder of their own, which goes when the run ends: node bench/peers.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../scripts/vscode/paths.mjs';
import { bundled, root } from './bundled.mjs';

const peers = ['autocorrect-node@2.14.0', 'zhlint@0.8.2', 'jscpd4@npm:jscpd@4.3.0', 'jscpd@5.3.3'];
const folder = scratch('peers');
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...peers], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
const { stdout, status } = spawnSync(process.execPath, [await bundled('peers'), root, folder], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.write(stdout);
if (status === 0) writeFileSync(join(root, 'bench', 'peers.md'), stdout);
process.exit(status ?? 1);
