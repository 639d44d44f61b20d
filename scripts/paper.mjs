// The README's picture of two printed pages, an official document and 花脸稿, as LibreOffice draws them: `npm run screenshots -- word-pages`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, scratch } from './vscode/paths.mjs';
import { openPage } from './vscode/window.mjs';

const head = ['在全县秋粮收购工作会议上的讲话', '同志们：'];
const opening = '今天，我们召开全县秋粮收购工作会议，主要任务是部署今年的收购工作。';
const barn = (/** @type {number} */ day) => `要在10月${day}日前腾出仓容，备足器材，不误农时。`;
const before = [
  ...[...head, opening, '一、提高认识，增强做好收购工作的责任感'],
  '全县有4100户农民等着卖粮，预计收购3.2万吨，比上年增长5%。各级各部门要认真落实收购政策。',
  '秋粮收购时间紧、任务重，容不得半点马虎。',
  ...['二、突出重点，确保收购工作有序推进', barn(20), '要筹措资金5600万元，保证不打白条。', '谢谢大家！'],
];
const after = [
  ...[...head, opening, '一、提高认识，增强做好收购工作的责任感'],
  '全县有4200户农民等着卖粮，预计收购3.6万吨，比上年增长8%。各级各部门要扎实落实收购政策。',
  ...['二、突出重点，确保收购工作有序推进', '要筹措资金5600万元，保证不打白条。', barn(20)],
  ...['县财政局、农业发展银行要密切配合，确保资金及时到位。', '谢谢大家！'],
];

/** Fonts of an office that may not be passed on, and what stands in for them in the picture. */
const standIns = {
  仿宋_GB2312: 'Noto Serif CJK SC',
  楷体_GB2312: 'Noto Serif CJK SC',
  方正小标宋简体: 'Noto Serif CJK SC',
  'Times New Roman': 'Noto Serif CJK SC',
  黑体: 'Noto Sans CJK SC',
};
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${Object.entries(
  standIns,
)
  .map(
    ([name, other]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`,
  )
  .join('')}</fontconfig>`;

/** The picture; needs LibreOffice, pdftoppm and the Noto fonts. @returns {Promise<Buffer>} */
export async function paperPicture() {
  const folder = scratch('paper');
  const at = (/** @type {string} */ name) => join(folder, name);
  const ours = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args]);
  writeFileSync(at('fonts.conf'), fonts);
  writeFileSync(at('old.txt'), before.join('\n'));
  writeFileSync(at('new.txt'), after.join('\n'));
  ours('convert', join(root, 'samples', '讲话（含占位符）.txt'), '--to', 'docx', '--out', at('1.docx'), '--force');
  ours('redline', at('old.txt'), at('new.txt'), '--out', at('2.docx'), '--date', '2026-11-30', '--force');
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  const env = { ...process.env, FONTCONFIG_FILE: at('fonts.conf') };
  const files = [at('1.docx'), at('2.docx')];
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    env,
    stdio: 'pipe',
  });
  const pages = ['1', '2'].map((name) => {
    execFileSync('pdftoppm', ['-r', '110', '-png', '-l', '1', '-singlefile', at(`${name}.pdf`), at(name)]);
    return readFileSync(at(`${name}.png`)).toString('base64');
  });
  const { page, close } = await openPage({ width: 1040, height: 590, scale: 1.25 });
  try {
    const sheet = 'width:490px;height:560px;object-fit:cover;object-position:top;box-shadow:0 1px 6px #0004';
    await page.setContent(
      `<body style="margin:0;background:#e9ebee;display:flex;gap:20px;padding:15px 20px">${pages
        .map((png) => `<img style="${sheet}" src="data:image/png;base64,${png}">`)
        .join('')}</body>`,
    );
    return await page.screenshot();
  } finally {
    await close();
  }
}
