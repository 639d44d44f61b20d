import {
  addingWords,
  closingWords,
  deletingWords,
  linkingWords,
  pointingWords,
  refusingWords,
  replacingWords,
} from './wish-data.ts';

/** What somebody asks to have changed: `gone` no longer stands, one of `stands` does; '' and [] ask nothing. */
export interface Wish {
  readonly gone: string;
  readonly stands: readonly string[];
}

/** A comment in pieces: what it says, and what it quotes. */
interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
/** Longer than this, in UTF-16 units, a comment is a text of its own and no wish. */
const LONGEST = 2000;

/** Pieces of a comment; straight quotation marks open and close in turn. */
function piecesOf(comment: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < comment.length; at++) {
    const mark = comment[at]!;
    const close = mark === '"' ? '"' : pairs[mark];
    if (close === undefined) continue;
    const end = comment.indexOf(close, at + 1);
    if (end < 0) break;
    pieces.push({ text: comment.slice(from, at), isQuoted: false });
    pieces.push({ text: comment.slice(at + 1, end), isQuoted: true });
    at = end;
    from = end + 1;
  }
  return [...pieces, { text: comment.slice(from), isQuoted: false }];
}

const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
const orders = new Map<readonly string[], readonly string[]>();
const ordered = (words: readonly string[]): readonly string[] => {
  if (!orders.has(words)) orders.set(words, longestFirst(words));
  return orders.get(words)!;
};

/** Whether a text is made of some words and nothing else. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  for (let at = 0; at < text.length;) {
    const word = ordered(words).find((one) => text.startsWith(one, at));
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}

/** What stands before the word that ends a text, a colon behind it left out; undefined where none does. */
function beforeWord(text: string, words: readonly string[]): string | undefined {
  const said = text.trimEnd().replace(/[：:]$/u, '');
  const word = ordered(words).find((one) => said.endsWith(one));
  return word === undefined ? undefined : said.slice(0, said.length - word.length);
}

/** Whether what follows a quotation leaves it the very words that are meant. */
function endsThere(text: string): boolean {
  const rest = closingWords.find((word) => text.startsWith(word));
  return /^\s*(?:$|[，。；、！？）)\n])/u.test(rest === undefined ? text : text.slice(rest.length));
}

/** Takes in a comment that quotes, from left to right. */
class QuotedWishes {
  readonly wishes: Wish[] = [];
  /** What was quoted last, while nothing has been asked about it. */
  #named: string | undefined;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly anchor: string,
  ) {
    for (let at = 1; at < pieces.length; at += 2) this.#quotation(at);
  }

  #quotation(at: number): void {
    const [said, words] = [this.pieces[at - 1]!.text, this.pieces[at]!.text];
    const next = this.pieces[at + 1]!.text;
    const last = this.wishes.at(-1);
    if (words === '') return;
    if (
      /^\s*(?:或者?|、或)\s*$/u.test(said) &&
      last !== undefined &&
      last.stands.length > 0 &&
      this.#named === undefined
    ) {
      this.wishes[this.wishes.length - 1] = { ...last, stands: [...last.stands, words] };
      return;
    }
    const replacing = beforeWord(said, replacingWords);
    const adding = beforeWord(said, addingWords);
    if (replacing !== undefined && (endsThere(next) || this.#isChoice(at)))
      this.#ask({ gone: this.#linked(replacing), stands: [words] });
    else if (adding !== undefined && endsThere(next)) this.#ask({ gone: '', stands: [words] });
    else if (beforeWord(said, deletingWords) !== undefined && endsThere(next)) this.#ask({ gone: words, stands: [] });
    else if (this.#isDeleted(next)) this.#ask({ gone: words, stands: [] });
    else this.#named = words;
  }

  #ask(wish: Wish): void {
    this.wishes.push(wish);
    this.#named = undefined;
  }

  /** What was quoted before, where only links stand between it and the wish; else what the comment hangs on. */
  #linked = (between: string): string =>
    this.#named !== undefined && isMadeOf(between, linkingWords) ? this.#named : this.anchor;

  /** “Y”或“Z” */
  #isChoice = (at: number): boolean =>
    /^\s*(?:或者?|、或)\s*$/u.test(this.pieces[at + 1]!.text) && at + 2 < this.pieces.length;

  /** “X”建议删去 */
  #isDeleted(next: string): boolean {
    const said = /^[^，。；！？\n]*/u.exec(next)![0];
    const before = beforeWord(said, deletingWords);
    return before !== undefined && isMadeOf(before, linkingWords);
  }
}

/** What a comment hangs on, in the text as it was sent out. */
export interface Commented {
  readonly anchor: string;
  readonly sentence: string;
  readonly line: string;
}

/** What 此句, 本段 or nothing of the kind means. */
const meantBy = (said: string, { anchor, sentence, line }: Commented): string =>
  said.includes('段') ? line : said.includes('句') ? sentence : anchor;

/** A wish that quotes nothing: what follows 改为 to the end of its sentence, what follows 增加：, or 建议删去此句 about the words it hangs on. */
function plainWish(comment: string, on: Commented): readonly Wish[] {
  for (const [words, mark] of [
    [replacingWords, /^[：:]?/u],
    [addingWords, /^[：:]/u],
  ] as const) {
    const place = firstOf(comment, words);
    const colon = place === undefined ? null : mark.exec(comment.slice(place.end));
    if (place === undefined || colon === null) continue;
    const asked = /^[^。；\n]*/u.exec(comment.slice(place.end + colon[0].length).trim())![0].trim();
    const gone = words === replacingWords && isMadeOf(comment.slice(0, place.start), linkingWords) ? on.anchor : '';
    return asked.length < 2 ? [] : [{ gone, stands: [asked] }];
  }
  const place = firstOf(comment, deletingWords);
  if (place === undefined || on.anchor === '') return [];
  const others = comment.slice(0, place.start) + comment.slice(place.end);
  return isMadeOf(others, pointingWords) ? [{ gone: meantBy(others, on), stands: [] }] : [];
}

/** The first place of any of some words, of two that begin there the longer. */
function firstOf(text: string, words: readonly string[]): { readonly start: number; readonly end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const word of ordered(words)) {
    const start = text.indexOf(word);
    if (start >= 0 && (found === undefined || start < found.start)) found = { start, end: start + word.length };
  }
  return found;
}

/**
 * What a comment asks for, as far as it names the very words; [] where it does not, asks that nothing be changed, or cannot be read for certain.
 *
 *     wishesIn('建议将“认真”改为“扎实”', on) // [{ gone: '认真', stands: ['扎实'] }]
 *     wishesIn('请核实', on) // []
 */
export function wishesIn(comment: string, on: Commented): readonly Wish[] {
  const pieces = comment.length > LONGEST ? [] : piecesOf(comment);
  const said = pieces.map(({ text, isQuoted }) => (isQuoted ? '“' : text)).join('');
  if (refusingWords.some((word) => said.includes(word))) return [];
  if (pieces.length === 1) return plainWish(comment, on);
  return new QuotedWishes(pieces, on.anchor).wishes;
}

/** A passage as it was sent out and as it stands now; `place` is what the wish is about, UTF-16 offsets into `before`, half-open. */
export interface WishedPassage {
  readonly before: string;
  readonly after: string;
  readonly place: { readonly start: number; readonly end: number };
}

/** So many UTF-16 units beside a place tell it. */
const AROUND = 4;

/** The place as it would read with the wish granted; null where it is not known, or too little stands around it to tell it by. */
function grantedWindow({ gone }: Wish, words: string, { before, place }: WishedPassage): string | null {
  const inside = before.slice(place.start, place.end).indexOf(gone);
  const start = inside < 0 ? before.indexOf(gone) : place.start + inside;
  if (start < 0 || (inside < 0 && before.includes(gone, start + 1))) return null;
  const end = start + gone.length;
  const left = before.slice(Math.max(0, start - AROUND), start);
  const right = before.slice(end, end + AROUND);
  return left.length + right.length < AROUND ? null : left + words + right;
}

/** How often some words stand in a text. */
function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

/**
 * Whether a passage now says what was wished: at its very place, or anywhere in the passage where it did not stand before while what it
 * replaces stands there no more. Rather no than a guess: words of one character, and what is to go, are looked for at their place alone; what
 * is gone there may have been put into other words.
 *
 *     isGranted({ gone: '认真', stands: ['扎实'] }, { before: '要认真落实。', after: '要扎实落实。', place: { start: 1, end: 3 } }) // true
 */
export function isGranted(wish: Wish, passage: WishedPassage): boolean {
  const { before, after } = passage;
  if (before === after) return false;
  const asked = wish.stands.length === 0 ? [''] : wish.stands;
  return asked.some((words) => {
    const window = grantedWindow(wish, words, passage);
    if (window !== null && after.includes(window) && !before.includes(window)) return true;
    if (words.length < 2 || countOf(after, words) <= countOf(before, words)) return false;
    return wish.gone === '' || (before.includes(wish.gone) && !after.split(words).join('\n').includes(wish.gone));
  });
}
