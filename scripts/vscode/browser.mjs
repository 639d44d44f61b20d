import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { installOnce } from './install.mjs';
import { versions } from './versions.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string>, args: string[] }} Browser */

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser to drive: the one CHROMIUM names, an installed one, or on Linux x64 the one inside an npm package. Null with
 * a reason where there is none. @returns {Promise<{ browser: Browser } | { reason: string }>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  const fonts = await fontSettings();
  if (installed !== undefined) return { browser: { executablePath: installed, env: fonts, args: ARGS } };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: '没有找到 Chrome 或 Chromium；请安装后重试，或用环境变量 CHROMIUM 指明路径' };
  const folder = await installOnce('browser', [versions.chromium], '准备浏览器（Chromium）', unpack);
  const libraries = join(folder, 'al2023', 'lib');
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    browser: { executablePath: join(folder, 'chromium'), env: { ...fonts, LD_LIBRARY_PATH: path }, args: ARGS },
  };
}

/** The package holds Chromium and the libraries a bare Debian lacks (libnss3, libnspr4) as brotli archives. @param {string} folder */
async function unpack(folder) {
  const bin = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const inflate = (/** @type {string} */ name) => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(folder, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
  const archive = join(folder, 'al2023.tar');
  writeFileSync(archive, inflate('al2023.tar.br'));
  mkdirSync(join(folder, 'al2023'), { recursive: true });
  execFileSync('tar', ['xf', archive, '-C', join(folder, 'al2023')]);
}

/** A Linux without a Chinese font shows Chinese as nothing at all: then one from npm is put beside its own. */
async function fontSettings() {
  if (process.platform !== 'linux' || hasChineseFont()) return {};
  const folder = await installOnce('font', [versions.font], '准备中文字体');
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, fontConfiguration(folder));
  return { FONTCONFIG_FILE: configuration };
}

/** The system's own fonts, and Noto Sans SC for what they lack; without the preference the window falls back to a serif. @param {string} folder */
function fontConfiguration(folder) {
  const fonts = join(folder, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
  const prefer = (/** @type {string} */ family) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    '<dir>/usr/share/fonts</dir>',
    ...['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`),
    ...['sans-serif', 'system-ui', 'Ubuntu'].map(prefer),
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}
