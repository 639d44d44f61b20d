import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseMiner, minePhrases, type MinedPhrase } from '../../../../src/core/phrases/mining/mine.ts';
import type { MiningSource } from '../../../../src/core/phrases/mining/mining-text.ts';
import { loadStock } from '../../../../src/core/phrases/stock.ts';

const stock = await loadStock();
const named = (texts: readonly string[]): MiningSource[] =>
  texts.map((text, index) => ({ name: `${index}.txt`, text }));
const mine = (...texts: string[]): MinedPhrase[] => minePhrases(named(texts), { stock, limit: 1000 });
const find = (phrases: readonly MinedPhrase[], text: string): MinedPhrase | undefined =>
  phrases.find((phrase) => phrase.text === text);
const textsOf = (phrases: readonly MinedPhrase[]): string[] => phrases.map(({ text }) => text);

describe('in steps', () => {
  const texts = ['春耕', '防汛', '招商'].map(
    (matter) => `在${matter}会议上的讲话\n同志们：\n要提高政治站位，加大${matter}力度，做到应办尽办。`,
  );
  const miner = () => {
    const made = createPhraseMiner({ stock });
    for (const source of named(texts)) made.add(source);
    return made;
  };

  it('finds the same as in one go', () => {
    const steps = miner().finishInSteps();
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count++;
    expect(step.value).toEqual(miner().finish());
    expect(step.value.length).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(5);
  });

  it('may be left at any time', () => {
    const one = miner();
    const steps = one.finishInSteps();
    steps.next();
    steps.return([]);
    expect(textsOf(one.finish())).toEqual(textsOf(miner().finish()));
  });
});

describe('phrases', () => {
  it('are what several speeches share, with their counts', () => {
    const phrases = mine(
      '同志们：\n大家务必提高政治站位，抓紧春耕备耕。',
      '同志们：\n坚决提高政治站位，守好水库大坝。',
      '同志们：\n提高政治站位，再次提高政治站位，盯住重点项目。',
    );
    expect(find(phrases, '提高政治站位')).toMatchObject({ kind: 'phrase', function: '认识', count: 4, speeches: 3 });
    expect(textsOf(phrases).filter((text) => text.includes('站位'))).toEqual(['提高政治站位']);
  });

  it('are whole: a part of a longer one is none', () => {
    const phrases = mine('一律从严从实开展督导。', '今年从严从实开展督导。', '全程从严从实开展督导。');
    expect(textsOf(phrases)).toEqual(['从严从实开展督导']);
  });

  it('begin after a numbering marker and after 要 at the beginning of a clause', () => {
    const phrases = mine(
      '会议强调三点。\n一是压实主体责任。二是要狠抓工作落实。',
      '今年有三件事。\n一要压实主体责任。二要狠抓工作落实。',
      '大家记住。\n第一，要压实主体责任。第二，要狠抓工作落实。',
    );
    expect(find(phrases, '压实主体责任')).toMatchObject({ count: 3, speeches: 3 });
    expect(find(phrases, '狠抓工作落实')).toMatchObject({ count: 3, speeches: 3 });
  });

  it('have rows joined by 、 in them', () => {
    const row = '守土有责、守土担责、守土尽责';
    const phrases = mine(`各镇做到${row}。`, `大家做到${row}，不出纰漏。`, `真正做到${row}。`);
    expect(textsOf(phrases)).toContain(row);
  });

  it('of the stock are found however few the words around them, and however often these texts have them', () => {
    const phrases = mine('全县抗旱保苗必须来之不易，守好。', '今年春耕十分来之不易啊。');
    expect(find(phrases, '来之不易')).toMatchObject({ speeches: 2, topical: false });
  });

  it('have no blanks, numbers or web residue in them', () => {
    const text = (unit: string): string =>
      `${unit}的讲话\n完成投资XX万元。新增就业320人。\n来源：网友投稿　作者：小王\n更多范文请访问 www.example.com`;
    const found = textsOf(mine(text('甲局'), text('乙办'), text('丙院'), text('丁所')));
    expect(found.filter((phrase) => /[X\d]|网友|范文|小王/u.test(phrase))).toEqual([]);
  });

  it('count drafts of one speech once', () => {
    const body = '我们既看到成绩来之不易，也看到差距依然明显，必须把各项任务一件一件抓到底，抓出实实在在的成效来。';
    const drafts = ['一', '二', '三'].map((number) => `关于第${number}稿的讲话\n${body}\n狠抓落实。`);
    expect(mine(...drafts)).toEqual([]);
    expect(find(mine(...drafts, '关于别的事的讲话\n全年狠抓落实。'), '狠抓落实')?.speeches).toBe(2);
  });

  it('show at most two clauses as examples', () => {
    const phrases = mine('坚持狠抓落实。', '各级狠抓落实。', '一起狠抓落实。');
    expect(find(phrases, '狠抓落实')?.examples).toEqual(['坚持狠抓落实', '各级狠抓落实']);
  });
});

describe('frames', () => {
  const sentences = (words: readonly string[]): string[] => words.map((word) => `会议指出：\n加大${word}力度。`);

  it('have something else in the slot each time', () => {
    const phrases = mine(...sentences(['投入', '巡查', '协调', '宣传']));
    expect(find(phrases, '加大…力度')).toMatchObject({ kind: 'frame', count: 4, speeches: 4 });
  });

  it('want three different fillers', () => {
    const phrases = mine(...sentences(['投入', '投入', '巡查', '巡查']));
    expect(phrases.filter(({ kind }) => kind === 'frame')).toEqual([]);
  });
});

describe('parallel patterns', () => {
  it('are words said twice', () => {
    const phrases = mine(
      '做到应保尽保。',
      '做到应收尽收、应治尽治。',
      '实现应改尽改。',
      '工作细之又细。',
      '管理严之又严、慎之又慎。',
      '落实实之又实。',
    );
    expect(find(phrases, '应…尽…')).toMatchObject({ kind: 'parallel', function: '排比', count: 4, speeches: 3 });
    expect(find(phrases, '…之又…')).toMatchObject({ kind: 'parallel', count: 4, speeches: 3 });
    expect(textsOf(mine('该问的问。', '该提醒的提醒、该通报的通报。', '该问责的问责。', '该整改的整改。'))).toContain(
      '该…的…',
    );
  });

  it('are rows that begin alike, the first one after other words', () => {
    const phrases = mine('对工作进行再动员、再部署、再落实。', '对任务进行再安排、再强调。', '作再研究、再细化。');
    expect(find(phrases, '再…、再…')).toMatchObject({ kind: 'parallel', count: 4, speeches: 3 });
  });
});

describe('the topic of a folder', () => {
  const speech = (place: string): string =>
    `在${place}，提高政治站位。防汛抗旱是大事，防汛抗旱无小事，防汛抗旱靠大家。\n防汛抗旱压倒一切，落实防汛抗旱责任。`;

  it('comes last, though every speech has it', () => {
    const phrases = mine(speech('东乡'), speech('西镇'), speech('南村'), speech('北区'));
    expect(find(phrases, '提高政治站位')?.topical).toBe(false);
    const flags = phrases.map(({ topical }) => topical);
    expect(flags).toEqual([...flags].sort());
    expect(phrases.filter(({ text, topical }) => text.includes('防汛') && !topical)).toEqual([]);
    expect(flags).toContain(true);
  });
});

describe('options', () => {
  const texts = ['坚持狠抓落实。', '各级狠抓落实，压实主体责任。', '今年狠抓落实，压实主体责任。'];
  it('set in how many speeches a phrase must be', () => {
    expect(textsOf(minePhrases(named(texts), { stock, minSpeeches: 3 }))).toEqual(['狠抓落实']);
  });
  it('limit the number', () => {
    expect(minePhrases(named(texts), { stock, limit: 1 })).toHaveLength(1);
    expect(minePhrases(named(texts), { stock, limit: 0 })).toEqual([]);
  });
  it('do without a stock', () => {
    expect(textsOf(minePhrases(named(texts)))).toContain('狠抓落实');
  });
});

describe('the miner', () => {
  it('finds nothing in nothing', () => {
    expect(minePhrases([])).toEqual([]);
    expect(minePhrases(named(['', '\n\n', 'plain English']))).toEqual([]);
  });

  it('takes texts one by one and counts their speeches', () => {
    const miner = createPhraseMiner({ stock });
    for (const source of named(['狠抓落实。', '继续狠抓落实。'])) miner.add(source);
    expect(miner.speechCount).toBe(2);
    expect(textsOf(miner.finish())).toEqual(['狠抓落实']);
  });
});

describe('properties', () => {
  const words = [
    '提高',
    '认识',
    '狠抓',
    '落实',
    '压实',
    '责任',
    '工作',
    '再',
    '的',
    '应',
    '尽',
    '全面',
    '、',
    '，',
    '。',
    '\n',
    '3',
    'XX',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
  const texts = fc.array(text, { minLength: 2, maxLength: 6 });
  const occurrences = (source: string, phrase: string): number => {
    let count = 0;
    for (let at = source.indexOf(phrase); at >= 0; at = source.indexOf(phrase, at + 1)) count++;
    return count;
  };

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }),
        (any) => void mine(...any),
      ),
    );
  });

  it('counts right: a phrase stands as often as is said', () => {
    fc.assert(
      fc.property(texts, (sources) => {
        // Lines this short are no drafts of one another.
        const short = sources.map((source) => source.replace(/[^\n]{30}/gu, '$&\n'));
        for (const { text: phrase, kind, count } of mine(...short)) {
          if (kind === 'phrase') expect([phrase, count]).toEqual([phrase, occurrences(short.join('\n\n'), phrase)]);
        }
      }),
    );
  });

  it('gives the same in whatever order the texts come', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (sources, seed) => {
        const ordered = named(sources);
        const turned = [...ordered.slice(seed % ordered.length), ...ordered.slice(0, seed % ordered.length)].reverse();
        expect(minePhrases(turned, { stock })).toEqual(minePhrases(ordered, { stock }));
      }),
    );
  });
});
