import { afterNumber } from './word-number.ts';

/** A stretch of what a page shows: its words, and whether they are deleted or an automatic number. */
interface Shown {
  readonly text: string;
  readonly kind: 'words' | 'deleted' | 'number';
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', middot: '·' };

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

const isEmptyElement = /^(?:br|hr|img|meta|link|col|input)$/u;
/** Elements whose words are not shown. */
const unseen = /^(?:head|style|script|title|xml|o:p|w:.*)$/u;

/** What the fragment shows, in order; comments, and what they hide from newer readers, are left out. */
function shownIn(html: string): readonly Shown[] {
  const shown: Shown[] = [];
  const open: { name: string; kind: Shown['kind'] | 'unseen' }[] = [];
  let inComment = false;
  for (const piece of html.slice(Math.max(0, html.indexOf('<!--StartFragment'))).split('<')) {
    const isComment: boolean = inComment || piece.startsWith('!--');
    const end: number = isComment ? piece.indexOf('-->') + 2 : piece.indexOf('>');
    inComment = isComment && end < 2;
    if (inComment) continue;
    if (!isComment && !piece.startsWith('!')) follow(piece.slice(0, Math.max(0, end)), open);
    const kind = open.at(-1)?.kind ?? 'words';
    const text = decoded(piece.slice(end + 1));
    if (kind !== 'unseen' && text !== '') shown.push({ text, kind });
  }
  return shown;
}

/** Opens or closes an element; what it is holds for all in it. */
function follow(tag: string, open: { name: string; kind: Shown['kind'] | 'unseen' }[]): void {
  const [, close, name = ''] = /^(\/?)([a-z][\w:-]*)/iu.exec(tag) ?? [];
  const lower = name.toLowerCase();
  if (lower === '' || isEmptyElement.test(lower) || tag.endsWith('/')) return;
  if (close === '/') {
    const at = open.findLastIndex((one) => one.name === lower);
    if (at >= 0) open.length = at;
    return;
  }
  const around = open.at(-1)?.kind ?? 'words';
  const own = unseen.test(lower)
    ? 'unseen'
    : lower === 'del' || /\bmsoDel\b/iu.test(tag)
      ? 'deleted'
      : /mso-list:\s*Ignore/iu.test(tag)
        ? 'number'
        : 'words';
  open.push({ name: lower, kind: own === 'words' ? around : own });
}

const isSpace = (character: string): boolean => /\s/u.test(character);

/** The text without what the page shows as deleted; as it is where the two do not agree. */
function withoutDeleted(plain: string, shown: readonly Shown[]): string {
  if (!shown.some(({ kind }) => kind === 'deleted')) return plain;
  let kept = '';
  let at = 0;
  for (const { text, kind } of shown)
    for (const character of text) {
      if (isSpace(character)) continue;
      for (; at < plain.length && isSpace(plain[at]!); at++) kept += plain[at];
      if (!plain.startsWith(character, at)) return plain;
      if (kind !== 'deleted') kept += character;
      at += character.length;
    }
  return kept + plain.slice(at);
}

/** A mark of a list that is no number: it stands in a font of signs, or is one. */
const bullet = /^[\u00b7\u2022\u25a0-\u25ff\u2605-\u2606\u27a2\uf000-\uf0ffa-zØ§-]$/u;

/** A number of the list with what parts it from its words, as they are read from a document. */
function joined(line: string, number: string): string | undefined {
  if (!line.startsWith(number)) return undefined;
  const rest = line.slice(number.length);
  if (!/^[\t \u00a0]/u.test(rest)) return undefined;
  const content = rest.replace(/^[\t \u00a0\u3000]+/u, '');
  return bullet.test(number) ? content : `${number}${afterNumber(number)}${content}`;
}

/**
 * Text copied in Word or WPS as it would be read from a document: automatic numbers without their tabs, no indentation, no tracked deletions, none
 * of Word's own characters. `html` is what the clipboard shows beside `plain`; it tells which numbers are automatic and what is deleted.
 *
 *     cleanPasted("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span>防汛</p>", '一、\t防汛') // '一、防汛'
 */
export function cleanPasted(html: string, plain: string): string {
  const shown = shownIn(html);
  const numbers = numbersIn(shown);
  let next = 0;
  const lines = withoutDeleted(plain.replace(/\r\n?|\u000b|\u2028/gu, '\n'), shown).split('\n');
  return lines
    .map((line) => {
      const text = line.replace(/^[ \u00a0\u3000]+(?!\t)/u, '');
      const number = numbers[next];
      const listed = number === undefined ? undefined : joined(text, number);
      if (listed !== undefined) next++;
      return (listed ?? text)
        .replace(/\u00a0/gu, ' ')
        .replace(/\u0007/gu, '\t')
        .replace(/[\u00ad\u200b]/gu, '')
        .replace(/\u2011|\u001e/gu, '-')
        .replace(/(?<! ) +$/u, '');
    })
    .join('\n');
}

/** The automatic numbers of the page, in order: what stands together in one mark is one. */
function numbersIn(shown: readonly Shown[]): readonly string[] {
  const numbers: string[] = [];
  let before: Shown['kind'] = 'words';
  for (const { text, kind } of shown) {
    const words = text.replace(/\s/gu, '');
    if (kind === 'number' && words !== '') {
      if (before === 'number') numbers[numbers.length - 1] += words;
      else numbers.push(words);
    }
    if (words !== '' || kind !== 'number') before = kind;
  }
  return numbers;
}
