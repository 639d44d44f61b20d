import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cache } from '../../scripts/vscode/paths.mjs';

const EDITOR = '.editor-group-container.active .monaco-editor';
const QUICK_INPUT = '.quick-input-widget input';
const QUICK_ROW = '.quick-input-list .monaco-list-row';
const MESSAGE = '.notification-list-item';
/** What an extension's decoration draws behind the text. */
const BLANK = `${EDITOR} .view-overlays [class*="ced-"]`;
/** Beside the line, or in it where it has no room there. */
const BULB = `${EDITOR} .codicon-gutter-lightbulb, ${EDITOR} .codicon-gutter-lightbulb-auto-fix, ${EDITOR} .lightBulbWidget`;
/** Keys of test/e2e/helper: pressed twice they do the same as once. */
const KEYS = {
  rest: 'Control+Alt+F9',
  problems: 'Control+Alt+F10',
  messages: 'Control+Alt+F11',
  noMessages: 'Control+Alt+F12',
};
/** Between two looks at the window. */
const GLANCE = 50;

/** A VS Code window driven as a person does: keys, menus, eyes. Everything waits for a state, never for a time. */
export class Window {
  /** Milliseconds after which what does not come never will; a slow machine gets more (see `open`). */
  patience = 60_000;
  /** What the page has said to its console. @type {string[]} */
  console = [];
  /** How often the extension was asked whether it rests. */
  rests = 0;

  /**
   * Opens a window on a folder of its own, so that no path sees another's files, settings or choices. What is waited for later
   * may take two hundred times as long as a key takes now from the keyboard to the extension and back.
   * @param {import('playwright-core').BrowserContext} context
   * @param {{ origin: string, token: string }} server
   * @param {string} workspace a folder on this machine; made when it is missing
   * @param {object} [settings] of the folder
   */
  static async open(context, server, workspace, settings) {
    mkdirSync(workspace, { recursive: true });
    const window = new Window(await context.newPage(), workspace);
    if (settings !== undefined) window.write('.vscode/settings.json', JSON.stringify(settings));
    window.page.setDefaultTimeout(window.patience);
    await window.page.goto(`${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(workspace)}`);
    await window.page.locator('.explorer-folders-view').waitFor();
    // Keys are unheard until the extensions have started.
    await window.eventually(
      'the extension host',
      async () => {
        await window.page.keyboard.press(KEYS.rest);
        return /rest (\d+)/u.test((await window.statusItems()).join('\n'));
      },
      500,
    );
    await window.rest();
    const start = Date.now();
    await window.rest();
    window.patience = Math.max(30_000, 200 * (Date.now() - start));
    window.page.setDefaultTimeout(window.patience);
    return window;
  }

  /** @param {import('playwright-core').Page} page @param {string} workspace */
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`error: ${error.stack ?? error.message}`));
  }

  /**
   * Waits until `probe` gives something truthy; a probe that throws has not seen it yet.
   * @template T @param {string} what @param {() => Promise<T>} probe @param {number} [glance] milliseconds between two looks
   * @returns {Promise<NonNullable<T>>}
   */
  async eventually(what, probe, glance = GLANCE) {
    const deadline = Date.now() + this.patience;
    /** @type {unknown} */
    let fault;
    for (;;) {
      try {
        const value = await probe();
        if (value) return value;
        fault = undefined;
      } catch (error) {
        fault = error;
      }
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`, { cause: fault });
      await setTimeout(glance);
    }
  }

  /**
   * Waits until the extension has done all that follows from the keys so far: it has heard of them, read the text, shown what it
   * found and written what it keeps. What is not there now does not come.
   */
  async rest() {
    const count = async () =>
      Number(/rest (\d+)/u.exec((await this.statusItems()).find((item) => item.includes('rest ')) ?? '')?.[1] ?? 0);
    const before = await count();
    await this.page.keyboard.press(KEYS.rest);
    await this.eventually('the extension to rest', async () => (await count()) > before);
  }

  /** Presses a key once and waits for what it opens. @param {string} key @param {string} opens */
  async pressFor(key, opens) {
    await this.page.keyboard.press(key);
    const opened = this.page.locator(opens).first();
    await opened.waitFor();
    return opened;
  }

  /** Whether something comes in the time in which a person would look for it. @param {import('playwright-core').Locator} locator @returns {Promise<boolean>} */
  async isSoonThere(locator) {
    return locator.waitFor({ timeout: this.patience / 15 }).then(
      () => true,
      () => false,
    );
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

  /** Opens a file of the folder by its name, and waits until it has been read. @param {string} name @param {string} language as the status bar shows it */
  async show(name, language) {
    const row = this.page.locator(`${QUICK_ROW}.focused`, { hasText: name });
    // Quick Open keeps what it found for as long as it is open: a file just written may need a second look.
    await this.eventually(`${name} in Quick Open`, async () => {
      const input = await this.pressFor('Control+P', QUICK_INPUT);
      await input.fill(name);
      if (await this.isSoonThere(row)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator(`${EDITOR} .view-lines`).waitFor();
    await this.status(language);
    await this.focus();
    await this.rest();
  }

  /**
   * Saves, and waits until the file on disk is as expected. An edit that the extension makes may come after a save: what is not
   * saved yet is saved again. @param {string} name @param {(text: string) => boolean} expected @param {string} [encoding]
   */
  async saved(name, expected, encoding = 'utf-8') {
    const read = () => new TextDecoder(encoding).decode(this.bytes(name));
    const changed = this.page.locator('.tab.active.dirty', { hasText: name });
    await this.eventually(`${name} as expected`, async () => {
      const isChanged = (await changed.count()) > 0;
      // What stands on disk is not yet saved for VS Code: an undo before it has heard of its end counts as saved too.
      if (!isChanged && expected(read())) return true;
      if (isChanged) await this.page.keyboard.press('Control+S');
      return false;
    }).catch((error) => {
      throw new Error(`${name} ends in ${JSON.stringify(read().slice(-200))}`, { cause: error });
    });
  }

  /** Gives the keys to the text; pages stand in a column of their own beside it. */
  async focus() {
    await this.page.keyboard.press('Control+1');
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
      // The next letter comes when this one has been drawn.
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await session.send('Input.insertText', { text: characters });
    await session.detach();
  }

  /** Puts the cursor before (or behind) the first place of a text, by Find: a click may hit what has moved meanwhile. @param {string} text @param {'before' | 'behind'} [side] */
  async place(text, side = 'before') {
    await this.focus();
    await this.page.keyboard.press('Control+Home');
    const input = await this.pressFor('Control+F', '.find-widget.visible .find-part textarea');
    await input.fill(text);
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /^\D*1\D/u }).waitFor();
    // Escape might be taken for a message that has just come. For a moment longer VS Code takes Find for focused, and Enter would open it
    // again: so the next key comes when the status bar has heard of the cursor.
    await this.page.locator('.find-widget.visible .codicon-widget-close').dispatchEvent('click');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
    await this.focus();
    await this.cursor(new RegExp(`\\(\\D*${text.length}\\D*\\)$`, 'u'));
    await this.page.keyboard.press(side === 'before' ? 'ArrowLeft' : 'ArrowRight');
    await this.cursor(/^\D+\d+\D+\d+$/u);
  }

  /** Waits until the status bar says so of the cursor: where it stands, and how much is selected. @param {RegExp} said */
  async cursor(said) {
    await this.page.locator('[id="status.editor.selection"]', { hasText: said }).waitFor();
  }

  /** Answers a question in the box at the top with what it stands at; the keys are the text's again when the box has gone. */
  async acceptAnswer() {
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  /** Runs a command by its name in the palette. @param {string} name */
  async command(name) {
    const input = await this.pressFor('F1', QUICK_INPUT);
    await input.fill(`>${name}`);
    await this.page.locator(QUICK_ROW, { hasText: name }).first().click();
  }

  /** Answers VS Code's own file dialog. @param {string} path a new name to save under, a file, or a folder with / at its end */
  async choosePath(path) {
    // The dialog writes its folder into the box a moment after it has come, and lists what is in it after that.
    await this.page.locator(`${QUICK_ROW}[aria-label=".."]`).waitFor();
    const title = this.page.locator('.quick-input-title');
    const dialog = this.page.locator('.quick-input-widget', {
      has: this.page.locator('.quick-input-title', { hasText: await title.innerText() }),
    });
    await dialog.locator('input').first().fill(path);
    const accept = dialog.locator('.quick-input-action a').first();
    // While it looks into a folder it hears nothing; its button is gone once it has heard.
    await this.eventually(
      `the dialog to take ${path}`,
      async () => {
        if (await accept.isVisible()) await accept.click({ timeout: 1000 });
        return !(await accept.isVisible());
      },
      500,
    );
  }

  /** Waits for a message, whether it is on its way in or out, or kept behind the bell. @param {string} text */
  message(text) {
    return this.page.locator(MESSAGE, { hasText: text }).first().waitFor();
  }

  /** Answers a message that holds a text. It goes out of sight after ten seconds, so it is looked for behind the bell. @param {string} text @param {string} button */
  async answer(text, button) {
    await this.page.keyboard.press(KEYS.messages);
    const message = this.page.locator(`.notifications-center ${MESSAGE}`, { hasText: text }).first();
    await message.locator('.monaco-button', { hasText: button }).click();
    await this.page.keyboard.press(KEYS.noMessages);
  }

  /**
   * Opens the quick fixes at the cursor by the light bulb: it is the answer, and shows what it has. By key VS Code asks again, and
   * drops that question where it has not been answered half a second after the one it asks by itself whenever the cursor moves.
   */
  async quickFixes() {
    await this.rest();
    await this.page.locator(BULB).first().click();
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
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

  /** Rows of the Problems panel. The keys stay where they are: a panel that takes them does so some time after it is seen. */
  async problems() {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.pressFor(KEYS.problems, '.markers-panel');
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

  /** How the first of them looks: colours as the browser computes them, `alpha` of each from 0 (nothing to see) to 1. */
  async blankLook() {
    return this.page
      .locator(BLANK)
      .first()
      .evaluate((element) => {
        const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
        const color = (/** @type {string} */ text) => ({
          text,
          alpha: Number(/^rgba\(.*, ([\d.]+)\)$/u.exec(text)?.[1] ?? 1),
        });
        return { background: color(backgroundColor), borderWidth: borderTopWidth, border: color(borderTopColor) };
      });
  }

  /**
   * Types letters that bring up the suggestions. While an answer is under way VS Code does not ask again: where the machine
   * is slow the last letters go unheard, and one types the last one again. @param {string} letters @param {string} text
   */
  async typeFor(letters, text) {
    await this.type(letters);
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
    for (let attempt = 0; attempt < 3 && !(await this.isSoonThere(row)); attempt++) {
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

  /** Keeps what there is to see of a failure: a picture, the words on screen, the page, what it said; each of them whatever becomes of the others. @param {string} folder of the cache */
  async record(folder) {
    const path = join(cache, folder);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    const keep = async (/** @type {string} */ name, /** @type {Promise<string | Uint8Array>} */ content) =>
      writeFileSync(join(path, name), await content);
    await Promise.allSettled([
      keep('picture.png', this.page.screenshot()),
      keep('text.txt', this.wordsOnScreen()),
      keep('page.html', this.page.content()),
      keep('console.log', Promise.resolve(this.console.join('\n'))),
    ]);
    return path;
  }

  /** All that is written in the window and in the pages inside it, and which element the keys go to. */
  async wordsOnScreen() {
    const focused = await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
    const texts = this.page
      .frames()
      .map(async (frame) => `# ${frame.url()}\n${await frame.locator('body').innerText()}`);
    const shown = (await Promise.allSettled(texts)).map((one) => (one.status === 'fulfilled' ? one.value : one.reason));
    return [`the keys go to ${focused}`, ...shown].join('\n\n');
  }

  /** Keeps a picture. @param {string} folder @param {string} name */
  async picture(folder, name) {
    const path = join(cache, folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }
}
