import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/office/crc32.ts';
import { readTable } from '../../src/office/table.ts';
import { docxText, readWord } from '../../src/office/word/index.ts';
import { officeLimits, ZipArchive } from '../../src/office/zip.ts';
import { docxAround, docxFiles, docxOf, p } from './word/docx-file.ts';

const sound = docxOf(['同志们：']);

/** A changed copy of an archive. */
const changed = (bytes: Uint8Array, change: (view: DataView, bytes: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
};
const find = (bytes: Uint8Array, signature: number, from = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
};
/** Where the directory's record of the main part begins. */
const mainRecord = (bytes: Uint8Array): number => {
  for (let at = find(bytes, 0x02014b50); ; at = find(bytes, 0x02014b50, at + 4))
    if (strFromU8(bytes.subarray(at + 46, at + 63)) === 'word/document.xml') return at;
};
const withMain = (content: Uint8Array): Uint8Array =>
  zipSync({ ...docxFiles(''), 'word/document.xml': content }, { level: 1 });
/** An archive with a comment behind its end record. */
const withComment = (bytes: Uint8Array, comment: string): Uint8Array => {
  const words = strToU8(comment);
  const whole = changed(new Uint8Array([...bytes, ...words]), () => undefined);
  new DataView(whole.buffer).setUint16(bytes.length - 2, words.length, true);
  return whole;
};
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const bomb = (megabytes: number): Uint8Array =>
  strToU8(`<w:document>${' '.repeat(megabytes * 1024 * 1024)}</w:document>`);

const hostile: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['nothing', () => new Uint8Array(0), /不是完整的办公文档/u],
  ['a text', () => strToU8('同志们：'), /不是完整的办公文档/u],
  ['half a file', () => sound.slice(0, sound.length / 2), /不是完整的办公文档/u],
  ['no directory', () => sound.slice(0, find(sound, 0x02014b50)), /不是完整的办公文档/u],
  ['another archive', () => zipSync({ 'a.txt': strToU8('甲') }), /不是 Word 文档/u],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /不是 Word 文档/u],
  ['a main part of another kind', () => withMain(strToU8('<html/>')), /不是 Word 文档/u],
  ['broken XML', () => withMain(strToU8('<w:document><w:p>')), /已损坏/u],
  ['an entity bomb', () => withMain(strToU8('<!DOCTYPE d [<!ENTITY a "x">]><w:document>&a;</w:document>')), /已损坏/u],
  ['bytes that are no UTF-8', () => withMain(new Uint8Array([...strToU8('<w:document>'), 0xff, 0xfe])), /已损坏/u],
  ['an old .doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /旧格式/u],
  ['a document with a password', () => new Uint8Array([0xd0, 0xcf, ...utf16('EncryptedPackage')]), /有密码/u],
  [
    'an encrypted entry',
    () => changed(sound, (view, bytes) => view.setUint16(mainRecord(bytes) + 8, 1, true)),
    /有密码/u,
  ],
  [
    'an unknown method',
    () => changed(sound, (view, bytes) => view.setUint16(mainRecord(bytes) + 10, 99, true)),
    /压缩方式/u,
  ],
  [
    'a size that lies small',
    () => changed(sound, (view, bytes) => view.setUint32(mainRecord(bytes) + 24, 10, true)),
    /已损坏/u,
  ],
  [
    'a size that lies huge',
    () => changed(sound, (view, bytes) => view.setUint32(mainRecord(bytes) + 24, 0x7fffffff, true)),
    /太大/u,
  ],
  [
    'a checksum that is wrong',
    () => changed(sound, (view, bytes) => view.setUint32(mainRecord(bytes) + 16, 1, true)),
    /已损坏/u,
  ],
  [
    'data that lie behind the file',
    () => changed(sound, (view, bytes) => view.setUint32(mainRecord(bytes) + 42, 0x7fffff, true)),
    /已损坏/u,
  ],
  [
    'a count of Zip64',
    () => changed(sound, (view, bytes) => view.setUint16(find(bytes, 0x06054b50) + 10, 0xffff, true)),
    /Zip64/u,
  ],
  [
    'more entries than any document has',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: officeLimits.entries + 1 }, (_, at) => [`${at}`, new Uint8Array(0)])),
      ),
    /文件太多/u,
  ],
  ['a name that leads out', () => zipSync({ ...docxFiles(''), '../../x': strToU8('x') }), /已损坏/u],
  ['a part larger than all may be', () => withMain(bomb(65)), /太大/u],
  ['nesting without end', () => docxAround('<w:p>'.repeat(40_000) + '</w:p>'.repeat(40_000)), /层次太深/u],
  [
    'a table larger than any',
    () => docxAround(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1000)}</w:tr>`.repeat(201)}</w:tbl>`),
    /表格太大/u,
  ],
];

describe('what is no sound document is refused in one sentence', () => {
  test.each(hostile)('%s', (_, make, message) => expect(() => docxText(make())).toThrow(message));

  test('parts that nobody asks for cost nothing', () =>
    expect(docxText(zipSync({ ...docxFiles(p('文')), 'word/media/image1.png': bomb(70) }, { level: 1 }))).toBe('文'));

  test.each([
    ['a cell in the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', /表格太大/u],
    ['rows without end', Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 1}"/>`).join(''), /表格太大/u],
    ['a million rows of one cell', '<row><c r="A1"/></row>'.repeat(200_001), /表格太大/u],
  ] as const)('workbook: %s', async (_, rows, message) => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    await expect(readTable(bytes)).rejects.toThrow(message);
  });
});

describe('archives', () => {
  test('checksum', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  test('a part is replaced, every other byte of an entry stays', () => {
    const files: Record<string, Uint8Array> = {
      ...docxFiles(p('旧')),
      'word/media/a.bin': new Uint8Array([1, 2, 3]),
      'z.txt': strToU8('末'),
    };
    const before = ZipArchive.open(withComment(zipSync(files), '注'));
    const content = strToU8(strFromU8(files['word/document.xml']!).replace('旧', '新的内容'));
    const after = ZipArchive.open(before.withReplaced(new Map([['word/document.xml', content]])));
    expect(after.names).toEqual(before.names);
    for (const name of before.names)
      expect(after.read(name)).toEqual(name === 'word/document.xml' ? content : before.read(name));
    expect(strFromU8(after.bytes.slice(after.end + 22))).toBe('注');
    expect(docxText(after.bytes)).toBe('新的内容');
  });

  test('entries that were not replaced are the same, raw', () => {
    const bytes = zipSync({ 'a.txt': strToU8('甲'.repeat(100)), ...docxFiles(p('旧')), 'b.txt': strToU8('乙') });
    const again = ZipArchive.open(bytes).withReplaced(new Map([['word/document.xml', strToU8('<w:document/>')]]));
    const first = bytes.subarray(0, find(bytes, 0x04034b50, 4));
    expect(again.subarray(0, first.length)).toEqual(first);
  });

  test('nothing replaced: the same bytes', () => {
    expect(ZipArchive.open(sound).withReplaced(new Map())).toEqual(sound);
    expect(() => ZipArchive.open(sound).withReplaced(new Map([['x', new Uint8Array(0)]]))).toThrow(RangeError);
  });

  test('a document of 200,000 characters in 10,000 paragraphs is read whole', () => {
    const bytes = docxAround(p('加强组织领导压实工作责任确保取得实效。').repeat(10_000));
    expect(readWord(bytes).blocks).toHaveLength(10_000);
  });
});
