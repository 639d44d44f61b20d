/** A file that is no text this program can read. The message is one clause, for people. */
export class DecodeError extends Error {}

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Characters that could not be read and stand as U+FFFD. */
  readonly damaged: number;
}

type Encoding = DecodedText['encoding'];

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Share of characters that Chinese office texts are written in. */
const plausibility = (text: string): number =>
  text === ''
    ? 0
    : countMatches(text, /[\n\r\t\x20-\x7e\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/gu) / text.length;

/** Encodings that put NUL bytes into a text: UTF-16, told apart by which order makes sense. */
function decodeWithNul(bytes: Uint8Array): DecodedText {
  const readings = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = bytes.length % 2 === 0 ? decodeAs(bytes, encoding) : null;
    return { text: text ?? '', encoding, share: plausibility((text ?? '').slice(0, 4000)) };
  });
  const [best] = readings.sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < 0.9) throw new DecodeError('是二进制文件，不是文本');
  return { text: best.text, encoding: best.encoding, damaged: 0 };
}

/** UTF-8 with a few bad bytes is still UTF-8: read as GB 18030 it would be nonsense from end to end. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = countMatches(text, /\ufffd/gu);
  const han = countMatches(text, /\p{Script=Han}/gu);
  return damaged * 20 < han ? { text, encoding: 'utf-8', damaged } : null;
}

const hasControls = (text: string): boolean =>
  countMatches(text.slice(0, 4000), /[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu) > text.length / 100;

/**
 * Decodes a text file: by its byte-order mark, else UTF-16 where NUL bytes give it away, else strict UTF-8, else
 * GB 18030 (which holds GBK and GB 2312). Line breaks stay as they are.
 *
 *     decode(new TextEncoder().encode('\ufeff同志们')).text // '同志们'
 *
 * @throws DecodeError when the bytes are no text.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new DecodeError('是 Word 等办公软件的文档，不是纯文本，请先另存为 .txt');
  if (startsWith(bytes, 0xff, 0xfe)) return decodeMarked(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeMarked(bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeWithNul(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null && !hasControls(utf8)) return { text: utf8, encoding: 'utf-8', damaged: 0 };
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== null) return damaged;
  const text = decodeAs(bytes, 'gb18030');
  if (text === null || hasControls(text))
    throw new DecodeError('是二进制文件，或不是 UTF-8、GB 18030、UTF-16 编码的文本');
  return { text, encoding: 'gb18030', damaged: 0 };
}

function decodeMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decodeAs(bytes, encoding);
  if (text === null) throw new DecodeError('有 UTF-16 标记，但内容不是完整的 UTF-16 文本');
  return { text, encoding, damaged: 0 };
}
