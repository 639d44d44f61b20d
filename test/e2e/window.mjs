import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../scripts/vscode/paths.mjs';

const LIMIT = 20_000;

/** A VS Code window driven as a person does: keys, menus, eyes. Everything waits for a state, never for a time. */
export class Window {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} workspace a folder on this machine that the window shows
   */
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
  }

  /** Waits until `probe` gives something truthy. @template T @param {string} what @param {() => Promise<T>} probe @returns {Promise<T>} */
  async eventually(what, probe) {
    const deadline = Date.now() + LIMIT;
    for (;;) {
      const value = await probe();
      if (value) return value;
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Writes a file and opens it by its name. @param {string} name @param {string | Uint8Array} content @param {string} [language] */
  async open(name, content, language = '讲话稿') {
    writeFileSync(join(this.workspace, name), content);
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(name);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await row.waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .view-lines').waitFor();
    if (language !== '') await this.status(language);
    await this.focus();
  }

  async focus() {
    await this.page.locator('.editor-group-container.active .view-lines').click({ position: { x: 40, y: 8 } });
  }

  /** Goes to a line and column, both from 1; “Go to Line” itself counts a Han character as two. @param {number} line @param {number} column */
  async goto(line, column) {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.status(new RegExp(`Ln ${line},`, 'u'));
    for (let step = 1; step < column; step++) await this.page.keyboard.press('ArrowRight');
    await this.status(new RegExp(`Ln ${line}, Col ${column}\\b`, 'u'));
  }

  /** Waits for a status bar text. @param {string | RegExp} text */
  status(text) {
    return this.eventually(`“${text}” in the status bar`, async () => {
      const items = await this.page.locator('.statusbar-item').allInnerTexts();
      return items.find((item) => (typeof text === 'string' ? item.includes(text) : text.test(item)));
    });
  }

  /** Rows of the Problems panel. */
  async problems() {
    if ((await this.page.locator('.markers-panel').count()) === 0) await this.page.keyboard.press('Control+Shift+M');
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /** Waits until Problems shows, or no longer shows, a text. @param {string} text @param {boolean} [shown] */
  async problem(text, shown = true) {
    await this.eventually(`${shown ? '' : 'no '}“${text}” in Problems`, async () => {
      const found = (await this.problems()).some((row) => row.includes(text));
      return found === shown;
    });
  }

  /** What the editor shows, lines joined. */
  async shown() {
    const text = await this.page.locator('.editor-group-container.active .view-lines').first().innerText();
    return text.replaceAll('\u00a0', ' ');
  }

  /** Saves, and waits until the file on disk is as expected. @param {string} name @param {(text: string) => boolean} expected */
  async saved(name, expected) {
    await this.page.keyboard.press('Control+S');
    const read = () => readFileSync(join(this.workspace, name), 'utf8');
    await this.eventually(`${name} as expected`, async () => expected(read())).catch(() => {
      throw new Error(`${name} is ${JSON.stringify(read().slice(-80))}`);
    });
  }

  /** Labels of the suggestion list, empty while there is none. */
  async suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').allInnerTexts();
  }

  /** @param {string} text */
  suggestion(text) {
    return this.eventually(`“${text}” among the suggestions`, async () =>
      (await this.suggestions()).some((row) => row.includes(text)),
    );
  }

  /** Types through an input method: raw letters first, then the characters. @param {string[]} letters @param {string} characters */
  async compose(letters, characters) {
    const session = await this.page.context().newCDPSession(this.page);
    let text = '';
    for (const letter of letters) {
      text += letter;
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await this.page.waitForTimeout(40);
    }
    await session.send('Input.insertText', { text: characters });
    await session.detach();
  }

  /** Names in the outline view, as far as they are on screen. */
  async outline() {
    return this.page.locator('.outline-tree .monaco-list-row').allInnerTexts();
  }

  /** Keeps a picture of a failure. @param {string} name */
  async picture(name) {
    const folder = join(cache, 'failures');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
