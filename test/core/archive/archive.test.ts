import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import * as room from '../../../src/core/later.ts';
import { chance, makeOldTexts } from '../../support/old-texts.ts';

interface Old {
  readonly name: string;
  readonly text: string;
  readonly date?: string;
}

function bytesOf(texts: readonly Old[]): Uint8Array {
  const collector = new room.TextCollector();
  for (const { name, text, date = '' } of texts) collector.add({ name, text, day: room.readDay(date) });
  return room.writeArchive(collector);
}
const archiveOf = (texts: readonly Old[]): room.Archive => room.openArchive(bytesOf(texts));

const sentence = (place: string, figure: string): string =>
  `会议指出，要压紧压实防汛责任，全市排查隐患${figure}处风险点，由${place}局长张明同志牵头整改。`;
const threeYears: readonly Old[] = [
  { name: '2022.txt', date: '2022-05-01', text: `在防汛会议上的讲话\n${sentence('水利局', '12')}\n其他内容各不相同。` },
  {
    name: '2023.txt',
    date: '2023-05-01',
    text: `在防汛会议上的讲话\n${sentence('应急局', '1,305')}\n今年的事情另有安排。`,
  },
  {
    name: '2024.txt',
    date: '2024-05-01',
    text: `在防汛会议上的讲话\n${sentence('住建局', '7.5')}\n明天再说别的题目。`,
  },
];

describe('the file of an archive', () => {
  test('holds the texts, their names and days as they were given, by date', () => {
    const archive = archiveOf([...threeYears].reverse());
    expect(archive.names).toEqual(['2022.txt', '2023.txt', '2024.txt']);
    expect(Array.from(archive.days, room.dayText)).toEqual(['2022-05-01', '2023-05-01', '2024-05-01']);
    expect(archive.text(1)).toBe(threeYears[1]!.text);
    expect(archive.textAt(archive.textStarts[2]!)).toBe(2);
  });

  test('takes equal texts once, and no empty ones', () => {
    const collector = new room.TextCollector();
    expect(collector.add({ name: 'a', text: '同志们：\n大家好。', day: 0 })).toBe(true);
    expect(collector.add({ name: 'b', text: '同志们：\n大家好。\n', day: 0 })).toBe(false);
    expect(collector.add({ name: 'c', text: ' \n', day: 0 })).toBe(false);
    expect(collector.count).toBe(1);
  });

  test.each([
    ['something else', (): Uint8Array => new TextEncoder().encode('同志们：这不是旧稿库。'), 'foreign'],
    ['nothing', (): Uint8Array => new Uint8Array(), 'foreign'],
    ['half of it', (): Uint8Array => bytesOf(threeYears).slice(0, 1000), 'damaged'],
    [
      'a byte that changed',
      (): Uint8Array => bytesOf(threeYears).map((byte, at) => (at === 700 ? byte ^ 1 : byte)),
      'damaged',
    ],
    ['an earlier version', (): Uint8Array => bytesOf(threeYears).map((byte, at) => (at === 4 ? 1 : byte)), 'older'],
    ['a later version', (): Uint8Array => bytesOf(threeYears).map((byte, at) => (at === 4 ? 200 : byte)), 'newer'],
  ] as const)('is not opened when it is %s', (_, bytes, problem) => {
    expect(() => room.openArchive(bytes())).toThrow(expect.objectContaining({ problem }));
  });

  test('is opened wherever its bytes lie', () => {
    const bytes = bytesOf(threeYears);
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    expect(room.openArchive(inside.subarray(3)).names).toEqual(['2022.txt', '2023.txt', '2024.txt']);
  });
});

describe('going on as before', () => {
  const lines = (before: string, texts = threeYears): string[] =>
    room.continueText([archiveOf(texts).tree], before).map(({ text }) => text);

  test('gives what several texts went on with, and says in how many', () => {
    const [first] = room.continueText([archiveOf(threeYears).tree], '会议指出，要压紧');
    expect(first).toMatchObject({ replace: 0, texts: 3, lastDay: room.readDay('2024-05-01') });
    expect(first?.text.startsWith('压实防汛责任，全市排查隐患')).toBe(true);
  });

  test('leaves figures and names open', () => {
    const all = lines('会议指出，要压紧').join('\n');
    expect(all).toContain('排查隐患【…】处风险点');
    expect(all).not.toMatch(/\d|张明/u);
  });

  test('reads figures that were typed as figures', () => {
    expect(lines('全市排查隐患98处风险')[0]).toMatch(/^点，由/u);
  });

  test('says nothing before two Han characters were typed, after a mark, and where no text goes on', () => {
    for (const before of ['', '压', '会议指出，', '压实，', 'abc', '从来没有写过']) expect(lines(before)).toEqual([]);
  });

  test('tells of each way once, at most ten', () => {
    const found = lines(
      '全面',
      makeOldTexts(60, 3).map(({ id, date, text }) => ({ name: id, date, text })),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThanOrEqual(10);
    expect(new Set(found).size).toBe(found.length);
  });

  test('counts versions of one text once', () => {
    const long = (end: string): string =>
      ['落实落细各项防范措施', '抓紧抓好物资储备和队伍演练', '盯牢盯死山洪沟和地质灾害点']
        .map((words) => `${words}，做到有人抓有人管有人查，出了问题有人负责，绝不允许推诿扯皮、敷衍了事。`)
        .join('\n') + end;
    const drafts = ['一稿', '二稿', '三稿'].map((name) => ({ name, text: long(`\n${name}到此为止。`) }));
    expect(lines('落实落细', drafts)).toEqual([]);
    expect(lines('落实落细', [...drafts, { name: '另一篇', text: '今天再说落实落细各项防范措施的事。' }])).toEqual([
      '各项防范措施',
    ]);
  });

  test('shows itself only where that is likely to be taken', () => {
    const archive = archiveOf([
      ...threeYears,
      ...makeOldTexts(200, 5).map(({ id, date, text }) => ({ name: id, date, text })),
    ]);
    const automatic = (before: string): boolean =>
      room.continueText([archive.tree], before).some((one) => one.automatic);
    expect(automatic('同志们，全面')).toBe(false);
    // Of what goes on in one way but for its figures every entry has something to be filled in.
    const figures = archiveOf(
      Array.from({ length: 12 }, (_, at) => ({
        name: `${at}.txt`,
        text: `${['回顾', '总结', '梳理', '盘点'][at % 4]!}${at + 3}月的工作。目前全县共有${3 * at + 11}个乡镇完成整改任务。下一步${'再接再厉，'.repeat(at % 3)}抓好落实。`,
      })),
    );
    const list = room.continueText([figures.tree], '今年以来，全县').slice(0, 5);
    expect(list.map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining('【…】')]));
    expect(list.every(({ text }) => text.includes('【…】'))).toBe(true);
    expect(list.some((one) => one.automatic)).toBe(true);
    const office = makeOldTexts(400, 5);
    // Taken so often, measured: the later texts are typed, and whenever the list shows itself it is seen whether one goes on so.
    const tree = archiveOf(office.slice(0, 380).map(({ id, date, text }) => ({ name: id, date, text }))).tree;
    let shown = 0;
    let taken = 0;
    for (const { text } of office.slice(380))
      for (const match of text.matchAll(/(?<=[，。])[\u4e00-\u9fff]{2}/gu)) {
        const at = match.index + 2;
        const list = room.continueText([tree], text.slice(0, at)).slice(0, 5);
        if (!list.some((one) => one.automatic)) continue;
        shown++;
        if (list.some((one) => text.startsWith(one.text, at))) taken++;
      }
    expect(shown).toBeGreaterThan(20);
    expect(taken / shown).toBeGreaterThan(0.4);
  });
});

describe('search', () => {
  const found = (query: string): string[] => {
    const archive = archiveOf(threeYears);
    return room.searchArchive(archive, query).map(({ text, start, end }) => archive.text(text).slice(start, end));
  };

  test('finds sentences with all words in any order, the newest first', () => {
    expect(found('整改 防汛')).toEqual([
      sentence('住建局', '7.5'),
      sentence('应急局', '1,305'),
      sentence('水利局', '12'),
    ]);
    expect(found('整改 没有这个词')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  test('reads letters as initials', () => {
    expect(found('yjpyh').length).toBe(0);
    expect(found('fxzr 应急')).toEqual([sentence('应急局', '1,305')]);
  });

  test('a sentence ends with its text, whatever stands first in the next one', () => {
    const archive = archiveOf([
      { name: '1.txt', text: '同志们：\n清河县水利局' },
      { name: '2.txt', text: '防汛讲话' },
    ]);
    const rows = (query: string): string[] =>
      room
        .searchArchive(archive, query)
        .map(({ text, start, end }) => `${archive.names[text]}：${archive.text(text).slice(start, end)}`);
    expect(rows('防汛')).toEqual(['2.txt：防汛讲话']);
    expect(rows('水利')).toEqual(['1.txt：清河县水利局']);
    expect(rows('局防')).toEqual([]);
    expect(rows('水利 防汛')).toEqual([]);
    expect(rows('slj')).toEqual(['1.txt：清河县水利局']);
  });

  test('tells of a sentence that several texts have once', () => {
    const archive = archiveOf([...threeYears, { name: '4.txt', text: `另一篇\n${sentence('水利局', '12')}` }]);
    const [first, ...rest] = room.searchArchive(archive, '水利局');
    expect(first?.texts).toBe(2);
    expect(rest).toEqual([]);
  });
});

describe('copies', () => {
  const random = chance(11);
  const old = makeOldTexts(150, 21).map(({ id, date, text }) => ({ name: id, date, text }));
  const fresh = makeOldTexts(12, 22, 1200);
  /** Every so many-th character of a passage another one. */
  const changed = (passage: string, share: number): string =>
    [...passage]
      .map((one) =>
        /[\u4e00-\u9fff]/u.test(one) && random() < share ? '甲乙丙丁戊己庚辛'[Math.floor(random() * 8)]! : one,
      )
      .join('');
  const check = (archive: room.Archive, text: string) => room.checkAgainst(archive, analyze(parse(text)));

  test('texts that have nothing from the archive have no copies', () => {
    const archive = archiveOf(old);
    for (const { text } of fresh) expect(check(archive, text).copies).toEqual([]);
  });

  test.each([0, 0.1, 0.2])('a passage is found with %d of its characters changed, in its place', (share) => {
    const archive = archiveOf(old);
    fresh.forEach(({ text }, index) => {
      const source = old[index * 7]!;
      const body = source.text.split('\n').filter((line) => line.length > 200)[0]!;
      const passage = changed(body.slice(0, 200), share);
      const whole = `${text}\n${passage}\n此外还有一些事情。`;
      const { copies } = check(archive, whole);
      const at = whole.indexOf(passage);
      const hit = copies.find(({ start, end }) => start < at + 60 && end > at + 140);
      expect(hit).toBeDefined();
      expect(hit!.likeness).toBeGreaterThan(0.6);
    });
  });

  /** Every fourth character or so is another one, has one more behind it, or is gone. */
  const edited = (passage: string): string =>
    [...passage]
      .map((one) => {
        if (!/[\u4e00-\u9fff]/u.test(one) || random() >= 0.25) return one;
        const other = '甲乙丙丁戊己庚辛'[Math.floor(random() * 8)]!;
        return [other, one + other, ''][Math.floor(random() * 3)]!;
      })
      .join('');

  test.each(['as they stand', 'in reverse order'])(
    'sentences %s are found with a quarter changed, added or dropped',
    (order) => {
      const archive = archiveOf(old);
      const found = fresh.filter(({ text }, index) => {
        const body = old[index * 9 + 2]!.text.split('\n').filter((line) => line.length > 200)[0]!;
        const sentences = body.split(/(?<=。)/u).slice(1, 4);
        const passage = edited((order === 'as they stand' ? sentences : sentences.reverse()).join(''));
        const whole = `${text}\n${passage}\n此外还有一些事情。`;
        const at = whole.indexOf(passage);
        const inside = check(archive, whole).copies.map(
          ({ start, end }) => Math.min(end, at + passage.length) - Math.max(start, at),
        );
        expect(inside.every((length) => length > 0)).toBe(true);
        return inside.some((length) => length >= passage.length / 2);
      });
      expect(found.length).toBeGreaterThanOrEqual(fresh.length - 1);
    },
  );

  test('the kind is told: word for word, changed, in another order', () => {
    const archive = archiveOf(old);
    const sentences = old[40]!.text
      .split('\n')
      .filter((line) => line.length > 200)[0]!
      .split(/(?<=。)/u)
      .slice(0, 3);
    const kindOf = (passage: string): string | undefined =>
      check(archive, `在会上的讲话\n\n同志们：\n${passage}`).copies[0]?.kind;
    expect(kindOf(sentences.join(''))).toBe('exact');
    expect(kindOf(changed(sentences.join(''), 0.12))).toBe('near');
    expect(kindOf([...sentences].reverse().join(''))).toBe('reordered');
  });

  test('sentences in another order are one passage, although the old text says them twice', () => {
    const [first = '', second = ''] = old[3]!.text
      .split('\n')
      .filter((line) => line.length > 200)[0]!
      .split(/(?<=。)/u)
      .filter((one) => one.length > 20);
    const other = changed(first, 0.3);
    const archive = archiveOf([
      { name: 'a', text: ['讲话', '同志们：', first + second, old[9]!.text, other + second].join('\n') },
    ]);
    const passage = second + first;
    const text = `在会上的讲话\n\n同志们：\n${passage}\n此外还有一些事情。`;
    const { copies } = check(archive, text);
    expect(copies.map(({ kind }) => kind)).toEqual(['reordered']);
    expect(copies[0]!.end - copies[0]!.start).toBeGreaterThan(0.9 * passage.length);
  });

  test('sentences right under a title are text', () => {
    const archive = archiveOf(old);
    const passage = old[5]!.text
      .split('\n')
      .filter((line) => line.length > 200)[0]!
      .slice(0, 150);
    expect(check(archive, `在会上的讲话\n——${passage}\n同志们：\n今天另有安排。`).copies).toHaveLength(1);
  });

  test('a passage ends with its line, whatever numeral opens the next one in both texts', () => {
    const passage =
      '严格落实河长制，深化水源地排查，推行网格化管护，疏通老城区管网，修复两岸护坡，清理沿线垃圾，建好巡查台账。';
    const text = (before: string, after: string): string =>
      `在会上的讲话\n\n同志们：\n${before}\n${passage}\n二、${after}`;
    const archive = archiveOf([{ name: '旧.txt', text: text('去年汛期来得早。', '加强值守\n各地要安排好人员。') }]);
    const now = text('当前旱情加重。', '备足物资\n仓库已经清点。');
    const [copy] = check(archive, now).copies;
    expect(now.slice(copy!.start, copy!.end)).toBe(passage);
    expect(archive.text(copy!.text).slice(copy!.place.start, copy!.place.end)).toBe(passage);
  });

  test('titles and quotations are no copies', () => {
    const title = '《关于进一步加强新时代基层应急管理体系和能力建设切实维护人民群众生命财产安全的实施意见（试行）》';
    const archive = archiveOf([{ name: 'a', text: `通知\n请认真学习${title}，抓好落实。` }]);
    expect(check(archive, `汇报\n我们组织学习了${title}，收获很大。`).copies).toEqual([]);
  });

  test('what a copied passage still has from the old text, and the rest does not use, is told', () => {
    const line = (place: string): string =>
      `${place}县要紧盯薄弱环节，组织人员对全县17座小型水库逐座过筛子、查漏洞、补短板，确保安全度汛，绝不能心存侥幸、放松警惕。`;
    const archive = archiveOf([{ name: '旧.txt', text: `在会上的讲话\n\n同志们：\n${line('清河')}` }]);
    const kept = check(archive, `在白沙县会上的讲话\n\n同志们：\n白沙县今年雨水多。\n${line('清河')}`);
    expect(kept.leftOvers.map(({ value }) => value)).toContain('清河县');
    expect(kept.leftOvers.find(({ value }) => value === '清河县')?.sentence).toBe(line('清河'));
    const renewed = check(archive, `在白沙县会上的讲话\n\n同志们：\n白沙县今年雨水多。\n${line('白沙')}`);
    expect(renewed.leftOvers.map(({ value }) => value)).not.toContain('白沙县');
  });
});

describe('what is left over', () => {
  const line = (figure: string): string =>
    `要紧盯薄弱环节，组织人员对全县${figure}座小型水库逐座过筛子、查漏洞、补短板，确保安全度汛，绝不能心存侥幸、放松警惕。`;
  const leftOf = (old: string, text: string): string[] =>
    room
      .checkAgainst(archiveOf([{ name: '旧.txt', text: `在会上的讲话\n\n同志们：\n${old}` }]), analyze(parse(text)))
      .leftOvers.map(({ value }) => value);
  const around = (words: string): string => `在白沙县会上的讲话\n\n同志们：\n${words}\n谢谢大家。`;

  test('is a figure of its own, no part of a longer one', () => {
    expect(leftOf(line('17'), around(line('17')))).toEqual(['17座']);
    expect(leftOf(line('17'), around(line('7')))).toEqual([]);
    expect(leftOf(line('17'), around(`${line('17')}\n今年新建17座泵站。`))).toEqual([]);
    expect(leftOf(line('17'), around(`${line('17')}\n今年新建117座泵站。`))).toEqual(['17座']);
  });
});

describe('dates', () => {
  test.each([
    ['2025-03-05', '2025-03-05'],
    ['20250305', '2025-03-05'],
    ['2025年3月5日在会上的讲话', '2025-03-05'],
    ['2025.3 工作总结', '2025-03-01'],
    ['2025年工作报告', '2025-01-01'],
    ['2025-02-30', ''],
    ['没有日期，1234567', ''],
  ])('%s is read as %s', (text, day) => expect(room.dayText(room.readDay(text))).toBe(day));

  test('a text has the date of its name, else the one under it or above it', () => {
    const day = (name: string, text: string): string => room.dayText(room.dayOfText(name, text));
    expect(day('旧稿/2019-10-01讲话.txt', '2020年1月1日')).toBe('2019-10-01');
    expect(day('讲话.txt', '在会上的讲话\n（2021年4月2日）\n同志们：')).toBe('2021-04-02');
    expect(day('通知.txt', '今年3月5日的会议……\n2021年1月1日印发\n\n市政府\n2022年6月7日')).toBe('2022-06-07');
    expect(day('讲话.txt', '同志们：')).toBe('');
  });
});

test('a year alone is shown as a year', () => {
  expect(room.shownDay(room.readDay('工作总结2024'))).toBe('2024');
  expect(room.shownDay(room.readDay('2024-03'))).toBe('2024-03-01');
  expect(room.shownDay(0)).toBe('');
});

describe('sentences that go on so', () => {
  test('are found with what stands in their slots, the mark at the end or not', () => {
    const archive = archiveOf(threeYears);
    for (const text of ['压实防汛责任，全市排查隐患【…】处风险点', '压实防汛责任，全市排查隐患【…】处风险点，']) {
      const [first] = room.continuedSentences(archive, '会议指出，要压紧', text, 2);
      expect(archive.text(first!.text).slice(first!.start, first!.end)).toMatch(/全市排查隐患.+处风险点/u);
    }
    expect(room.continuedSentences(archive, '要压紧', '从来没有这样写过', 2)).toEqual([]);
  });

  test('a continuation that is longer than any run ends at the next mark, not in the middle of a word', () => {
    const long = '各级各部门要把思想和行动统一到上级部署上来，层层传导压力，逐级压实责任，以钉钉子精神抓好落实。';
    const texts = ['甲', '乙', '丙'].map((name) => ({ name, text: `同志们：\n${long}\n${name}另有别的话要说。` }));
    const [first] = room.continueText([archiveOf(texts).tree], '各级各部门');
    expect(`各级各部门${first!.text}`).toBe(long.slice(0, long.indexOf('逐级')));
  });

  test('two archives are asked as one', () => {
    const trees = [archiveOf(threeYears).tree, archiveOf(threeYears.slice(0, 2)).tree];
    expect(room.continueText(trees, '会议指出，要压紧')[0]).toMatchObject({ texts: 5 });
  });
});
