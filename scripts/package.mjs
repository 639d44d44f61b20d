#!/usr/bin/env node
// npm run package: builds the .vsix, without the network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';
import { stageExtension } from './vscode/stage.mjs';

/** @param {string} folder @param {string[]} args */
const node = (folder, ...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

/** Markdown with the pictures of docs/images in it. @param {string} text */
const withPictures = (text) =>
  text.replace(/\]\((docs\/images\/[\w-]+\.png)\)/g, (_, /** @type {string} */ path) => {
    const bytes = readFileSync(join(root, path));
    return `](data:image/png;base64,${bytes.toString('base64')})`;
  });

node(root, join(root, 'esbuild.mjs'));
const staging = mkdtempSync(join(tmpdir(), 'official-speech-package-'));
process.on('exit', () => rmSync(staging, { recursive: true, force: true }));
const extension = stageExtension(staging);
// There is no repository address yet, so links of the README cannot be made absolute, and the extension's page in VS Code shows no
// file of the package: its pictures go into the page itself.
writeFileSync(join(extension, 'README.md'), withPictures(readFileSync(join(root, 'README.md'), 'utf8')));
node(
  extension,
  join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
  ...['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'],
  ...['--out', root],
);
