import { frequentHan, frequentHangul, frequentKana } from './frequent-characters-data.ts';
import { ReadError } from './read-error.ts';

/** Encodings whose bytes are GB 18030 as well, as nonsense. */
type OtherEncoding = 'big5' | 'shift_jis' | 'euc-kr';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Characters that could not be read and stand as U+FFFD. */
  readonly damaged: number;
}

type Encoding = DecodedText['encoding'];

function decodeAs(bytes: Uint8Array, encoding: Encoding | OtherEncoding): string | null {
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
  if (best === undefined || best.share < 0.9) throw new ReadError('binary');
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
 * @throws ReadError when the bytes are no text.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ReadError('office');
  if (startsWith(bytes, 0xff, 0xfe)) return decodeMarked(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeMarked(bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeWithNul(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null && !hasControls(utf8)) return { text: utf8, encoding: 'utf-8', damaged: 0 };
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== null) return damaged;
  return decodeGb(bytes);
}

/** The longest part of a character of GB 18030 that a file can be cut off in. */
const longestPart = 3;

function decodeGb(bytes: Uint8Array): DecodedText {
  const text = decodeAs(bytes, 'gb18030');
  const read = text === null ? decodeCutGb(bytes) : { text, damaged: 0 };
  if (read === null || hasControls(read.text)) throw new ReadError('unknown');
  const other = otherEncodingOf(bytes, read.text);
  if (other !== null) throw new ReadError(other);
  return { ...read, encoding: 'gb18030' };
}

/** A file that ends in the middle of its last character, as a broken copy does. */
function decodeCutGb(bytes: Uint8Array): Pick<DecodedText, 'text' | 'damaged'> | null {
  for (let missing = 1; missing <= Math.min(longestPart, bytes.length - 2); missing++) {
    const text = decodeAs(bytes.subarray(0, -missing), 'gb18030');
    if (text !== null) return { text: `${text}\ufffd`, damaged: 1 };
  }
  return null;
}

const otherEncodings: Readonly<Record<OtherEncoding, ReadonlySet<string>>> = {
  big5: frequentHan,
  shift_jis: frequentKana,
  'euc-kr': frequentHangul,
};

/** GB 18030 holds the other languages too. */
const frequentInGb: ReadonlySet<string> = new Set([...frequentHan, ...frequentKana, ...frequentHangul]);

/** A beginning tells; fewer frequent characters than this may be chance, and so may a lead that is smaller. */
const sampleBytes = 8000;
const fewestHits = 4;
const leastLead = 0.2;

/**
 * The encoding that makes better sense of the bytes than GB 18030 does: one in which more of the characters are those that its
 * language is mostly written in. Null for most: names and rare words are no reason to doubt.
 */
function otherEncodingOf(bytes: Uint8Array, text: string): OtherEncoding | null {
  const asGb = frequencyIn(text.slice(0, sampleBytes / 2), frequentInGb).share;
  let best: OtherEncoding | null = null;
  let bestShare = asGb + leastLead;
  for (const encoding of Object.keys(otherEncodings) as OtherEncoding[]) {
    if (decodeAs(bytes, encoding) === null) continue;
    const sample = new TextDecoder(encoding).decode(bytes.subarray(0, sampleBytes));
    const { hits, share } = frequencyIn(sample, otherEncodings[encoding]);
    if (hits < fewestHits || share <= bestShare) continue;
    best = encoding;
    bestShare = share;
  }
  return best;
}

/** How many of the characters beyond ASCII and punctuation are frequent ones. */
function frequencyIn(text: string, frequent: ReadonlySet<string>): { readonly hits: number; readonly share: number } {
  let hits = 0;
  let all = 0;
  for (const character of text) {
    if (!/\p{Letter}/u.test(character) || character < '\u0080') continue;
    all++;
    if (frequent.has(character)) hits++;
  }
  return { hits, share: all === 0 ? 0 : hits / all };
}

function decodeMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decodeAs(bytes, encoding);
  if (text === null) throw new ReadError('utf16');
  return { text, encoding, damaged: 0 };
}
