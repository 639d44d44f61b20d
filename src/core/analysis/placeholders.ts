import type { SpeechDocument } from '../syntax/nodes.ts';
import type { TextRange } from '../text/range.ts';
import type { Placeholder } from './model.ts';

/**
 * All blanks of a document in text order. Ids and groups count through the document.
 *
 *     collectPlaceholders(parse('X月X日')).map(({ id }) => id) // ['b1-1', 'b1-2']
 */
export function collectPlaceholders({ paragraphs, starts }: SpeechDocument): readonly Placeholder[] {
  const placeholders: Placeholder[] = [];
  let group = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { blanks, text } = paragraphs[paragraph]!;
    const at = starts[paragraph]!;
    let last = -1;
    let member = 0;
    for (const blank of blanks) {
      if (blank.group === last) member++;
      else {
        group++;
        member = 1;
        last = blank.group;
      }
      placeholders.push({
        id: `b${group}-${member}`,
        start: at + blank.start,
        end: at + blank.end,
        text: text.slice(blank.start, blank.end),
        form: blank.form,
        kind: blank.kind,
        certain: blank.certain,
        group,
        paragraph,
      });
    }
  }
  return placeholders;
}

/** Where text has vanished and left nothing, in text order; residue of a page is not the writer's to mend. */
export const collectLosses = ({ paragraphs, starts }: SpeechDocument): readonly TextRange[] =>
  paragraphs.flatMap(({ losses, boilerplate }, index) =>
    boilerplate ? [] : losses.map(({ start, end }) => ({ start: starts[index]! + start, end: starts[index]! + end })),
  );
