import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech } from '../../../src/core/later.ts';
import { docxText } from '../../../src/office/word/index.ts';
import { wordProfiles, type WordProfile } from '../../../src/office/word/profile.ts';
import { writeWord } from '../../../src/office/word/write.ts';
import { ZipArchive } from '../../../src/office/zip.ts';

const stamp = { author: '办公室', time: '2026-03-05T09:00:00Z' };
const [official, readAloud] = wordProfiles as [WordProfile, WordProfile];
const text = [
  '在全县防汛工作会议上的讲话',
  '（2026年5月8日）',
  '同志们：',
  '一、认清形势',
  '（一）压实责任。各乡镇要把“责任”落实到人，投资XX万元……',
  '（二）备足物资。按照定额备足。',
  '单位\t数量',
  '水利局\t12',
  '谢谢大家。',
].join('\n');

const written = (from: string, profile = official): Promise<Uint8Array> =>
  writeWord(exportSpeech(analyze(parse(from))), profile, stamp);
const partOf = (bytes: Uint8Array, name: string): string => ZipArchive.open(bytes).readText(`word/${name}.xml`)!;

describe('a speech as .docx', () => {
  test('the page, its grid and margins (GB/T 9704-2012 5)', async () => {
    const xml = partOf(await written(text), 'document');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"[^>]*\/>/u);
    for (const margin of [
      'top="2098"',
      'right="1474"',
      'bottom="1984"',
      'left="1588"',
      'header="851"',
      'footer="1446"',
      'gutter="0"',
    ])
      expect(xml).toContain(`w:${margin}`);
    expect(xml).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"\/>/u);
  });

  test('who made it and when stand in its properties; nobody where nobody is named', async () => {
    const core = ZipArchive.open(await written(text)).readText('docProps/core.xml');
    expect(core).toContain('<dc:creator>办公室</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>办公室</cp:lastModifiedBy>');
    const nobody = await writeWord(exportSpeech(analyze(parse(text))), official, { ...stamp, author: '' });
    expect(ZipArchive.open(nobody).readText('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|Un-named/u);
  });

  test('a title longer than a line is broken where a word ends', async () => {
    const long = partOf(await written(`全县${'重点项目'.repeat(4)}推进会讲话\n同志们：`), 'document');
    // 23 characters in 20 places: the first line holds the 12 up to the end of a word, the rest of the width is left at both sides.
    const sides = Number(/<w:ind w:left="(\d+)" w:right="\1"/u.exec(long)?.[1]);
    const left = (8844 - 2 * sides) / 440;
    expect(left).toBeGreaterThan(12);
    expect(left).toBeLessThan(13);
    expect(partOf(await written(text), 'document')).not.toContain('<w:ind w:left');
  });

  test('name and date, whom it addresses, and leads follow the profile', async () => {
    const profile = { ...official, byline: 'body' as const, salutationIndent: 2, boldLead: true };
    const source = '在全县会议上的讲话\n（2026年5月8日）\n同志们：\n一是抓责任。各镇要压实责任。二是抓督查。要常去看。';
    const paragraphs = partOf(await written(source, profile), 'document').match(/<w:p>.*?<\/w:p>/gu)!;
    expect(paragraphs[1]).toMatch(
      /<w:ind w:firstLine="640"[^>]*\/>.*<w:jc w:val="both"\/>|<w:jc w:val="both"\/>.*<w:ind w:firstLine="640"/u,
    );
    expect(paragraphs[2]).toContain('w:firstLineChars="200"');
    const bold = paragraphs[3]!.match(/<w:r>.*?<\/w:r>/gu)!.filter((run) => /<w:b\/>/u.test(run));
    expect(bold.map((run) => /<w:t[^>]*>([^<]*)/u.exec(run)![1])).toEqual(['一是抓责任。', '二是抓督查。']);
  });

  test('text: exact lines, two characters in, drawn together, marks from the Chinese font', async () => {
    const xml = partOf(await written(text), 'document');
    expect(xml).toContain('<w:ind w:firstLine="640" w:firstLineChars="200"/>');
    expect(xml).toContain('<w:ind w:firstLine="0" w:firstLineChars="0"/>');
    expect(xml).toMatch(/<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"\/>/u);
    const runs = xml.match(/<w:r>.*?<\/w:r>/gu)!;
    expect(runs.every((run) => run.includes('w:hint="eastAsia"'))).toBe(true);
    expect(runs.find((run) => run.includes('各乡镇'))).toMatch(
      /w:eastAsia="仿宋_GB2312".*<w:spacing w:val="-5"\/>.*<w:sz w:val="32"\/>/u,
    );
    expect(runs.find((run) => run.includes('压实责任'))).toContain('w:eastAsia="楷体_GB2312"');
    expect(runs.find((run) => run.includes('认清形势'))).toContain('w:eastAsia="黑体"');
    expect(runs.find((run) => run.includes('防汛工作会议'))).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/u);
    expect(runs.filter((run) => run.includes('w:highlight')).map((run) => />([^<]+)<\/w:t>/u.exec(run)?.[1])).toEqual([
      'XX',
    ]);
  });

  test('headings are real ones, every style that is used is there, and is black', async () => {
    const bytes = await written(text);
    const [xml, styles] = [partOf(bytes, 'document'), partOf(bytes, 'styles')];
    const used = [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id);
    expect(used).toEqual(['Title', 'Heading1']);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    expect(styles).not.toMatch(/2E74B5|1F4D78/u);
  });

  test('no theme fonts, no font but the profile’s, fallbacks for those that may be missing', async () => {
    const bytes = await written(text);
    const names = ZipArchive.open(bytes).names.filter((name) => name.endsWith('.xml'));
    const all = names.map((name) => ZipArchive.open(bytes).readText(name)!).join('');
    expect(all).not.toMatch(/w:\w+Theme="/u);
    const fonts = new Set(
      [...all.matchAll(/(?:w:(?:ascii|hAnsi|eastAsia|cs)|typeface)="([^"]*)"/gu)].map(([, font]) => font),
    );
    for (const known of ['', 'Times New Roman', '方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体'])
      fonts.delete(known);
    expect([...fonts]).toEqual([]);
    expect(partOf(bytes, 'fontTable')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  test('the page number: — 1 —, outside, in a formatted field', async () => {
    const bytes = await written(text);
    const footers = ZipArchive.open(bytes).names.filter((name) => /footer\d\.xml$/u.test(name));
    const all = footers.map((name) => ZipArchive.open(bytes).readText(name)!);
    expect(all).toHaveLength(2);
    expect(all.some((xml) => xml.includes('<w:jc w:val="right"/>') && xml.includes('w:right="280"'))).toBe(true);
    expect(all.some((xml) => xml.includes('<w:jc w:val="left"/>') && xml.includes('w:left="280"'))).toBe(true);
    for (const xml of all) expect(xml).toMatch(/<w:sz w:val="28"\/>.*— <.*PAGE.* —</su);
    expect(partOf(bytes, 'settings')).toContain('<w:evenAndOddHeaders/>');
  });

  test('read again it is the same text, paragraph by paragraph', async () => {
    for (const profile of wordProfiles) expect(docxText(await written(text, profile))).toBe(text);
  });

  test('two exports of one text are the same bytes', async () => {
    expect(await written(text)).toEqual(await written(text));
  });

  test('for reading aloud: large, bold, a pause behind paragraphs, page x of y', async () => {
    const bytes = await written(text, readAloud);
    const xml = partOf(bytes, 'document');
    expect(xml).toContain('w:after="240"');
    expect(xml).toMatch(/<w:b\/>.*<w:sz w:val="44"\/>/u);
    expect(xml).not.toContain('w:evenAndOddHeaders');
    expect(partOf(bytes, 'footer1')).toContain('NUMPAGES');
  });

  test('what XML does not allow is left out', async () => {
    const bytes = await written('各项\u0001工作\ufffe要抓好\ud800 ]]> <a> & “”。');
    expect(docxText(bytes)).toBe('各项工作要抓好 ]]> <a> & “”。');
  });
});
