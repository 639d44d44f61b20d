// The packages that the bundles hold, each with its licence: most ask that it goes with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vscode/paths.mjs';

/** The folder of a package within the path of one of its files; scripts of our own have none. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;
/** What bundlers write where they have put in a file of another package. */
const inlined = /^\s*\/\/(?:#region)? (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gmu;

/** Files of our own that hold the data of others, with the file that tells whose. @type {Readonly<Record<string, string>>} */
const borrowed = { 'src/core/spelling/spelling-data.ts': 'scripts/spelling/NOTICE.txt' };

/**
 * The text that goes with the bundles, by the files that were bundled.
 *
 *     notices(Object.keys(metafile.inputs)) // 'docx 9.15.2 (MIT)\n\nThe MIT License …'
 * @param {Iterable<string>} inputs
 */
export function notices(inputs) {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @type {string[]} */
  const others = [];
  for (const input of inputs) {
    const notice = borrowed[input];
    if (notice !== undefined) others.push(readFileSync(join(root, notice), 'utf8'));
    const [folder] = packageFolder.exec(input) ?? [];
    if (folder === undefined) continue;
    folders.add(folder);
    for (const [, name] of readFileSync(join(root, input), 'utf8').matchAll(inlined))
      folders.add(folderOf(/** @type {string} */ (name), folder));
  }
  /** One notice for each version of a package, wherever it lies. */
  const texts = new Set([...[...folders].map(noticeOf), ...others]);
  return [...texts].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Where a package lies that another one holds: its own copy, or the common one.
 * @param {string} name
 * @param {string} holder
 */
function folderOf(name, holder) {
  const own = `${holder}/node_modules/${name}`;
  return existsSync(join(root, own)) ? own : `node_modules/${name}`;
}

/** @param {string} folder */
function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file === undefined ? withoutFile(license, author) : readFileSync(join(path, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** The ISC licence asks that its words stand in every copy, also those of a package that ships none. */
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/**
 * @param {string} license
 * @param {string | { name?: string } | undefined} author
 */
function withoutFile(license, author) {
  const copyright = `Copyright (c) ${typeof author === 'string' ? author : (author?.name ?? '')}`;
  return license === 'ISC' ? `${copyright}\n\n${isc}` : copyright;
}
