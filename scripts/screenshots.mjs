#!/usr/bin/env node
// npm run screenshots: takes the README's pictures again, from the running thing; `-- dark` takes only that one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from '../test/e2e/window.mjs';
import { newText, oldTexts } from './old-texts.mjs';
import { paperPicture } from './paper.mjs';
import { shrinkPng } from './shrink-png.mjs';
import { withLock } from './vscode/install.mjs';
import { setUpChinese } from './vscode/language.mjs';
import { root, scratch } from './vscode/paths.mjs';
import { setUpServer, startServer } from './vscode/server.mjs';
import { stageExtension, stageHelper } from './vscode/stage.mjs';
import { openPage } from './vscode/window.mjs';

/**
 * What to show: how the window is brought there, and which element to cut out; the whole window without it.
 * An English window where `isEnglish`.
 * @typedef {{ sample: string, settings?: object, size?: typeof size, isEnglish?: true, arrange: (window: Window) => Promise<void>, cut?: Cut }} Picture
 * @typedef {{ x: number, y: number, width: number, height: number }} Cut
 */

const size = { width: 1280, height: 800 };
/** Windows for a text alone, for what needs the whole status bar, and as narrow as half of a small screen. */
const [small, low, narrow] = [
  { width: 1000, height: 640 },
  { width: 1280, height: 560 },
  { width: 640, height: 800 },
];
/** The editor without the side bar, and the status bar under it. */
const editor = { x: 330, y: 0, width: 950, height: 800 };
const font = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const settings = {
  'editor.fontFamily': font,
  'editor.fontSize': 15,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** A speech that is too long for its three minutes. */
const longSpeech = [
  '在全县秋冬农业生产现场推进会上的讲话',
  '同志们：',
  '刚才，大家实地看了城北镇的高标准农田和青山乡的蔬菜大棚，三个乡镇作了发言。下面，我讲三点意见。',
  '一、认清形势，把秋冬生产摆上重要位置',
  ...[
    '粮食安全是头等大事，一季接着一季抓，才能把饭碗端牢。',
    '今年夏粮获得丰收，秋粮长势总体较好，但局部地块旱情偏重，少数村组腾茬整地的进度落后于常年，种子、肥料的储备也不平衡，这些都要引起足够重视。',
    '各乡镇要算清面积账、进度账、效益账，早谋划、早动手、早见效，不能坐等靠天，更不能以任务轻、时间早为借口拖着不办。',
  ],
  '二、突出重点，抓好秋冬生产各项任务',
  '（一）抓秋收。要抢晴收获、抢收抢晒，农机合作社要提前排好机具、跑好作业，做到成熟一块、收获一块、腾茬一块，坚决防止烂秋、漏收和焚烧秸秆。',
  '（二）抓秋种。要推广良种良法，宽幅精播面积要稳中有升，播前拌种、播后镇压要一户不落；农技人员要包村联户，把播期、播量、播深一项一项教到田头，让群众听得懂、学得会、用得上。',
  '（三）抓设施。要对机井、沟渠、泵站逐个排查，坏了的限期修好，缺了的抓紧补上；高标准农田的管护要明确到村、落实到人，县里每月通报一次，连续两次落后的乡镇要说明情况。',
  '（四）抓增收。要把蔬菜、食用菌、中药材作为冬季增收的主要门路，订单先行、质量为本，产销对接会十月底以前要开到乡镇，合作社与农户的利益联结要写进合同。',
  '三、压实责任，确保秋冬生产取得实效',
  '（一）领导要到位。乡镇主要负责人要靠前指挥，分管负责人要吃住在一线，县直部门要分片包抓，哪一片出了问题就追究哪一片的责任。要把会议开到地头，把办法想在前头，能当天定的不隔夜，能现场办的不带回机关。',
  '（二）保障要到位。财政资金要及时拨付，种粮补贴十一月底以前发放到户；农资供应要货足价稳，市场监管部门要严查假种子、假化肥；气象预报要准到乡镇，遇有寒潮、大风提前两天通知到村。',
  '（三）服务要到位。农技推广中心要编好明白纸，组织技术员逐村讲、逐户教；农机部门要开好绿色通道，跨区作业的机手吃住行都要有人管；金融机构要把信贷额度向合作社和种粮大户倾斜，简化手续、当天放款。',
  '（四）督查要到位。县委、县政府督查室要不打招呼、直奔田头，既看进度也看质量，既表扬先进也点名落后；每旬一通报、每月一排名，结果记入年终考核，年底一并兑现奖惩。',
  '（五）宣传要到位。县融媒体中心要开设专栏，多讲身边的种粮能手，多讲冬闲变冬忙的好门路，让群众看得见样子、算得清账目，把要我种变成我要种。各村大喇叭早晚各播一次，微信群里随时解答。',
  '谢谢大家！',
  '',
].join('\n');

const [speech, agenda, report] = ['讲话（含占位符）.txt', '主持词.txt', '工作报告.txt'];

/** @param {Window} window */
async function overview(window) {
  await window.openOutline();
  await window.problem('前面说');
  await window.page.locator('.outline-tree .monaco-list-row', { hasText: '四是' }).click();
  await window.page.locator('.monaco-breadcrumb-item', { hasText: '四是' }).first().waitFor();
}

/** Gives the room of views to those below them. @param {Window} window @param {readonly string[]} names */
async function collapse({ page }, names) {
  for (const name of names) {
    const header = page.locator('.pane-header.expanded', { hasText: name });
    // Its middle is where the buttons come up under the mouse.
    if ((await header.count()) > 0) await header.click({ position: { x: 12, y: 8 } });
  }
}

/** @type {Record<string, Picture>} */
const pictures = {
  overview: { sample: speech, arrange: overview },
  dark: { sample: speech, arrange: overview, settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  english: {
    sample: speech,
    isEnglish: true,
    settings: { 'officialSpeech.language': 'en' },
    async arrange(window) {
      await window.problem('was announced');
      await window.command('Open View Speech Outline');
      await window.page.locator('.sidebar .monaco-list-row', { hasText: '四是' }).click();
    },
  },
  narrow: {
    sample: speech,
    size: narrow,
    async arrange(window) {
      await hideSideBar(window);
      await window.place('四是林区');
      await window.quickFixes();
    },
  },
  placeholders: {
    sample: agenda,
    async arrange(window) {
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.press('Alt+Semicolon');
      await window.status('Esc 结束');
      for (let step = 0; step < 3; step++) {
        await window.page.keyboard.press('Tab');
        await window.rest();
      }
    },
    cut: editor,
  },
  'placeholder-view': {
    sample: agenda,
    async arrange(window) {
      const icon = window.page.locator('.action-label[aria-label^="讲稿"]');
      await window.page.locator('.activitybar .action-item', { has: icon }).first().click();
      const rows = window.page.locator('.sidebar .monaco-list-row');
      await rows.filter({ hasText: '第' }).first().click();
      await window.status('已选择');
      await window.type('120');
      await rows.filter({ hasText: '→' }).first().waitFor();
    },
  },
  'placeholder-list': {
    sample: agenda,
    async arrange(window) {
      await window.page.locator('.statusbar-item', { hasText: /占位符\d/u }).click();
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '行' }).first().waitFor();
    },
    cut: { x: 200, y: 0, width: 880, height: 500 },
  },
  'quick-fix': {
    sample: speech,
    async arrange(window) {
      await window.place('四是林区');
      await window.quickFixes();
    },
    cut: editor,
  },
  duplicates: {
    sample: speech,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      await window.place('保全县人民平安过冬');
      await window.page.keyboard.press('F8');
      await window.page.locator('.marker-widget', { hasText: '与前文重复' }).waitFor();
    },
    cut: editor,
  },
  renewal: {
    sample: report,
    async arrange(window) {
      const { page } = window;
      await window.command('旧稿翻新');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '就在本文' }).click();
      await window.status(/翻新 0\/\d/u);
      await window.command('翻新：年份加一');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '2025年 → 2026年' }).waitFor();
      await page.keyboard.press('Enter');
      await window.eventually('raised years', async () =>
        (await window.statusItems()).every((item) => !item.includes('翻新 0/')),
      );
      await collapse(window, ['提纲', '占位符', '核稿清单']);
      await window.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Alt+.');
      await page.locator('.pane-header', { hasText: '旧稿翻新' }).waitFor();
      await window.status(/翻新 \d+\/\d+/u);
    },
    size: low,
  },
  phrases: {
    sample: agenda,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.press('Enter');
      await window.typeFor('tgzz', '提高政治站位');
    },
    cut: editor,
  },
  checklist: {
    sample: speech,
    async arrange(window) {
      await window.page
        .locator('.activitybar .action-label[aria-label*="讲稿"]')
        .first()
        .click({ position: { x: 6, y: 6 } });
      const rows = window.page.locator('.pane', { hasText: '核稿清单' }).locator('.monaco-list-row');
      await rows.filter({ hasText: '数据' }).first().waitFor();
      await rows.filter({ hasText: '行' }).first().click();
    },
  },
  'final-check': {
    sample: speech,
    async arrange(window) {
      await window.command('定稿检查');
      const page = window.page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await page.locator('.verdict', { hasText: '还差' }).waitFor();
      await page.locator('.jump', { hasText: '待填' }).first().click();
    },
    cut: editor,
  },
  'fill-form': {
    sample: speech,
    async arrange(window) {
      await window.command('填写表');
      const form = pageOf(window);
      const boxes = form.locator('.field input[type=text]');
      await boxes.first().waitFor();
      for (const [at, value] of ['2026年11月25日', '王明', '李强', '城关'].entries()) await boxes.nth(at).fill(value);
      await boxes.nth(5).focus();
      await window.type('12');
      await form.locator('ins.value', { hasText: '12' }).last().waitFor();
    },
    cut: editor,
  },
  'request-answers': {
    sample: speech,
    async arrange(window) {
      const table = join(window.workspace, '征数表（收回）.csv');
      answerTable(join(window.workspace, speech), table);
      await window.command('读取征数表');
      await window.choosePath(table);
      await pageOf(window).locator('h2', { hasText: '可以填入' }).waitFor();
    },
    cut: editor,
  },
  'fix-all': {
    sample: '合集（网上下载的范文）.txt',
    async arrange(window) {
      await window.problems();
      await window.command('全部修复');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '处' }).first().waitFor();
      await window.page.keyboard.press('Enter');
      await window.page.locator('.monaco-diff-editor').first().waitFor();
      await window.page.keyboard.press('Control+J');
      await window.message('将改正');
      await clearMessages(window);
    },
    cut: editor,
  },
  'phrase-search': {
    sample: speech,
    async arrange(window) {
      await window.page.keyboard.press('Control+End');
      const input = await window.pressFor("Alt+Shift+'", '.quick-input-widget input');
      await input.fill('luoshi');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '落实' }).first().waitFor();
    },
    cut: { x: 200, y: 0, width: 880, height: 500 },
  },
  'phrase-view': {
    sample: speech,
    async arrange(window) {
      await window.place('四是林区');
      await window.command('焦点在 短语 视图上');
      await window.page.locator('.monaco-list-row', { hasText: '本处适用' }).first().waitFor();
      await collapse(window, ['提纲', '占位符']);
    },
    size: low,
  },
  'outline-tool': {
    sample: speech,
    async arrange(window) {
      await cutToSize(window);
      await window.command('焦点在 提纲 视图上');
      await widenSideBar(window, 560);
      await window.page.locator('.pane-header.expanded', { hasText: '占位符' }).click();
      await outlineRow(window, '二、突出重点').click();
      await window.page.locator('.monaco-list-row', { hasText: '目标' }).first().waitFor();
    },
    size: low,
  },
  'knock-ons': {
    sample: speech,
    async arrange(window) {
      await window.open('秋冬生产现场会讲话.txt', longSpeech);
      await hideSideBar(window);
      await window.place('一、认清形势');
      await window.command('备删或取回');
      await window.message('牵连处');
      await window.command('牵连处');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '三点意见' }).first().waitFor();
    },
    size: small,
  },
  'set-aside': {
    sample: speech,
    async arrange(window) {
      await cutToSize(window);
      await hideSideBar(window);
      await window.place('（三）抓设施');
      await window.page.keyboard.press('Alt+Delete');
      await window.status(/目标3分钟：/u);
      await window.rest();
      await window.place('二、突出重点');
    },
    size: low,
  },
  statistics: {
    sample: speech,
    async arrange(window) {
      await cutToSize(window);
      await hideSideBar(window);
      await window.command('讲稿: 统计');
      await pageOf(window).locator('tbody tr', { hasText: '压实责任' }).waitFor();
    },
    cut: { x: 664, y: 0, width: 616, height: 755 },
  },
  merge: {
    sample: speech,
    async arrange(window) {
      for (const [name, text] of Object.entries(reports)) window.write(name, text);
      await window.open('上半年汇报.txt', reportFrame);
      await hideSideBar(window);
      await window.command('合稿：并入文件');
      const row = (/** @type {string} */ text) =>
        window.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
      const asks = (/** @type {string} */ question) =>
        window.page.locator(`.quick-input-widget input[placeholder*="${question}"]`).first().waitFor();
      await asks('选要并入的文件');
      for (const name of Object.keys(reports)) await row(name).click();
      await window.page.keyboard.press('Enter');
      for (const name of Object.keys(reports).sort((a, b) => a.localeCompare(b, 'zh-CN'))) {
        await asks(`“${name}”放在哪里`);
        await row('一、上半年主要工作').click();
      }
      await window.shows('来源：农业局.txt');
      await window.command('合稿：核对重复');
      await asks('勾选要用的说法');
    },
    size: small,
  },
  settings: {
    sample: speech,
    settings: {
      'officialSpeech.rules': {
        'numbering/gap': 'error',
        'punctuation/space': 'off',
      },
    },
    async arrange(window) {
      await window.pressFor('Control+Comma', '.settings-editor .suggest-input-container');
      await window.type('officialSpeech.rules');
      await window.page.locator('.settings-editor .setting-item-contents', { hasText: 'Rules' }).first().waitFor();
      await window.page.locator('.settings-editor .settings-tabs-widget a', { hasText: '工作区' }).first().click();
      await window.page.locator('.settings-editor .setting-list-row', { hasText: 'off' }).first().waitFor();
    },
    cut: { x: 120, y: 70, width: 1040, height: 400 },
  },
  rule: {
    sample: speech,
    async arrange(window) {
      await window.problem('前面说');
      await window.page
        .locator('.markers-panel a', { hasText: 'numbering/announced-count' })
        .first()
        .click({ modifiers: ['Control'] });
      await window.page.locator('.tab.active', { hasText: '.md' }).waitFor();
      await window.eventually('the page of the rule', () => showsRule(window.page));
    },
    cut: editor,
  },
  'archive-continue': {
    sample: speech,
    async arrange(window) {
      await buildArchive(window);
      await window.open('现场会讲话.txt', newText.slice(0, newText.indexOf('三、')));
      await window.page.keyboard.press('Control+End');
      await window.compose('jindongmingchun', '今冬明春');
      await window.shows('今冬明春');
      await window.page.keyboard.press("Alt+'");
      await window.suggestion('疏通沟渠');
      await window.page.keyboard.press('Control+Space');
      await window.page.locator('.suggest-details', { hasText: '冬修水利' }).waitFor();
    },
    cut: { ...editor, height: 600 },
  },
  'archive-search': {
    sample: speech,
    async arrange(window) {
      await buildArchive(window);
      await window.open('现场会讲话.txt', newText);
      const input = await window.pressFor('Alt+Shift+\\', '.quick-input-widget input');
      await input.fill('沟渠 zr');
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: '管护责任人' }).first().waitFor();
    },
    cut: { x: 310, y: 0, width: 660, height: 330 },
  },
  'archive-check': {
    sample: speech,
    async arrange(window) {
      await buildArchive(window);
      await window.open('现场会讲话.txt', newText);
      await window.command('查重');
      await pageOf(window).locator('.verdict', { hasText: '处与旧稿相同' }).waitFor();
      await window.page.keyboard.press('Control+2');
      await window.page.keyboard.press('Control+K');
      await window.page.keyboard.press('Control+M');
      await window.eventually('the page to have the room of both', async () => {
        const sides = await pageOf(window).locator('.sides').first().boundingBox();
        return sides !== null && sides.width > 700;
      });
    },
    cut: { ...editor, height: 688 },
  },
};

/** Opens the long speech with a target. @param {Window} window */
async function cutToSize(window) {
  await window.open('秋冬生产现场会讲话.txt', longSpeech);
  await window.command('目标时间');
  await window.page.locator('.quick-input-widget .monaco-list-row', { hasText: '其他' }).click();
  await window.page.locator('.quick-input-widget', { hasText: '多少分钟' }).waitFor();
  await window.type('3');
  await window.page.keyboard.press('Enter');
  await window.status(/目标3分钟：超/u);
}

/** Leaves the window to the text. @param {Window} window */
async function hideSideBar(window) {
  await window.page.keyboard.press('Control+B');
  await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/** Drags the edge of the side bar, as notes behind long titles need. @param {Window} window @param {number} to where, in pixels from the left */
async function widenSideBar({ page }, to) {
  const bar = await page.locator('.part.sidebar').boundingBox();
  const edge = (bar?.x ?? 0) + (bar?.width ?? 0);
  const middles = await page.locator('.monaco-sash.vertical').evaluateAll((sashes) =>
    sashes.map((sash) => {
      const { left, width } = sash.getBoundingClientRect();
      return left + width / 2;
    }),
  );
  const [sash = edge] = middles.sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge));
  await page.mouse.move(sash, 400);
  await page.mouse.down();
  await page.mouse.move(to, 400, { steps: 5 });
  await page.mouse.up();
}

/** A row of the view 提纲. @param {Window} window @param {string} text */
const outlineRow = (window, text) => window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

/** Three reports that become one, and the text that they go into. @type {Readonly<Record<string, string>>} */
const reports = {
  '农业局.txt':
    '一、粮食生产再获丰收\n全县粮食总产量达到32.6万吨，比上年增长2.1%。\n二、特色产业加快发展\n新建蔬菜大棚860座，食用菌基地12个。\n',
  '商务局.txt':
    '一、消费市场持续回暖\n全县粮食总产量达到31.9万吨，收购有序，社会消费品零售总额增长5.4%。\n二、电商带动作用增强\n农产品网上销售额2.3亿元。\n',
  '园区管委会.txt': '一、招商引资见成效\n新签约项目18个，开工12个。\n二、园区建设提速\n标准厂房建成6万平方米。\n',
};
const reportFrame =
  '全县上半年工作情况汇报\n一、上半年主要工作\n二、下半年工作打算\n要再接再厉，抓好各项工作落实，确保完成全年目标任务。\n';

/** @param {Window} window */
async function clearMessages(window) {
  await window.command('清除所有通知');
  await window.eventually(
    'no message',
    async () => (await window.page.locator('.notification-list-item').count()) === 0,
  );
}

/** Builds the archive of old texts; they lie beside the folders of all pictures. @param {Window} window */
async function buildArchive(window) {
  const folder = join(window.workspace, '..', '..', '旧稿');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(oldTexts)) writeFileSync(join(folder, name), text);
  await window.command('建立旧稿库');
  await window.choosePath(`${folder}/`);
  await window.message(`：${Object.keys(oldTexts).length} 篇`);
  await clearMessages(window);
}

/** A page of ours inside its two frames. @param {Window} window */
const pageOf = (window) => window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Answers to what is asked for, as an office would give them; what follows stays empty. */
const answers = ['2026年11月25日', '王明', '李强', '城关', '红星化工', '12', '86.5', '0.125', '8.3'];

/** Writes a 征数表 for a text, with some of it filled in. @param {string} text @param {string} table */
function answerTable(text, table) {
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'placeholders', text, '--out', table]);
  const rows = readFileSync(table, 'utf8').split('\r\n');
  writeFileSync(table, rows.map((row, at) => (at === 0 ? row : row + (answers[at - 1] ?? ''))).join('\r\n'));
}

/** A rendered page stands in frames of its own. @param {import('playwright-core').Page} page */
async function showsRule(page) {
  for (const frame of page.frames())
    if (
      (await frame
        .locator('h1')
        .count()
        .catch(() => 0)) > 0
    )
      return true;
  return false;
}

async function main() {
  spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
  const chinese = await withLock(async () => {
    await setUpServer();
    return setUpChinese();
  });
  const folder = scratch('pictures');
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  stageHelper(extensions);
  const names = process.argv.length > 2 ? process.argv.slice(2) : [...Object.keys(pictures), 'word-pages'];
  const isEnglish = (/** @type {string} */ name) => pictures[name]?.isEnglish === true;
  const { browser, close } = await openPage(size);
  /** @param {string[]} wanted @param {string} locale @param {string} place @param {typeof chinese} [messages] */
  const takeAll = async (wanted, locale, place, messages) => {
    if (wanted.length === 0) return;
    const server = await startServer({ folder: join(folder, place), extensions, chinese: messages, settings });
    try {
      const context = await browser.newContext({ viewport: size, locale, deviceScaleFactor: 1.25 });
      for (const name of wanted) await take(name, context, server, join(folder, place, name, '讲稿'));
    } finally {
      await server.stop();
    }
  };
  try {
    await takeAll(
      names.filter((name) => !isEnglish(name)),
      'zh-CN',
      'chinese',
      chinese,
    );
    await takeAll(names.filter(isEnglish), 'en-US', 'english');
  } finally {
    await close();
  }
}

/** @param {string} name @param {import('playwright-core').BrowserContext} context @param {{ origin: string, token: string }} server @param {string} workspace */
async function take(name, context, server, workspace) {
  if (name === 'word-pages') return keep(name, await paperPicture());
  const picture = pictures[name];
  if (picture === undefined) throw new Error(`没有名为 ${name} 的图片`);
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  const window = await Window.open(context, server, workspace, picture.settings);
  // The page falls back to whatever font the machine has; the pictures should not depend on it.
  await window.page.addStyleTag({ content: `.monaco-workbench { font-family: ${font} !important; }` });
  // What the driver reads in the status bar is nobody's business.
  await window.page.addStyleTag({ content: '.statusbar-item[id*="windowTests"] { position: absolute; opacity: 0; }' });
  if (picture.size !== undefined) await window.page.setViewportSize(picture.size);
  try {
    await window.show(picture.sample, '讲话稿');
    await window.status(picture.isEnglish ? 'blanks' : '占位符');
    await picture.arrange(window);
  } catch (error) {
    throw new Error(`${name}: see ${await window.picture('failures', `picture-${name}`)}`, { cause: error });
  }
  await window.rest();
  // What tells a test that the extension rests is nothing that a writer sees.
  await window.page.addStyleTag({ content: '.statusbar-item[id*="windowTests"] { display: none; }' });
  keep(name, await window.page.screenshot(picture.cut && { clip: picture.cut }));
  await window.page.close();
}

/** @param {string} name @param {Buffer} png */
function keep(name, png) {
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const small = shrinkPng(png);
  writeFileSync(join(images, `${name}.png`), small);
  console.log(`docs/images/${name}.png  ${Math.round(small.length / 1000)} KB`);
}

await main();
