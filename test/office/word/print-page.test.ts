import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech } from '../../../src/core/later.ts';
import { printPage } from '../../../src/office/word/print-page.ts';
import { wordProfiles, type WordProfile } from '../../../src/office/word/profile.ts';

const [official, readAloud] = wordProfiles as readonly [WordProfile, WordProfile];
const pageOf = (text: string, profile = official): string =>
  printPage(exportSpeech(analyze(parse(text))), profile, '按 Ctrl+P 打印');
/** The words of a page without what is not printed. */
const wordsOf = (page: string): string[] =>
  page
    .slice(page.indexOf('</p>', page.indexOf('class="note"')) + 4, page.indexOf('</body>'))
    .split('\n')
    .map((line) =>
      line.replace(/<br>|<[^>]*>/gu, '').replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code))),
    )
    .filter((line) => line !== '');

describe('printPage', () => {
  const text =
    '在全县秋粮收购暨粮食安全工作推进会议上的讲话\n县长　王明\n同志们：\n一、提高认识\n（一）压实责任。由XX同志负责，经费 < 3 万元 & 不得挪用。\n项目\t金额\n仓库\t30';

  test('every word of the text stands in it, for its role, in the lengths of the profile', () => {
    const page = pageOf(text);
    expect(wordsOf(page)).toEqual([
      '在全县秋粮收购暨粮食安全工作推进会议上的讲话',
      '县长　王明',
      '同志们：',
      '一、提高认识',
      '（一）压实责任。由XX同志负责，经费 < 3 万元 & 不得挪用。',
      '项目金额仓库30',
    ]);
    expect(page).toContain('<h1>在全县秋粮收购暨粮食安全<br>工作推进会议上的讲话</h1>');
    expect(page).toContain('<h2>一、提高认识</h2>');
    expect(page).toContain('<p class="by">县长　王明</p>\n<p class="to">同志们：</p>');
    expect(page).toContain('<span class="lead l2">（一）压实责任。</span>');
    expect(page).toContain('<span class="blank">XX</span>');
    expect(page).toContain('font-size:16pt;line-height:28.95pt;letter-spacing:-0.25pt');
    expect(page).toContain('@page:left{@bottom-left{content:"— " counter(page) " —"');
    // One character in, 7 mm under the text to the middle of its line.
    expect(page).toContain('vertical-align:top;padding:12.9pt 14pt 0;');
  });

  test('another profile, another page', () => {
    const page = pageOf(text, { ...readAloud, markBlanks: false });
    expect(page).toContain('@page{size:A4;margin:25mm 22mm 25mm 22mm}');
    expect(page).toContain('"第" counter(page) "页　共" counter(pages) "页"');
    expect(page).not.toContain('.blank{');
    expect(page).toContain('font-size:14pt;font-weight:normal;letter-spacing:0');
    expect(pageOf(text, { ...readAloud, sizes: { ...readAloud.sizes, body: 12 } })).toContain(
      'font-size:12pt;font-weight:normal',
    );
    expect(pageOf(text, { ...official, pageNumber: 'none' })).not.toContain('@bottom');
  });

  test('nothing of a text is markup or style', () => {
    const page = pageOf('</style><script>alert(1)</script>\n<img src=x onerror=alert(1)>', {
      ...official,
      fonts: { ...official.fonts, latin: 'a";}body{color:red}' },
    });
    expect(page).not.toMatch(/<script|<img/u);
    expect(page).toContain('"a;}body{color:red}"');
    expect(page).toContain("default-src 'none'");
  });
});
