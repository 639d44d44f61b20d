import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules, analyze, applyEdits, lint, parse, type SpeechDocument } from '../src/core/index.ts';
import { fixAll } from '../src/core/later.ts';
import { pageWords } from '../src/core/lint/pages.zh.ts';

/** Pieces that office texts, and damaged ones, are made of. */
const pieces = fc.constantFrom(
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '(一)',
  '1.',
  '2、',
  '（1）',
  '①',
  '一是',
  '二是',
  '三是',
  '一要',
  '二要',
  '三要',
  '第一，',
  '第二，',
  '第三,',
  '首先，',
  '其次，',
  '最后，',
  '其一，',
  '一方面',
  '另一方面',
  '一抓',
  '二抓',
  '第一件：',
  '转变一：',
  '会议进行第一项：',
  '第一篇：',
  '篇二',
  '同志们：',
  '同志们，',
  '刚才，',
  '谢谢大家。',
  '在全县工作会议上的讲话',
  '下面，我讲三点意见：',
  '加强组织领导',
  '压实工作责任，',
  '确保取得实效。',
  '要严格落实各项措施；',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  'X',
  'XX',
  '××',
  '20XX年',
  'X月X日',
  '某某同志',
  '____',
  '【会议名称】',
  '……',
  '***',
  '%%',
  '2026年',
  '3.5万元',
  'http://example.com/',
  '>',
  '　　',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\ud800',
  '\udc00',
  '\ufffd',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\f',
  '\\.',
  '\\[',
  '**',
  '第1页共4页',
  '— 3 —',
  '要进一步压实工作责任，把各项措施\n',
  '落到每一个环节，确保不出任何问题\n',
  'abc',
  '。',
  '，',
  '、',
  '：',
  '！',
);
const officeText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  officeText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Everything the core says of a text, as plain data. */
function facts(document: SpeechDocument): unknown {
  const analysis = analyze(document);
  return {
    speeches: analysis.speeches,
    items: analysis.outline.items.map((item) => ({
      ...item,
      parent: item.parent?.id,
      children: item.children.length,
      series: item.series.id,
    })),
    placeholders: analysis.placeholders,
    statistics: analysis.statistics,
    findings: lint(analysis),
  };
}

describe('any string is a document', () => {
  test('nothing throws, nothing is lost, ranges lie in the text and nest', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parse(text);
        document.paragraphs.forEach((paragraph, index) => {
          const start = document.starts[index]!;
          expect(text.startsWith(paragraph.text, start)).toBe(true);
        });
        const analysis = analyze(document);
        for (const item of analysis.outline.items) {
          expect(item.start).toBeLessThan(item.end);
          expect(item.end).toBeLessThanOrEqual(text.length);
          expect(item.level).toBe(item.parent === null ? 1 : item.parent.level + 1);
          if (item.parent !== null) {
            expect(item.parent.start).toBeLessThan(item.start);
            expect(item.parent.end).toBeGreaterThanOrEqual(item.end);
          }
        }
        for (const blank of analysis.placeholders) expect(text.slice(blank.start, blank.end)).toBe(blank.text);
        for (const finding of lint(analysis)) {
          expect(finding.range.start).toBeGreaterThanOrEqual(0);
          expect(finding.range.end).toBeLessThanOrEqual(text.length);
          for (const fix of finding.fixes) applyEdits(text, fix.edits);
        }
      }),
      { numRuns: 400 },
    ));

  test('CRLF and LF say the same', () =>
    fc.assert(
      fc.property(officeText, (text) => {
        const lf = text.replace(/\r\n?/gu, '\n');
        const names = (value: string): string[] =>
          analyze(parse(value)).outline.items.map(({ marker, level }) => `${level}${marker}`);
        expect(names(lf.replaceAll('\n', '\r\n'))).toEqual(names(lf));
      }),
    ));
});

test('incremental analysis after any edits equals a fresh analysis', () =>
  fc.assert(
    fc.property(officeText, fc.array(fc.tuple(fc.nat(), fc.nat(12), officeText), { maxLength: 6 }), (text, edits) => {
      let document = parse(text);
      for (const [at, length, inserted] of edits) {
        const start = document.text.length === 0 ? 0 : at % document.text.length;
        const next = document.text.slice(0, start) + inserted + document.text.slice(start + length);
        document = parse(next, document);
      }
      expect(facts(document)).toEqual(facts(parse(document.text)));
    }),
    { numRuns: 200 },
  ));

test('everything certain is mended at once: mending again changes nothing', () =>
  fc.assert(
    fc.property(officeText, (text) => {
      const mended = applyEdits(text, fixAll(text, lint(analyze(parse(text))), {}).edits);
      expect(fixAll(mended, lint(analyze(parse(mended))), {}).edits).toEqual([]);
    }),
  ));

test('every rule has an id of a known family, a page and an example', () => {
  for (const rule of allRules) {
    expect(rule.id).toMatch(
      /^(?:placeholder|duplicate|numbering|structure|punctuation|number|text|wording|readability)\/[a-z-]+$/u,
    );
    expect(pageWords.pages[rule.id]!.description.length).toBeGreaterThan(10);
    expect(pageWords.pages[rule.id]!.wrong).not.toBe(pageWords.pages[rule.id]!.right);
  }
});
