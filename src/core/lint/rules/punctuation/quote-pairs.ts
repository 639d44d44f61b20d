import { punctuation } from './messages.zh.ts';
import type { Said } from '../../../text/said.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say } from '../../rule.ts';

/** Quotes the wrong way round (”瞪起眼睛”), and quotes without a partner. */
export const quotePairs = defineRule({
  id: 'punctuation/quote-pairs',
  concerns: 'marks',
  basis: '国标',
  severity: 'error',
  words: punctuation['punctuation/quote-pairs'],
  check({ analysis: { document } }, report) {
    document.paragraphs.forEach((paragraph, index) => {
      const { crossed, faults } = faultsIn(paragraph);
      if (crossed.length === 0 && faults.length === 0) return;
      const at = document.starts[index]!;
      for (const wrong of crossed) {
        const range = { start: at + wrong, end: at + wrong + 2 };
        const fix = { said: say('replace', { right: '’”' }), safe: true, edits: [{ range, text: '’”' }] };
        report({ range, messageId: 'order', data: { right: '’”' }, fixes: [fix] });
      }
      const opensNext = (document.paragraphs[index + 1]?.text.trimStart() ?? '').startsWith('“');
      for (const fault of faults) {
        if (fault.kind === 'unclosed' && opensNext) continue;
        const range = { start: at + fault.start, end: at + fault.end };
        if (fault.kind === 'direction') {
          const wrong = { start: at + fault.wrong, end: at + fault.wrong + 1 };
          const isRight = document.text[wrong.start] === '”';
          const right = isRight ? '“' : '”';
          const mark: Said = { group: 'punctuation/quote-pairs', id: isRight ? 'left' : 'right' };
          const fix = { said: say('replaceMark', { mark }), safe: true, edits: [{ range: wrong, text: right }] };
          report({ range, messageId: 'direction', data: { right: mark }, fixes: [fix] });
        } else report({ range, messageId: fault.kind, data: { mark: document.text[range.start] ?? '' } });
      }
    });
  },
});

/** What is wrong with the quotes of a line; offsets are relative to it. */
interface LineFaults {
  readonly crossed: readonly number[];
  readonly faults: readonly QuoteFault[];
}

const NONE: LineFaults = { crossed: [], faults: [] };
const NEEDED = masksOf(['quote']);

const faultsIn = perLine((paragraph): LineFaults => {
  const { text, indent, boilerplate } = paragraph;
  if (boilerplate || !holds(presenceIn(paragraph), NEEDED)) return NONE;
  return { crossed: crossedQuotes(text), faults: quoteFaults(text, indent) };
});

interface QuoteFault {
  readonly kind: 'direction' | 'orphan' | 'unclosed';
  readonly start: number;
  readonly end: number;
  /** Of a pair in the wrong direction, the quote to turn. */
  readonly wrong: number;
}

/** Places of ”’ where ‘ was opened inside “: the outer pair closed before the inner one. */
function crossedQuotes(text: string): number[] {
  const found: number[] = [];
  let outer = false;
  let inner = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === '“') [outer, inner] = [true, false];
    else if (mark === '‘') inner = outer;
    else if (mark === '’') inner = false;
    else if (mark === '”') {
      if (inner && text[at + 1] === '’') found.push(at);
      outer = false;
    }
  }
  return found;
}

/** Reads the double quotes of a line in order. A quote that opens the line closes one of the line above. */
function quoteFaults(text: string, indent: number): QuoteFault[] {
  const quotes = matches(/[“”]/gu, text).map((match) => ({ mark: match[0], at: match.index }));
  const faults: QuoteFault[] = [];
  let open: number | null = null;
  for (let index = 0; index < quotes.length; index++) {
    const { mark, at } = quotes[index]!;
    const next = quotes[index + 1];
    if (mark === '”' && open === null) {
      if (next?.mark === '”' && next.at - at <= 60) {
        faults.push({ kind: 'direction', start: at, end: next.at + 1, wrong: at });
        index++;
      } else if (at > indent) faults.push({ kind: 'orphan', start: at, end: at + 1, wrong: at });
    } else if (mark === '”') open = null;
    else if (open === null) open = at;
    else if (next?.mark === '”') {
      faults.push({ kind: 'unclosed', start: open, end: open + 1, wrong: open });
      open = at;
    } else {
      // “一刀切“: the second one was meant to close.
      faults.push({ kind: 'direction', start: open, end: at + 1, wrong: at });
      open = null;
    }
  }
  if (open !== null) faults.push({ kind: 'unclosed', start: open, end: open + 1, wrong: open });
  return faults;
}
