// The packages that the bundles hold, each with its licence: most ask that it goes with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';

/** The folder of a package within the path of one of its files; scripts of our own have none. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;

/**
 * The text that goes with the bundles, by the files that were bundled.
 *
 *     notices(Object.keys(metafile.inputs)) // 'docx 9.15.2 (MIT)\n\nThe MIT License …'
 * @param {Iterable<string>} inputs
 */
export function notices(inputs) {
  const folders = new Set([...inputs].flatMap((input) => packageFolder.exec(input) ?? []));
  return [...folders]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? byAuthor(author) : readFileSync(join(path, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** @param {string | { name?: string } | undefined} author */
const byAuthor = (author) => `Copyright (c) ${typeof author === 'string' ? author : (author?.name ?? '')}`;
