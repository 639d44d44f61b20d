import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { patchDocument, PatchType, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import {
  docxText,
  patchWord,
  readWord,
  wordLines,
  wordText,
  type ReadOptions,
} from '../../../src/office/word/index.ts';
import { ZipArchive } from '../../../src/office/zip.ts';
import { rawEntries } from './docx-file.ts';

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

const mainOf = (bytes: Uint8Array): string => ZipArchive.open(bytes).readText('word/document.xml')!;

describe.skipIf(!present)('samples', () => {
  test.each(cases)('%s reads like %s', (name, expected, options) => {
    const text = wordText(readWord(readFileSync(`${folder}${name}.docx`), options));
    expect(text.split('\n')).toEqual(readFileSync(`${folder}${expected}`, 'utf8').replace(/\n$/u, '').split('\n'));
  });

  const names = [...new Set(cases.map(([name]) => name))];
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${folder}${name}.docx`));
  /** The sample as the library that we write with saves what it has opened. */
  const again = async (name: string): Promise<Uint8Array> =>
    patchDocument({
      outputType: 'uint8array',
      data: bytesOf(name),
      patches: { 没有: { type: PatchType.PARAGRAPH, children: [new TextRun('')] } },
    });

  test.each(names)('%s, saved again by another library, reads alike', async (name) => {
    const bytes = await again(name);
    expect(mainOf(bytes)).not.toBe(mainOf(bytesOf(name)));
    expect(docxText(bytes)).toBe(docxText(bytesOf(name)));
  });

  test.each(names)(
    '%s: what goes into its words changes nothing else, byte for byte, whoever saved it',
    async (name) => {
      for (const bytes of [bytesOf(name), await again(name)]) {
        const lines = wordLines(readWord(bytes));
        const edits = lines.flatMap(({ segments }, line) => {
          const free = segments.find(({ lock }) => lock === undefined);
          return free === undefined ? [] : [{ line, start: free.start, end: free.end, text: `值${line} & <>` }];
        });
        const patched = patchWord(bytes, edits);
        expect([patched.unplaced, patched.placed > 1]).toEqual([[], true]);
        const wanted = lines.map(({ text }, line) => {
          const edit = edits.find((one) => one.line === line);
          return edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        });
        expect(docxText(patched.bytes).split('\n')).toEqual(wanted);
        const blanked = (xml: string): string => xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/gu, '<w:t></w:t>');
        expect(blanked(mainOf(patched.bytes))).toBe(blanked(mainOf(bytes)));
        const [before, after] = [rawEntries(bytes), rawEntries(patched.bytes)];
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [entry, raw] of before) if (entry !== 'word/document.xml') expect(after.get(entry)).toEqual(raw);
      }
    },
  );
});
