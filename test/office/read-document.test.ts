import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument, type OfficePrograms } from '../../src/office/read-document.ts';
import { docxAround, docxOf } from './word/docx-file.ts';

const none: OfficePrograms = {
  convertByOffice: () => Promise.resolve(null),
  readOldWord: () => Promise.reject(new Error('not one')),
};
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const rtf = strToU8('{\\rtf1 \\u24066?}');
const odt = zipSync(
  { mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<a/>') },
  {},
);

describe('readDocument', () => {
  test('a document is known by its bytes; what did not reach its text is counted', async () => {
    const body = '<w:p><w:ins w:id="1"><w:r><w:t>甲</w:t></w:r></w:ins></w:p>';
    expect(await readDocument(docxAround(body), { notes: 'drop' })).toMatchObject({
      ...{ text: '甲\n', kind: 'docx', counts: { insertions: 1 }, lacksNumbers: false, damaged: 0 },
    });
    expect(await readDocument(strToU8('讲话稿'), { notes: 'drop' })).toMatchObject({ text: '讲话稿', kind: 'text' });
  });

  test('old documents go through a program of the machine, else the words of a .doc are read without numbers', async () => {
    const asked: string[] = [];
    const office: OfficePrograms = {
      ...none,
      convertByOffice: (_, from, to) => {
        asked.push(`${from}→${to}`);
        return Promise.resolve(docxOf(['一、甲']));
      },
    };
    for (const bytes of [ole, rtf, odt])
      expect(await readDocument(bytes, { notes: 'drop', programs: office })).toMatchObject({
        text: '一、甲\n',
        kind: 'old',
      });
    expect(asked).toEqual(['doc→docx', 'rtf→docx', 'odt→docx']);
    const words = { ...none, readOldWord: () => Promise.resolve('甲') };
    expect(await readDocument(ole, { notes: 'drop', programs: words })).toMatchObject({
      text: '甲',
      lacksNumbers: true,
    });
  });

  test('where nothing can, the reason says what to do', async () => {
    const reason = (bytes: Uint8Array, programs?: OfficePrograms): Promise<unknown> =>
      readDocument(bytes, { notes: 'drop', programs }).catch((error: { problem?: unknown }) => error.problem);
    for (const programs of [none, undefined]) {
      expect(await reason(ole, programs)).toBe('oldFormat');
      expect(await reason(rtf, programs)).toBe('foreignFormat');
      expect(await reason(odt, programs)).toBe('foreignFormat');
    }
    expect(await reason(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('notWord');
  });
});
