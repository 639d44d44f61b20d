import { describe, expect, test } from 'vitest';
import { docxText, readWord, wordText } from '../../src/office/word/index.ts';
import { ZipArchive } from '../../src/office/zip.ts';
import { docxAround, docxOf, lvl, numPr, p } from '../office/word/docx-file.ts';
import { runWith } from './support.ts';

const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const numbered = docxAround(p('提高认识', numPr(1)) + p('狠抓落实', numPr(1)), undefined, { numbering });
const text = '在全县防汛工作会议上的讲话\n同志们：\n一、提高认识\n　　（一）压实责任。XX水库要有人值守。\n';
const bytesOf = (content: string | Uint8Array | undefined): Uint8Array => content as Uint8Array;

describe('convert', () => {
  test('says which lines of a web page are not in the document', async () => {
    const text =
      '首页 > 新闻中心 > 领导讲话\n在全县防汛工作会议上的讲话\n同志们：\n　　今天召开这次会议。\n上一篇：无\n';
    const run = await runWith(['convert', '讲话.txt', '--to', 'docx'], { '讲话.txt': text }, {});
    expect(run.stderr).toContain('讲话.txt：略去网页残留 2 行（第 1、5 行）');
    const english = await runWith(['convert', '讲话.txt', '--to', 'docx', '--lang', 'en'], { '讲话.txt': text }, {});
    expect(english.stderr).toContain('left out: 2 lines that a web page left (1, 5)');
  });

  test('a Word document to standard output, numbers as text', async () => {
    expect(await runWith(['convert', '讲话.docx', '--to', 'txt'], { '讲话.docx': numbered })).toEqual({
      exitCode: 0,
      stdout: '一、提高认识\n二、狠抓落实\n',
      stderr: '',
    });
  });

  test('what is left out is counted, one line a kind; notes are kept when that is asked for', async () => {
    const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>市统计局。</w:t></w:r></w:p></w:footnote>';
    const bytes = docxAround(
      '<w:p><w:r><w:t>总值</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:ins w:id="2"><w:r><w:t>增长</w:t></w:r></w:ins></w:p>',
      undefined,
      { footnotes },
    );
    const dropped = await runWith(['convert', '报告.docx', '--to', 'txt'], { '报告.docx': bytes });
    expect(dropped.stdout).toBe('总值增长\n');
    expect(dropped.stderr.split('\n').slice(0, -1)).toEqual([
      'official-speech: 报告.docx：有 1 处插入的修订，按已接受读入',
      'official-speech: 报告.docx：略去脚注 1 条（要的话加 --notes keep）',
    ]);
    const kept = await runWith(['convert', '报告.docx', '--to', 'txt', '--notes', 'keep', '--lang', 'en'], {
      '报告.docx': bytes,
    });
    expect(kept.stdout).toBe('总值[注1]增长\n\n[注1] 市统计局。\n');
    expect(kept.stderr).toBe('official-speech: 报告.docx: 1 tracked insertion, read as accepted\n');
  });

  test('a text as Word, beside it, in a profile; read again it is the same', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const run = await runWith(['convert', '稿/讲话.txt', '--to', 'docx'], { '稿/讲话.txt': text }, written);
    expect(run).toEqual({ exitCode: 0, stdout: '稿/讲话.docx\n', stderr: '' });
    expect(docxText(bytesOf(written['稿/讲话.docx']))).toBe(text.trimEnd().replace(/^　　/gmu, ''));
    await runWith(
      ['convert', '稿/讲话.txt', '--to', 'docx', '--profile', '朗读稿', '--out', '朗读.docx'],
      { '稿/讲话.txt': text },
      written,
    );
    expect(ZipArchive.open(bytesOf(written['朗读.docx'])).readText('word/document.xml')).toContain('w:line="800"');
  });

  test('a profile of one’s own changes what it names; what it does not know is said', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const files = {
      '讲话.txt': text,
      '本局.json': '{"name":"本局","sizes":{"title":24}}',
      '错.json': '{"sizes":{"tilte":24},"pageNumber":"left"}',
    };
    await runWith(['convert', '讲话.txt', '--to', 'docx', '--profile', '本局.json', '--out', 'a.docx'], files, written);
    expect(ZipArchive.open(bytesOf(written['a.docx'])).readText('word/document.xml')).toContain('<w:sz w:val="48"/>');
    const wrong = await runWith(
      ['convert', '讲话.txt', '--to', 'docx', '--profile', '错.json', '--out', 'b.docx'],
      files,
      written,
    );
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('版式 错.json 里不认得或写得不对：sizes.tilte、pageNumber');
  });

  test('several files into a folder; one that cannot be read does not stop the others', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const files = { 'a.docx': docxOf(['甲']), 'b.docx': docxOf(['乙']).slice(0, 50), 'c.txt': '丙' };
    const run = await runWith(['convert', 'a.docx', 'b.docx', 'c.txt', '--to', 'txt', '--out', '出'], files, written);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toBe('official-speech: b.docx：不是完整的办公文档（.docx、.xlsx）\n');
    expect(written).toEqual({ '出/a.txt': '甲\n', '出/c.txt': '丙' });
  });

  test.each([
    ['no kind', ['convert', 'a.txt'], '--to'],
    ['another kind', ['convert', 'a.txt', '--to', 'odt'], 'txt、docx、pdf'],
    ['several without a folder', ['convert', 'a.txt', 'b.txt', '--to', 'txt'], '--out'],
    ['another profile', ['convert', 'a.txt', '--to', 'docx', '--profile', '草书'], '国标公文、朗读稿'],
    ['another way with notes', ['convert', 'a.txt', '--to', 'txt', '--notes', 'all'], 'drop、keep'],
  ])('wrong usage: %s', async (_, argv, words) => {
    const run = await runWith(argv, { 'a.txt': '甲', 'b.txt': '乙' });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(words);
  });

  test('never over the file that is read, never over one that is there', async () => {
    const files = { 'a.docx': docxOf(['甲']), 'b.docx': docxOf(['乙']), 'a.txt': '旧' };
    const own = await runWith(['convert', 'a.docx', '--to', 'docx'], files);
    expect([own.exitCode, own.stderr]).toEqual([2, 'official-speech: a.docx：这是要转换的文件本身，没有覆盖\n']);
    const there = await runWith(['convert', 'a.docx', '--to', 'txt', '--out', 'a.txt'], files);
    expect([there.exitCode, there.stderr]).toEqual([2, 'official-speech: a.txt：已存在，未覆盖（覆盖请加 --force）\n']);
  });

  test('PDF and old documents need a program: without one it is said', async () => {
    const pdf = await runWith(['convert', 'a.txt', '--to', 'pdf', '--out', 'a.pdf'], { 'a.txt': '甲' });
    expect([pdf.exitCode, pdf.stderr]).toEqual([
      2,
      'official-speech: a.txt：转成 PDF 要本机有 LibreOffice；可先转成 .docx，再用 Word 或 WPS 另存\n',
    ]);
    const old = await runWith(['convert', 'a.doc', '--to', 'txt'], {
      'a.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    });
    expect([old.exitCode, old.stderr]).toEqual([
      2,
      'official-speech: a.doc：是旧格式（.doc、.xls、.wps），请先另存为 .docx 或 .xlsx\n',
    ]);
  });
});

describe('redline', () => {
  const files = {
    '一稿.txt': '一、提高认识。\n二、抓好落实。\n',
    '二稿.docx': docxOf(['一、提高认识。', '二、切实抓好落实。', '三、加强督查。']),
  };
  test('two versions as one document with tracked changes', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const argv = [
      'redline',
      '一稿.txt',
      '二稿.docx',
      '--out',
      '花脸稿.docx',
      '--author',
      '秘书处',
      '--date',
      '2026-03-05',
    ];
    expect(await runWith(argv, files, written)).toEqual({ exitCode: 0, stdout: '花脸稿.docx\n', stderr: '' });
    const bytes = bytesOf(written['花脸稿.docx']);
    expect(wordText(readWord(bytes))).toBe('一、提高认识。\n二、切实抓好落实。\n三、加强督查。');
    expect(wordText(readWord(bytes, { revisions: 'rejected' }))).toBe('一、提高认识。\n二、抓好落实。');
    expect(ZipArchive.open(bytes).readText('word/document.xml')).toContain(
      'w:author="秘书处" w:date="2026-03-05T00:00:00Z"',
    );
  });

  test('a text that is indented by spaces against the document made of it: only words are marked, and that is said', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const typed = '在全县会议上的讲话\n\n　　一、提高认识。\n　　二、抓好落实。\n';
    await runWith(['convert', '稿.txt', '--to', 'docx'], { '稿.txt': typed.replace('抓好', '切实抓好') }, written);
    const both = { '稿.txt': typed, '稿.docx': bytesOf(written['稿.docx']) };
    const run = await runWith(['redline', '稿.txt', '稿.docx', '--out', '花脸稿.docx'], both, written);
    expect(run.stdout).toBe('花脸稿.docx\n');
    expect(run.stderr).toMatch(/^official-speech: 花脸稿\.docx：一稿是文本、一稿是 Word：[^\n]+\n$/u);
    const marked = ZipArchive.open(bytesOf(written['花脸稿.docx'])).readText('word/document.xml')!;
    expect(marked.match(/<w:(?:ins|del) /gu)).toEqual(['<w:ins ']);
  });

  test.each([
    ['one file', ['redline', '一稿.txt', '--out', 'a.docx'], '旧稿和新稿'],
    ['no document to write', ['redline', '一稿.txt', '二稿.docx'], '.docx'],
    ['a time that is none', ['redline', '一稿.txt', '二稿.docx', '--out', 'a.docx', '--date', '昨天'], '昨天'],
  ])('wrong usage: %s', async (_, argv, words) => {
    const run = await runWith(argv, files);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(words);
  });
});

describe('fill with a Word template', () => {
  const template = docxAround(p('会议由XX同志主持，到会XX人。') + p('增长【增幅】。'));
  test('values go into the document, which keeps its format', async () => {
    const written: Record<string, string | Uint8Array> = {};
    const data = '{"b1":"张明","b2":"120","增幅":"6.8%"}';
    const run = await runWith(
      ['fill', '--template', '模板.docx', '--data', '数据.json', '--out', '出'],
      { '模板.docx': template, '数据.json': data },
      written,
    );
    expect(run).toEqual({ exitCode: 0, stdout: '出/模板.docx\n', stderr: '' });
    expect(docxText(bytesOf(written['出/模板.docx']))).toBe('会议由张明同志主持，到会120人。\n增长6.8%。');
  });

  test('what cannot be placed is told, and the exit status says so', async () => {
    const field = docxAround(`<w:p><w:fldSimple w:instr="X"><w:r><w:t>到会XX人。</w:t></w:r></w:fldSimple></w:p>`);
    const written: Record<string, string | Uint8Array> = {};
    const run = await runWith(
      ['fill', '--template', '模板.docx', '--data', '数据.json', '--out', '出'],
      { '模板.docx': field, '数据.json': '{"b1":"120"}' },
      written,
    );
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('没有写进 Word：“120”（第1行“到会XX人。”），那里是 Word 的域');
    expect(docxText(bytesOf(written['出/模板.docx']))).toBe('到会XX人。');
  });
});
