import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze, parse, type TextEdit } from '../../src/core/index.ts';
import { exportSpeech } from '../../src/core/later.ts';
import {
  docxText,
  patchWord,
  readOpinions,
  readWord,
  takenUp,
  toLineEdits,
  wordLines,
  wordText,
} from '../../src/office/word/index.ts';
import { learnProfile } from '../../src/office/word/learn/index.ts';
import { wordProfiles } from '../../src/office/word/profile.ts';
import { writeRedline } from '../../src/office/word/redline.ts';
import { writeWord } from '../../src/office/word/write.ts';
import { ZipArchive } from '../../src/office/zip.ts';
import { docxAround, p } from '../office/word/docx-file.ts';
import { officeLacks } from '../support/office-program.ts';
import { changesLack, convertAll, pagesOf, resolveChanges } from '../support/word-office.ts';

const stamp = { author: '秘书处', time: '2026-03-05T09:00:00Z' };
const [official] = wordProfiles as readonly [(typeof wordProfiles)[number]];
/** The texts of a folder; a form feed stands in no document. */
const textsIn = (folder: URL): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/gu, '\n').replaceAll('\f', ''))
    .filter((text) => !text.includes('\ufffd'));
const texts = textsIn(new URL('../speeches/', import.meta.url));
const beside = new URL('../../../shared/corpus/', import.meta.url);
const corpus = existsSync(beside) ? textsIn(beside) : [];
if (corpus.length === 0) console.log('skipped: no texts beside the project are edited');
const exported = (text: string, profile = official): Promise<Uint8Array> =>
  writeWord(exportSpeech(analyze(parse(text))), profile, stamp);

const lack = officeLacks(await exported('甲'), 'docx', 'docx');
if (lack !== undefined) console.log(`skipped: no document goes through an office program: ${lack}`);
if (lack === undefined && changesLack !== undefined)
  console.log(`skipped: tracked changes are not tried: ${changesLack}`);

/** The same sequence of numbers below 1 each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Spaces at the ends of lines and of cells are nobody's words. */
const plain = (text: string): string => text.replace(/[ \t\u00a0\u3000]+$/gmu, '').replace(/\n+$/u, '');

describe.skipIf(lack !== undefined)('documents that LibreOffice has saved again', { timeout: 900_000 }, () => {
  test.each(wordProfiles.map((profile) => [profile.name, profile] as const))(
    '%s: every text comes back',
    async (_, profile) => {
      const documents = await Promise.all(texts.map((text) => exported(text, profile)));
      const again = convertAll(documents, 'docx');
      again.forEach((bytes, at) => expect(plain(docxText(bytes))).toBe(plain(docxText(documents[at]!))));
    },
  );

  test('values go into them, all else stays byte for byte, and LibreOffice reads them', async () => {
    const blank = texts.filter((text) => analyze(parse(text)).placeholders.length > 0);
    expect(blank.length).toBeGreaterThan(10);
    const saved = convertAll(await Promise.all(blank.map((text) => exported(text))), 'docx');
    const filled = saved.map((bytes) => {
      const lines = wordLines(readWord(bytes)).map(({ text }) => text);
      const { placeholders } = analyze(parse(lines.join('\n')));
      const edits = placeholders.map(({ start, end }, at): TextEdit => ({
        range: { start, end },
        text: `值${at} & <>`,
      }));
      const { bytes: patched, unplaced } = patchWord(bytes, toLineEdits(lines, edits));
      expect(unplaced).toEqual([]);
      const [before, after] = [ZipArchive.open(bytes), ZipArchive.open(patched)];
      for (const name of before.names)
        if (name !== 'word/document.xml') expect(after.read(name)).toEqual(before.read(name));
      const bare = (archive: ZipArchive): string =>
        archive.readText('word/document.xml')!.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/gu, '<w:t/>');
      expect(bare(after)).toBe(bare(before));
      return { patched, expected: lines.join('\n'), edits };
    });
    const read = convertAll(
      filled.map(({ patched }) => patched),
      'docx',
    ).map(docxText);
    filled.forEach(({ patched }, at) => expect(plain(read[at]!)).toBe(plain(docxText(patched))));
  });

  test.each(wordProfiles.map((profile) => [profile.name, profile] as const))(
    '%s: the profile is learned from a speech that was saved again',
    async (name, profile) => {
      const text =
        '在全县防汛抗旱工作会议上的讲话\n同志们：\n今天这次会议，主要任务是安排下一步的工作，全县共有水库36座。\n一、提高思想认识\n各级各部门要把困难估计得更足一些。\n（一）认清严峻形势\n主汛期还有四十多天。';
      const { profile: found } = learnProfile(convertAll([await exported(text, profile)], 'docx')[0]!, name);
      for (const part of ['title', 'body', 'heading1', 'heading2', 'pageNumber'] as const)
        expect([part, found.fonts[part].name]).toEqual([part, profile.fonts[part].name]);
      expect(found.sizes).toEqual(profile.sizes);
      expect([found.indent, found.pause, found.bold]).toEqual([profile.indent, profile.pause, profile.bold]);
      expect([found.pageNumber, found.salutationIndent]).toEqual([profile.pageNumber, profile.salutationIndent]);
      expect(found.linePitch).toBeCloseTo(profile.linePitch, 1);
      for (const side of ['top', 'right', 'left'] as const)
        expect(Math.abs(found.page[side] - profile.page[side])).toBeLessThan(0.1);
    },
  );

  test('a page of the official layout holds 22 lines of 28 characters', async () => {
    const document = await exported(`题\n${'国'.repeat(28 * 60)}`);
    const pages = pagesOf(convertAll([document], 'pdf')[0]!);
    if (pages === undefined) return void console.log('skipped: lines are not counted: pdftotext is missing');
    const lines = pages[1]!.filter((line) => !/^—/u.test(line));
    expect(lines.map((line) => [...line].length)).toEqual(new Array<number>(22).fill(28));
  });
});

const samples = fileURLToPath(new URL('../../../shared/word-samples/', import.meta.url));
if (!existsSync(samples)) console.log('skipped: the Word samples are not beside the project');

describe.skipIf(lack !== undefined || !existsSync(samples))(
  'samples that LibreOffice has saved again',
  { timeout: 900_000 },
  () => {
    /** It works fields out anew, and writes a paragraph in a control of its own four times over. */
    const isItsOwn = (line: string): boolean => /^(?:日期|嵌套域)：|块级控件/u.test(line);

    test('tables, text boxes, symbols, split blanks and notes read as they did', () => {
      const names = ['03-table', '04-textbox-fields', '05-split-placeholders', '06-notes-comments'];
      const again = convertAll(
        names.map((name) => new Uint8Array(readFileSync(`${samples}${name}.docx`))),
        'docx',
      );
      again.forEach((bytes, at) => {
        const expected = readFileSync(`${samples}${names[at]!}.txt`, 'utf8');
        const lines = (text: string): string[] =>
          plain(text)
            .split('\n')
            .filter((line) => !isItsOwn(line));
        expect(lines(docxText(bytes))).toEqual(lines(expected));
      });
    });
  },
);

/** What a document that came back says: a comment and its answer, changes that were tracked, in a paragraph and in a cell. */
const returned = (): Uint8Array => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const on = (id: number, text: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const by = 'w:author="王五" w:date="2026-03-05T09:00:00Z"';
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="李四" w:date="2026-03-05T09:00:00Z">${p(text)}</w:comment>`;
  const body =
    `<w:p>${run('各部门要')}<w:del w:id="11" ${by}><w:r><w:delText>认真</w:delText></w:r></w:del><w:ins w:id="12" ${by}>${run('扎实')}</w:ins>${run('落实')}${on(0, '各项任务')}${run('。')}</w:p>` +
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p('县农业局')}</w:tc><w:tc><w:p>${on(1, '36座')}</w:p></w:tc></w:tr></w:tbl>` +
    p('谢谢大家！');
  return docxAround(body, undefined, { comments: comment(0, '改为“重点任务”') + comment(1, '请核实') });
};

describe.skipIf(lack !== undefined)('what came back, saved again by LibreOffice', { timeout: 900_000 }, () => {
  test('comments and tracked changes stand where they stood, and are taken up alike', () => {
    const told = (bytes: Uint8Array): unknown => {
      const { lines, opinions } = readOpinions(bytes);
      const taken = takenUp({ lines, opinions }, ['各部门要扎实落实重点任务。', '县农业局\t36座', '谢谢大家！']);
      return opinions.map(({ author, line, start, end, said }, at) => ({
        ...{ author, words: lines[line]?.slice(start, end), taken: taken[at] },
        said: 'text' in said ? said.text : [said.gone, said.stands],
      }));
    };
    const expected = [
      { author: '王五', words: '认真', said: ['认真', '扎实'], taken: true },
      { author: '李四', words: '各项任务', said: '改为“重点任务”', taken: true },
      { author: '李四', words: '36座', said: '请核实', taken: false },
    ];
    expect(told(returned())).toEqual(expected);
    expect(told(convertAll([returned()], 'docx')[0]!)).toEqual(expected);
  });
});

/** Versions of a text by a seed: words changed, paragraphs put in, taken out and moved, the last one too. */
function edited(text: string, seed: number): string {
  const next = sequence(seed);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const place = (): number => Math.floor(next() * lines.length);
  for (let count = 0; count < 6; count++) {
    const at = place();
    const line = lines[at]!;
    const middle = Math.floor(next() * line.length);
    const kind = Math.floor(next() * 4);
    if (kind === 0) lines[at] = `${line.slice(0, middle)}切实抓好${line.slice(middle + 2)}`;
    else if (kind === 1) lines.splice(at, 0, `新加的第${count}段，说的是另一件事。`);
    else if (kind === 2 && lines.length > 3) lines.splice(at, 1);
    else lines.splice(place(), 0, ...lines.splice(at, 1));
  }
  if (next() < 0.5) lines.push('最后再加一段。');
  else lines.pop();
  return lines.join('\n');
}

const tails: readonly (readonly [string, string])[] = [
  ['甲\n乙乙乙乙\n丙', '甲\n乙乙改乙乙\n丙'],
  ['甲\n乙', '甲\n乙\n丙'],
  ['甲\n乙\n丙', '甲\n乙'],
  ['乙', '甲\n乙'],
  ['甲\n乙', '乙'],
  ['甲\n旧的末段', '甲\n全新结尾'],
  ['甲\n乙', '丙\n丁\n戊'],
];

/** Rows that were put in and taken out, as Word writes them, and a table that was put in whole. */
function withTrackedRows(): Uint8Array {
  const by = 'w:author="王五" w:date="2026-03-05T09:00:00Z"';
  let ids = 100;
  const row = (change: 'ins' | 'del' | undefined, ...words: readonly string[]): string => {
    const mark = (name: string): string => `<w:${name} w:id="${++ids}" ${by}/>`;
    const cell = (text: string): string => {
      if (change === undefined) return p(text);
      const element = change === 'ins' ? 'w:t' : 'w:delText';
      const content = `<w:${change} w:id="${++ids}" ${by}><w:r><${element}>${text}</${element}></w:r></w:${change}>`;
      return `<w:p><w:pPr><w:rPr>${mark(change)}</w:rPr></w:pPr>${content}</w:p>`;
    };
    const cells = words.map((text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell(text)}</w:tc>`);
    return `<w:tr>${change === undefined ? '' : `<w:trPr>${mark(change)}</w:trPr>`}${cells.join('')}</w:tr>`;
  };
  const table = (...rows: readonly string[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
  return docxAround(
    p('各单位任务：') +
      table(
        row('ins', '单位', '任务'),
        row(undefined, '县农业局', '春灌'),
        row('del', '县水利局', '清淤'),
        row('ins', '县住建局', '排水'),
        row(undefined, '县应急局', '值守'),
      ) +
      p('以上请抓紧。') +
      table(row('ins', '县气象局', '预警')) +
      p('谢谢大家！'),
  );
}

describe.skipIf(lack !== undefined || changesLack !== undefined)(
  'tracked changes in LibreOffice',
  { timeout: 900_000 },
  () => {
    test('rows of tables that were put in and taken out read alike, accepted and rejected', () => {
      const document = withTrackedRows();
      const read = (['accepted', 'rejected'] as const).map((revisions) =>
        wordText(readWord(document, { revisions })).split('\n'),
      );
      expect(resolveChanges([document])).toEqual([read]);
    });

    test('accepted they read like the new version, rejected like the old one', async () => {
      const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
      const versions = [...texts.slice(0, 20), ...corpus].map(
        (text, at) => [lines(text).join('\n'), edited(text, at + 1)] as const,
      );
      const pairs = [...tails, ...versions];
      const documents = await Promise.all(pairs.map(([before, after]) => writeRedline(before, after, official, stamp)));
      const resolved = resolveChanges(documents);
      const words = (text: string): string[] => text.split('\n').map((line) => line.replaceAll('\t', ' ').trimEnd());
      pairs.forEach(([before, after], at) => {
        const [accepted, rejected] = resolved[at]!.map((all) =>
          all.map((line) => line.replaceAll('\t', ' ').trimEnd()),
        );
        expect([at, accepted]).toEqual([at, words(after)]);
        expect([at, rejected]).toEqual([at, words(before)]);
      });
    });
  },
);
