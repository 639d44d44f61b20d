import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ruleIn } from '../scripts/generate/registry.ts';
import { coreRooms } from '../scripts/layers.mjs';
import { allRules } from '../src/core/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

/** What a file imports: package names as they are, own files relative to src. */
function importsOf(name: string): string[] {
  const source = readFileSync(join(root, name), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, target]) =>
    target!.startsWith('.') ? relative(root, join(root, dirname(name), target!)).replaceAll('\\', '/') : target!,
  );
}

const violations = (
  within: (name: string) => boolean,
  forbidden: (target: string, name: string) => boolean,
): string[] =>
  files.filter(within).flatMap((name) =>
    importsOf(name)
      .filter((target) => forbidden(target, name))
      .map((target) => `${name} imports ${target}`),
  );

/** Packages the core may use. They are pure: no files, no network, no clock. */
const PURE_PACKAGES: readonly string[] = ['re2js'];

describe('layers', () => {
  test('the core imports nothing but itself and the pure packages it names', () =>
    expect(
      violations(
        (name) => name.startsWith('core/'),
        (target) => !target.startsWith('core/') && !PURE_PACKAGES.includes(target),
      ),
    ).toEqual([]));

  test('only the editor imports vscode, only the command line and the programs of the desktop import Node', () => {
    expect(
      violations(
        (name) => !name.startsWith('editor/'),
        (target) => target === 'vscode',
      ),
    ).toEqual([]);
    expect(
      violations(
        (name) => !name.startsWith('cli/') && !name.startsWith('native/'),
        (target) => target.startsWith('node:'),
      ),
    ).toEqual([]);
  });

  test('of the editor only the entry of the desktop knows the programs there, and loads them when first needed', () => {
    const isNative = (target: string): boolean => target.startsWith('native/');
    expect(violations((name) => !/^(?:cli|native)\//u.test(name) && name !== 'editor/extension.ts', isNative)).toEqual(
      [],
    );
    expect(readFileSync(join(root, 'editor/extension.ts'), 'utf8')).toMatch(/=> import\('\.\.\/native\/index\.ts'\)/u);
  });

  test('office formats know neither the editor nor the command line, and are loaded when first needed', () => {
    const formats = (target: string): boolean => target.startsWith('office/word/');
    expect(
      violations(
        (name) => name.startsWith('office/'),
        (target) => target.startsWith('editor/') || target.startsWith('cli/'),
      ),
    ).toEqual([]);
    const eager = files
      .filter((name) => !/^office\/(?:word\/|table-)/u.test(name))
      .filter((name) => importsOf(name).some(formats))
      .filter((name) => /^import (?!type).*\/word\/(?!profile)/mu.test(readFileSync(join(root, name), 'utf8')));
    expect(eager).toEqual([]);
    expect(files.some(formats)).toBe(true);
  });

  test('the editor and the command line see the core through its two faces only', () =>
    expect(
      violations(
        (name) => name.startsWith('editor/') || name.startsWith('cli/'),
        (target) => target.startsWith('core/') && !/^core\/(?:index|later)\.ts$/u.test(target),
      ),
    ).toEqual([]));

  test('a room of the core imports only what it builds on', () => {
    // The face of the core, and its words in each language, gather from all rooms; no room imports them.
    const coreFace = new Set(
      ['index', 'later', 'words', 'messages.zh', 'messages.en'].map((name) => `core/${name}.ts`),
    );
    const roomOf = (path: string): string => path.split('/')[1] ?? '';
    const mayUse = (from: string, to: string): boolean => from === to || (coreRooms[from]?.includes(to) ?? false);
    expect(
      violations(
        (name) => name.startsWith('core/') && !coreFace.has(name),
        (target, name) => target.startsWith('core/') && !mayUse(roomOf(name), roomOf(target)),
      ),
    ).toEqual([]);
  });

  test('rules do not import each other', () => {
    const rules = files.filter((name) => /^core\/lint\/rules\/[^/]+\/[^/]+\.ts$/u.test(name));
    const isRule = (name: string): boolean => ruleIn(readFileSync(join(root, name), 'utf8')) !== null;
    const ruleFiles = new Set(rules.filter(isRule));
    expect(
      violations(
        (name) => ruleFiles.has(name),
        (target) => ruleFiles.has(target),
      ),
    ).toEqual([]);
    expect(ruleFiles.size).toBe(allRules.length);
  });

  test('pages import nothing but pages; the editor knows their messages only', () => {
    expect(
      violations(
        (name) => name.startsWith('pages/'),
        (target) => !target.startsWith('pages/'),
      ),
    ).toEqual([]);
    expect(
      violations(
        (name) => !name.startsWith('pages/'),
        (target) => target.startsWith('pages/') && !/^pages\/[^/]+\/messages\.ts$/u.test(target),
      ),
    ).toEqual([]);
  });
});

test('the core asks no clock, no chance and no host', () => {
  const forbidden = /\b(?:Date\.now|new Date|Math\.random|performance\.|process\.|globalThis|setTimeout|fetch\()/u;
  const found = files
    .filter((name) => name.startsWith('core/'))
    .filter((name) => forbidden.test(readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')));
  expect(found).toEqual([]);
});

test('ARCHITECTURE.md names every room of the core and every folder of the editor', () => {
  const page = readFileSync(join(root, '..', 'ARCHITECTURE.md'), 'utf8');
  const between = (from: string, to: string): string => page.split(`\n${from}`)[1]!.split(`\n${to}`)[0]!;
  const subjects = readdirSync(join(root, 'editor'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = (names: readonly string[], said: string): string[] =>
    names.filter((name) => !new RegExp(`\\b${name}/`, 'u').test(said));
  expect(missing(Object.keys(coreRooms), between('src/core/', 'src/office/'))).toEqual([]);
  expect(
    missing(
      subjects.map(({ name }) => name),
      between('src/editor/', 'src/pages/'),
    ),
  ).toEqual([]);
});

test('no file comes back to itself through what it imports, types included', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' → '));
    if (done.has(name) || path.includes(name)) return;
    for (const target of importsOf(name)) if (files.includes(target)) visit(target, [...path, name]);
    done.add(name);
  };
  files.forEach((name) => visit(name, []));
  expect(circles).toEqual([]);
});
