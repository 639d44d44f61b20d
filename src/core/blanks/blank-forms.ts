/** How much of an example a form of blanks goes by. */
export type BlankFormShape = 'exact' | 'opening' | 'brackets' | 'runs';

/** A way to read an example of a blank: as it stands, or as one of many alike. */
export interface BlankForm {
  readonly shape: BlankFormShape;
  /** A regular expression as `loadBlankPatterns` takes it. */
  readonly pattern: string;
  /** What it goes by, for people: 〔待核…〕, 〔…〕, △县. */
  readonly shown: string;
}

/** Marks that hold titles and what somebody said: all that stands between them is no blank. */
const NEVER_OPENS = /^[“”‘’《》〈〉"']+$/u;
/** Signs, words, signs: 〔待核〕, {{name}}, ##姓名##. */
const ENCLOSED = /^([^\p{L}\p{N}\s]+)([\p{L}\p{N}][^\n]*)$/u;
const SIGN = /[^\p{L}\p{N}\s]/u;

/**
 * The forms of blanks that an example may stand for, the narrowest first; none for what is empty or of several lines. So nobody has
 * to write a regular expression to tell of a form of blank that is their own.
 *
 *     blankForms('〔待核：姓名〕').map(({ shown }) => shown) // ['〔待核：姓名〕', '〔待核：…〕', '〔…〕']
 *     blankForms('△△县').map(({ pattern }) => pattern) // ['△△县', '△+县']
 */
export function blankForms(example: string): readonly BlankForm[] {
  const text = example.trim();
  if (text === '' || /[\n\r]/u.test(text)) return [];
  const exact: BlankForm = { shape: 'exact', pattern: escaped(text), shown: text };
  const enclosed = enclosedForms(text);
  return [exact, ...(enclosed.length > 0 ? enclosed : runForms(text))].filter(
    ({ pattern }, index, all) => all.findIndex((one) => one.pattern === pattern) === index,
  );
}

/** Those of what stands between signs: with the words it opens with, and whatever it says. */
function enclosedForms(text: string): BlankForm[] {
  const [, open = '', rest = ''] = ENCLOSED.exec(text) ?? [];
  const close = signsAtEnd(rest);
  const inner = rest.slice(0, rest.length - close.length);
  if (open === '' || close === '' || inner === '' || NEVER_OPENS.test(open) || inner.includes(close[0]!)) return [];
  const anything = `[^${inClass(close[0]!)}]`;
  const head = headOf(inner);
  const form = (shape: BlankFormShape, before: string, many: string): BlankForm => ({
    shape,
    pattern: `${escaped(before)}${anything}${many}${escaped(close)}`,
    shown: `${before}…${close}`,
  });
  return [...(head === '' ? [] : [form('opening', open + head, '*')]), form('brackets', open, '+')];
}

function signsAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && SIGN.test(text[start - 1]!)) start--;
  return text.slice(start);
}

/** What such blanks begin with: the words up to a mark, else the first two characters; nothing where that would be all. */
function headOf(inner: string): string {
  const mark = /[：:、，,]/u.exec(inner);
  const head = mark === null ? inner.slice(0, 2) : inner.slice(0, mark.index + 1);
  return head.length < inner.length ? head : '';
}

/** That of signs and figures that may be more or fewer: △△县 is △县 too. */
function runForms(text: string): BlankForm[] {
  let pattern = '';
  let shown = '';
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at);
    pattern += patternOf(run);
    shown += run;
    at += run.length;
  }
  return pattern === escaped(text) ? [] : [{ shape: 'runs', pattern, shown }];
}

/** The same character again and again, or a number. */
function runAt(text: string, at: number): string {
  let end = at + 1;
  const isDigit = (index: number): boolean => /\d/u.test(text[index] ?? '');
  while (end < text.length && (text[end] === text[at] || (isDigit(at) && isDigit(end)))) end++;
  return text.slice(at, end);
}

/** One letter or Han character alone is a word; one sign alone may be a blank. */
function patternOf(run: string): string {
  const [character] = run;
  if (/^\d/u.test(run)) return '[0-9]+';
  if (run.length === 1) return escaped(run);
  return `${escaped(character!)}${/\p{L}/u.test(character!) ? '{2,}' : '+'}`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
const inClass = (character: string): string => character.replace(/[\\\]^-]/u, '\\$&');
