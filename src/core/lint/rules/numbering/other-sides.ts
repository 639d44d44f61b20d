import type { Analysis } from '../../../analysis/analyze.ts';
import type { TextRange } from '../../../text/range.ts';

/** How far before 另一方面 the one side may stand, and what says the same within its own paragraph. */
const REACH = 600;
const ONE_SIDE = '一方面';
const GRANTED = /一来|一则|既|不仅|不但|固然|虽/u;
/** Behind what has been granted it is a turn of speech, no second of two: 另一方面，我们也要看到…. */
const TURNS = /^(?:$|[，,]?(?:我们|大家)?(?:也|又|却|则|必须|必将|更))/u;

/** Every 另一方面 at the beginning of a sentence that no 一方面 comes before. */
export function* otherSidesIn({ document, outline }: Analysis): Generator<TextRange> {
  const items = new Set(outline.items.map(({ start }) => start));
  for (const [index, { text, markers, boilerplate }] of document.paragraphs.entries()) {
    if (boilerplate) continue;
    for (const { style, ordinal, position, start, end } of markers) {
      if (style !== 'yifangmian' || ordinal.value !== 2 || (position !== 'line' && position !== 'sentence')) continue;
      const at = document.starts[index]! + start;
      const before = document.text.slice(Math.max(0, at - REACH), at);
      const after = document.text.slice(at + '另一方面'.length, at + 12);
      if (items.has(at) || before.includes(ONE_SIDE) || TURNS.test(after)) continue;
      if (!GRANTED.test(text.slice(0, start).slice(-REACH))) yield { start: at, end: document.starts[index]! + end };
    }
  }
}
