import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCuration, renderSnippets, renderStockData } from '../../../scripts/phrases/stock-files.ts';
import { loadStock } from '../../../src/core/phrases/stock.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');
const entries = parseCuration(read('scripts/phrases/curation.tsv'), read('scripts/phrases/examples.tsv'));

describe('what is generated from the curation file', () => {
  it('is the committed snippet file, byte for byte', () => {
    expect(renderSnippets(entries)).toBe(read('snippets/official-speech.json'));
  });

  it('is the committed data of the bundle, byte for byte', () => {
    expect(renderStockData(entries)).toBe(read('src/core/phrases/stock-data.ts'));
  });

  it('reads back as the curation file has it', async () => {
    expect(await loadStock()).toEqual(entries.map(({ phrase }) => phrase));
  });

  it('has one snippet for each phrase', () => {
    const snippets = JSON.parse(read('snippets/official-speech.json')) as Record<string, { prefix: string }>;
    expect(Object.keys(snippets)).toHaveLength(entries.length);
  });

  it('comes from words that speeches use: at least 100 of the phrases were seen', () => {
    expect(entries.filter(({ phrase }) => (phrase.speeches ?? 0) > 0).length).toBeGreaterThanOrEqual(100);
  });
});

describe('parseCuration', () => {
  const line = 'tgzzzw\t认识\t提高政治站位\tti gao zheng zhi zhan wei\t9\t10\t';
  it('skips comments and empty lines', () => {
    expect(parseCuration(`# about\n\n${line}\n`).map(({ phrase }) => phrase.text)).toEqual(['提高政治站位']);
  });
  it.each([
    [line.slice(0, -1), 'Line 1 has 6 cells'],
    [line.replace('认识', '认知'), 'Unknown function'],
    [line.replace('\t9\t', '\t0\t'), 'Weight “0”'],
    [line.replace('\t9\t', '\t九\t'), 'Weight “九”'],
  ])('refuses %j', (wrong, message) => {
    expect(() => parseCuration(wrong)).toThrow(message);
  });
  it('gives each phrase its examples and refuses those of no phrase', () => {
    const examples = '提高政治站位\t要提高政治站位。\t提高政治站位，看行动。';
    expect(parseCuration(line, examples)[0]?.phrase).toMatchObject({
      speeches: 10,
      examples: ['要提高政治站位。', '提高政治站位，看行动。'],
    });
    expect(() => parseCuration(line, examples.replace('提高政治站位', '提高思想认识'))).toThrow(
      'no phrase “提高思想认识”',
    );
    expect(() => parseCuration(line, '提高政治站位\t要提高政治站位。')).toThrow('Line 1 has 2 cells, not 3');
  });
});
