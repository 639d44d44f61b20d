import { placeholderGroups, type Analysis, type TextRange } from '../../core/index.ts';
import type { SectionFigures, TextFigures } from '../../core/later.ts';
import type { SectionRow, StatisticsModel } from '../../pages/statistics/messages.ts';
import { targetText } from '../document/figures.ts';
import { partMessages } from '../part-messages.ts';

/** What the page tells of a text; `lineOf` gives an offset's line as people count. */
export interface Counted {
  readonly file: string;
  readonly analysis: Analysis;
  readonly figures: TextFigures;
  /** In syllables a minute. */
  readonly rate: number;
  /** In minutes. */
  readonly target: number | undefined;
  readonly lineOf: (offset: number) => number;
}

/** More rows would not be read, and take long to draw. */
const MOST = 400;
const LONGEST = 'longest';

/** What the page shows. */
export function statisticsModel(counted: Counted): StatisticsModel {
  const { file, analysis, figures, target, lineOf } = counted;
  const { statistics, longest, setAside, sections } = figures;
  const said = partMessages().statistics;
  const isTimed = analysis.activation.spoken && target !== undefined;
  const { text } = analysis.document;
  const listed = sections.length <= MOST ? sections : sections.filter(({ level }) => level === 1).slice(0, MOST);
  return {
    file,
    figures: figuresOf(counted).map(([name, value]) => ({ name, value })),
    target: isTimed ? targetText(statistics, target) : '',
    isOver: isTimed && statistics.minutes > target,
    longest: longest && {
      key: LONGEST,
      name: text.slice(longest.start, longest.end),
      note: said.longest(longest.words, lineOf(longest.start)),
    },
    setAside: setAside.passages === 0 ? '' : said.setAside(setAside.passages, setAside.characters),
    sections: rowsOf(listed, counted),
    more: listed.length < sections.length ? said.more(sections.length - listed.length) : '',
  };
}

function figuresOf({ analysis, figures: { statistics, pages, sentences }, rate }: Counted): [string, string][] {
  const { figures } = partMessages().statistics;
  const blanks = placeholderGroups(analysis).length;
  return [
    [figures.words, String(statistics.words)],
    [figures.han, String(statistics.han)],
    [figures.characters, String(statistics.characters)],
    ...(analysis.activation.spoken ? [pair(figures.minutes(rate), statistics.minutes.toFixed(1))] : []),
    [figures.pages, String(pages)],
    [figures.sentences, String(sentences)],
    ...(blanks === 0 ? [] : [pair(figures.blanks, String(blanks))]),
  ];
}

const pair = (name: string, value: string): [string, string] => [name, value];

/** Bars are drawn to one scale, in which the longest section and its plan have room. */
function rowsOf(listed: readonly SectionFigures[], { analysis, figures, target }: Counted): SectionRow[] {
  const { minutes: whole } = figures.statistics;
  const { spoken } = analysis.activation;
  const share = target !== undefined && spoken && whole > 0 ? target / whole : null;
  const scale = Math.max(1, ...listed.map(({ words }) => words)) * Math.max(1, share ?? 0);
  const keys = new Map(figures.sections.map((section, index) => [section, String(index)]));
  return listed.map((section) => ({
    key: keys.get(section)!,
    name: section.name,
    level: section.level,
    words: String(section.words),
    minutes: spoken ? section.minutes.toFixed(1) : '',
    planned: share === null || section.planned === null ? '' : section.planned.toFixed(1),
    length: section.words / scale,
    plan: share === null ? null : (section.words * share) / scale,
  }));
}

/** The place that a key of the page names; null when there is none any more. */
export function placeOfKey({ longest, sections }: TextFigures, key: string): TextRange | null {
  if (key === LONGEST) return longest;
  const section = sections[Number(key)];
  return section === undefined ? null : { start: section.start, end: section.start };
}

/** The rows of the table that is written: the figures of the text, then its sections. */
export function statisticsRows(counted: Counted): string[][] {
  const { analysis, figures, lineOf } = counted;
  const { longest, setAside, sections } = figures;
  const said = partMessages().statistics;
  const { spoken } = analysis.activation;
  const whole = ([name, number]: readonly [string, string], line = ''): string[] => [name, '', number, '', '', line];
  const counts = figuresOf(counted).map((figure) => whole(figure));
  const longestRow = longest && whole([said.longestRow, String(longest.words)], String(lineOf(longest.start)));
  return [
    ...counts,
    ...(longestRow === null ? [] : [longestRow]),
    ...(setAside.passages === 0 ? [] : [whole([said.setAsideRow, String(setAside.characters)])]),
    ...sections.map(({ name, level, words, minutes, planned, start }) => [
      name,
      String(level),
      String(words),
      spoken ? minutes.toFixed(1) : '',
      planned === null || !spoken ? '' : planned.toFixed(1),
      String(lineOf(start)),
    ]),
  ];
}
