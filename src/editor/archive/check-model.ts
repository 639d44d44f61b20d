import { diffChars } from 'diff';
import type { Analysis } from '../../core/index.ts';
import { shownDay, sharesOf, type SectionShare } from '../../core/later.ts';
import type { CheckModel, CopyGroup, CopyRow, SidePiece } from '../../pages/archive-check/messages.ts';
import { isSameText, sourceOf, type Comparison, type Copy, type OldText } from './compare.ts';
import { archiveWords } from './words.ts';

/** What a page shows of a comparison; `lineOf` gives an offset's line as people count. */
export interface Checked {
  readonly file: string;
  readonly analysis: Analysis;
  readonly comparison: Comparison;
  /** The text that this one was made from, as the writer has declared it. */
  readonly base: OldText | undefined;
  readonly lineOf: (offset: number) => number;
}

const percent = (share: number): number => Math.round(share * 100);

/** Whether a passage is from the base, be it that another old text has it, too. */
export const isOfBase = (copy: Copy, base: OldText | undefined): boolean =>
  base !== undefined && [sourceOf(copy), ...copy.others].some((old) => isSameText(old, base));

/** How alike the two sides are, in words. */
export function likenessOf({ kind, likeness }: Copy): string {
  const { exact, near, reordered } = archiveWords().check;
  if (kind === 'exact') return exact;
  return (kind === 'near' ? near : reordered)(String(percent(likeness)));
}

/** The passage as it stands in the old text. */
export const oldWords = ({ from: { archive }, text, place }: Copy): string =>
  archive.text(text).slice(place.start, place.end);

/** Both sides in pieces; where the order is another, no piece stands against another. */
function sidesOf(kind: Copy['kind'], here: string, old: string): { here: SidePiece[]; old: SidePiece[] } {
  const whole = (text: string): SidePiece[] => [{ text, isSame: true }];
  if (kind !== 'near') return { here: whole(here), old: whole(old) };
  const parts = diffChars(old, here);
  const side = (isLeftOut: (part: (typeof parts)[number]) => boolean): SidePiece[] =>
    parts
      .filter((part) => !isLeftOut(part))
      .map(({ value, added, removed }) => ({ text: value, isSame: !added && !removed }));
  return { here: side(({ removed }) => removed), old: side(({ added }) => added) };
}

/** Where a passage is from: file, date, how many more have it. */
export function sourceLine(copy: Copy): string {
  const words = archiveWords();
  const { archive } = copy.from;
  const date = shownDay(archive.days[copy.text]!) || words.noDate;
  const also = copy.others.length > 0 ? [words.check.alsoIn(copy.others.length)] : [];
  return [archive.names[copy.text]!, date, ...also].join(words.gap);
}

function rowOf(copy: Copy, index: number, { analysis, lineOf }: Checked): CopyRow {
  const here = analysis.document.text.slice(copy.start, copy.end);
  return {
    key: String(index),
    likeness: likenessOf(copy),
    line: lineOf(copy.start),
    ...sidesOf(copy.kind, here, oldWords(copy)),
    source: sourceLine(copy),
  };
}

function verdictOf({ analysis, comparison: { copies }, base }: Checked): string {
  const { none, found, foundWith } = archiveWords().check;
  if (copies.length === 0) return none;
  const others = copies.filter((copy) => !isOfBase(copy, base));
  const ofBase = copies.filter((copy) => isOfBase(copy, base));
  const share = String(percent(sharesOf(analysis, others).whole));
  return ofBase.length === 0
    ? found(others.length, share)
    : foundWith(others.length, share, String(percent(sharesOf(analysis, ofBase).whole)));
}

/** A comparison as its page shows it. */
export function checkModel(checked: Checked): CheckModel {
  const { file, analysis, comparison, base, lineOf } = checked;
  const { check } = archiveWords();
  const rows = comparison.copies.map((copy, index) => ({
    isBase: isOfBase(copy, base),
    row: rowOf(copy, index, checked),
  }));
  const groups: CopyGroup[] = [
    { title: check.others, isBase: false, rows: rows.filter(({ isBase }) => !isBase).map(({ row }) => row) },
    {
      title: check.ofBase(base?.name ?? ''),
      isBase: true,
      rows: rows.filter(({ isBase }) => isBase).map(({ row }) => row),
    },
  ];
  const { sections } = sharesOf(analysis, comparison.copies);
  return {
    file,
    verdict: verdictOf(checked),
    sections:
      rows.length === 0 ? [] : sections.map((section) => ({ name: nameOf(section), percent: percent(section.share) })),
    groups: groups.filter((group) => group.rows.length > 0),
    leftOvers: comparison.leftOvers.map(({ start, value, sentence }, index) => ({
      key: `left ${index}`,
      message: check.leftOver(value),
      line: lineOf(start),
      sentence,
    })),
  };
}

const nameOf = ({ marker, label }: SectionShare): string =>
  marker === '' && label === '' ? archiveWords().check.beginning : `${marker}${label}`;

/** The passages as rows of a table: number, line, how alike, both sides, file, date. */
export function checkRows({ analysis, comparison, lineOf }: Checked): string[][] {
  const flat = (text: string): string => text.replaceAll('\n', ' ');
  return comparison.copies.map((copy, index) => {
    const { archive } = copy.from;
    return [
      String(index + 1),
      String(lineOf(copy.start)),
      likenessOf(copy),
      flat(analysis.document.text.slice(copy.start, copy.end)),
      flat(oldWords(copy)),
      archive.names[copy.text]!,
      shownDay(archive.days[copy.text]!),
    ];
  });
}
