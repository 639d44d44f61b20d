import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What of the project a user gets, apart from documents. */
const SHIPPED = [
  'package.json',
  'package.nls.json',
  'package.nls.en.json',
  'language-configuration.json',
  'icon.png',
  'syntaxes',
  'snippets',
  'dist/extension.cjs',
  'dist/web',
];

/**
 * Copies the built extension into an extensions folder, as an installation would. The server sees it as long as the
 * folder holds no extensions.json yet, so the folder must be a new one.
 * @param {string} extensions @returns {string} the extension's folder
 */
export function stageExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = join(extensions, `${publisher}.${name}-${version}`);
  mkdirSync(target, { recursive: true });
  for (const path of SHIPPED) cpSync(join(root, path), join(target, path), { recursive: true });
  return target;
}
