import {
  itemName,
  severities,
  type Analysis,
  type OutlineItem,
  type Speech,
  type Statistics,
  type TextRange,
} from '../../core/index.ts';
import { countBlanks, textFigures, type SectionFigures } from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import type { Report } from '../report.ts';
import { displayName } from '../source.ts';
import { position, shorten, table } from './layout.ts';

/** Columns for a heading, a title, a stretch of context. */
const LABEL_WIDTH = 60;
const TITLE_WIDTH = 44;
const CONTEXT = 12;

const header = (report: Report): string => `${displayName(report.file)}\n`;

/** The findings of a file with their places, and their number by severity. */
export function findingsText(report: Report): string {
  const { findings } = report;
  const { document } = report.analysis;
  const { check } = messages();
  const { severities: names, stages } = coreWords();
  const stage = check.stage[report.stageFrom](stages[report.stage]);
  if (findings.length === 0) return `${header(report)}  ${check.none(stage)}\n`;
  const rows = findings.flatMap(({ rule, severity, range, message, related }) => [
    [position(document, range.start), names[severity], rule, message],
    ...related.map((place) => ['', '', `  ↳ ${position(document, place.range.start)}`, place.message]),
  ]);
  const counts = severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${names[severity]} ${count}`);
  return `${header(report)}${table(rows)}  ${check.sum(findings.length, counts, stage)}\n`;
}

/** The items of a list as a tree, one a line, with the place of each. */
function treeRows(items: readonly OutlineItem[], analysis: Analysis, indent: string): string[][] {
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1;
    const line = shorten(`${indent}${isLast ? '└ ' : '├ '}${itemName(item)}`, LABEL_WIDTH);
    return [
      [position(analysis.document, item.start), line],
      ...treeRows(item.children, analysis, `${indent}${isLast ? '  ' : '│ '}`),
    ];
  });
}

const titleOf = (speech: Speech, index: number): string => speech.title?.trim() || messages().untitled(index + 1);

/** The outline as a tree, speech by speech. */
export function outlineText(report: Report): string {
  const { analysis } = report;
  const { document, outline, speeches } = analysis;
  const rootsOf = new Map<number, OutlineItem[]>(speeches.map((_, index) => [index, []]));
  for (const item of outline.items) if (item.parent === null) rootsOf.get(item.series.speech)?.push(item);
  const rows = speeches.flatMap((speech, index) => {
    const roots = rootsOf.get(index)!;
    const line = speech.titleRange?.start ?? speech.start;
    return [[position(document, line), shorten(titleOf(speech, index), LABEL_WIDTH)], ...treeRows(roots, analysis, '')];
  });
  return `${header(report)}${table(rows, [0])}`;
}

/** The blanks, each with its kind and the words around it. */
export function placeholdersText(report: Report): string {
  const { document, placeholders } = report.analysis;
  const words = messages().blanks;
  if (placeholders.length === 0) return `${header(report)}  ${words.none}\n`;
  const rows = placeholders.map(({ start, end, text, kind, form }) => {
    const before = document.text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[\r\n]/u)
      .at(-1)!;
    const after = document.text.slice(end, end + CONTEXT).split(/[\r\n]/u)[0]!;
    return [
      position(document, start),
      form === 'lost' ? words.lost : words.kinds[kind],
      `${before}【${text}】${after}`,
    ];
  });
  return `${header(report)}${table(rows)}  ${words.sum(blankCount(report.analysis))}\n`;
}

const minutesText = (minutes: number): string =>
  minutes < 1 && minutes > 0 ? messages().stats.underMinute : messages().stats.minutes(Math.round(minutes));

/** As the editor counts them, with the number of their masks where that is another. */
const blankCount = (analysis: Analysis, range?: TextRange): string => {
  const { groups, masks } = countBlanks(analysis, range);
  return messages().blanks.count(groups, masks);
};

const statisticsRow = (name: string, { words, han, characters, minutes }: Statistics, blanks: string): string[] => [
  String(words),
  String(han),
  String(characters),
  minutesText(minutes),
  blanks,
  name,
];

/** Figures of each speech and of the file. */
export function statisticsText(report: Report): string {
  const { analysis } = report;
  const { stats, wholeText } = messages();
  const rows = [[...stats.header]];
  analysis.speeches.forEach((speech, index) =>
    rows.push(
      statisticsRow(
        shorten(titleOf(speech, index), TITLE_WIDTH),
        analysis.statisticsOf(speech),
        blankCount(analysis, speech),
      ),
    ),
  );
  if (analysis.speeches.length !== 1) rows.push(statisticsRow(wholeText, analysis.statistics, blankCount(analysis)));
  const { pages, sentences, longest, setAside, sections } = textFigures(analysis, report.target);
  const lines = [
    stats.pages(pages),
    stats.sentences(sentences),
    ...(longest === null ? [] : [stats.longest(longest.words, position(analysis.document, longest.start))]),
    ...(setAside.passages === 0 ? [] : [stats.setAside(setAside.passages, setAside.characters)]),
  ];
  const body = [table(rows, [0, 1, 2, 3, 4]), ...lines.map((line) => `  ${line}\n`), sectionsTable(sections, report)];
  return header(report) + body.join('');
}

/** 字数 and minutes of each section, beside what it may take where there is a target. */
function sectionsTable(sections: readonly SectionFigures[], { target }: Report): string {
  if (sections.length === 0) return '';
  const { stats } = messages();
  const names = target === undefined ? stats.sections : stats.sectionsWithTarget;
  const rows = sections.map(({ name, level, words, minutes, planned }) => [
    String(words),
    stats.tenths(minutes),
    ...(planned === null ? [] : [stats.tenths(planned)]),
    shorten(`${level === 1 ? '' : '　　'}${name}`, TITLE_WIDTH),
  ]);
  return `\n${table([[...names], ...rows], names.map((_, index) => index).slice(0, -1))}`;
}

/** All of it, section by section. */
export function analysisText(report: Report): string {
  const words = messages().analyze;
  const sections: readonly [string, (report: Report) => string][] = [
    [words.sections.statistics, statisticsText],
    [words.sections.outline, outlineText],
    [words.sections.blanks, placeholdersText],
    [words.sections.findings, findingsText],
  ];
  const body = sections.map(([name, print]) => `\n【${name}】\n${print(report).slice(header(report).length)}`).join('');
  const active = report.analysis.activation.active ? '' : `  ${words.inactive}\n`;
  return header(report) + active + body;
}
