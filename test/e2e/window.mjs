import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from '../../scripts/vscode/paths.mjs';

const LIMIT = 20_000;
const EDITOR = '.editor-group-container.active .monaco-editor';
const QUICK_INPUT = '.quick-input-widget input';
/** What an extension's decoration draws behind the text. */
const BLANK = `${EDITOR} .view-overlays [class*="ced-"]`;

/** @param {import('playwright-core').Locator} locator @returns {Promise<boolean>} */
const isSoonThere = (locator) =>
  locator.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );

/** A VS Code window driven as a person does: keys, menus, eyes. Everything waits for a state, never for a time. */
export class Window {
  /**
   * Opens a window on a folder of its own, so that no path sees another's files, settings or choices.
   * @param {import('playwright-core').BrowserContext} context
   * @param {{ origin: string, token: string }} server
   * @param {string} workspace a folder on this machine; made when it is missing
   * @param {object} [settings] of the folder
   */
  static async open(context, server, workspace, settings) {
    mkdirSync(workspace, { recursive: true });
    const window = new Window(await context.newPage(), workspace);
    if (settings !== undefined) window.write('.vscode/settings.json', JSON.stringify(settings));
    await window.page.goto(`${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(workspace)}`);
    await window.page.locator('.explorer-folders-view').waitFor({ timeout: 60_000 });
    return window;
  }

  /** @param {import('playwright-core').Page} page @param {string} workspace */
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
  }

  /** Waits until `probe` gives something truthy. @template T @param {string} what @param {() => Promise<T>} probe @returns {Promise<NonNullable<T>>} */
  async eventually(what, probe) {
    const deadline = Date.now() + LIMIT;
    for (;;) {
      const value = await probe();
      if (value) return value;
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Presses a key until what it opens is there: a window just opened may not listen yet. @param {string} key @param {string} opens */
  async pressFor(key, opens) {
    const opened = this.page.locator(opens).first();
    await this.eventually(`${key} to open ${opens}`, async () => {
      await this.page.keyboard.press(key);
      return isSoonThere(opened);
    });
    return opened;
  }

  /** @param {string} name @param {string | Uint8Array} content */
  write(name, content) {
    const path = join(this.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** What stands on disk. @param {string} name */
  bytes(name) {
    return new Uint8Array(readFileSync(join(this.workspace, name)));
  }

  /** Writes a file and opens it by its name. @param {string} name @param {string | Uint8Array} content @param {string} [language] */
  async open(name, content, language = '讲话稿') {
    this.write(name, content);
    await this.show(name, language);
  }

  /** Opens a file of the folder by its name. @param {string} name @param {string} language as the status bar shows it */
  async show(name, language) {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
    // Quick Open keeps what it found for as long as it is open: a file just written may need a second look.
    await this.eventually(`${name} in Quick Open`, async () => {
      const input = await this.pressFor('Control+P', QUICK_INPUT);
      await input.fill(name);
      if (await isSoonThere(row)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator(`${EDITOR} .view-lines`).waitFor();
    await this.status(language);
    await this.focus();
  }

  /** Saves, and waits until the file on disk is as expected. @param {string} name @param {(text: string) => boolean} expected @param {string} [encoding] */
  async saved(name, expected, encoding = 'utf-8') {
    await this.page.keyboard.press('Control+S');
    const read = () => new TextDecoder(encoding).decode(this.bytes(name));
    await this.eventually(`${name} as expected`, async () => expected(read())).catch(() => {
      throw new Error(`${name} is ${JSON.stringify(read().slice(-200))}`);
    });
  }

  /** Clicks into the first line in sight; Playwright's own click would scroll, and a text just opened with it. */
  async focus() {
    const lines = await this.page.locator(`${EDITOR} .view-lines`).first().boundingBox();
    const editor = await this.page.locator(`${EDITOR} .overflow-guard`).first().boundingBox();
    if (lines === null || editor === null) throw new Error('no editor to click into');
    await this.page.mouse.click(lines.x + 40, editor.y + 8);
    await this.page.locator(`${EDITOR}.focused`).first().waitFor();
  }

  /** Types as a person does. @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 60 });
  }

  /** Types through an input method: raw letters first, then the characters. @param {string} letters @param {string} characters */
  async compose(letters, characters) {
    const session = await this.page.context().newCDPSession(this.page);
    for (let length = 1; length <= letters.length; length++) {
      const text = letters.slice(0, length);
      await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      await this.page.waitForTimeout(40);
    }
    await session.send('Input.insertText', { text: characters });
    await session.detach();
  }

  /** Clicks into the text, so that the cursor stands before (or behind) the first `text` on screen. @param {string} text @param {'before' | 'behind'} [side] */
  async click(text, side = 'before') {
    const point = await this.eventually(`“${text}” in the editor`, () =>
      this.page.evaluate(placeOf, { selector: `${EDITOR} .view-line`, text, side }),
    );
    await this.page.mouse.click(point.x, point.y);
    return point;
  }

  /** Runs a command by its name in the palette. @param {string} name */
  async command(name) {
    const input = await this.pressFor('F1', QUICK_INPUT);
    await input.fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  /** Opens the quick fixes at the cursor. */
  async quickFixes() {
    await this.pressFor('Control+.', '.action-widget .monaco-list-row');
    return this.page.locator('.action-widget .monaco-list-row').allInnerTexts();
  }

  /** Takes one. @param {string} title */
  async takeFix(title) {
    await this.quickFixes();
    await this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
  }

  /** What the editor shows, lines joined. */
  async shown() {
    const lines = await this.page.locator(`${EDITOR} .view-lines`).first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /** Waits until the editor shows a text, or shows it no longer. @param {string} text @param {boolean} [wanted] */
  async shows(text, wanted = true) {
    await this.eventually(
      `${wanted ? '' : 'no '}“${text}” in the editor`,
      async () => (await this.shown()).includes(text) === wanted,
    );
  }

  async statusItems() {
    return this.page.locator('.statusbar-item').allInnerTexts();
  }

  /** Waits for a status bar text. @param {string | RegExp} text */
  status(text) {
    return this.eventually(`“${text}” in the status bar`, async () =>
      (await this.statusItems()).find((item) => (typeof text === 'string' ? item.includes(text) : text.test(item))),
    );
  }

  /** Rows of the Problems panel. */
  async problems() {
    if ((await this.page.locator('.markers-panel').count()) === 0)
      await this.pressFor('Control+Shift+M', '.markers-panel');
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /** Waits until Problems shows, or no longer shows, a text. @param {string} text @param {boolean} [wanted] */
  async problem(text, wanted = true) {
    await this.eventually(
      `${wanted ? '' : 'no '}“${text}” in Problems`,
      async () => (await this.problems()).some((row) => row.includes(text)) === wanted,
    );
  }

  /** Labels of the suggestion list, empty while there is none. */
  async suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').allInnerTexts();
  }

  /** Waits until a text is among the suggestions on screen. @param {string} text */
  async suggestion(text) {
    await this.eventually(`“${text}” among the suggestions`, async () =>
      (await this.suggestions()).some((row) => row.includes(text)),
    );
  }

  /** How many coloured blanks are on screen. */
  async blanks() {
    return this.page.locator(BLANK).count();
  }

  /** How the first of them looks. */
  async blankLook() {
    return this.page
      .locator(BLANK)
      .first()
      .evaluate((element) => {
        const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
        return { background: backgroundColor, border: `${borderTopWidth} ${borderTopStyle} ${borderTopColor}` };
      });
  }

  /**
   * Types letters that bring up the suggestions. While an answer is under way VS Code does not ask again: where the machine
   * is slow the last letters go unheard, and one types the last one again. @param {string} letters @param {string} text
   */
  async typeFor(letters, text) {
    await this.type(letters);
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
    for (let attempt = 0; attempt < 3 && !(await isSoonThere(row)); attempt++) {
      await this.page.keyboard.press('Backspace');
      await this.type(letters.slice(-1));
    }
    await this.suggestion(text);
  }

  /** Opens the Outline view and gives it room. */
  async openOutline() {
    const pane = this.page.locator('.pane', { has: this.page.locator('.outline-pane, .outline-tree') });
    if ((await pane.locator('.pane-header.expanded').count()) === 0)
      await this.page.locator('.pane-header', { hasText: /Outline|大纲/u }).click();
    await this.page
      .locator('.pane-header.expanded', { has: this.page.locator('.title') })
      .first()
      .click();
    await this.page.locator('.outline-tree .monaco-list-row').first().waitFor();
  }

  /** Rows of the Outline view, each with its depth from 1. @returns {Promise<{ depth: number, label: string }[]>} */
  async outline() {
    return this.page.locator('.outline-tree .monaco-list-row').evaluateAll((rows) =>
      rows.map((row) => ({
        depth: Number(row.getAttribute('aria-level')),
        label: row.querySelector('.monaco-icon-label-container')?.textContent ?? '',
      })),
    );
  }

  /** Keeps a picture. @param {string} folder @param {string} name */
  async picture(folder, name) {
    const path = join(cache, folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }
}

/** Runs in the page: where on screen a text of the editor begins or ends. @param {{ selector: string, text: string, side: string }} wanted */
function placeOf({ selector, text, side }) {
  for (const line of document.querySelectorAll(selector)) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const wanted = side === 'before' ? at : at + text.length - 1;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let start = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (wanted < start + length) {
        const range = document.createRange();
        range.setStart(node, wanted - start);
        range.setEnd(node, wanted - start + 1);
        const box = range.getBoundingClientRect();
        return { x: side === 'before' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
      }
      start += length;
    }
  }
  return null;
}
