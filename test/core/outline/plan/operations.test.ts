import { describe, expect, test } from 'vitest';
import { formatChineseNumeral } from '../../../../src/core/text/chinese-numeral.ts';
import { dedent } from '../../../support/check-outline.ts';
import { after, planOf, type Asked } from './support.ts';

const speech = dedent(`
  在全县工作会议上的讲话
  同志们：
  　　下面，我讲三点意见。
  　　一、提高认识
  　　要提高认识。
  　　（一）学习
  　　学习内容。
  　　（二）宣传
  　　宣传内容。
  　　（三）培训
  　　培训内容。
  　　二、加强领导
  　　做到：一是抓学习；二是抓落实；三是抓督查。

  　　三、强化督查
  　　督查内容。
  　　谢谢大家。
  附件：1.任务表
  2.责任表
  清河县人民政府
  2024年3月5日
`);

/** Lines of the text after that stand between two lines of the speech, without indentation. */
function between(asked: Asked, from: string, to: string): string {
  const lines = after(speech, asked)
    .split('\n')
    .map((line) => line.trim());
  return lines.slice(lines.indexOf(from) + 1, lines.indexOf(to)).join('|');
}

describe('an item moved among its neighbours', () => {
  test('takes its lines with it, and all are counted anew', () =>
    expect(between({ move: '（三）', before: '（一）' }, '要提高认识。', '二、加强领导')).toBe(
      '（一）培训|培训内容。|（二）学习|学习内容。|（三）宣传|宣传内容。',
    ));

  test('leaves blank lines where they are, and what closes the speech at its end', () => {
    const lines = after(speech, { move: '一、', after: '三、' }).split('\n');
    expect(lines.slice(3, 9).map((line) => line.trim())).toEqual([
      '一、加强领导',
      '做到：一是抓学习；二是抓落实；三是抓督查。',
      '',
      '二、强化督查',
      '督查内容。',
      '三、提高认识',
    ]);
    expect(lines.slice(-7).map((line) => line.trim())).toEqual([
      '（三）培训',
      '培训内容。',
      '谢谢大家。',
      '附件：1.任务表',
      '2.责任表',
      '清河县人民政府',
      '2024年3月5日',
    ]);
  });

  test.each<[string, Asked, string]>([
    [
      '要做到：一是学习；二是宣传；三是督查。',
      { move: '三是', before: '一是' },
      '要做到：一是督查；二是学习；三是宣传。',
    ],
    ['要做到一抓学习、二抓宣传、三抓督查。', { move: '三抓', before: '一抓' }, '要做到一抓督查、二抓学习、三抓宣传。'],
    ['要①学习；②宣传；③督查。', { move: '③', before: '①' }, '要①督查；②学习；③宣传。'],
    ['一是学习；\n二是宣传；\n三是督查。', { move: '一是', after: '三是' }, '一是宣传；\n二是督查；\n三是学习。'],
    [
      '首先，抓学习；其次，抓落实；再次，抓督查；最后，抓考核。',
      { move: '最后，', before: '首先，' },
      '首先，抓考核；其次，抓学习；再次，抓落实；最后，抓督查。',
    ],
    [
      '一方面，经济在回升；另一方面，压力还很大。要清醒。',
      { move: '另一方面，', before: '一方面，' },
      '一方面，压力还很大；另一方面，经济在回升。要清醒。',
    ],
    [
      '头一个问题，学习。\n内容。\n第二个问题，宣传。\n内容。',
      { move: '第二个问题，', before: '头一个问题，' },
      '头一个问题，宣传。\n内容。\n第二个问题，学习。\n内容。',
    ],
    [
      '会议进行第一项：张三讲话。\n欢迎。\n会议进行第二项：李四讲话。\n欢迎。\n会议进行最后一项：王五讲话。\n欢迎。',
      { move: '会议进行最后一项：', before: '会议进行第一项：' },
      '会议进行第一项：王五讲话。\n欢迎。\n会议进行第二项：张三讲话。\n欢迎。\n会议进行最后一项：李四讲话。\n欢迎。',
    ],
    [
      '一、学习\r\n内容。\r\n\r\n二、宣传\r\n内容二。',
      { move: '二、', before: '一、' },
      '一、宣传\r\n内容二。\r\n\r\n二、学习\r\n内容。',
    ],
    [
      '**一、学习**\n\n内容。\n\n**二、宣传**\n\n内容二。\n',
      { move: '二、', before: '一、' },
      '**一、宣传**\n\n内容二。\n\n**二、学习**\n\n内容。\n',
    ],
    [
      '## 一、学习\n\n内容。\n\n## 二、宣传\n\n内容二。\n',
      { move: '二、', before: '一、' },
      '## 一、宣传\n\n内容二。\n\n## 二、学习\n\n内容。\n',
    ],
    [
      '1\\. 学习\n内容。\n2\\. 宣传\n内容二。\n',
      { move: '2. 宣传', before: '1. 学习' },
      '1\\. 宣传\n内容二。\n2\\. 学习\n内容。\n',
    ],
    // Items without words keep their markers whole, the mark that parts them too.
    [
      '一、学习\n首先，抓早；其次，最后，\n二、宣传',
      { move: '最后，', after: '二、' },
      '一、学习\n首先，抓早；其次，\n二、宣传\n三、\n? “最后”的句末标点是“，”，请看是否合适',
    ],
    // The first of all is where it was asked to go: numbers alone change.
    ['㈡学习。\n内容。\n&nbsp;㈠宣传。', { move: '㈡', before: '㈠' }, '㈠学习。\n内容。\n&nbsp;㈡宣传。'],
    [
      '一、学习\n内容。\n— 3 —\n二、宣传\n内容二。\n',
      { move: '二、', before: '一、' },
      '一、宣传\n内容二。\n— 3 —\n二、学习\n内容。\n',
    ],
  ])('%j %j', (text, asked, expected) => expect(after(text, asked)).toBe(expected));

  test('counts past ten, and past what one sign can enclose', () => {
    const names = [...'甲乙丙丁戊己庚辛壬癸子'];
    const list = (order: readonly string[]): string =>
      order.map((name, index) => `（${formatChineseNumeral(index + 1)}）事项${name}\n内容${name}。`).join('\n');
    expect(after(list(names), { move: '（一）', after: '（十一）' })).toBe(list([...names.slice(1), '甲']));
    const signs = [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '（十一）'];
    const signed = (order: readonly string[]): string =>
      order.map((name, index) => `${signs[index]!}事项${name}`).join('\n');
    expect(after(signed(names), { move: '㈠', after: '（十一）' })).toBe(signed([...names.slice(1), '甲']));
  });
});

describe('an item moved to another heading', () => {
  test('joins the items there, or opens a series of their level', () => {
    expect(between({ move: '（二）', into: '三、' }, '三、强化督查', '谢谢大家。')).toBe(
      '督查内容。|（一）宣传|宣传内容。',
    );
    expect(between({ move: '三、', into: '一、' }, '培训内容。', '二、加强领导')).toBe('（四）强化督查|督查内容。');
  });

  test('takes several with it in their order', () =>
    expect(between({ move: ['（一）', '（三）'], into: '三、' }, '督查内容。', '谢谢大家。')).toBe(
      '（一）学习|学习内容。|（二）培训|培训内容。',
    ));

  test('becomes a paragraph where it stood in one, and says that its mark is to be looked at', () => {
    expect(after(speech, { move: '二是', after: '（一）' })).toContain(
      '学习内容。\n　　（二）抓落实；\n　　（三）宣传\n　　宣传内容。\n　　（四）培训',
    );
    expect(after(speech, { move: '二是', after: '（一）' })).toContain('做到：一是抓学习；二是抓督查。');
    expect(after(speech, { move: '二是', after: '（一）' })).toContain('? “二是”的句末标点是“；”，请看是否合适');
    expect(after(speech, { move: '三是', after: '（一）' })).toContain('做到：一是抓学习；二是抓落实。');
  });

  test('takes its deeper levels down with it', () =>
    expect(after('一、甲\n（一）乙\n二、丙\n（一）丁\n（二）戊\n', { demote: '二、' })).toBe(
      '一、甲\n（一）乙\n（二）丙\n1.丁\n2.戊\n',
    ));

  test('is refused where no reading is left', () => {
    expect(after(speech, { move: '一、', into: '（一）' })).toBe('! “一、”不能移到它自己里面');
    expect(after(speech, { move: '（一）', after: '一是' })).toBe('! “（一）”不止一段，不能并入段内');
    expect(after(speech, { promote: '一、' })).toBe('! “一、”已是最高一级');
    expect(after(speech, { demote: '一、' })).toBe('! “一、”前面没有同级的项，不能降为它的下级');
    expect(after(speech, { demote: '二是' })).toMatch(/^! 段内的一组至少要有两项/u);
  });
});

describe('a level up or down', () => {
  test('leaves the text where it is', () => {
    expect(between({ promote: '（二）' }, '学习内容。', '做到：一是抓学习；二是抓落实；三是抓督查。')).toBe(
      '二、宣传|宣传内容。|（一）培训|培训内容。|三、加强领导',
    );
    expect(after(speech, { promote: '（二）' })).toContain('? “（二）”后面的1项成了它的下级');
    expect(between({ demote: '（二）' }, '学习内容。', '（二）培训')).toBe('1.宣传|宣传内容。');
  });

  test('lifts the deeper levels too', () =>
    expect(after('一、甲\n（一）乙\n1.丙\n2.丁\n二、戊\n', { promote: '（一）' })).toBe(
      '一、甲\n二、乙\n（一）丙\n（二）丁\n三、戊\n',
    ));
});

describe('the habit of a text is kept', () => {
  const statute =
    '第一章　总则\n第一条　为了规范。\n第二条　适用本县。\n第二章　职责\n第三条　领导负责。\n第四条　办公室办事。';

  test('of numbers that run on', () => {
    expect(after(statute, { move: '第四条', before: '第一条' })).toBe(
      '第一章　总则\n第一条　办公室办事。\n第二条　为了规范。\n第三条　适用本县。\n第二章　职责\n第四条　领导负责。',
    );
    expect(after(statute, { move: '第二章', before: '第一章' })).toBe(
      '第一章　职责\n第一条　领导负责。\n第二条　办公室办事。\n第二章　总则\n第三条　为了规范。\n第四条　适用本县。',
    );
  });

  test('of numbers that name their heading', () =>
    expect(
      after('1. 总则\n1.1 目的\n为了规范。\n1.2 范围\n本县。\n2. 职责\n2.1 领导\n负责。\n2.2 办公室\n办事。', {
        move: '2. 职责',
        before: '1. 总则',
      }),
    ).toBe('1. 职责\n1.1 领导\n负责。\n1.2 办公室\n办事。\n2. 总则\n2.1 目的\n为了规范。\n2.2 范围\n本县。'));

  test('each speech of a file is counted for itself', () => {
    const file =
      '第一篇：在动员会上的讲话\n同志们：\n一、甲\n内容。\n二、乙\n内容。\n第二篇：在总结会上的讲话\n同志们：\n一、丙\n内容。\n二、丁\n内容。\n';
    expect(after(file, { move: '二、丁', before: '一、丙' })).toBe(
      file.replace('一、丙\n内容。\n二、丁', '一、丁\n内容。\n二、丙'),
    );
  });
});

describe('renumbering', () => {
  test.each<[string, Asked, string]>([
    [
      '一、甲\n文。\n二、乙\n文。\n二、丙\n文。\n四、丁\n文。',
      { renumber: true },
      '一、甲\n文。\n二、乙\n文。\n三、丙\n文。\n四、丁\n文。',
    ],
    ['一、甲\n文。\n一、乙\n文。\n一、丙\n文。', { renumber: true }, '一、甲\n文。\n二、乙\n文。\n三、丙\n文。'],
    [
      '一要学习，\n二要宣传，\n四要督查。',
      { renumber: true, from: '一要', form: '一是' },
      '一是学习，\n二是宣传，\n三是督查。',
    ],
    ['1、甲\n文。\n2、乙\n文。', { renumber: true, form: '1.' }, '1.甲\n文。\n2.乙\n文。'],
    ['(一)甲\n文。\n(二)乙\n文。', { renumber: true, form: '（一）' }, '（一）甲\n文。\n（二）乙\n文。'],
    ['第一，学习。第三，宣传。', { renumber: true, from: '第一，', form: '一是' }, '一是学习。二是宣传。'],
    [
      '2026年，三年来投入1.5万亿元。\n一、甲\n三个园区。\n三、乙\n第一时间。',
      { renumber: true },
      '2026年，三年来投入1.5万亿元。\n一、甲\n三个园区。\n二、乙\n第一时间。',
    ],
  ])('%j %j', (text, asked, expected) => expect(after(text, asked)).toBe(expected));

  test('joins the series of several offices when it is asked to, and not otherwise', () => {
    const merged = '一、甲\n文。\n二、乙\n文。\n一、丙\n文。\n二、丁\n文。\n一、戊\n文。\n二、己\n文。';
    expect(after(merged, { renumber: true })).toBe(merged);
    expect(after(merged, { join: '戊' })).toBe(
      '一、甲\n文。\n二、乙\n文。\n三、丙\n文。\n四、丁\n文。\n五、戊\n文。\n六、己\n文。',
    );
  });

  test('goes on behind a lost passage with the number that is left', () => {
    const text = '一、甲\n文。\n二、乙\n文。\n（此处隐藏21085个字）\n五、丙\n文。\n六、丁\n文。';
    expect(after(text, { renumber: true })).toBe(text);
  });
});

describe('what may be wrong afterwards', () => {
  const knockOns = (text: string, asked: Asked): string[] => {
    const plan = planOf(text, asked);
    return 'refused' in plan
      ? []
      : plan.knockOns.map(({ text: words, fix }) => words + (fix === null ? '' : ` → ${fix.text}`));
  };

  test('is the number announced, with its right form', () =>
    expect(knockOns(speech, { promote: '（二）' })).toEqual(['前面说“三点意见”，现在是4项 → 四']));

  test('is what points to another place', () =>
    expect(
      knockOns('一、甲\n文。\n二、乙\n以上两点要记住，前面讲到的也要记住。\n三、丙\n文。', {
        move: '三、',
        before: '一、',
      }),
    ).toEqual(['“以上两点”：所指的内容可能已经变了位置', '“前面讲到”：所指的内容可能已经变了位置']));

  test('is a number in the heading above', () =>
    expect(
      knockOns('一、抓好三个重点工作\n一句话。\n（一）甲\n文。\n（二）乙\n文。\n（三）丙\n文。\n二、抓好保障\n文。', {
        promote: '（三）',
      }),
    ).toEqual(['“三个重点”：下面现在是2项']));

  test('is nothing where numbers alone have changed', () =>
    expect(knockOns('一、甲\n前面说过。\n三、乙\n文。', { renumber: true })).toEqual([]));

  test('words that point back from in front of what has moved', () =>
    expect(
      knockOns(
        '一、甲\n一是早。二是快。上述两点要记住，后面还要讲保障。\n二、乙\n文。\n三、丙\n文。\n四、丁\n以上三点要落实。',
        {
          move: '四、',
          before: '三、',
        },
      ),
    ).toEqual(['“后面还要讲”：所指的内容可能已经变了位置', '“以上三点”：所指的内容可能已经变了位置']));
});

describe('beyond ninety-nine', () => {
  const forms: readonly (readonly [string, (value: number) => string])[] = [
    ['一、', (value) => `${formatChineseNumeral(value)}、`],
    ['（一）', (value) => `（${formatChineseNumeral(value)}）`],
    ['1.', (value) => `${value}.`],
    ['第一条', (value) => `第${formatChineseNumeral(value)}条　`],
  ];
  const list = (form: (value: number) => string, order: readonly number[]): string =>
    order.map((name, index) => `${form(index + 1)}事项${name}号的规定`).join('\n');
  const order = Array.from({ length: 112 }, (_, index) => index + 1);

  test.each(forms)('%s is read and counted', (first, form) => {
    const text = list(form, order);
    expect(after(text, { renumber: true })).toBe(text);
    expect(after(text, { move: '1', after: '112' })).toBe(list(form, [...order.slice(1), 1]));
    const gone = list(form, order).replace(`${form(50)}事项50号的规定\n`, '');
    expect(after(gone, { renumber: true })).toBe(
      list(
        form,
        order.filter((value) => value !== 50),
      ),
    );
    expect(first).not.toBe('');
  });

  test('years and amounts are no items', () => {
    const text = '一、目标\n100.5亿元是今年的目标。\n一百、二百都不够。\n二、措施\n抓好落实。';
    expect(after(text, { renumber: true })).toBe(text);
  });
});
