import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../src/core/index.ts';

interface Pattern {
  readonly match: string;
}
const { repository } = JSON.parse(readFileSync('syntaxes/official-speech.tmLanguage.json', 'utf8')) as {
  repository: Readonly<Record<'chapter' | 'heading' | 'marker', Pattern>>;
};

/** Where the grammar colours a marker: offsets of a text. */
function coloured(text: string): Set<number> {
  const found = new Set<number>();
  for (const name of ['chapter', 'heading', 'marker'] as const)
    for (const match of text.matchAll(new RegExp(repository[name].match, 'dgmu'))) {
      const [start] = match.indices![1] ?? match.indices![2]!;
      found.add(start);
    }
  return found;
}

/** Colours are no truth, but what the outline lists as an item of a common series is not to look like plain words. */
describe('markers of a series are coloured alike', () => {
  test.each([
    [4, '首先，要统一认识。其次，要理清责任。再次，要严格考核。最后，要形成合力。'],
    [3, '首先，要统一认识。\n其次，要理清责任。\n最后，要严格考核。'],
    [2, '首先是认识到位。其次是责任到位。'],
    [2, '一方面，要抓当前。另一方面，要谋长远。'],
    [3, '一是抓收购。二是抓储备。三是抓调运。'],
    [3, '第一，认识要到位。第二，责任要到位。第三，措施要到位。'],
    [2, '一、提高认识\n有的同志不重视。\n二、加强领导\n各级要负起责任。'],
    [2, '一、提高认识\n（一）摆上位置。要常抓不懈。\n（二）落实责任。要层层传导。'],
  ])('%i in %s', (count, text) => {
    const { items } = analyze(parse(text)).outline;
    const starts = items.map(({ start }) => start);
    expect(starts.length).toBeGreaterThanOrEqual(count);
    const seen = coloured(text);
    expect(starts.filter((start) => !seen.has(start))).toEqual([]);
  });

  test('what opens no item is left alone', () => {
    expect([...coloured('他首先谈了看法，会议最后通过了决议。一要求就改。')]).toEqual([]);
  });
});
