import { describe, expect, test } from 'vitest';
import { cleanPasted } from '../../src/office/pasted-text.ts';

/*
 * Written after what Word and WPS are known to put on the clipboard, not recorded from a real one.
 */
const head =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {mso-style-parent:"";} --></style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->';
const page = (body: string): string => `${head}${body}<!--EndFragment--></body></html>`;
const item = (number: string, words: string): string =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
const normal = (words: string): string => `<p class=MsoNormal style='text-indent:32.0pt'>${words}<o:p></o:p></p>`;

describe('cleanPasted', () => {
  test('automatic numbers lose their tab, what is typed keeps its own', () =>
    expect(
      cleanPasted(
        page(item('一、', '提高认识') + normal('姓名') + item('第二章', '职责') + item('1.', '压实')),
        '一、\t提高认识\r\n姓名\t王芳\r\n第二章\t职责\r\n1.\t压实\r\n',
      ),
    ).toBe('一、提高认识\n姓名\t王芳\n第二章\u3000职责\n1.压实\n'));

  test('marks of lists that are no numbers go', () =>
    expect(cleanPasted(page(item('\uf06c', '防汛') + item('·', '抗旱')), '\uf06c\t防汛\r\n·\t抗旱')).toBe(
      '防汛\n抗旱',
    ));

  test('indents, hard spaces, soft hyphens, line breaks of Word', () =>
    expect(
      cleanPasted(
        page(normal('　　各位代表')),
        '\u3000\u3000各位\u00a0代表\u000b第\u00ad二行\u2011甲  \r\n\u00a0\u00a0同志们：',
      ),
    ).toBe('各位 代表\n第二行-甲\n同志们：'));

  test('tracked deletions are left out, in the right place of equal words', () =>
    expect(
      cleanPasted(
        page(normal("要落实。<del cite='mailto:x' datetime='2026'>要</del><ins>必须</ins>落实。")),
        '要落实。要必须落实。\r\n',
      ),
    ).toBe('要落实。必须落实。\n'));

  test('where page and text do not agree, nothing is taken out', () =>
    expect(cleanPasted(page(normal('甲<del>乙</del>丙')), '丁乙丙')).toBe('丁乙丙'));

  test('comments for older readers and fields are not read', () =>
    expect(
      cleanPasted(
        page(
          `<p class=MsoNormal><!--[if supportFields]><span>PAGE</span><del>甲</del><![endif]-->甲乙<del>丙</del></p>`,
        ),
        '甲乙丙',
      ),
    ).toBe('甲乙'));

  test('unclosed tags and comments end with the page, in linear time', () => {
    const broken = `${head}${'<!-- <del '.repeat(20_000)}`;
    expect(cleanPasted(broken, '甲')).toBe('甲');
    expect(cleanPasted(page('<del>'.repeat(20_000)), '甲')).toBe('甲');
  });
});
