import { functionLabel, phraseColumns, readPhrase, type Phrase } from '../../src/core/phrases/phrase.ts';
import { escapeSnippet } from '../../src/core/phrases/snippet-body.ts';

/** One reviewed entry: the phrase, its cells as shipped, and how often it was seen (null for a frame). */
export interface CurationEntry {
  readonly phrase: Phrase;
  readonly cells: readonly string[];
  readonly seen: number | null;
}

const columns = ['prefix', 'function', 'phrase', 'pinyin', 'weight', 'seen', 'frame'] as const;
const seenColumn = columns.indexOf('seen');

/**
 * Reads the curation file. Throws a RangeError that names the line for a wrong number of cells or a wrong cell.
 *
 *     parseCuration('tgzzzw\t认识\t提高政治站位\tti gao zheng zhi zhan wei\t9\t10\t\n')
 */
export function parseCuration(text: string): CurationEntry[] {
  return text.split('\n').flatMap((line, index): CurationEntry[] => {
    if (line === '' || line.startsWith('#')) return [];
    const all = line.split('\t');
    if (all.length !== columns.length) {
      throw new RangeError(`Line ${index + 1} has ${all.length} cells, not ${columns.length}`);
    }
    const cells = all.filter((_, column) => column !== seenColumn);
    const seen = all[seenColumn] === '' ? null : Number(all[seenColumn]);
    return [{ phrase: readPhrase(cells), cells, seen }];
  });
}

/** `snippets/official-speech.json`, VS Code's own format, one entry for each phrase, named by its text. */
export function renderSnippets(entries: readonly CurationEntry[]): string {
  const snippets = entries.map(({ phrase }) => {
    const body = phrase.frame ?? escapeSnippet(phrase.text);
    return [phrase.text, { prefix: phrase.prefix, body, description: functionLabel(phrase) }];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

/** A string literal as the project's formatter writes it. */
const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll("'", "\\'")}'`;

/** `src/core/phrases/stock-data.ts`, the same entries for the bundle. */
export function renderStockData(entries: readonly CurationEntry[]): string {
  return [
    '// Written by `node scripts/phrases/generate.mjs` from scripts/phrases/curation.tsv; do not edit.',
    `/** Cells parted by tabs: ${phraseColumns.join(', ')}. */`,
    'export const stockLines: readonly string[] = [',
    ...entries.map(({ cells }) => `  ${literal(cells.join('\t').trimEnd())},`),
    '];',
    '',
  ].join('\n');
}
