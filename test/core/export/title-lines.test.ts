import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleLines } from '../../../src/core/later.ts';

describe('titleLines', () => {
  test.each([
    ['在全县秋粮收购暨粮食安全工作推进会议上的讲话', ['在全县秋粮收购暨粮食安全', '工作推进会议上的讲话']],
    ['关于进一步加强和改进新形势下机关作风建设的实施意见', ['关于进一步加强和改进新形势下', '机关作风建设的实施意见']],
    ['在县委理论学习小组（扩大）集中学习会议上的讲话', ['在县委理论学习小组（扩大）', '集中学习会议上的讲话']],
  ])('%s', (title, lines) => expect(titleLines(title, 20).lines).toEqual(lines));

  test.each([
    ['在全市深入学习贯彻党的二十大精神集中宣讲报告会上的讲话', '二十大'],
    ['在庆祝全县教师节暨“优秀教师”表彰大会上的讲话发言', '“优秀教师”'],
    ['在市第十五届人民代表大会第二十三次会议上的工作发言', '第二十三次'],
    ['在2024年度全市安全生产和消防工作电视电话会议上的讲话', '2024年度'],
  ])('%s keeps %s whole', (title, whole) => {
    const { lines } = titleLines(title, 20);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.some((line) => line.includes(whole))).toBe(true);
  });

  test('one that goes into a line is one line, whatever its words', () =>
    expect(titleLines('在全县工作会议上的讲话', 20)).toEqual({ lines: ['在全县工作会议上的讲话'], width: 11 }));

  test('any text comes back from its lines, none of which is wider than the room unless it cannot be broken', () => {
    const text = fc.string({ unit: fc.constantFrom(...'在全县会议上的讲话《》“”，。、2024AB 🙂'), maxLength: 90 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 24 }), (title, room) => {
        const { lines, width } = titleLines(title, room);
        expect(lines.join('')).toBe(title);
        expect(width).toBeLessThanOrEqual(room);
      }),
    );
  });
});
