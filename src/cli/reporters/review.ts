import {
  checkedItems,
  finalBlanks,
  finalCheck,
  finalText,
  locateFills,
  reviewItems,
  reviewKindNames,
  reviewKinds,
  reviewTable,
  verdictOf,
  type FinalCheck,
  type ReviewItem,
  type ReviewTable,
} from '../../core/index.ts';
import type { Report } from '../report.ts';
import { position, shorten, table } from './layout.ts';

const CELL_WIDTH = 44;
const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  offset: start,
  length: end - start,
});

interface Reviewed {
  readonly items: readonly ReviewItem[];
  readonly checked: ReadonlySet<ReviewItem>;
}

function reviewed({ analysis, ticks }: Report): Reviewed {
  const items = reviewItems(analysis);
  return { items, checked: checkedItems(analysis.document, items, ticks) };
}

/** The list of what is to be checked by eye, kind by kind. */
export function reviewText(report: Report): string {
  const { items, checked } = reviewed(report);
  const { document } = report.analysis;
  const sections = reviewKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((item) => [
      position(document, item.places[0]!.start),
      checked.has(item) ? '√' : '□',
      shorten(item.subject === '' ? item.text : `${item.subject}：${item.text}`, CELL_WIDTH),
      [
        ...(item.places.length > 1 ? [`${item.places.length}处`] : []),
        ...(item.variants.length > 0 ? [`又作${item.variants.join('、')}`] : []),
      ].join('；'),
    ]);
    return [`\n【${reviewKindNames[kind]}】${own.length}\n${table(rows, [0])}`];
  });
  return `${report.file}\n${sections.join('')}\n  已核 ${checked.size}/${items.length}\n`;
}

/** The list as a table for a file. */
export function tableOf(report: Report): ReviewTable {
  const { items, checked } = reviewed(report);
  return reviewTable(report.file.split(/[\\/]/).at(-1) ?? report.file, report.analysis.document, items, checked);
}

/** The list as JSON. */
export function describeReview(report: Report) {
  const { items, checked } = reviewed(report);
  return items.map((item) => ({
    kind: item.kind,
    text: item.text,
    subject: item.subject,
    checked: checked.has(item),
    variants: item.variants,
    places: item.places.map((place) => ({ ...span(place), sentence: span(place.sentence) })),
  }));
}

/** What is left before a text goes to the printer. */
export function finalOf(report: Report): FinalCheck {
  const { analysis, findings, fills } = report;
  const review = reviewed(report);
  const located = locateFills(analysis.document.text, fills);
  return finalCheck({ analysis, findings, blanks: finalBlanks(analysis, located, review.checked), ...review });
}

export const finalReport = (report: Report): string =>
  finalText(report.file, finalOf(report), report.analysis.document);

/** The check as JSON. */
export function describeFinal(report: Report) {
  const check = finalOf(report);
  return {
    ready: check.ready,
    verdict: verdictOf(check),
    reviewed: check.reviewed,
    lengths: check.lengths.map(({ minutes, ...length }) => ({
      ...length,
      minutes: minutes === undefined ? null : Math.round(minutes * 100) / 100,
    })),
    sections: check.sections.map(({ id, left, lines }) => ({
      id,
      left,
      lines: lines.map(({ range, message, blocks }) => ({ ...span(range), message, blocks })),
    })),
  };
}
