import { describe, expect, it } from 'vitest';
import { deservingPhrases, minePhrases, type MinedPhrase } from '../../../../src/core/later.ts';

const mined = (text: string, rest: Partial<MinedPhrase> = {}): MinedPhrase => ({
  ...{ text, kind: 'phrase', function: '部署', count: 5, speeches: 4, fixedness: 0.7, wholeness: 0.9, topical: false },
  examples: [],
  ...rest,
});
const texts = (phrases: readonly MinedPhrase[], speeches = 22, known: readonly string[] = []): string[] =>
  deservingPhrases(phrases, { known: new Set(known), speeches }).map(({ text }) => text);

describe('what is ticked of the phrases that were found', () => {
  it('is in several speeches, of few speeches in two', () => {
    const phrases = [mined('压茬推进'), mined('闻令而动', { speeches: 2 }), mined('一抓到底', { speeches: 1 })];
    expect(texts(phrases)).toEqual(['压茬推进']);
    expect(texts(phrases, 4)).toEqual(['压茬推进', '闻令而动']);
  });

  it.each([
    ['at hand already', mined('提高政治站位')],
    ['about these texts’ own matter', mined('防汛抗旱', { topical: true })],
    ['loose', mined('工作情况', { fixedness: 0.3 })],
    ['torn out of a sentence', mined('召开这次', { wholeness: 0.39 })],
  ])('is not what is %s', (_, phrase) => expect(texts([phrase], 22, ['提高政治站位'])).toEqual([]));

  it.each(['作为当前', '上的讲话', '发展的', '和身体健康', '重点加强对', '是一项', '切实做好的', '以来我们', '请大家'])(
    '%s hangs in the air, however fixed',
    (text) => expect(texts([mined(text, { wholeness: 1, fixedness: 1 })])).toEqual(text === '是一项' ? [text] : []),
  );

  it.each([
    '担当作为',
    '目标导向',
    '重要举措',
    '有的放矢',
    '把握正确方向',
    '坚守岗位',
    '认真整改',
    '首当其冲',
    '共同目的',
    '持续用力',
  ])('%s stands by itself', (text) => expect(texts([mined(text)])).toEqual([text]));

  it('frames and patterns are open by their nature', () => {
    const open = [
      mined('把…作为…', { kind: 'frame', wholeness: 1 }),
      mined('为…提供…', { kind: 'frame', wholeness: 1 }),
    ];
    expect(texts(open)).toEqual(open.map(({ text }) => text));
  });

  it('is at most a hundred, the best first', () => {
    const many = Array.from({ length: 300 }, (_, index) => mined(`抓实第${index}件实事`));
    expect(texts(many)).toEqual(many.slice(0, 100).map(({ text }) => text));
  });
});

it('of speeches that are read, what stands in the middle of their sentences only is not ticked', () => {
  const bodies = [
    '在全县春耕生产会议上的讲话\n同志们：\n要把备足种子化肥作为当前头等大事，压茬推进。农技人员要下田头，闻令而动，帮助群众选种、育苗。对困难农户，一抓到底。',
    '在全市防汛工作会议上的讲话\n同志们：\n水库、河堤都要有人守。排查险段要作为当前紧要任务，闻令而动，汛期不撤岗。清淤疏浚，压茬推进；物资储备，一抓到底。',
    '在项目建设现场会上的讲话\n同志们：\n开工、投产都要倒排工期，压茬推进。土地报批作为当前突出难点，要逐个会商，一抓到底。服务专班要闻令而动，随叫随到。',
    '在教师节座谈会上的讲话\n同志们：\n办好学校是最大的民生。要把校舍修缮作为当前要紧事情，一抓到底。招聘教师、改善伙食，压茬推进；有了难处，各部门闻令而动。',
  ];
  const ticked = texts(minePhrases(bodies.map((text, index) => ({ name: `${index}.txt`, text }))), bodies.length);
  expect(ticked).toEqual(expect.arrayContaining(['压茬推进', '闻令而动', '一抓到底']));
  for (const torn of ['作为当前', '上的讲话', '会议上的', '会上的讲话']) expect(ticked).not.toContain(torn);
});
