import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePhrases, type CompleteOptions, type PhraseCompletion } from '../../../src/core/phrases/complete.ts';
import { functionAt } from '../../../src/core/phrases/function-at.ts';
import type { Phrase } from '../../../src/core/phrases/phrase.ts';
import { loadPhraseStore, loadStock } from '../../../src/core/phrases/stock.ts';
import { createPhraseStore, triggerCharacters } from '../../../src/core/phrases/store.ts';

const store = await loadPhraseStore();
const explicit: CompleteOptions = { trigger: 'explicit' };
const automatic: CompleteOptions = { trigger: 'automatic' };
const always: CompleteOptions = { trigger: 'always' };

/** The list as words; the cursor stands at the end of the text. */
const complete = (text: string, options = explicit): string[] =>
  completePhrases(store, text, options).map(({ phrase }) => phrase.text);

describe('提高政治站位', () => {
  it.each([
    ['tgzz', 4, 'tgzzzw'],
    ['TGZZ', 4, 'tgzzzw'],
    ['tigao', 5, 'tigaozhengzhizhanwei'],
    ['tigaozhengzhi', 13, 'tigaozhengzhizhanwei'],
    ['tigaozz', 7, 'tigaozhengzhizhanwei'],
    ['tigzhengz', 9, 'tigaozhengzhizhanwei'],
    ['提高', 2, '提高政治站位'],
    ['提高政', 3, '提高政治站位'],
  ])('comes first for %s: at the start, in the middle of a run, after a mark', (typed, replace, filterText) => {
    for (const before of ['', '我们要', '会议指出，', '同志们：', '一是', '第3季度', '　　']) {
      const [first] = completePhrases(store, before + typed, explicit);
      expect(first, before).toMatchObject({ insertText: '提高政治站位', isSnippet: false, replace, filterText });
      expect(first?.detail).toBe('认识');
    }
  });
});

describe('what is offered unasked', () => {
  it.each(['tgz', '提高', '会议指出，提高', '一是提高', '二要提高', '要提高', '（一）提高', '3.提高', '第一，tgzz'])(
    '%s: at the start of a clause',
    (text) => expect(complete(text, automatic)).toContain('提高政治站位'),
  );
  it.each(['', '提', 'tg', '，', '会议指出，', '我们提高', '我们要提高', '全县tgzz', '今天，', '同志们：'])(
    'nothing for %j',
    (text) => expect(complete(text, automatic)).toEqual([]),
  );
  it('has strong phrases only, and what the writer uses', () => {
    expect(complete('统筹', automatic)).toContain('统筹推进');
    expect(complete('分类')).toContain('分类施策');
    expect(complete('分类', automatic)).not.toContain('分类施策');
    expect(complete('分类', { ...automatic, uses: new Map([['分类施策', 1]]) })).toContain('分类施策');
  });
  it('has no frame of which only slots are left', () => {
    for (const [typed, frame] of [
      ['一是', '一是…二是…三是…'],
      ['按照', '按照…要求'],
      ['加大', '加大…力度'],
    ] as const) {
      expect(complete(typed, automatic), typed).not.toContain(frame);
      expect(complete(typed), typed).toContain(frame);
    }
    expect(complete('在肯', automatic).some((text) => text.startsWith('在肯定'))).toBe(true);
  });
  it('comes anywhere when always wanted, but not for one character or a mark', () => {
    expect(complete('我们要分类', always)).toContain('分类施策');
    expect(complete('我们要tgzz', always)).toContain('提高政治站位');
    for (const text of ['分', 't', '今天，', '']) expect(complete(text, always)).toEqual([]);
  });
});

describe('what is offered by key', () => {
  it('needs one character', () => {
    expect(complete('我们要提')[0]).toBe('提高政治站位');
    expect(complete('我们t').length).toBeGreaterThan(1);
  });
  it('offers nothing when nothing fits', () => {
    for (const text of ['甲乙丙丁', '我们去甪', 'qqqq', 'a'.repeat(60), '2024', 'N95'])
      expect(complete(text)).toEqual([]);
  });
  it('does not offer what already stands there', () => {
    expect(complete('要落实落细')).not.toContain('落实落细');
  });
  it('goes on over marks inside a phrase', () => {
    const [first] = completePhrases(store, '真正做到守土有责、守土', explicit);
    expect(first).toMatchObject({ insertText: '守土有责、守土担责、守土尽责', replace: 7 });
  });
  it('takes the longest beginning', () => {
    for (const item of completePhrases(store, '全面提高政治', explicit)) expect(item.replace).toBe(4);
  });
  it('looks at the last line only', () => {
    expect(complete('提高\n')).not.toContain('提高政治站位');
    expect(completePhrases(store, '提高\r\ntgzz', explicit)[0]?.replace).toBe(4);
  });
  it('offers the frames and phrases of the function where a clause begins', () => {
    for (const text of ['会议开始。', '现在开会。\n　　', '散会前，', '一是\n二是']) {
      const items = completePhrases(store, text, { ...explicit, functionAtCursor: '主持' });
      expect(items.length).toBeGreaterThan(10);
      for (const item of items) expect(item).toMatchObject({ replace: 0, phrase: { function: '主持' } });
    }
  });
  it('offers whole skeletons first on an empty page, and nowhere else unless they are called', () => {
    const skeletons = ['表态发言框架', '工作总结框架', '讲话稿框架', '主持词框架'];
    for (const text of ['', '\n', '　　']) {
      for (const functionAtCursor of ['开头', '部署', undefined] as const) {
        const list = complete(text, { ...explicit, functionAtCursor });
        expect(list.slice(0, 4).sort(), functionAtCursor).toEqual(skeletons.sort());
        expect(list.length).toBeGreaterThan(10);
      }
    }
    for (const text of ['关于防汛工作的讲话\n', '同志们：\n', '会议开始。'])
      expect(complete(text, { ...explicit, functionAtCursor: '开头' })).not.toContain('讲话稿框架');
    expect(complete('同志们：\njhgkj')).toContain('讲话稿框架');
    for (const text of ['', '\n']) expect(complete(text, automatic)).toEqual([]);
  });
  it('offers every kind of frame where the function is not known', () => {
    const items = completePhrases(store, '', { ...explicit, limit: 500 });
    expect(items.every(({ isSnippet }) => isSnippet)).toBe(true);
    expect(new Set(items.map(({ phrase }) => phrase.function)).size).toBe(18);
  });
});

describe('behind 要', () => {
  const after = (text: string): PhraseCompletion[] =>
    completePhrases(store, text, { ...explicit, limit: 500, functionAtCursor: functionAt(text) });
  it.each(['二要', '一要抓好调度；二要', '会议强调，要', '各地要抓好落实，也要', '　　三要'])(
    '%s: orders and appeals',
    (text) => {
      const found = after(text);
      expect(found.length).toBeGreaterThan(50);
      expect([...new Set(found.map(({ phrase }) => phrase.function))].sort()).toEqual(['号召', '部署']);
      expect(found[0]?.phrase.function).toBe('部署');
      for (const { phrase } of found) expect(phrase.text).not.toMatch(/^(?:要|务必|必须|我|今天)/u);
    },
  );
  it('what the section is about comes first', () => {
    const found = after('三、加强督查检查\n一是见人见事。二要');
    expect(found.slice(0, 3).map(({ phrase }) => phrase.function)).toEqual(Array(3).fill('督查'));
  });
  it('is not a word that ends in 要', () => {
    expect(after('这项工作很重要').map(({ replace }) => replace)).toContain(2);
  });
});

describe('frames', () => {
  it('come by name, initials and words, as snippets with a preview', () => {
    for (const typed of ['wtzz', '在肯定', 'zaikending', 'zkd']) {
      const item = completePhrases(store, typed, explicit).find(({ phrase }) => phrase.prefix === 'wtzz');
      expect(item, typed).toMatchObject({ isSnippet: true, detail: '问题·转折', replace: typed.length });
      expect(item?.insertText).toContain('${1:【工作名称】}');
      expect(item?.documentation).toContain('【工作名称】还存在一些薄弱环节');
    }
  });
  it('come when their fixed beginning is complete', () => {
    expect(complete('有的')).toContain('有的…，有的…');
  });
});

describe('the order', () => {
  const phrase = (text: string, rest: Partial<Phrase> = {}): Phrase => ({
    text,
    prefix: '',
    pinyin: 'jia qiang',
    function: '部署',
    name: null,
    weight: 5,
    frame: null,
    ...rest,
  });
  const texts = (phrases: Phrase[], options: Partial<CompleteOptions> = {}): string[] =>
    completePhrases(createPhraseStore(phrases), '加强', { ...explicit, ...options }).map((item) => item.phrase.text);

  it('is by weight, then the shorter, then the characters', () => {
    expect(texts([phrase('加强甲', { weight: 4 }), phrase('加强乙', { weight: 6 })])).toEqual(['加强乙', '加强甲']);
    expect(texts([phrase('加强甲乙'), phrase('加强丁'), phrase('加强丙')])).toEqual(['加强丁', '加强丙', '加强甲乙']);
  });
  it('is by the function at the cursor before a little weight', () => {
    const both = [phrase('加强甲', { weight: 7 }), phrase('加强乙', { function: '宣传' })];
    expect(texts(both)).toEqual(['加强甲', '加强乙']);
    expect(texts(both, { functionAtCursor: '宣传' })).toEqual(['加强乙', '加强甲']);
  });
  it('is by what the writer uses', () => {
    const both = [phrase('加强甲', { weight: 7 }), phrase('加强乙')];
    expect(texts(both, { uses: new Map([['加强乙', 3]]) })).toEqual(['加强乙', '加强甲']);
  });
  it('shows a text once, though two collections have it', () => {
    expect(texts([phrase('加强甲', { weight: 9 }), phrase('加强甲')])).toEqual(['加强甲']);
  });
  it('is held by the sort keys, and cut at the limit', () => {
    const items = completePhrases(store, 'j', { ...explicit, limit: 20 });
    expect(items).toHaveLength(20);
    expect(items.map(({ sortKey }) => sortKey)).toEqual(items.map(({ sortKey }) => sortKey).sort());
  });
  it('works for phrases without pinyin or prefix', () => {
    expect(texts([phrase('加强甲', { pinyin: '' })])).toEqual(['加强甲']);
    expect(completePhrases(createPhraseStore([]), 'tgzz', explicit)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = [
    '提高',
    '政治',
    'tgzz',
    'TiGao',
    '，',
    '。',
    '一是',
    '今天',
    '召开',
    '\n',
    '\u{20000}',
    '守土有责、',
    ' ',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces, 'a', '责'), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  const trigger = fc.constantFrom('automatic' as const, 'always' as const, 'explicit' as const);

  it('replaces only what was typed on this line, and the same question has the same answer', () => {
    fc.assert(
      fc.property(text, trigger, (before, kind) => {
        const items = completePhrases(store, before, { trigger: kind });
        for (const { replace, filterText } of items) {
          expect(replace).toBeLessThanOrEqual(Math.min(before.length, 40));
          const typed = before.slice(before.length - replace);
          expect(typed).not.toMatch(/[\r\n]/u);
          if (!/[A-Z]/iu.test(typed)) expect(filterText.startsWith(typed)).toBe(true);
          if (kind !== 'explicit') expect(replace).toBeGreaterThanOrEqual(2);
        }
        expect(completePhrases(store, before, { trigger: kind })).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });

  it('every phrase is found by its prefix, its pinyin and its first characters', async () => {
    for (const { text: words, prefix, pinyin } of await loadStock()) {
      const typed = [prefix, pinyin.replaceAll(' ', ''), words.slice(0, 2)];
      for (const key of typed.filter((key) => key.length <= 40 && /^[a-z]+$|^\p{Script=Han}{2}$/u.test(key))) {
        expect(complete(key, { ...explicit, limit: 500 }), key).toContain(words);
      }
    }
  });
});

describe('triggerCharacters', () => {
  it('are the first two Han characters of what is written, each once', () => {
    const characters = triggerCharacters(store);
    expect(characters).toEqual(expect.arrayContaining(['提', '高', '刚', '才']));
    expect(characters.every((character) => /^\p{Script=Han}$/u.test(character))).toBe(true);
    expect(new Set(characters).size).toBe(characters.length);
  });
});
