import type { RenewalSpan } from './span.ts';

/** 第三条第二款 of the document named before it. */
const ARTICLE = /(?:第[一二三四五六七八九十百零〇0-9]+[条款项章节编])+/y;
/** （国发〔2018〕29号） behind the title. */
const NUMBER_IN_BRACKETS = /[（(][^（()）]{0,12}[〔［[][0-9]{4}[〕］\]][^（()）]{0,8}号[）)]/y;
const EDITION = /[（(][0-9]{4}(?:[—－-][0-9]{4})?年?[^）)]{0,8}[）)]/y;
/** The number of a document by itself: 国发〔2018〕29号. */
const DOCUMENT_NUMBER = /[〔［[][0-9]{4}[〕］\]]第?[0-9]{1,4}号/y;
const ISSUER = /[一-鿿]{1,6}$/;

const MAX_TITLE = 80;

/** 《…》 with the document's number or the article that is quoted; undefined when nothing closes it on this line. */
export function titleAt(line: string, index: number): RenewalSpan | undefined {
  let depth = 0;
  let end = index;
  for (; end < line.length && end - index <= MAX_TITLE; end++) {
    if (line[end] === '《') depth++;
    else if (line[end] === '》' && --depth === 0) break;
  }
  if (line[end] !== '》' || depth !== 0) return undefined;
  end++;
  for (const tail of [NUMBER_IN_BRACKETS, EDITION, ARTICLE]) {
    tail.lastIndex = end;
    if (tail.test(line)) end = tail.lastIndex;
  }
  return { start: index, end, kind: 'document', weak: false };
}

/** 国发〔2018〕29号 by its bracket at `index`. */
export function documentNumberAt(line: string, index: number): RenewalSpan | undefined {
  DOCUMENT_NUMBER.lastIndex = index;
  if (!DOCUMENT_NUMBER.test(line)) return undefined;
  const end = DOCUMENT_NUMBER.lastIndex;
  const issuer = ISSUER.exec(line.slice(Math.max(0, index - 6), index))?.[0] ?? '';
  const own = issuer.replace(/^.*[的据照按依行落实彻文]/, '');
  return { start: index - own.length, end, kind: 'document', weak: false };
}
