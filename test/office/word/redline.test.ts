import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePieces, compareTexts } from '../../../src/office/word/compare.ts';
import { readWord, wordText } from '../../../src/office/word/index.ts';
import { wordProfiles, type WordProfile } from '../../../src/office/word/profile.ts';
import { writeRedline } from '../../../src/office/word/redline.ts';
import { ZipArchive } from '../../../src/office/zip.ts';

const [profile] = wordProfiles as [WordProfile];
const stamp = { author: '秘书处', time: '2026-03-05T09:00:00Z' };
const marked = (before: string, after: string): Promise<Uint8Array> => writeRedline(before, after, profile, stamp);
const read = (bytes: Uint8Array, revisions: 'accepted' | 'rejected'): string =>
  wordText(readWord(bytes, { revisions }));
const shown = (before: string, after: string): string =>
  comparePieces(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'insert' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const base = [
  '一、认清当前形势，增强责任意识。',
  '二、压实各级责任，确保工作落实。',
  '三、严格督查考核，推动见到实效。',
];
const more = '四、加强组织领导，形成工作合力。';

/** The places where a document's last paragraph mark makes trouble, and those where it does not. */
const tails: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['in the middle', base, [base[0]!, more, base[2]!]],
  ['inserted at the end', base, [...base, more]],
  ['deleted at the end', [...base, more], base],
  ['two deleted at the end', [...base, more, '散会。'], base],
  ['inserted at the head', base, [more, ...base]],
  ['deleted at the head', [more, ...base], base],
  ['replaced at the end', base, [base[0]!, base[1]!, '散会。']],
  ['all of it', base, ['请大家鼓掌。', '散会。']],
  ['moved to the end', base, [base[1]!, base[2]!, base[0]!]],
  ['moved to the head', base, [base[2]!, base[0]!, base[1]!]],
  ['nothing at first', [''], base],
  ['nothing in the end', base, ['']],
  ['no change', base, base],
];

describe('a text marked up against an earlier one', () => {
  test.each(tails)('%s: accepted it is the new text, rejected the old one', async (_, before, after) => {
    const bytes = await marked(before.join('\n'), after.join('\n'));
    expect(read(bytes, 'accepted').split('\n')).toEqual(after);
    expect(read(bytes, 'rejected').split('\n')).toEqual(before);
  });

  test('the same of any two texts, with unique numbers of changes', async () => {
    const line = fc.constantFrom(
      ...base,
      more,
      '',
      '散会。',
      '同志们：',
      '全市完成投资1234.5亿元，增长6.8%。',
      '全市完成投资1350.2亿元，增长7.1%。',
      ' 两端  空格 ',
      '甲\t乙',
      '<a> & $& 𠮷',
    );
    const text = fc.array(line, { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const bytes = await marked(before.join('\n'), after.join('\n'));
        expect(read(bytes, 'accepted')).toBe(after.join('\n'));
        expect(read(bytes, 'rejected')).toBe(before.join('\n'));
        const xml = ZipArchive.open(bytes).readText('word/document.xml')!;
        const ids = [
          ...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart) w:id="(\d+)"/gu),
        ].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test('word by word; figures and percentages stay whole', () => {
    expect(shown('要认真抓，确保落实', '要扎实抓，切实保障落实')).toBe(
      '要[-认真-]{+扎实+}抓，[-确保-]{+切实保障+}落实',
    );
    expect(shown('投资1234.5亿元', '投资1350.2亿元')).toBe('投资[-1234.5-]{+1350.2+}亿元');
    expect(shown('增长6.8%左右', '增长7.1%左右')).toBe('增长[-6.8%-]{+7.1%+}左右');
    expect(shown('甲  乙', '甲 乙')).not.toBe('甲 乙');
  });

  test('a paragraph that stands elsewhere has moved; short ones meet by chance', () => {
    const kinds = (before: readonly string[], after: readonly string[]): string[] =>
      compareTexts(before, after).map(({ kind }) => kind);
    expect(kinds([base[0]!, base[1]!, base[2]!], [base[1]!, base[2]!, base[0]!])).toEqual([
      'moveFrom',
      'same',
      'same',
      'moveTo',
    ]);
    expect(kinds(['同志们：', base[0]!], [base[0]!, '同志们：'])).toEqual(['delete', 'same', 'insert']);
  });

  test('a move in the middle names both its places alike', async () => {
    const before = [base[0]!, base[1]!, base[2]!, '散会。'];
    const bytes = await marked(before.join('\n'), [base[1]!, base[2]!, base[0]!, '散会。'].join('\n'));
    const xml = ZipArchive.open(bytes).readText('word/document.xml')!;
    expect(xml).toMatch(/<w:moveFromRangeStart [^>]*w:name="move1"\/>.*<w:moveToRangeStart [^>]*w:name="move1"\/>/su);
    expect(xml).not.toMatch(/<w:moveFrom [^>]*>(?:(?!<\/w:moveFrom>).)*w:delText/su);
    expect(xml).toContain('w:author="秘书处" w:date="2026-03-05T09:00:00Z"');
  });

  test('it is set as the new version would be; indentation that was typed is not made twice', async () => {
    const before = '在全县防汛会议上的讲话\n同志们：\n　　今年雨多。\n一、压实责任\n要抓好。';
    const xml = ZipArchive.open(await marked(before, before.replace('雨多', '雨大'))).readText('word/document.xml')!;
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu)!;
    expect(
      paragraphs.map((one) => [/firstLineChars="(\d+)"/u.exec(one)![1], /<w:jc w:val="(\w+)"/u.exec(one)![1]]),
    ).toEqual([
      ...[
        ['0', 'center'],
        ['0', 'both'],
        ['0', 'both'],
        ['200', 'both'],
        ['200', 'both'],
      ],
    ]);
    expect(paragraphs[0]).toContain('w:eastAsia="方正小标宋简体" w:hint="eastAsia"/><w:sz w:val="44"/>');
    expect(paragraphs[3]).toContain('w:eastAsia="黑体"');
  });

  test('a long text with changes everywhere', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, at) => `第${at}段，加强组织领导，压实工作责任，确保各项任务落到实处。`,
    );
    const after = lines.map((line, at) => (at % 7 === 0 ? line.replace('确保', '切实保障') : line));
    const ops = compareTexts(lines, after);
    expect(ops.filter(({ kind }) => kind === 'change')).toHaveLength(Math.ceil(4000 / 7));
    expect(ops.filter(({ kind }) => kind === 'same')).toHaveLength(4000 - Math.ceil(4000 / 7));
  });
});
