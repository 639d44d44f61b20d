import type { Analysis } from '../analysis/analyze.ts';
import type { Statistics } from '../analysis/model.ts';
import { figuresOfPart, type PartFigures } from '../analysis/part-figures.ts';
import { printedPages } from '../export/printed-pages.ts';
import { itemName } from '../outline/item-name.ts';
import type { OutlineItem } from '../outline/model.ts';
import type { LineRole } from '../speeches/line-roles.ts';
import { countParagraph } from '../syntax/line-look.ts';
import type { TextRange } from '../text/range.ts';
import { countSetAside, type SetAsideCount } from './count-set-aside.ts';

/** A sentence of the text as it stands, with its 字数. */
export interface CountedSentence extends TextRange {
  readonly words: number;
}

/** A section: an outermost item, or one right below whose series has lines of its own. */
export interface SectionFigures extends PartFigures {
  readonly name: string;
  readonly level: 1 | 2;
  /** Index of its speech. */
  readonly speech: number;
}

/** What a text holds, as the statistics page and `stats` tell it; passages that are set aside (备删) count in none but their own. */
export interface TextFigures {
  readonly statistics: Statistics;
  /** Pages of 22 lines of 28 characters that it takes when it is printed, about. */
  readonly pages: number;
  /** Sentences of the text that is read out: titles, names, dates, tables and headings alone on their line are none. */
  readonly sentences: number;
  /** Null where there is no sentence. */
  readonly longest: CountedSentence | null;
  readonly setAside: SetAsideCount;
  readonly sections: readonly SectionFigures[];
}

/**
 * Figures of a text; `target` is how long it may take, in minutes.
 *
 *     textFigures(analyze(parse('一、甲。\n二、乙。'))).sections.map(({ name }) => name) // ['一、甲', '二、乙']
 */
export function textFigures(analysis: Analysis, target?: number): TextFigures {
  const { sentences, longest } = countSentences(analysis);
  return {
    statistics: analysis.statistics,
    pages: printedPages(analysis).length,
    sentences,
    longest,
    setAside: countSetAside(analysis),
    sections: sectionsOf(analysis, target),
  };
}

/** The sections of every speech, in text order. */
function sectionsOf(analysis: Analysis, target: number | undefined): SectionFigures[] {
  const figuresOf = (item: OutlineItem, level: 1 | 2): SectionFigures => ({
    ...figuresOfPart(analysis, item, target),
    ...{ name: itemName(item), level, speech: item.series.speech },
  });
  const { items } = analysis.outline;
  // 一是 may open its line where 二是 stands inside: such a series makes no sections.
  const withinParagraphs = new Set(items.filter(({ inline }) => inline).map(({ series }) => series));
  return items
    .filter(({ parent, style }) => parent === null && style !== 'part')
    .flatMap((item) => [
      figuresOf(item, 1),
      ...item.children.filter(({ series }) => !withinParagraphs.has(series)).map((child) => figuresOf(child, 2)),
    ]);
}

/** Roles of lines that are made of sentences. */
const SPOKEN: ReadonlySet<LineRole> = new Set<LineRole>(['salutation', 'body', 'closing']);
const SENTENCE_ENDS = '。！？!?…';
/** Closing marks belong to the sentence they close. */
const CLOSERS = '”’」』）】》〉〕)"\'';

function countSentences({ document, reading }: Analysis): Pick<TextFigures, 'sentences' | 'longest'> {
  const { paragraphs, starts } = reading.document;
  let sentences = 0;
  let longest: CountedSentence | null = null;
  paragraphs.forEach(({ text }, index) => {
    if (!SPOKEN.has(reading.roles[index]!)) return;
    for (const { start, end } of sentencesIn(text)) {
      const { words } = countParagraph(text.slice(start, end));
      if (words === 0) continue;
      sentences++;
      if (longest !== null && words <= longest.words) continue;
      const range = { start: starts[index]! + start, end: starts[index]! + end };
      longest = { ...(document.logical?.rangeOf(range) ?? range), words };
    }
  });
  return { sentences, longest };
}

/** The sentences of a line, without white space at their ends; ；parts no sentences. */
function* sentencesIn(line: string): Generator<TextRange> {
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const isLast = at === line.length - 1;
    if (!isLast && !SENTENCE_ENDS.includes(line[at]!)) continue;
    while (at + 1 < line.length && (SENTENCE_ENDS + CLOSERS).includes(line[at + 1]!)) at++;
    const found = line.slice(start, at + 1);
    const from = start + (found.length - found.trimStart().length);
    const end = start + found.trimEnd().length;
    if (from < end) yield { start: from, end };
    start = at + 1;
  }
}
