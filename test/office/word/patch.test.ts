import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxText, patchWord, readWord, wordLines, type LineEdit } from '../../../src/office/word/index.ts';
import { ZipArchive } from '../../../src/office/zip.ts';
import { docxAround, docxFiles, numPr, lvl, p } from './docx-file.ts';

const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const mainOf = (bytes: Uint8Array): string => ZipArchive.open(bytes).readText('word/document.xml')!;
const blanked = (xml: string): string =>
  xml.replace(/ xml:space="preserve"/gu, '').replace(/(<w:t\b[^>]*>)[^<]*(<\/w:t>)/gu, '$1$2');

/** Edits that put values in place of words, each the first that is left. */
function replacing(bytes: Uint8Array, ...values: readonly (readonly [string, string])[]): LineEdit[] {
  const used = new Set<string>();
  return values.map(([mask, text]) => {
    const lines = wordLines(readWord(bytes)).map((line) => line.text);
    for (let line = 0; line < lines.length; line++)
      for (let start = lines[line]!.indexOf(mask); start >= 0; start = lines[line]!.indexOf(mask, start + 1))
        if (!used.has(`${line}/${start}`)) {
          used.add(`${line}/${start}`);
          return { line, start, end: start + mask.length, text };
        }
    throw new Error(`no ${mask}`);
  });
}

const template = docxAround(
  `<w:p>${r('截至20')}<w:proofErr w:type="spellStart"/>${r('XX', '<w:b/>')}${r('年')}${r('X', '<w:color w:val="FF0000"/>')}${r('月，完成')}${r('X')}<w:bookmarkStart w:id="0" w:name="a"/>${r('XX')}${r('亿元。')}</w:p>` +
    `<w:p>${r('参会：（此处')}<w:ins w:id="1" w:author="甲">${r('填写')}</w:ins>${r('姓名）等。A&amp;B')}</w:p>` +
    `<w:tbl><w:tr><w:tc>${p('单位')}</w:tc><w:tc>${p('XX万人')}</w:tc></w:tr></w:tbl>`,
);

describe('values written back into the document they came from', () => {
  test('over runs, inside a change, in a cell; the rest keeps every byte', () => {
    const edits = replacing(
      template,
      ...([
        ['XX', '24'],
        ['X月', '9月'],
        ['XXX', '1 234.5'],
        ['（此处填写姓名）', '张三、李四'],
        ['XX万', '36万'],
      ] as const),
    );
    const { bytes, placed, unplaced } = patchWord(template, edits);
    expect({ placed, unplaced }).toEqual({ placed: 5, unplaced: [] });
    expect(docxText(bytes)).toBe('截至2024年9月，完成1 234.5亿元。\n参会：张三、李四等。A&B\n单位\t36万人');
    expect(blanked(mainOf(bytes))).toBe(blanked(mainOf(template)));
    const [before, after] = [ZipArchive.open(template), ZipArchive.open(bytes)];
    for (const name of before.names)
      if (!name.endsWith('document.xml')) expect(after.read(name)).toEqual(before.read(name));
  });

  test('marks that XML knows are escaped, what it does not allow is dropped, outer spaces are kept', () => {
    const { bytes } = patchWord(template, replacing(template, ['XX', ' <a> & ]]> \u0001\ufffe']));
    expect(docxText(bytes)).toContain('截至20 <a> & ]]> 年');
    expect(mainOf(bytes)).toContain('<w:t xml:space="preserve"> &lt;a&gt; &amp; ]]&gt; </w:t>');
  });

  test('a text box is written in both its forms', () => {
    const box = `<w:txbxContent>${p('框内XX人')}</w:txbxContent>`;
    const bytes = docxAround(
      `<w:p>${r('外')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    const patched = patchWord(bytes, replacing(bytes, ['XX', '12']));
    expect(mainOf(patched.bytes).match(/框内12人/gu)).toHaveLength(2);
  });

  const field = `<w:p>${r('第')}<w:fldSimple w:instr="PAGE">${r('X')}</w:fldSimple>${r('页')}</w:p>`;
  const bound = `<w:p><w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${r('XX单位')}</w:sdtContent></w:sdt></w:p>`;
  const cdata = '<w:p><w:r><w:t><![CDATA[XX单位]]></w:t></w:r></w:p>';
  test.each([
    ['a field', field, 'field'],
    ['a bound control', bound, 'control'],
    ['words written in another way', cdata, 'markup'],
  ])('not into %s', (_, body, reason) => {
    const bytes = docxAround(body);
    const edits = replacing(bytes, ['X', '3']);
    const result = patchWord(bytes, edits);
    expect(result.unplaced).toEqual([{ edit: edits[0], reason }]);
    expect(result.bytes).toBe(bytes);
  });

  test('not into an automatic number, nor into a line that is not there', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const bytes = docxAround(p('XX项', numPr(1)), undefined, { numbering });
    const { placed, unplaced } = patchWord(bytes, [
      { line: 0, start: 0, end: 2, text: '甲' },
      { line: 7, start: 0, end: 1, text: '乙' },
      { line: 0, start: 2, end: 4, text: '丙' },
    ]);
    expect(placed).toBe(1);
    expect(unplaced.map(({ reason }) => reason)).toEqual(['number', 'missing']);
  });

  test('a signature that breaks and tracked changes are told', () => {
    const files = {
      ...docxFiles(p('XX'), { settings: '<w:trackRevisions/>' }),
      '_xmlsignatures/sig1.xml': strToU8('<s/>'),
    };
    const bytes = zipSync(files);
    expect(patchWord(bytes, replacing(bytes, ['XX', '1']))).toMatchObject({ signed: true, tracked: true, placed: 1 });
  });

  test('whatever runs the words are cut into, the text becomes what was meant', () => {
    const word = fc.string({
      unit: fc.constantFrom('甲', '乙', 'X', '&amp;', '𠮷', ' ', '1'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '值', '<&>', ' 空 '),
        (runs, a, b, text) => {
          const bytes = docxAround(
            `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`,
          );
          const whole = docxText(bytes);
          const [start, end] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number];
          // Half of a character outside the basic plane is never a blank.
          fc.pre(!/[\ud800-\udbff]$/u.test(whole.slice(0, start)) && !/[\ud800-\udbff]$/u.test(whole.slice(0, end)));
          const patched = patchWord(bytes, [{ line: 0, start, end, text }]);
          expect(docxText(patched.bytes)).toBe(whole.slice(0, start) + text + whole.slice(end));
          expect(blanked(mainOf(patched.bytes))).toBe(blanked(mainOf(bytes)));
          const types = (document: Uint8Array) => ZipArchive.open(document).read('[Content_Types].xml');
          expect(types(patched.bytes)).toEqual(types(bytes));
        },
      ),
      { numRuns: 200 },
    );
  });
});
