import { describe, expect, test, vi } from 'vitest';
import { analyze, fillPlaces, parse, recordOf } from '../../../src/core/index.ts';
import { checkAnswers, findPlaces } from '../../../src/core/later.ts';
import { LikelyPlaces } from '../../../src/core/blanks/likely-places.ts';
import { knownSentence } from '../../../src/core/blanks/same-sentence.ts';

const read = (text: string) => analyze(parse(text));
const villages = [...'东西南北中前后上下新'].flatMap((first) =>
  [...'山河湖井桥林塘岗坡岭'].map((second) => `${first}${second}`),
);
/** Beside their blanks all sentences read alike; how they begin tells them apart. */
const textOf = (asked: string) => villages.map((village) => `${village}村今年共有${asked}户XX人。`).join('\n');

describe('among many places whose nearest words are the same', () => {
  test('the one is found whose sentence begins as it was remembered', () => {
    const records = fillPlaces(read(textOf('XX'))).map(recordOf);
    const people = records.filter((_, index) => index % 2 === 1);
    const filled = read(textOf('35'));
    const found = findPlaces(filled, records);
    expect(people.map(({ id }) => found.get(id)?.place.id)).toEqual(fillPlaces(filled).map(({ id }) => id));
    expect(people.every(({ id }) => found.get(id)!.exact)).toBe(true);
  });

  test('no more are looked at than one of them may be meant', () => {
    const places = fillPlaces(read(textOf('35')));
    const likely = new LikelyPlaces(places);
    const mayBe = vi.fn(() => true);
    for (const { before, after } of places) {
      const named = likely.between(knownSentence({ before: before.replace('35', 'XX'), after }));
      expect(named.map(({ places: alike }) => [...alike].map((place) => place.before))).toEqual([[before]]);
      likely.nearest({ before, after }, mayBe);
    }
    expect(likely.between(knownSentence({ before: 'XX村今年共有XX户', after: '人。' }))).toEqual([]);
    expect(mayBe.mock.calls.length).toBeLessThanOrEqual(64 * places.length);
  });
});

test('one long sentence of alike blanks, asked for under other names: nobody can tell which is which', () => {
  const analysis = read('20XX年'.repeat(3000));
  const records = fillPlaces(analysis).map((place) => ({ ...recordOf(place), id: `Z${place.id}` }));
  const { missing } = checkAnswers(analysis, [], records);
  expect(missing.length).toBeLessThan(records.length / 10);
});
