import iconv from 'iconv-lite';
import type { DecodedText } from '../office/decode.ts';

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * The bytes of a changed text in the encoding it was read in, with the byte-order mark it had; null when the encoding cannot
 * hold the text, or does not give back the bytes it was read from. Then nothing may be written.
 *
 *     encodeLike(bytes, { text: '同志们', encoding: 'gb18030', damaged: 0 }, '同志们：')
 */
export function encodeLike(
  original: Uint8Array,
  { text, encoding, damaged }: DecodedText,
  changed: string,
): Uint8Array | null {
  const mark = marks.find((bytes) => bytes.every((byte, index) => original[index] === byte)) ?? [];
  const encode = (content: string): Buffer => Buffer.concat([Buffer.from(mark), iconv.encode(content, encoding)]);
  const isSame = (content: string, bytes: Buffer): boolean =>
    iconv.decode(bytes.subarray(mark.length), encoding, { stripBOM: false }) === content;
  if (damaged > 0 || !encode(text).equals(original)) return null;
  const bytes = encode(changed);
  return isSame(changed, bytes) ? bytes : null;
}
