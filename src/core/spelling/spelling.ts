import { ownerOf } from '../analysis/facts/own-words.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { perLine } from '../syntax/per-line.ts';
import { makeSlipFinder, type Slip } from './slip-finder.ts';

/** The slips of a text as it is read, in its order, without what is not its writer's to spell: names, titles, quotations, terms. */
export type Spelling = (document: SpeechDocument) => readonly Slip[];

/** What stands so often in a text is a term of it. */
const TERM = 3;
/** Of so many different words is asked how often they stand in the text: one with more slips is no text to have terms. */
const MOST_ASKED = 200;

/** Reads what is known of words. `pause` is waited for every few milliseconds, so that other work can go on. */
export async function makeSpelling(pause?: () => Promise<void>): Promise<Spelling> {
  const find = await makeSlipFinder(pause);
  const slipsOf = perLine(({ text }): readonly Slip[] =>
    find(text).filter(({ range }) => {
      const owner = ownerOf(text, range);
      return owner === null || owner === 'quoted';
    }),
  );
  return ({ text, paragraphs, starts }) => {
    const slips = paragraphs.flatMap((paragraph, index) => {
      if (paragraph.boilerplate) return [];
      const at = starts[index]!;
      return slipsOf(paragraph).map((slip) => ({
        ...slip,
        range: { start: at + slip.range.start, end: at + slip.range.end },
      }));
    });
    return withoutTerms(text, slips);
  };
}

/** Leaves out what a text has as a term. A word is looked for in the whole text once, and so many words at most are. */
function withoutTerms(text: string, slips: readonly Slip[]): readonly Slip[] {
  const known = new Map<string, boolean>();
  return slips.filter(({ range }) => {
    const word = text.slice(range.start, range.end);
    let is = known.get(word);
    if (is === undefined) known.set(word, (is = known.size < MOST_ASKED && standsOften(text, word)));
    return !is;
  });
}

function standsOften(text: string, word: string): boolean {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < TERM; at = text.indexOf(word, at + word.length)) count++;
  return count >= TERM;
}
