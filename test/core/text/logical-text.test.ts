import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, joinBrokenParagraphs, lint, parse } from '../../../src/core/index.ts';
import { fixAll } from '../../../src/core/later.ts';
import { LogicalText, readLogical } from '../../../src/core/text/logical-text.ts';
import type { Piece } from '../../../src/core/text/piece.ts';

const readingOf = (text: string): string => readLogical(text)?.text ?? text;
const blanksOf = (text: string) => analyze(parse(text)).placeholders;

describe('what is read', () => {
  test.each([
    ['a text without anything to undo', '会议指出，要抓好落实。\n一、提高认识', '会议指出，要抓好落实。\n一、提高认识'],
    ['escapes of converters', '1\\. 抓学习\n20\\_\\_年\n\\[会议名称\\]', '1. 抓学习\n20__年\n[会议名称]'],
    ['emphasis around an item', '**一、提高认识**\n**二、落实责任。**要抓紧。', '一、提高认识\n二、落实责任。要抓紧。'],
    ['asterisks that may be blanks', '在**会议上，请**同志讲话。', '在**会议上，请**同志讲话。'],
    ['emphasis in Markdown', '# 讲话\n要*认真*落实**责任**。', '# 讲话\n要认真落实责任。'],
    ['invisible characters', '请X\u200bX同志\u00ad发言\ufeff。', '请XX同志发言。'],
    ['other line ends', '一、认识\u2028二、措施', '一、认识\n二、措施'],
    ['a page number in a sentence', '要把责任第1页共4页落到实处。', '要把责任落到实处。'],
    ['a sentence about pages', '材料第3页，共4页，请看第1页。', '材料第3页，共4页，请看第1页。'],
    [
      'a page number between the halves of a sentence',
      '各乡镇要组织力量，对险工险段和在建工程逐一\n\n— 3 —\n\n排查，发现隐患立即整改。',
      '各乡镇要组织力量，对险工险段和在建工程逐一排查，发现隐患立即整改。',
    ],
    [
      'a page number between paragraphs',
      '各乡镇要组织力量，对险工险段逐一排查。\n— 3 —\n发现隐患立即整改，不留死角。',
      '各乡镇要组织力量，对险工险段逐一排查。\n— 3 —\n发现隐患立即整改，不留死角。',
    ],
    [
      'a form feed with the number of the page',
      '各乡镇要组织力量，对险工险段和在建工程逐一\f12\n排查，发现隐患立即整改。',
      '各乡镇要组织力量，对险工险段和在建工程逐一排查，发现隐患立即整改。',
    ],
    [
      'masks at the edge of a line',
      '会议决定，由××局牵头制定方案，于×\n月×日前报县委；各乡镇要抽调力量，由XX\nX带队，深入村组开展整治，确保在×\n月底前见效。',
      '会议决定，由××局牵头制定方案，于×月×日前报县委；各乡镇要抽调力量，由XXX带队，深入村组开展整治，确保在×月底前见效。',
    ],
    [
      'a quotation over a line end',
      '要把推动“高质量\n发展”摆在首位，抓好落实。',
      '要把推动“高质量发展”摆在首位，抓好落实。',
    ],
    [
      'an unclosed quotation before a new paragraph',
      '要推动“高质量发展。\n“三农”工作要抓好。',
      '要推动“高质量发展。\n“三农”工作要抓好。',
    ],
    [
      'a list of names',
      '张三，县委书记\n李四，县长\n王五，副县长\n赵六，局长',
      '张三，县委书记\n李四，县长\n王五，副县长\n赵六，局长',
    ],
    [
      'lists of names, as long as each other',
      '防汛指挥部\n指挥长：王建国　副指挥长：李长江　刘志远　成员：周明　吴刚　蒋文\n负责全县防汛工作。\n抗旱指挥部\n指挥长：王建国　副指挥长：李长江　刘志远　成员：周明　吴刚　蒋文\n负责全县抗旱工作。',
      '防汛指挥部\n指挥长：王建国　副指挥长：李长江　刘志远　成员：周明　吴刚　蒋文\n负责全县防汛工作。\n抗旱指挥部\n指挥长：王建国　副指挥长：李长江　刘志远　成员：周明　吴刚　蒋文\n负责全县抗旱工作。',
    ],
    [
      'headings',
      '一、加强领导，压实责任\n二、突出重点，攻坚克难\n三、强化督查，注重实效',
      '一、加强领导，压实责任\n二、突出重点，攻坚克难\n三、强化督查，注重实效',
    ],
  ])('%s', (_, text, reading) => expect(readingOf(text)).toBe(reading));

  test('words of Latin letters stay apart', () =>
    expect(
      readingOf(
        '　　各单位要用好政务平台，加快推进系统对接，年底前完成 Cloud\nNative 改造，并按照统一部署做好数据迁移工作，确保群众\n办事只进一扇门，最多跑一次，让数据多跑路、群众少跑腿。\n　　要抓好培训。',
      ),
    ).toContain('Cloud Native'));
});

describe('what is reported is of the text as it stands', () => {
  const at = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

  test('blanks', () => {
    const text = '请X\u200bX同志讲话，20\\_\\_年在\\[会议名称\\]上。';
    const blanks = blanksOf(text);
    expect(blanks.map((blank) => [blank.text, blank.kind])).toEqual([
      ['X\u200bX', 'person'],
      ['20\\_\\_', 'year'],
      ['\\[会议名称\\]', 'other'],
    ]);
    for (const blank of blanks) expect(at(text, blank)).toBe(blank.text);
  });

  test('items, markers as read', () => {
    const text = '1\\. 抓学习。要读原文。\n2\\. 抓落实。要出实效。';
    const { items } = analyze(parse(text)).outline;
    expect(items.map(({ marker, label }) => marker + label)).toEqual(['1.抓学习', '2.抓落实']);
    expect(items.map(({ markerRange }) => at(text, markerRange).trim())).toEqual(['1\\.', '2\\.']);
    expect(items[1]!.paragraph).toBe(1);
    expect(items[1]!.series.items[1]).toBe(items[1]);
  });

  test('a fix inside an undone place keeps what is not read', () => {
    const text = '我们要要\u200b求大家，认真贯\u200b彻落落实。一是抓学习,\u200b二是抓落实。';
    const { edits } = fixAll(text, lint(analyze(parse(text))), {});
    expect(applyEdits(text, edits)).toContain('抓学习，\u200b二是');
  });

  test('a wrapped text is told of once, with the edits that join it', () => {
    const lines = [
      '　　各级各部门要切实提高政治站位，把防汛抗旱各项责任',
      '落到每一座水库、每一处险工险段，对在建工程逐一排查，',
      '发现隐患立即整改，确保万无一失。',
    ];
    const text = `${lines.join('\n')}\n　　要严肃纪律。`;
    const found = lint(analyze(parse(text))).filter(({ rule }) => rule === 'text/broken-paragraph');
    expect(found).toHaveLength(1);
    const joined = applyEdits(text, found[0]!.fixes[0]!.edits);
    expect(joined).toBe(`${lines.join('')}\n　　要严肃纪律。`);
    expect(applyEdits(text, joinBrokenParagraphs(analyze(parse(text))))).toBe(joined);
  });

  test('a page that ends where a sentence is cut is joined once', () => {
    const text = '一、。\nhttp://example.com/“\n\f一、\n。\n。。';
    const edits = joinBrokenParagraphs(analyze(parse(text)));
    expect(applyEdits(text, edits).replace(/\s/gu, '')).toBe('一、。。。。');
  });
});

/** Any text with any pieces: every third of some units is left out, or stands for one. */
const withPieces = fc
  .array(
    fc.record({
      words: fc.stringMatching(/^[一二三四五]{1,4}$/u),
      gap: fc.constantFrom('', '\n', '\\', '\u200b', '\n　　'),
      kind: fc.constantFrom<Piece['kind']>('wrap', 'page', 'invisible'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => {
    let text = '';
    const pieces: Piece[] = [];
    for (const { words, gap, kind } of parts) {
      text += words;
      if (gap === '') continue;
      const own = gap === '\\' ? 'escape' : kind;
      pieces.push({ kind: own, start: text.length, end: text.length + gap.length, text: '' });
      text += gap;
    }
    text += '终';
    return new LogicalText(text, pieces, false);
  });

describe('offsets', () => {
  test('every unit that is read is found where it stands, and back', () =>
    fc.assert(
      fc.property(withPieces, (logical) => {
        for (let at = 0; at < logical.text.length; at++) {
          const { start, end } = logical.rangeOf({ start: at, end: at + 1 });
          expect(logical.physical.slice(start, end).replace('\\', '')).toBe(logical.text[at]);
          expect(logical.readingOf(end - 1)).toBe(at);
        }
      }),
    ));

  test('an edit of what is read reads the same when it is made', () =>
    fc.assert(
      fc.property(withPieces, fc.nat(), fc.nat(6), fc.stringMatching(/^[六七]{0,3}$/u), (logical, at, length, text) => {
        const start = at % logical.text.length;
        const range = { start, end: Math.min(logical.text.length, start + length) };
        const edits = logical.editsOf({ range, text });
        const changed = applyEdits(logical.physical, edits!);
        expect(changed.replace(/[\n\u200b\\　]/gu, '')).toBe(applyEdits(logical.text, [{ range, text }]));
        // No backslash is left without its mark.
        expect(changed).not.toMatch(/\\(?:$|\n|\\|\u200b)/u);
      }),
    ));

  test('a pair of signs is not torn apart', () => {
    const logical = readLogical('**一、提高认识**\n二、抓落实')!;
    expect(logical.editsOf({ range: { start: 4, end: 7 }, text: '得\n二' })).toBeNull();
    expect(logical.editsOf({ range: { start: 0, end: 7 }, text: '' })).toEqual([
      { range: { start: 0, end: 11 }, text: '' },
    ]);
  });
});
