import { describe, expect, test } from 'vitest';
import { docxText, readWord } from '../../../src/office/word/index.ts';
import { docxAround, lvl, numPr, p } from './docx-file.ts';

const pattern = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restart = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const textOf = (numbering: string, body: string, styles?: string): string =>
  docxText(docxAround(body, undefined, styles === undefined ? { numbering } : { numbering, styles }));

const decimals = [0, 1, 2].map((level) => lvl(level, 'decimal', ['%1', '%1.%2', '%1.%2.%3'][level]!));

describe('automatic numbers', () => {
  test('two lists of one pattern count on; a new start holds on its first use only', () => {
    const numbering = pattern(0, lvl(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, restart(0, 8)) + list(3, 0);
    const body = [1, 1, 1, 1, 1, 2, 3, 2].map((id) => p('项', numPr(id))).join('');
    expect(textOf(numbering, body)).toBe('1.项\n2.项\n3.项\n4.项\n5.项\n8.项\n9.项\n10.项');
  });

  test('a deeper level before its parent uses the parent; levels may be skipped', () => {
    const numbering = pattern(0, ...decimals) + list(1, 0) + list(2, 0, restart(0, 5));
    const body =
      p('甲', numPr(1, 1)) +
      p('乙', numPr(1)) +
      p('丙', numPr(1, 2)) +
      p('丁', numPr(1, 1)) +
      p('戊', numPr(1)) +
      p('己', numPr(2)) +
      p('庚', numPr(1)) +
      p('辛', numPr(2));
    expect(textOf(numbering, body)).toBe('1.1 甲\n2 乙\n2.1.1 丙\n2.2 丁\n3 戊\n5 己\n6 庚\n7 辛');
  });

  test('a level restarts under the level that is named, or never', () => {
    const never = lvl(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>');
    const numbering = pattern(0, lvl(0, 'chineseCountingThousand', '第%1章'), never) + list(1, 0);
    const body = p('总则', numPr(1)) + p('甲', numPr(1, 1)) + p('分则', numPr(1)) + p('乙', numPr(1, 1));
    expect(textOf(numbering, body)).toBe('第一章　总则\n第一条　甲\n第二章　分则\n第二条　乙');
  });

  test('numbers come from styles, and from styles they are based on; a list of 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="Heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="own"/><w:basedOn w:val="h"/></w:style>';
    const numbering = pattern(0, lvl(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="h"/>')) + list(1, 0);
    const styled = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
    const body = p('甲', styled('h')) + p('乙', styled('d')) + p('丙', styled('h', numPr(0))) + p('丁', styled('h'));
    expect(textOf(numbering, body, styles)).toBe('一、甲\n二、乙\n丙\n三、丁');
  });

  test('the newer form of a number is read where it is understood', () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(textOf(pattern(0, custom) + list(1, 0), p('项', numPr(1)))).toBe('001 项');
  });

  test('bullets and pictures of symbol fonts never reach the text; an empty numbered paragraph counts', () => {
    const numbering =
      pattern(0, lvl(0, 'bullet', '\uf06c')) + pattern(1, lvl(0, 'decimal', '%1.')) + list(1, 0) + list(2, 1);
    const body = p('点', numPr(1)) + p('', numPr(2)) + p('项', numPr(2));
    expect(textOf(numbering, body)).toBe('点\n1.\n2.项');
  });

  test('a paragraph that was deleted whole has no number, and formats nobody knows are counted', () => {
    const gone =
      `<w:p><w:pPr>${numPr(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` +
      '<w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
    const numbering = pattern(0, lvl(0, 'invented', '%1.')) + list(1, 0);
    const bytes = docxAround(p('甲', numPr(1)) + gone + p('乙', numPr(1)), undefined, { numbering });
    expect(docxText(bytes)).toBe('1.甲\n2.乙');
    expect(readWord(bytes).counts.numberFormats).toBe(2);
  });
});
