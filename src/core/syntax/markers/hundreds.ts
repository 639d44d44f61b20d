import { CharClass, isClass } from '../../text/char-class.ts';
import { hundredsAt } from '../../text/chinese-numeral.ts';
import type { HeadingMarker, NumberingStyle } from '../nodes.ts';
import { makeMarker, skipClass } from './marker-parts.ts';

/**
 * Markers above ninety-nine at the start of a line: 一百、 （一百零一） 100. 第一百零一条. Years and amounts look like them, so that they count only where a
 * series has come to their number.
 */
export function hundredsMarker(line: string, indent: number): HeadingMarker | null {
  const first = line[indent];
  if (first === '（' || first === '(') {
    const number = hundredsAt(line, indent + 1);
    const closed = number !== null && /[）)]/u.test(line[number.end] ?? '');
    return closed ? marker(line, indent, [indent + 1, number.end], number.end + 1, 'section', number.value) : null;
  }
  if (first === '第') return clause(line, indent);
  const number = hundredsAt(line, indent);
  if (number !== null)
    return line[number.end] === '、'
      ? marker(line, indent, [indent, number.end], number.end + 1, 'chapter', number.value)
      : null;
  const end = skipClass(line, indent, CharClass.Digit);
  if (
    end - indent !== 3 ||
    first === '0' ||
    !/[.．、]/u.test(line[end] ?? '') ||
    isClass(line, end + 1, CharClass.Digit)
  )
    return null;
  return marker(line, indent, [indent, end], end + 1, 'arabic', Number(line.slice(indent, end)));
}

/** 第一百零一条 and 第105条, parted from their text by a space or a mark. */
function clause(line: string, indent: number): HeadingMarker | null {
  const digits = skipClass(line, indent + 1, CharClass.Digit);
  const number =
    digits - indent === 4
      ? { value: Number(line.slice(indent + 1, digits)), end: digits }
      : hundredsAt(line, indent + 1);
  if (number === null || number.value < 100 || !/[条章节款项]/u.test(line[number.end] ?? '')) return null;
  const end = number.end + 1;
  if (end < line.length && !/[\s，,：:]/u.test(line[end]!)) return null;
  return marker(line, indent, [indent + 1, number.end], end, 'diyi', number.value, `diyi:${line[number.end]!}`);
}

const marker = (
  line: string,
  start: number,
  ordinal: readonly [number, number],
  end: number,
  style: NumberingStyle,
  value: number,
  key: string = style,
): HeadingMarker => makeMarker(line, [start, end], ordinal, { style, key, value, position: 'line', weak: true });
