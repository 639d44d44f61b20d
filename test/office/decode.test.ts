import { describe, expect, it } from 'vitest';
import { decode } from '../../src/office/decode.ts';
import { ReadError } from '../../src/office/read-error.ts';
import { runWith } from '../cli/support.ts';

const text = '同志们：\r\n一、提高认识，2024年要完成3项任务。\n';
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const utf16 = (value: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < value.length; index++) view.setUint16(index * 2, value.charCodeAt(index), littleEndian);
  return bytes;
};
/** 同志们：一、 in GBK. */
const gbk = Uint8Array.of(0xcd, 0xac, 0xd6, 0xbe, 0xc3, 0xc7, 0xa3, 0xba, 0xd2, 0xbb, 0xa1, 0xa2);

describe('decode', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', damaged: 0 });
    expect(decode(utf8(`\ufeff${text}`)).text).toBe(text);
    expect(decode(utf8('')).text).toBe('');
  });

  it('reads UTF-16 in both orders with and without a mark', () => {
    for (const littleEndian of [true, false]) {
      const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
      expect(decode(utf16(`\ufeff${text}`, littleEndian))).toEqual({ text, encoding, damaged: 0 });
      expect(decode(utf16(text, littleEndian))).toEqual({ text, encoding, damaged: 0 });
    }
  });

  it('reads GBK and four-byte GB 18030', () => {
    expect(decode(gbk)).toEqual({ text: '同志们：一、', encoding: 'gb18030', damaged: 0 });
    expect(decode(Uint8Array.of(...gbk, 0x82, 0x30, 0x83, 0x38)).encoding).toBe('gb18030');
  });

  it('keeps UTF-8 that lost a byte', () => {
    const long = utf8('坚持人民至上，把工作做细做实，确保各项任务落到实处。');
    expect(decode(long.subarray(0, long.length - 1))).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)],
    ['a Word document', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0)],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['stray bytes', Uint8Array.of(0xff, 0x80, 0x81, 0xff, 0xff)],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['zeros', new Uint8Array(64)],
  ])('refuses %s', (_name, bytes) => {
    expect(() => decode(bytes)).toThrow(ReadError);
  });
});

describe('run', () => {
  it('gives offsets without the mark, whatever the encoding', async () => {
    const files = { 'a.txt': utf8(text), 'b.txt': utf8(`\ufeff${text}`), 'c.txt': utf16(`\ufeff${text}`, false) };
    const { stdout } = await runWith(['analyze', '--json', ...Object.keys(files)], files);
    const [first, ...others] = (JSON.parse(stdout) as object[]).map((document) => ({ ...document, file: '' }));
    for (const other of others) expect(other).toEqual(first);
  });

  it('tells of damaged bytes and goes on', async () => {
    const bytes = utf8('坚持人民至上，把工作做细做实，确保各项任务落到实处。').subarray(0, -1);
    const { stderr, exitCode } = await runWith(['stats', 'a.txt'], { 'a.txt': bytes });
    expect(stderr).toBe('official-speech: a.txt：有 1 处字节损坏，已用 U+FFFD 代替\n');
    expect(exitCode).toBe(0);
  });
});
