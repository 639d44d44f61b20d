import { describe, expect, it } from 'vitest';
import { analyze, applyEdits, parse } from '../../../src/core/index.ts';
import { alternativesAt, type WordAlternatives } from '../../../src/core/later.ts';
import {
  adverbsOfVerbs,
  aimingAdverbs,
  nearAdverbs,
  nearVerbs,
  verbsOfObjects,
} from '../../../src/core/phrases/alternatives-data.ts';
import { tradeWords } from '../../../src/core/phrases/alternatives-words.ts';

/** What is known of the place marked by ｜, which is taken out of the text. */
function at(marked: string): WordAlternatives | null {
  const offset = marked.indexOf('｜');
  return alternativesAt(analyze(parse(marked.replace('｜', ''))), offset);
}
const offered = (marked: string): string[] => at(marked)?.alternatives.map(({ text }) => text) ?? [];
const words = (line: string): string[] => tradeWords(line).map(({ word }) => word);

describe('alternatives', () => {
  it('of an adverb go with the verb behind it', () => {
    expect(offered('要切｜实加强组织领导。')).toEqual(['着力', '不断', '进一步', '持续', '全面', '大力']);
    expect(offered('要切｜实履行主体责任。')).toEqual(['认真', '全面', '严格', '主动', '自觉']);
    expect(offered('要严｜肃查处违纪行为。')).toEqual(['从严', '坚决', '及时', '依法']);
  });

  it('of a verb go with its object, and with the adverb before it', () => {
    expect(offered('要加｜强组织领导。')).toEqual(['强化']);
    expect(offered('要提｜高服务群众的能力和水平。')).toEqual(['提升', '增强']);
    expect(offered('要提｜高基层治理水平。')).toEqual(['提升']);
    expect(offered('要抓｜好队伍建设。')).toEqual(['加强']);
    expect(offered('要统筹抓｜好队伍建设。')).toEqual([]);
  });

  it.each([
    ['no verb that it is known to go with', '要切｜实扭转局面。'],
    ['an adverb before it', '要进一步全｜面深化改革。'],
    ['an adverb behind it', '要进｜一步着力加强领导。'],
    ['what it is denied', '有的单位不认｜真落实。'],
    ['what it is compared with', '才能更有｜效防范风险。'],
    ['another object', '要提｜高警惕。'],
    ['an object in another clause', '要加｜强学习，改进管理。'],
    ['an object that only describes', '要加｜强管理的办法很多。'],
    ['its own neighbour', '要完善和健｜全体制机制。'],
  ])('there are none with %s', (_why, text) => {
    expect(offered(text)).toEqual([]);
  });

  it('tell how something has become without words of purpose', () => {
    expect(offered('服务水平进一｜步提升。')).toEqual(['不断', '持续', '全面', '切实'].sort(byOrderOf('进一步')));
    expect(offered('要进一｜步提升服务水平。')).toContain('着力');
  });

  it('never stand beside themselves', () => {
    expect(offered('要建立健｜全管理制度。')).toEqual(['完善']);
  });

  it.each([
    '安全面临考验。',
    '这项政策深入人心。',
    '决胜全面小康。',
    '保护了积极性。',
    '扎扎实实干事。',
    '源源不断。',
    '全面深化改革。',
    '他说：“要切实加强领导。”',
    '印发《关于进一步加强管理的通知》。',
  ])('are not looked for inside other words, quotations and titles: %s', (line) => {
    expect(words(line)).toEqual([]);
  });

  it('are looked for on both edges of a word, and behind a quotation that never ends', () => {
    expect(at('要｜切实加强领导。')?.word).toBe('切实');
    expect(at('要切实｜加强领导。')?.word).toBe('加强');
    expect(at('要加强｜领导。')?.word).toBe('加强');
    expect(at('“要切｜实加强领导。')?.word).toBe('切实');
    expect(at('要加强领｜导。')).toBeNull();
    expect(at('｜')).toBeNull();
  });
});

const byOrderOf =
  (word: string) =>
  (a: string, b: string): number =>
    nearAdverbs[word]!.indexOf(a) - nearAdverbs[word]!.indexOf(b);

describe('uses', () => {
  const filler = '各乡镇要按照会议安排逐项对照检查。'.repeat(10);

  it('are counted in the paragraph, the speech and nearby', () => {
    const text = `要切｜实加强领导，切实抓好落实。\n${filler}\n要切实改进作风。`;
    expect(at(text)).toMatchObject({ word: '切实', inParagraph: 2, inSpeech: 3, nearby: 1 });
  });

  it('of an alternative are told with the distance, and what is used nearby comes last', () => {
    const answer = at(`要切｜实加强领导，着力解决难题。\n${filler}\n不断提高水平。`);
    const [first, ...others] = answer!.alternatives;
    expect(first).toMatchObject({ text: '不断', nearby: 0 });
    expect(first!.distance).toBeGreaterThan(filler.length);
    expect(others.find(({ text }) => text === '进一步')).toEqual({ text: '进一步', nearby: 0, distance: null });
    expect(others.at(-1)).toEqual({ text: '着力', nearby: 1, distance: 5 });
  });

  it('in the same paragraph are nearby however long it is; in another within 150 characters', () => {
    expect(at(`要切｜实加强领导。${filler}切实改进作风。`)?.nearby).toBe(1);
    expect(at(`要切｜实加强领导。\n要切实改进作风。`)?.nearby).toBe(1);
    expect(at(`要切｜实加强领导。\n${filler}\n要切实改进作风。`)?.nearby).toBe(0);
  });
});

describe('the data', () => {
  const lists = (data: Readonly<Record<string, string>>): [string, string[]][] =>
    Object.entries(data).map(([word, list]) => [word, list.split(' ')]);

  it('have about 60 adverbs and 300 alternatives, none twice, none for itself', () => {
    expect(Object.keys(nearAdverbs).length).toBeGreaterThanOrEqual(55);
    expect(lists(nearAdverbs).flatMap(([, near]) => near).length).toBeGreaterThanOrEqual(300);
    for (const data of [nearAdverbs, nearVerbs, adverbsOfVerbs, verbsOfObjects])
      for (const [word, list] of lists(data)) {
        expect(new Set(list).size, word).toBe(list.length);
        expect(list, word).not.toContain(word);
      }
  });

  it('offer every alternative somewhere', () => {
    const unused = (near: Readonly<Record<string, string>>, frames: Readonly<Record<string, string>>): string[] =>
      lists(near).flatMap(([word, texts]) =>
        texts
          .filter((text) => !lists(frames).some(([, list]) => list.includes(word) && list.includes(text)))
          .map((text) => `${word} ${text}`),
      );
    expect(unused(nearAdverbs, adverbsOfVerbs)).toEqual([]);
    expect(unused(nearVerbs, verbsOfObjects)).toEqual([]);
  });

  it('know every word that they name', () => {
    const adverbs = new Set(Object.keys(nearAdverbs));
    for (const [verb, list] of lists(adverbsOfVerbs))
      expect(
        list.filter((one) => !adverbs.has(one)),
        verb,
      ).toEqual([]);
    for (const [object, list] of lists(verbsOfObjects))
      expect(
        list.filter((verb) => !(verb in nearVerbs)),
        object,
      ).toEqual([]);
    expect(aimingAdverbs.split(' ').filter((one) => !adverbs.has(one))).toEqual([]);
  });

  it('fit their frames again once they are taken', () => {
    for (const [verb, list] of lists(adverbsOfVerbs))
      for (const adverb of list) {
        const text = `要${adverb}${verb}有关事项。`;
        const answer = alternativesAt(analyze(parse(text)), 1)!;
        for (const alternative of answer.alternatives) {
          const next = applyEdits(text, [{ range: answer.range, text: alternative.text }]);
          expect(alternativesAt(analyze(parse(next)), 1)?.word, next).toBe(alternative.text);
        }
      }
  });
});
