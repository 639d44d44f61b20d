import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech } from '../../../src/core/later.ts';
import { docxText } from '../../../src/office/word/index.ts';
import { wordProfiles, type WordProfile } from '../../../src/office/word/profile.ts';
import { writeWord } from '../../../src/office/word/write.ts';

const stamp = { author: '', time: '2026-03-05T09:00:00Z' };
const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const textsIn = (path: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(at(path))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(`${at(path)}/${name}`, 'utf8').replace(/\r\n?/gu, '\n')] as const);

/**
 * Paragraphs and rows without what the layout does in their place: indents, spaces at the ends of lines and cells, empty lines, the marks of a
 * quotation in Markdown; no document has a form feed.
 */
const bare = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => line.replaceAll('\f', '').replace(/^[\s>]+/u, (start) => (start.includes('>') ? '' : start)))
    .map((line) => (line.trim().includes('\t') ? line.trimEnd().split('\t') : [line]))
    .map((cells) => cells.map((cell) => cell.trim()).join('\t'))
    .filter((line) => line !== '');

async function comesBack(text: string, profiles: readonly WordProfile[]): Promise<void> {
  const speech = exportSpeech(analyze(parse(text)));
  const residue = new Set(speech.residue);
  const wanted = bare(text.split('\n').filter((_, line) => !residue.has(line)));
  for (const profile of profiles)
    expect(bare(docxText(await writeWord(speech, profile, stamp)).split('\n'))).toEqual(wanted);
}

describe('a text that becomes a Word document and a text again is the same, paragraph by paragraph', () => {
  const own = textsIn('test/speeches').filter(([, text]) => !text.includes('\ufffd'));
  test.each(own)('%s', (_, text) => comesBack(text, wordProfiles.slice(0, 1)));

  for (const folder of ['../shared/corpus', '../shared/word-samples']) {
    const present = existsSync(at(folder));
    if (!present) console.log(`skipped: ${folder} is not beside the project`);
    test.skipIf(!present)(`all of ${folder}, in both layouts`, async () => {
      for (const [, text] of textsIn(folder)) await comesBack(text, wordProfiles);
    });
  }
});
