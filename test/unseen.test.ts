import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, lint, loadSpelling, parse } from '../src/core/index.ts';
import { readMarks } from './support/markup.ts';

/** Whole texts of test/unseen with the faults that were planted into them; README.md there tells the format. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'unseen');
const spelling = await loadSpelling();
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(names)('%s', (name) => {
  const [marked, outline] = readFileSync(join(folder, name), 'utf8').split(/^---\n/mu);
  const { text, marks } = readMarks(marked!);
  const analysis = analyze(parse(text));

  test('findings', () => {
    const found = lint(analysis, { spelling }).map(
      ({ rule, range }) => `${rule} ${text.slice(range.start, range.end)} @${range.start}`,
    );
    const wanted = marks
      .filter((mark) => mark.name !== 'missed')
      .map((mark) => `${mark.name} ${text.slice(mark.start, mark.end)} @${mark.start}`);
    expect(found.sort()).toEqual(wanted.sort());
  });

  // Pieces that are about findings alone have no outline written beside them.
  if (outline === undefined) return;
  test('outline', () => {
    const bare = (line: string): string => line.replace(/[，、：:.．\\\s]+$/u, '');
    const found = analysis.outline.items.map(({ level, marker }) => bare('  '.repeat(level - 1) + marker.trim()));
    expect(found).toEqual(outline.trimEnd().split('\n').map(bare));
  });
});
