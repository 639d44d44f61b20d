#!/usr/bin/env node
// npm run package: builds the .vsix, without the network.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';

const node = (/** @type {string[]} */ ...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
node(join(root, 'esbuild.mjs'));
// There is no repository address yet, so links of the README cannot be made absolute.
node(
  join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
  ...['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'],
);
