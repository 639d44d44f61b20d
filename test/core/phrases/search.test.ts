import { describe, expect, it } from 'vitest';
import { offerSlots, trimSelection } from '../../../src/core/phrases/offer-slots.ts';
import type { Phrase } from '../../../src/core/phrases/phrase.ts';
import { searchPhrases } from '../../../src/core/phrases/search.ts';
import { loadPhraseStore } from '../../../src/core/phrases/stock.ts';
import { createPhraseStore } from '../../../src/core/phrases/store.ts';
import { typedPart, typedQuery } from '../../../src/core/phrases/typed-part.ts';

const store = await loadPhraseStore();
const find = (query: string): string[] => searchPhrases(store, query).map(({ text }) => text);
const phraseOf = (text: string): Phrase => store.phrases.find((phrase) => phrase.text === text)!;

describe('a search', () => {
  it.each(['提高政治', 'tigaozhengzhi', 'tgzz', 'TGZZ', 'tigzz', '提高zz', '认识 提高', '认识 tgz'])(
    '%s: finds 提高政治站位 first',
    (query) => expect(find(query)[0]).toBe('提高政治站位'),
  );
  it('finds what stands inside a phrase, behind what begins with it', () => {
    for (const query of ['站位', 'zhanwei', 'zw']) expect(find(query), query).toContain('提高政治站位');
    const found = find('落实');
    const inside = found.findIndex((text) => !text.startsWith('落实'));
    expect(found.slice(inside).some((text) => text.startsWith('落实'))).toBe(false);
  });
  it('finds a function by its name, all of it', () => {
    const found = searchPhrases(store, '督查');
    expect(found.slice(0, 20).every((phrase) => phrase.function === '督查')).toBe(true);
    const all = store.phrases.filter((phrase) => phrase.function === '督查');
    expect(all.filter((phrase) => !found.includes(phrase))).toEqual([]);
  });
  it('finds the words of a frame, its slots too', () => expect(find('会议名称').length).toBeGreaterThan(3));
  it('wants every word', () => {
    expect(find('结尾 tgzz')).toEqual([]);
    for (const query of ['甪', 'qqq', '提高 甪']) expect(find(query)).toEqual([]);
  });
  it('empty finds all, the fitting function and what is used first', () => {
    expect(searchPhrases(store, ' ', { limit: 1e4 })).toHaveLength(new Set(store.phrases.map(({ text }) => text)).size);
    const uses = new Map([['分类施策', 20]]);
    expect(searchPhrases(store, '', { functionAtCursor: '部署', uses })[0]?.text).toBe('分类施策');
  });
  it('answers among 20,000 phrases; how soon is for the bench to say', () => {
    const many: Phrase[] = [];
    for (let copy = 0; many.length < 20_000; copy++)
      for (const phrase of store.phrases) many.push({ ...phrase, text: `${phrase.text}${copy}` });
    const large = createPhraseStore(many);
    const queries = ['t', 'tg', 'tgz', 'tigao', '提', '提高', '督查 zg', 'zhanwei', '落实'];
    for (const query of queries) expect(searchPhrases(large, query)).not.toEqual([]);
  });
});

describe('what was typed for a phrase', () => {
  const phrase = phraseOf('提高政治站位');
  it.each([
    ['我们要tgzz', 4],
    ['TIGAO', 5],
    ['我们要提高', 2],
    ['会议指出，提', 1],
    ['小提', 0],
    ['abc', 0],
    ['', 0],
    ['提高\n', 0],
    ['提高政治站位', 6],
  ])('in %j: %i', (before, length) => expect(typedPart(phrase, before)).toBe(length));
  it.each([
    ['我们要tgzz', 'tgzz'],
    ['我们要提高', '提高'],
    ['我们要提', ''],
    ['全县秋粮', ''],
    ['今天，', ''],
  ])('begins the search in %j with %j', (before, query) => expect(typedQuery(store.phrases, before)).toBe(query));
});

describe('a selection', () => {
  it.each([
    ['，压茬推进各项工作。', '压茬推进各项工作'],
    ['谢谢大家！', '谢谢大家！'],
    ['两手抓、\r\n 两手硬；', '两手抓、两手硬'],
    [' ', ''],
  ])('%j becomes %j', (text, phrase) => expect(trimSelection(text)).toBe(phrase));
  it.each([
    ['全年完成投资XX亿元，增长8.5%', '全年完成投资【金额】亿元，增长【百分比】'],
    ['3月5日前完成，6月1日前验收', '【日期】前完成，【日期2】前验收'],
    ['在【会议名称】上', '在【会议名称】上'],
    ['组织120名干部下沉15个村', '组织【数量】名干部下沉【数量2】个村'],
    ['2024年10月底', '【日期】底'],
    ['提高政治站位', '提高政治站位'],
    ['一二三产业融合', '一二三产业融合'],
  ])('%s is offered as %s', (text, offered) => expect(offerSlots(text)).toBe(offered));
});
