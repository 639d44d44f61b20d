import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeCollection,
  emptyCollection,
  phraseFormat,
  type CollectionChange,
  type PhraseCollection,
} from '../../../src/core/phrases/collection.ts';
import { frameOf, readOwnPhrase, shownText, toPhrase, type OwnPhrase } from '../../../src/core/phrases/own-phrase.ts';

const own = (text: string, rest: Partial<OwnPhrase> = {}): OwnPhrase => ({ ...readOwnPhrase({ text })!, ...rest });
const read = (json: string): PhraseCollection => {
  const reading = phraseFormat.read(json);
  if (reading.kind === 'foreign') throw new Error('no phrase file');
  return reading.value;
};
const texts = (json: string): string[] => read(json).phrases.map(({ text }) => text);

describe('a phrase file', () => {
  it('gives back what was written', () => {
    const phrases = [
      own('压茬推进', { prefix: 'yctj', speeches: 3, examples: ['要压茬推进各项工作。'] }),
      own('“一盘棋”'),
    ];
    const written = phraseFormat.write({ ...emptyCollection, phrases }, '');
    expect(read(written)).toEqual({ ...emptyCollection, phrases });
    expect(written.split('\n').filter((line) => line.includes('"text"'))).toHaveLength(2);
  });

  it('may be a bare list, begin with a mark of byte order, or come from the miner', () => {
    expect(texts('[{"text":"压茬推进"}]')).toEqual(['压茬推进']);
    expect(texts('\uFEFF{"phrases":[]}')).toEqual([]);
    const mined = { text: '以…为契机', kind: 'frame', function: '部署', speeches: 4, count: 9, example: '以此为契机' };
    expect(read(JSON.stringify({ phrases: [mined] })).phrases[0]).toMatchObject({
      text: '以【…】为契机',
      function: '部署',
      speeches: 4,
      examples: ['以此为契机'],
    });
  });

  it('keeps what it does not understand', () => {
    const odd = '{"note":"全科室共用","phrases":[{"texte":"?"},7,{"text":"压茬推进","weight":"重"}]}';
    expect(read(odd).phrases.map(({ weight }) => weight)).toEqual([8]);
    const again = JSON.parse(phraseFormat.write(read(odd), odd)) as { note: string; phrases: unknown[] };
    expect(again.note).toBe('全科室共用');
    expect(again.phrases).toEqual([{ text: '压茬推进', weight: '重' }, { texte: '?' }, 7]);
  });

  it.each(['{', '{"phrases":{}}', 'null', '3', '[{]'])('%j is not one', (text) =>
    expect(phraseFormat.read(text)).toEqual({ kind: 'foreign' }),
  );

  it('any list of anything can be read and written', () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (entries) => {
        const json = JSON.stringify({ phrases: entries });
        expect(read(phraseFormat.write(read(json), json))).toEqual(read(json));
      }),
    ));

  it('takes changes twice as once, in any mixture', () => {
    const text = fc.constantFrom('甲乙', '丙丁', '戊己');
    const change = fc.oneof(
      text.map((name): CollectionChange => ({ kind: 'remove', text: name })),
      text.map((name): CollectionChange => ({ kind: 'put', phrase: own(name) })),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const once = changeCollection(emptyCollection, changes);
        expect(new Set(changeCollection(once, changes).phrases)).toEqual(new Set(once.phrases));
      }),
    );
  });

  it('a changed text takes the place of the old one', () => {
    const before = changeCollection(emptyCollection, [{ kind: 'put', phrase: own('压茬推进') }]);
    const after = changeCollection(before, [{ kind: 'put', phrase: own('压茬有序推进'), instead: '压茬推进' }]);
    expect(after.phrases.map(({ text }) => text)).toEqual(['压茬有序推进']);
  });
});

describe('an own phrase', () => {
  it('has its slots as tab stops, those of one name alike', () => {
    expect(frameOf('为深入贯彻【会议名称】精神')).toBe('为深入贯彻${1:【会议名称】}精神');
    expect(frameOf('应【查】尽【查】、应【治】尽【治】')).toBe('应${1:【查】}尽$1、应${2:【治】}尽$2');
    expect(frameOf('以【…】促【…】')).toBe('以${1:【…】}促${2:【…】}');
    expect(frameOf('压茬推进')).toBeNull();
    expect(frameOf('资金$5}到位【】')).toBeNull();
    expect(frameOf('$1【数额】')).toBe('\\$1${1:【数额】}');
  });
  it('is shown with … for its slots', () => {
    expect(shownText('以【重点】促【全局】')).toBe('以…促…');
    expect(toPhrase(own('以【重点】促全局'), 'personal')).toMatchObject({
      text: '以…促全局',
      source: 'personal',
      written: '以【重点】促全局',
    });
  });
  it('is one line of text', () => {
    expect(own('  压茬\r\n 推进 ').text).toBe('压茬推进');
    for (const entry of [null, 5, {}, { text: 7 }, { text: ' ' }, { text: '长'.repeat(201) }])
      expect(readOwnPhrase(entry)).toBeNull();
  });
});
