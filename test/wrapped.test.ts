import { describe, expect, test } from 'vitest';
import { clean, laidOut, sayings, wrapped } from './support/same-sayings.ts';

/** A text says the same when its paragraphs are cut into lines of one width, as mails, PDF files and old editors do it. */
const widths = [40, 52, 64, 80];
const isSame = (plain: string, width: number): boolean =>
  JSON.stringify(sayings(wrapped(plain, width))) === JSON.stringify(sayings(plain));

describe('a wrapped text says the same', () => {
  for (const { name, text } of clean)
    for (const width of widths)
      test(`${name} at ${width / 2}`, () => {
        const plain = laidOut(text, '　　');
        expect(sayings(wrapped(plain, width))).toEqual(sayings(plain));
      });

  // What cannot be told: a paragraph whose last sentence ends at the edge, and so whether an item that begins the next line stands inside,
  // where none of its neighbours tells; a name cut off behind a colon.
  test('without indents nearly all do: a sentence that ends at the edge may end its paragraph', () => {
    const plain = clean.flatMap(({ text }) => widths.map((width) => ({ text: laidOut(text, ''), width })));
    const same = plain.filter(({ text, width }) => isSame(text, width)).length;
    console.log(`wrapped without indents: ${same} of ${plain.length} say all the same`);
    expect(same).toBeGreaterThanOrEqual(plain.length * 0.95);
  });

  test('nearly all do where a program has dropped the indent of first lines', () => {
    const plain = clean.flatMap(({ text }) => widths.map((width) => ({ text: laidOut(text, ''), width })));
    const same = plain.filter(
      ({ text, width }) => JSON.stringify(sayings(wrapped(text, width, width - 4))) === JSON.stringify(sayings(text)),
    ).length;
    console.log(`wrapped with lost indents: ${same} of ${plain.length} say all the same`);
    expect(same).toBeGreaterThanOrEqual(plain.length * 0.95);
  });
});
