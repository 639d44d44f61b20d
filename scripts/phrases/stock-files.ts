import { functionLabel, phraseColumns, readPhrase, type Phrase } from '../../src/core/phrases/phrase.ts';
import { escapeSnippet } from '../../src/core/phrases/snippet-body.ts';

/** One reviewed entry: the phrase, and its cells as shipped. */
export interface CurationEntry {
  readonly phrase: Phrase;
  readonly cells: readonly string[];
}

const columnCount = phraseColumns.indexOf('example');

/** The cells of each line that is neither empty nor a comment, with the line's number. */
function* rowsOf(text: string, columns: number): Generator<readonly [cells: string[], number: number]> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (cells.length !== columns) throw new RangeError(`Line ${index + 1} has ${cells.length} cells, not ${columns}`);
    yield [cells, index + 1];
  }
}

/**
 * Reads the curation file, and the examples by their phrases. Throws a RangeError that names the line for a wrong number of
 * cells, a wrong cell, or an example of no phrase.
 *
 *     parseCuration('tgzzzw\t认识\t提高政治站位\tti gao zheng zhi zhan wei\t9\t10\t\n', '提高政治站位\t…\t…\n')
 */
export function parseCuration(text: string, examplesText = ''): CurationEntry[] {
  const examples = new Map<string, readonly [sentences: string[], line: number]>();
  for (const [[phrase = '', ...sentences], line] of rowsOf(examplesText, 3)) examples.set(phrase, [sentences, line]);
  const entries = [...rowsOf(text, columnCount)].map(([own]): CurationEntry => {
    const phrase = own[phraseColumns.indexOf('phrase')] ?? '';
    const cells = [...own, ...(examples.get(phrase)?.[0] ?? [])];
    examples.delete(phrase);
    return { phrase: readPhrase(cells), cells };
  });
  for (const [phrase, [, line]] of examples)
    throw new RangeError(`Line ${line}: no phrase “${phrase}” for the examples`);
  return entries;
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
    '// Written by `npm run generate` from scripts/phrases/*.tsv; do not edit.',
    `/** Cells parted by tabs: ${phraseColumns.join(', ')}. */`,
    'export const stockLines: readonly string[] = [',
    ...entries.map(({ cells }) => `  ${literal(cells.join('\t').trimEnd())},`),
    '];',
    '',
  ].join('\n');
}
