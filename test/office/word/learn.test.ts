import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech } from '../../../src/core/later.ts';
import { learnProfile } from '../../../src/office/word/learn/index.ts';
import { readWordProfile, writeWordProfile } from '../../../src/office/word/profile-file.ts';
import { wordProfiles, type WordProfile } from '../../../src/office/word/profile.ts';
import { writeWord } from '../../../src/office/word/write.ts';
import { docxFiles, docxOf, lvl, numPr, p } from './docx-file.ts';

const [official, readAloud] = wordProfiles as readonly [WordProfile, WordProfile];
const text = `在全县防汛抗旱工作会议上的讲话
县长　王明
（2026年5月8日）
同志们：
今天召开的这次会议，主要任务是分析当前的汛情旱情，安排下一步的工作，全县共有水库36座。
一、提高思想认识
今年以来，全县平均降雨量比去年同期多了三成，各级各部门要把困难估计得更足一些，把准备做得更细一些。
（一）认清严峻形势
主汛期还有四十多天，北部山区的土壤已经接近饱和，再下一场大雨就可能成灾。
（二）克服麻痹思想
一是压实责任。各镇的主要负责同志要上堤坝。二是备足物资。沙袋、水泵要提前运到险工险段。
二、狠抓工作落实
会后，各镇要立即动起来，把今天讲的每一件事落到人头，县里的督查组一周后下去看。
`;
const written = (profile: WordProfile): Promise<Uint8Array> =>
  writeWord(exportSpeech(analyze(parse(text))), profile, { author: '', time: '2026-03-05T09:00:00Z' });

/** The members that a document can say; what stands in for a missing font is ours to choose. */
function comparable({ fonts, ...rest }: WordProfile): unknown {
  const { latin, ...named } = fonts;
  return { ...rest, latin, fonts: Object.fromEntries(Object.entries(named).map(([key, { name }]) => [key, name])) };
}

describe('learnProfile', () => {
  test.each(wordProfiles.map((profile) => [profile.name, profile] as const))(
    '%s, from what it wrote',
    async (name, profile) => {
      const { profile: found, notKept } = learnProfile(await written(profile), name);
      expect(comparable(found)).toEqual(comparable(profile));
      expect(notKept).toEqual([]);
      expect(JSON.parse(writeWordProfile(found, profile))).toEqual({ name, base: name });
    },
  );

  const half = (min: number, max: number): fc.Arbitrary<number> =>
    fc.integer({ min: min * 2, max: max * 2 }).map((value) => value / 2);
  const millimetres = fc.integer({ min: 150, max: 400 }).map((tenths) => tenths / 10);
  const font = fc
    .constantFrom('仿宋', '楷体_GB2312', '黑体', '方正大标宋简体', '宋体')
    .map((name) => ({ name, fallback: name }));
  const anyProfile: fc.Arbitrary<WordProfile> = fc.record({
    name: fc.constant('某局'),
    page: fc.record({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
    fonts: fc.record({
      ...{ title: font, body: font, heading1: font, heading2: font, pageNumber: font },
      latin: fc.constantFrom('Times New Roman', 'Arial'),
    }),
    sizes: fc.record({ title: half(18, 30), body: half(12, 24), pageNumber: half(9, 16) }),
    linePitch: half(20, 40),
    characters: fc.constantFrom('spacing', 'grid', 'none'),
    indent: fc.constantFrom(0, 2),
    salutationIndent: fc.constantFrom(0, 2),
    byline: fc.constantFrom('centre', 'body'),
    pause: fc.constantFrom(0, 6, 12),
    bold: fc.constant(false),
    boldLead: fc.boolean(),
    pageNumber: fc.constantFrom('outside', 'centre', 'total'),
    markBlanks: fc.constant(true),
  });
  test('any profile comes back from a speech that it printed, and from its own file', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        const { profile: found } = learnProfile(await written(profile), '某局');
        expect(comparable(found)).toEqual(comparable(profile));
        expect(readWordProfile(writeWordProfile(found, official), wordProfiles)).toEqual({
          profile: found,
          problems: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  test('a file holds what differs from the official profile, and only that', () => {
    const profile = {
      ...official,
      name: '本局',
      sizes: { ...official.sizes, title: 24 },
      pageNumber: 'centre' as const,
    };
    expect(JSON.parse(writeWordProfile(profile, official))).toEqual({
      ...{ name: '本局', base: '国标公文' },
      ...{ sizes: { title: 24 }, pageNumber: 'centre' },
    });
    expect(JSON.parse(writeWordProfile(readAloud, readAloud))).toEqual({ name: '朗读稿', base: '朗读稿' });
  });
});

const styles = (inner: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${inner}`;
const theme =
  '<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
const section =
  '<w:sectPr><w:pgSz w:w="10433" w:h="14742"/><w:pgMar w:top="1440" w:right="1701" w:bottom="1440" w:left="1701"/><w:docGrid w:linePitch="312"/></w:sectPr>';
const footer =
  '<?xml version="1.0"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdt><w:sdtContent><w:p><w:pPr><w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt></w:ftr>';

describe('a document that others made', () => {
  const body =
    p('关于加强档案工作的情况汇报', '<w:pStyle w:val="T"/>') +
    p('加强组织领导', `<w:pStyle w:val="H"/>${numPr(1)}`) +
    p('　　全县各单位都建立了档案室，配备了专职人员，今年新增库房面积三百多平方米，2026年完成数字化。') +
    p('抓好督促检查', `<w:pStyle w:val="H"/>${numPr(1)}`) +
    p('　　县里每半年检查一次，对做得好的单位给予表扬，对存在的问题限期整改，并在下次检查时逐项核对。') +
    section;
  const files = docxFiles(body, {
    numbering: `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    styles: styles(
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="华文中宋"/><w:sz w:val="44"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="36"/></w:rPr></w:style>',
    ),
  });
  const relations = new TextDecoder()
    .decode(files['word/_rels/document.xml.rels'])
    .replace(
      '</Relationships>',
      ['theme', 'footer']
        .map(
          (kind) =>
            `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}1.xml"/>`,
        )
        .join('') + '</Relationships>',
    );
  const bytes = zipSync({
    ...files,
    'word/_rels/document.xml.rels': strToU8(relations),
    'word/theme1.xml': strToU8(theme),
    'word/footer1.xml': strToU8(footer),
  });

  test('styles, theme fonts, typed indents, automatic numbers and a framed page number are understood; what no profile keeps is told', () => {
    const { profile, learned, notKept } = learnProfile(bytes, '某局');
    expect(profile.fonts.title.name).toBe('华文中宋');
    expect(profile.fonts.body).toEqual({ name: '仿宋', fallback: '仿宋' });
    expect(profile.fonts.heading1.name).toBe('黑体');
    expect(profile.fonts.latin).toBe('Calibri');
    expect(profile.sizes).toEqual({ title: 22, body: 16, pageNumber: 12 });
    // One and a half lines of 16 points; a grid without a type holds nothing.
    expect(profile.linePitch).toBe(31.5);
    expect(profile.indent).toBe(2);
    expect(profile.page).toEqual({ top: 25.4, right: 30, bottom: 25.4, left: 30 });
    expect(profile.pageNumber).toBe('centre');
    expect(learned.has('fonts.heading2')).toBe(false);
    expect(learned.has('salutationIndent')).toBe(false);
    expect(notKept).toEqual(['headingSize', 'paper']);
  });

  test('one that says nothing leaves the official profile; one that is none is refused', () => {
    const { profile, learned } = learnProfile(docxOf(['甲']), '某局');
    expect(profile.fonts.body).toEqual(official.fonts.body);
    expect([...learned].filter((path) => path.startsWith('fonts') || path === 'page')).toEqual([]);
    expect(() => learnProfile(strToU8('不是文档'), '某局')).toThrow();
  });

  const folder = fileURLToPath(new URL('../../../../shared/word-samples/', import.meta.url));
  if (!existsSync(folder)) console.log('skipped: no samples of documents beside the project');
  test.skipIf(!existsSync(folder))('the samples beside the project are read without a fault', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    for (const name of names) {
      const { profile } = learnProfile(new Uint8Array(readFileSync(join(folder, name))), '样稿');
      expect(readWordProfile(writeWordProfile(profile, official), wordProfiles)).toEqual({ profile, problems: [] });
    }
    expect(names.length).toBeGreaterThan(0);
  });
});
