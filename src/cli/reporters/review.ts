import { locateFills, reviewKinds } from '../../core/index.ts';
import {
  reviewList,
  type ReviewList,
  checkFinal,
  finalText,
  verdictOf,
  type FinalCheck,
  reviewTable,
  type ReviewTable,
} from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import type { Report } from '../report.ts';
import { displayName } from '../source.ts';
import { position, shorten, table } from './layout.ts';

const CELL_WIDTH = 44;
const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  offset: start,
  length: end - start,
});

const reviewed = ({ analysis, ticks }: Report): ReviewList => reviewList(analysis, ticks);

/** The list of what is to be checked by eye, kind by kind. */
export function reviewText(report: Report): string {
  const { items, checked } = reviewed(report);
  const { document } = report.analysis;
  const { review: words, list, semicolon } = messages();
  const sections = reviewKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((item) => [
      position(document, item.places[0]!.start),
      checked.has(item) ? '√' : '□',
      shorten(item.subject === '' ? item.text : `${item.subject}${messages().colon}${item.text}`, CELL_WIDTH),
      [
        ...(item.places.length > 1 ? [words.places(item.places.length)] : []),
        ...(item.variants.length > 0 ? [words.variants(list(item.variants))] : []),
      ].join(semicolon),
    ]);
    return [`\n${words.section(coreWords().review[kind], own.length)}\n${table(rows, [0])}`];
  });
  return `${displayName(report.file)}\n${sections.join('')}\n  ${words.sum(checked.size, items.length)}\n`;
}

/** The list as a table for a file. */
export function tableOf(report: Report): ReviewTable {
  const { items, checked } = reviewed(report);
  return reviewTable(
    report.file.split(/[\\/]/).at(-1) ?? report.file,
    report.analysis.document,
    items,
    checked,
    coreWords().review,
  );
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
export function finalOf({ analysis, findings, fills, ticks, lostPassages }: Report): FinalCheck {
  const located = locateFills(analysis.document.text, fills);
  return checkFinal(analysis, { ticks, fills: located, findings, lostPassages }, coreWords());
}

export const finalReport = (report: Report): string =>
  finalText(displayName(report.file), finalOf(report), report.analysis.document, coreWords().review);

/** The check as JSON. */
export function describeFinal(report: Report) {
  const check = finalOf(report);
  return {
    ready: check.ready,
    verdict: verdictOf(check, coreWords().review),
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
