import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * What a user gets, by the one list there is: .vscodeignore leaves out everything (`**`) and takes back what is shipped
 * (`!syntaxes/**`). @returns {string[]} files and folders, relative to the project
 */
export function shippedPaths() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  return lines.flatMap((line) =>
    line.startsWith('!')
      ? [
          line
            .slice(1)
            .trim()
            .replace(/\/\*\*$/u, ''),
        ]
      : [],
  );
}

/**
 * Copies the built extension into an extensions folder, as an installation would. The server sees it as long as the
 * folder holds no extensions.json yet, so the folder must be a new one.
 * @param {string} extensions @returns {string} the extension's folder
 */
export function stageExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = join(extensions, `${publisher}.${name}-${version}`);
  for (const path of shippedPaths()) {
    mkdirSync(join(target, path, '..'), { recursive: true });
    cpSync(join(root, path), join(target, path), { recursive: true });
  }
  return target;
}

/** The same with another entry of dist/test, which calls the extension's own, and the suites beside it. @param {string} extensions @param {string} entry @returns {string} the extension's folder */
export function stageWithEntry(extensions, entry) {
  const target = stageExtension(extensions);
  cpSync(join(root, 'dist', 'test'), join(target, 'dist', 'test'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(target, 'package.json'), JSON.stringify({ ...manifest, main: `./dist/test/${entry}` }));
  return target;
}

/** Puts the extension beside it that opens a sample and the walkthrough (npm start). @param {string} extensions */
export const stageFirstMinute = (extensions) =>
  cpSync(join(root, 'scripts', 'vscode', 'first-minute'), join(extensions, 'official-speech.first-minute-0.0.0'), {
    recursive: true,
  });

/** Puts the extension beside it by which a driver hears that ours rests (test/e2e/helper). @param {string} extensions */
export const stageHelper = (extensions) =>
  cpSync(join(root, 'test', 'e2e', 'helper'), join(extensions, 'official-speech.window-tests-0.0.0'), {
    recursive: true,
  });
