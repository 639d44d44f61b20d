import type { Analysis } from '../analysis/analyze.ts';
import type { TextRange } from '../text/range.ts';
import type { Archive } from './archive-file.ts';
import { blocksOf, type CopyBlock, type CopyKind } from './blocks.ts';
import { compareReady, rangeOfSymbols, Weight } from './compared-text.ts';
import { findFragments, type TextFragments } from './fragments.ts';
import { leftOversOf, type LeftOver } from './left-overs.ts';
import { SEED } from './seeds.ts';
import { middleOf, Stretches } from './stretches.ts';
import { readSymbolRow, type SymbolRow } from './symbol-row.ts';

/** A passage that stands in an old text. Ranges are half-open, in UTF-16 units of their texts. */
export interface ArchiveCopy extends TextRange {
  readonly kind: CopyKind;
  /** Share of the passage that is the same, 0…1. */
  readonly likeness: number;
  /** The old text, and where the passage stands in it. */
  readonly text: number;
  readonly place: TextRange;
  /** Further old texts that have most of the passage. */
  readonly others: readonly number[];
}

/** All that a text has in common with an archive. */
export interface ArchiveCheck {
  readonly copies: readonly ArchiveCopy[];
  /** Share of the text's characters that stand in these passages, 0…1. */
  readonly share: number;
  readonly leftOvers: readonly LeftOver[];
}

export interface ArchiveCheckOptions {
  /** Old texts that are not asked: the text itself, and the one it is built on. */
  readonly except?: ((text: number) => boolean) | undefined;
}

/** A passage of which so much lies in one that is told of already is the same one, in another text. */
const sameShare = 0.6;

const overlap = (a: { from: number; fromEnd: number }, b: { from: number; fromEnd: number }): number =>
  Math.max(0, Math.min(a.fromEnd, b.fromEnd) - Math.max(a.from, b.from));

/** Each passage once, where it is most alike; the newest text of equals. */
function bestBlocks(blocks: readonly CopyBlock[]): { block: CopyBlock; others: Set<number> }[] {
  const order = [...blocks].sort((a, b) => b.equal - a.equal || b.source.text - a.source.text);
  const best: { block: CopyBlock; others: Set<number> }[] = [];
  const told = new Stretches<{ from: number; fromEnd: number; block: CopyBlock; others: Set<number> }>();
  for (const block of order) {
    const same = told
      .over(middleOf(block))
      .find((one) => overlap(one.block, block) >= sameShare * (block.fromEnd - block.from));
    if (same === undefined) {
      const one = { block, others: new Set<number>() };
      best.push(one);
      told.add({ ...one, from: block.from, fromEnd: block.fromEnd });
    } else if (same.block.source.text !== block.source.text) same.others.add(block.source.text);
  }
  return best.sort((a, b) => a.block.from - b.block.from);
}

/** Share of the symbols that lie in one of the blocks. */
function shareOf(blocks: readonly { readonly block: CopyBlock }[], count: number): number {
  let covered = 0;
  let end = 0;
  for (const { block } of blocks) {
    covered += Math.max(0, block.fromEnd - Math.max(end, block.from));
    end = Math.max(end, block.fromEnd);
  }
  return count === 0 ? 0 : covered / count;
}

/** Gives where a passage stands in its old text; each old text is made ready once, however many passages it has. */
function oldPlaces(archive: Archive): (block: CopyBlock) => TextRange {
  const ready = new Map<TextFragments, { readonly text: string; readonly row: SymbolRow }>();
  return ({ source, to, toEnd }) => {
    let old = ready.get(source);
    if (old === undefined) {
      const units = archive.units.subarray(archive.textStarts[source.text]!, archive.textStarts[source.text + 1]!);
      const row = readSymbolRow(units, 0, units.length);
      ready.set(source, (old = { text: archive.text(source.text), row }));
    }
    return withoutCrumbs(old.text, rangeOfSymbols(old.text, old.row, to, toEnd));
  };
}

/** Of the next line, or of the one before, a passage has more than this many characters, or it ends with its own. */
const CRUMB = 3;

/**
 * A passage without what it only happens to share with the lines around it: behind one paragraph 二、 follows in both texts, whatever is said
 * there. A line that it has whole stays.
 */
function withoutCrumbs(text: string, { start, end }: TextRange): TextRange {
  const last = text.lastIndexOf('\n', end - 1) + 1;
  const isWhole = end === text.length || text[end] === '\n';
  if (last > start && !isWhole && text.slice(last, end).trim().length <= CRUMB)
    end = start + text.slice(start, last).trimEnd().length;
  const first = text.indexOf('\n', start) + 1;
  const isBegun = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  if (first > 0 && first < end && !isBegun && text.slice(start, first).trim().length <= CRUMB)
    start = end - text.slice(first, end).trimStart().length;
  return { start, end };
}

/**
 * The passages of a text that stand in the texts of an archive: word for word, changed, or in another order. Set phrases, titles,
 * quotations, laws and what is meant to repeat are none. Linear in the archive.
 *
 *     checkAgainst(archive, analyze(parse(text))).copies[0] // { start: 120, end: 240, kind: 'near', likeness: 0.92, text: 3, … }
 */
export function checkAgainst(archive: Archive, analysis: Analysis, options: ArchiveCheckOptions = {}): ArchiveCheck {
  const { reading } = analysis;
  const compared = compareReady(reading, archive.tree);
  const isTelling = (symbol: number): boolean => {
    for (let at = symbol; at < symbol + SEED; at++) if (compared.weights[at]! > Weight.quoted) return true;
    return false;
  };
  const found = findFragments(archive, compared.symbols, isTelling);
  const { except } = options;
  const sources = except === undefined ? found : found.filter(({ text }) => !except(text));
  const best = bestBlocks(blocksOf(compared, sources));
  const { logical } = analysis.document;
  const placeOf = oldPlaces(archive);
  const copies = best.map(({ block, others }): ArchiveCopy => {
    const { text } = reading.document;
    const range = withoutCrumbs(text, rangeOfSymbols(text, compared, block.from, block.fromEnd));
    const { kind, likeness, source } = block;
    const place = placeOf(block);
    return { ...(logical?.rangeOf(range) ?? range), kind, likeness, text: source.text, place, others: [...others] };
  });
  return { copies, share: shareOf(best, compared.symbols.length), leftOvers: leftOversOf(archive, analysis, copies) };
}
