import {
  severities,
  type Analysis,
  type OutlineItem,
  type Severity,
  type Speech,
  type Statistics,
} from '../../core/index.ts';
import { placeholderKindNames } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { displayName } from '../source.ts';
import { position, shorten, table } from './layout.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};
/** Columns for a heading, a title, a stretch of context. */
const LABEL_WIDTH = 60;
const TITLE_WIDTH = 44;
const CONTEXT = 12;

const header = (report: Report): string => `${displayName(report.file)}\n`;

/** The findings of a file with their places, and their number by severity. */
export function findingsText(report: Report): string {
  const { findings } = report;
  const { document } = report.analysis;
  if (findings.length === 0) return `${header(report)}  没有发现问题\n`;
  const rows = findings.flatMap(({ rule, severity, range, message, related }) => [
    [position(document, range.start), severityNames[severity], rule, message],
    ...related.map((place) => ['', '', `  ↳ ${position(document, place.range.start)}`, place.message]),
  ]);
  const counts = severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${severityNames[severity]} ${count}`);
  return `${header(report)}${table(rows)}  共 ${findings.length} 个问题：${counts.join('，')}\n`;
}

/** The items of a list as a tree, one a line, with the place of each. */
function treeRows(items: readonly OutlineItem[], analysis: Analysis, indent: string): string[][] {
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1;
    const label = item.label === item.marker ? '' : item.label;
    const line = shorten(`${indent}${isLast ? '└ ' : '├ '}${item.marker}${label}`, LABEL_WIDTH);
    return [
      [position(analysis.document, item.start), line],
      ...treeRows(item.children, analysis, `${indent}${isLast ? '  ' : '│ '}`),
    ];
  });
}

const titleOf = (speech: Speech, index: number): string => speech.title?.trim() || `第 ${index + 1} 篇（无标题）`;

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
  if (placeholders.length === 0) return `${header(report)}  没有占位符\n`;
  const rows = placeholders.map(({ start, end, text, kind, form }) => {
    const before = document.text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[\r\n]/u)
      .at(-1)!;
    const after = document.text.slice(end, end + CONTEXT).split(/[\r\n]/u)[0]!;
    return [
      position(document, start),
      form === 'lost' ? '缺字' : placeholderKindNames[kind],
      `${before}【${text}】${after}`,
    ];
  });
  return `${header(report)}${table(rows)}  共 ${placeholders.length} 处\n`;
}

const minutesText = (minutes: number): string =>
  minutes < 1 && minutes > 0 ? '不足 1 分钟' : `约 ${Math.round(minutes)} 分钟`;

const statisticsRow = (name: string, { words, han, characters, minutes, placeholders }: Statistics): string[] => [
  String(words),
  String(han),
  String(characters),
  minutesText(minutes),
  String(placeholders),
  name,
];

/** Figures of each speech and of the file. */
export function statisticsText(report: Report): string {
  const { analysis } = report;
  const rows = [['字数', '汉字', '字符', '时长', '占位符', '篇目']];
  analysis.speeches.forEach((speech, index) =>
    rows.push(statisticsRow(shorten(titleOf(speech, index), TITLE_WIDTH), analysis.statisticsOf(speech))),
  );
  if (analysis.speeches.length !== 1) rows.push(statisticsRow('全文', analysis.statistics));
  return `${header(report)}${table(rows, [0, 1, 2, 3, 4])}`;
}

/** All of it, section by section. */
export function analysisText(report: Report): string {
  const sections: readonly [string, (report: Report) => string][] = [
    ['统计', statisticsText],
    ['提纲', outlineText],
    ['占位符', placeholdersText],
    ['问题', findingsText],
  ];
  const body = sections.map(([name, print]) => `\n【${name}】\n${print(report).slice(header(report).length)}`).join('');
  const active = report.analysis.activation.active ? '' : '  （不像讲话稿等公文：编辑器不会自动启用）\n';
  return header(report) + active + body;
}
