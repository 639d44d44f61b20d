import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, contains, parse, type Analysis } from '../../../src/core/index.ts';

/** What VS Code asks of every symbol: its name's place lies in its range; and what a fold asks: a child lies in its parent. */
function expectProper({ document, outline }: Analysis): void {
  const faults = outline.items.filter(
    (item) =>
      !contains(item, item.markerRange) ||
      !contains(item.markerRange, item.ordinalRange) ||
      item.end > document.text.length ||
      item.level > 20 ||
      item.level !== (item.parent === null ? 1 : item.parent.level + 1) ||
      (item.parent !== null && !contains(item.parent, item)),
  );
  expect(faults.map(({ marker, start, end, level }) => ({ marker, start, end, level }))).toEqual([]);
}

const pieces = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '三，',
    '（一）',
    '（二）',
    '(一)',
    '㈡',
    '1.',
    '2、',
    '3、',
    '（1）',
    '⑵',
    '①',
    '②',
    '一是',
    '二是',
    '一要',
    '三要',
  ],
  ...[
    '第一、',
    '第二，',
    '首先',
    '其次，',
    '最后，',
    '其一，',
    '一方面',
    '另一方面',
    '一抓',
    '二抓',
    '转变一：',
    '第一项议程：',
    '第一篇：',
  ],
  ...[
    '加强领导',
    '抓好落实，',
    '。',
    '；',
    '：',
    '，',
    ';',
    '\n',
    '\n',
    '\r',
    '　　',
    '同志们，',
    '同志们：\n',
    '在会上的讲话\n',
  ],
);

test('ranges of any document are proper', () =>
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectProper(analyze(parse(parts.join(''))))),
    { numRuns: 1500 },
  ));

test('what no item holds ends those in front of it: a number said again, a list of another shape', () => {
  const { outline } = analyze(
    parse('一、加强领导\n要压实责任。\n二、强化督查\n一、严肃问责\n要通报结果。\n二、抓好整改'),
  );
  expect(outline.items.map(({ start, end }) => [start, end])).toEqual([
    [0, 13],
    [14, 20],
    [21, 34],
    [35, 41],
  ]);
});

test.each(['第一、;一方面\r一\n另一方面首先3、其次，一方面\n二，\r另一方面', '（二）\n二，'])('proper: %j', (text) =>
  expectProper(analyze(parse(text))),
);

test('twenty levels are the deepest, whatever is written', () => {
  const analysis = analyze(parse('一、\n（一）\n一是\n'.repeat(20_000)));
  expect(analysis.outline.items).toHaveLength(60_000);
  expectProper(analysis);
});
