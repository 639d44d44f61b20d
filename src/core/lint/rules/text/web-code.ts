import { text } from './messages.zh.ts';
import { defineRule, say, type FixNote } from '../../rule.ts';
import type { Undone } from '../../../text/logical-text.ts';

/** Code of a web page left inside a sentence: &nbsp; &ldquo; <br/>. A line of nothing but code is `text/boilerplate`. */
export const webCode = defineRule({
  id: 'text/web-code',
  concerns: 'residue',
  basis: '实务',
  severity: 'warning',
  words: text['text/web-code'],
  check() {
    // The text is read without it.
  },
  checkStanding({ logical: { undone, physical } }, report) {
    for (const run of runsOf(undone)) {
      const range = { start: run[0]!.start, end: run.at(-1)!.end };
      const wrong = physical.slice(range.start, range.end);
      const right = run.map((piece) => printedBy(piece)).join('');
      const what = { group: 'text/web-code', id: 'what' };
      const fix: FixNote = {
        said: right === '' ? say('remove', { wrong }) : say('replace', { right }),
        safe: physical[range.start] === '&',
        edits: [{ range, text: right }],
      };
      const message = right === '' ? say('removeWhat', { what, wrong }) : say('changeWhat', { what, wrong, right });
      report({ range, message, fixes: [fix] });
    }
  },
});

/** What is put in the place of code: spaces of a page lay nothing out in a text. */
const printedBy = ({ text: printed }: Undone): string => (/^\s$/u.test(printed) && printed !== '\n' ? '' : printed);

/** Code that stands side by side and makes nothing but space, or is one tag or reference. */
function runsOf(undone: readonly Undone[]): Undone[][] {
  const runs: Undone[][] = [];
  for (const piece of undone) {
    if (piece.kind !== 'code') continue;
    const last = runs.at(-1)?.at(-1);
    if (last?.end === piece.start && printedBy(last) === '' && printedBy(piece) === '') runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
