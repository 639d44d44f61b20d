import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { installOnce } from './install.mjs';
import { versions } from './versions.mjs';

/**
 * VS Code's Chinese language pack comes from a marketplace, which a machine may not reach. The same translations stand in
 * npm, as a list in the order of an older VS Code's messages; that VS Code's own sources, beside it, give the English of
 * each. So a message of today is translated by its English text; a message that has changed since stays English.
 * @returns {Promise<Map<string, string>>} English text → Chinese text
 */
export async function setUpChinese() {
  const folder = await installOnce('language', versions.chinese, '准备中文界面', async (where) => {
    const packages = join(where, 'node_modules', '@codingame');
    const pairs = [...pairMessages(await readChinese(packages), packages)];
    writeFileSync(join(where, 'chinese.json'), JSON.stringify(pairs));
  });
  return new Map(JSON.parse(readFileSync(join(folder, 'chinese.json'), 'utf8')));
}

/** @param {string} packages @returns {Promise<string[]>} */
async function readChinese(packages) {
  const file = join(packages, 'monaco-vscode-language-pack-zh-hans', 'translations', 'main.i18n.json.js');
  return (await import(`data:text/javascript;base64,${readFileSync(file).toString('base64')}`)).default;
}

/** Reads calls such as localize(12, "Close") or localize2(12, 'Close') of the sources. @param {string[]} chinese @param {string} packages */
function* pairMessages(chinese, packages) {
  const call = /\blocalize2?\(\s*(\d+),\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/gu;
  for (const entry of readdirSync(packages, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.js') || entry.startsWith('monaco-vscode-language-pack')) continue;
    for (const [, index, english] of readFileSync(join(packages, entry), 'utf8').matchAll(call)) {
      const translation = chinese[Number(index)];
      if (translation && english !== undefined) yield [runInThisContext(english), translation];
    }
  }
}

/**
 * Puts a Chinese language pack into a server's folders before it starts.
 * @param {{ vscode: string, extensions: string, data: string, chinese: Map<string, string> }} options
 */
export function addChinese({ vscode, extensions, data, chinese }) {
  const pack = join(extensions, 'local.language-pack-zh-cn-1.0.0');
  mkdirSync(pack, { recursive: true });
  const translations = join(pack, 'main.i18n.json');
  const contents = translate(vscode, chinese);
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents }));
  const localization = {
    languageId: 'zh-cn',
    languageName: 'Chinese Simplified',
    localizedLanguageName: '中文(简体)',
    translations: [{ id: 'vscode', path: './main.i18n.json' }],
  };
  const manifest = { publisher: 'local', name: 'language-pack-zh-cn', version: '1.0.0', engines: { vscode: '*' } };
  writeFileSync(
    join(pack, 'package.json'),
    JSON.stringify({ ...manifest, categories: ['Language Packs'], contributes: { localizations: [localization] } }),
  );
  // The server writes this list itself once it has looked at its extensions; the first window may come before that.
  const entry = {
    hash: 'local',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'local.language-pack-zh-cn' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ 'zh-cn': entry }));
}

/** The messages of this VS Code by module and key, as language packs have them. @param {string} vscode @param {Map<string, string>} chinese */
function translate(vscode, chinese) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(vscode, 'out', name), 'utf8'));
  /** @type {[string, string[]][]} */
  const keys = read('nls.keys.json');
  /** @type {string[]} */
  const messages = read('nls.messages.json');
  /** @type {Record<string, Record<string, string>>} */
  const contents = {};
  let index = 0;
  for (const [module, names] of keys)
    for (const name of names) {
      const translation = chinese.get(messages[index++] ?? '');
      if (translation !== undefined) (contents[module] ??= {})[name] = translation;
    }
  return contents;
}
