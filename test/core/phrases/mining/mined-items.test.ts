import { describe, expect, it } from 'vitest';
import type { MinedPhrase } from '../../../../src/core/phrases/mining/mine.ts';
import { toPhrase } from '../../../../src/core/phrases/own-phrase.ts';
import { groupMined, ownPhraseOf } from '../../../../src/editor/phrases/mining/mined-items.ts';

const mined = (text: string, rest: Partial<MinedPhrase> = {}): MinedPhrase => ({
  ...{ text, kind: 'phrase', function: '部署', count: 5, speeches: 4, fixedness: 0.7, wholeness: 0.9, topical: false },
  examples: [`要${text}。`],
  ...rest,
});
const known = new Set(['提高政治站位']);
const phrases = [
  mined('提高政治站位', { function: '认识' }),
  mined('防汛抗旱', { topical: true }),
  mined('应…尽…', { kind: 'parallel', function: '排比' }),
  mined('加大…力度', { kind: 'frame' }),
  mined('压茬推进'),
  mined('闻令而动', { function: '号召', speeches: 2 }),
];

describe('the list of what was found', () => {
  it('is by function, then frames and patterns, then the topic, then what is there already', () => {
    const groups = groupMined(phrases, known).map(({ title, phrases: members }) => [
      title,
      members.map(({ text }) => text),
    ]);
    expect(groups).toEqual([
      ['部署', ['压茬推进']],
      ['号召', ['闻令而动']],
      ['句式', ['加大…力度']],
      ['排比句式', ['应…尽…']],
      ['有本批材料的专题用语', ['防汛抗旱']],
      ['短语库中已有', ['提高政治站位']],
    ]);
  });

  it('has each phrase once', () => {
    expect(groupMined(phrases, known).flatMap((group) => group.phrases)).toHaveLength(phrases.length);
    expect(groupMined([], known)).toEqual([]);
  });
});

describe('what goes into one’s own phrases', () => {
  it.each([
    [mined('压茬推进'), null],
    [mined('加大…力度', { kind: 'frame' }), '加大${1:【…】}力度'],
    [mined('把…作为…', { kind: 'frame' }), '把${1:【…】}作为${2:【…】}'],
    [mined('应…尽…', { kind: 'parallel' }), '应${1:【词】}尽$1'],
    [mined('…之又…', { kind: 'parallel' }), '${1:【词】}之又$1'],
    [mined('再…、再…', { kind: 'parallel' }), '再${1:【…】}、再${2:【…】}'],
  ])('$text is inserted with its slots', (phrase, frame) => {
    const inserted = toPhrase(ownPhraseOf(phrase), 'personal');
    expect(inserted).toMatchObject({ text: phrase.text, frame, function: '部署' });
  });

  it('keeps where it was found', () => {
    expect(ownPhraseOf(mined('压茬推进'))).toMatchObject({ speeches: 4, examples: ['要压茬推进。'] });
  });
});
