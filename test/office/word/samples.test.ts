import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readWord, wordText, type ReadOptions } from '../../../src/office/word/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/word-samples/', import.meta.url));
const present = existsSync(folder);
if (!present) console.log('skipped: the Word samples are not beside the project');

const cases: readonly (readonly [string, string, ReadOptions])[] = [
  ...[
    '01-numbering',
    '02-revisions',
    '03-table',
    '04-textbox-fields',
    '05-split-placeholders',
    '06-notes-comments',
  ].map((name) => [name, `${name}.txt`, {}] as const),
  ['02-revisions', '02-revisions.rejected.txt', { revisions: 'rejected' }],
  ['06-notes-comments', '06-notes-comments.kept.txt', { notes: 'keep' }],
];

describe.skipIf(!present)('samples', () => {
  test.each(cases)('%s reads like %s', (name, expected, options) => {
    const text = wordText(readWord(readFileSync(`${folder}${name}.docx`), options));
    expect(text.split('\n')).toEqual(readFileSync(`${folder}${expected}`, 'utf8').replace(/\n$/u, '').split('\n'));
  });
});
