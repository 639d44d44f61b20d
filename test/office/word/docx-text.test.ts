import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../../src/office/word/index.ts';
import { isTextFile, readText } from '../../../src/office/read-text.ts';
import { docxAround, docxOf } from './docx-file.ts';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

describe('docxText', () => {
  it.each([
    [
      'paragraphs as lines, empty ones too',
      paragraph(run('同志们：')) + paragraph() + paragraph(run('现在开会。')),
      '同志们：\n\n现在开会。',
    ],
    ['runs joined, marks unescaped', paragraph(run('提高'), run('政治站位'), run('A&amp;B')), '提高政治站位A&B'],
    [
      'tabs, breaks and hyphens',
      paragraph('<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:noBreakHyphen/></w:r>'),
      '一\t二\n三-',
    ],
    ['no page break', paragraph('<w:r><w:br w:type="page"/><w:t>下页</w:t></w:r>'), '下页'],
    [
      'changes accepted',
      paragraph(
        `<w:ins>${run('新增')}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:moveFrom>${run('移走')}</w:moveFrom><w:moveTo>${run('移来')}</w:moveTo>`,
      ),
      '新增移来',
    ],
    ['no field codes', paragraph('<w:r><w:instrText> PAGE </w:instrText></w:r>', run('1')), '1'],
    [
      'tables row by row, cells parted by tabs',
      `<w:tbl><w:tr><w:tc>${paragraph(run('序号'))}</w:tc><w:tc>${paragraph(run('原句'))}</w:tc></w:tr></w:tbl>`,
      '序号\t原句',
    ],
    [
      'a text box once, apart from the paragraph it hangs on',
      paragraph(
        run('正'),
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`,
        run('文'),
      ),
      '正文\n框',
    ],
    ['no words of a drawing', paragraph('<a:p><a:t>图</a:t></a:p>', run('文')), '文'],
  ])('has %s', (_, body, text) => {
    expect(docxText(docxAround(body))).toBe(text);
  });

  it('reads the strict form of the format', () => {
    const strict = docxAround(paragraph(run('同志们：')), 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    expect(docxText(strict)).toBe('同志们：');
  });

  it.each([
    ['half a file', docxOf(['同志们：']).slice(0, 60), '不是完整的办公文档'],
    ['another archive', zipSync({ 'a.txt': strToU8('甲') }), '不是 Word 文档'],
    ['broken content', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), '内容已损坏'],
  ])('says what is wrong with %s', (_, bytes, message) => {
    expect(() => docxText(bytes)).toThrow(message);
  });
});

describe('readText', () => {
  it('tells Word documents and texts apart by what they are', async () => {
    expect((await readText('讲话.docx', docxOf(['同志们：']))).text).toBe('同志们：');
    expect((await readText('讲话.DOCX', strToU8('同志们：'))).text).toBe('同志们：');
    expect((await readText('讲话.txt', strToU8('同志们：'))).text).toBe('同志们：');
    await expect(readText('讲话.txt', docxOf(['同志们：']))).rejects.toThrow('Word');
  });
  it.each([
    ['讲话.docx', true],
    ['讲话.TXT', true],
    ['readme.md', true],
    ['~$讲话.docx', false],
    ['讲话.doc', false],
    ['讲话.pdf', false],
  ])('%s: %s', (name, wanted) => expect(isTextFile(name)).toBe(wanted));
});
