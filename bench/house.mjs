#!/usr/bin/env node
// Counts how the house is built, now and at an earlier commit, and keeps both in bench/house.md:
// `node bench/house.mjs [COMMIT]` (05dc218, the last before the rooms were made).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { wordsApart } from '../scripts/words-apart.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const commit = process.argv[2] ?? '05dc218';

const linter = new Linter({ cwd: root });
/** ESLint with nothing but what keeps words for people in their messages files. @type {Linter.Config[]} */
const apart = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...wordsApart];

/** @typedef {{ name: string, text: string, tree: ts.SourceFile }} Source */

/** @param {string} folder @returns {Source[]} */
const read = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) };
    });

/** How often a node of the tree is such a one. @param {ts.Node} node @param {(node: ts.Node) => boolean} is @returns {number} */
function count(node, is) {
  let all = is(node) ? 1 : 0;
  ts.forEachChild(node, (child) => void (all += count(child, is)));
  return all;
}

/** @param {RegExp} called */
const calls = (called) => (/** @type {ts.Node} */ node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) && called.test(node.expression.getText());

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Files of a room and their median length in lines. @param {readonly Source[]} sources */
function rooms(sources) {
  /** @type {Map<string, number[]>} */
  const sizes = new Map();
  for (const { name, text } of sources) {
    const [first = '', second = ''] = name.split('/');
    const room = second.endsWith('.ts') ? first : `${first}/${second}`;
    sizes.set(room, [...(sizes.get(room) ?? []), text.split('\n').length]);
  }
  return new Map([...sizes].map(([room, lines]) => [room, `${lines.length} × ${median(lines)}`]));
}

/** Groups of files that come back to themselves through what they import, types included. @param {readonly Source[]} sources */
function circles(sources) {
  const imports = new Map(
    sources.map(({ name, text }) => [
      name,
      [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, path = '']) => join(dirname(name), path)),
    ]),
  );
  const reaches = (/** @type {string} */ from, /** @type {Set<string>} */ seen = new Set()) => {
    for (const to of imports.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to));
    return seen;
  };
  const reached = new Map([...imports.keys()].map((name) => [name, reaches(name)]));
  const inCircle = [...reached].filter(([name, found]) => found.has(name));
  const groups = inCircle.map(([name, found]) =>
    [...found]
      .filter((to) => reached.get(to)?.has(name))
      .sort()
      .join(),
  );
  return new Set(groups).size;
}

/** @param {readonly Source[]} sources */
function habits(sources) {
  const editor = sources.filter(({ name }) => name.startsWith('editor/'));
  const filesThat = (/** @type {RegExp} */ called) =>
    editor.filter(({ tree }) => count(tree, calls(called)) > 0).length;
  const times = (/** @type {RegExp} */ called) => editor.reduce((sum, { tree }) => sum + count(tree, calls(called)), 0);
  return {
    'files that edit a text (`applyEdit`, `TextEditor.edit`, `insertSnippet`)': filesThat(
      /workspace\.applyEdit$|[eE]ditor\.(?:edit|insertSnippet)$/u,
    ),
    'files that build a `WorkspaceEdit`': filesThat(/^vscode\.WorkspaceEdit$/u),
    'circles of files that import each other, types included': circles(sources),
    'places that subscribe to the active editor': times(/onDidChangeActiveTextEditor$/u),
    'places that refuse in words of their own (“没有识别…”)': sources.reduce(
      (sum, { tree }) => sum + count(tree, (node) => ts.isStringLiteralLike(node) && /没有识别/u.test(node.text)),
      0,
    ),
    'words for people outside their messages files (`scripts/words-apart.mjs`)': sources.reduce(
      (sum, { name, text }) =>
        sum + linter.verify(text, apart, { filename: join('src', name), allowInlineConfig: false }).length,
      0,
    ),
  };
}

/**
 * What the core's expressions are made of: look-arounds, and `|` outside classes, in literals and in the strings that expressions are put
 * together of. Words that an expression names are alternatives; words in tables are none.
 * @param {readonly Source[]} sources
 */
function expressions(sources) {
  const found = { rules: 0, 'regular expressions (literals)': 0, 'look-arounds': 0, 'alternatives (bars)': 0 };
  for (const { name, tree } of sources.filter(({ name }) => name.startsWith('core/'))) {
    if (/^core\/lint\/rules\/.*(?<!-rule)\.ts$/u.test(name))
      found.rules += count(tree, calls(/^define\w*Rule$/u)) > 0 ? 1 : 0;
    count(tree, (node) => {
      const isLiteral = node.kind === ts.SyntaxKind.RegularExpressionLiteral;
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
      if (!isLiteral && !isText) return false;
      const source = isLiteral ? node.getText() : node.text;
      const around = source.match(/\(\?<?[=!]/gu)?.length ?? 0;
      // Other strings hold bars as well: tables in Markdown, help.
      if (isText && around === 0 && !/\(\?:|\[[^\]]+\]|\\p\{/u.test(source)) return false;
      if (isLiteral) found['regular expressions (literals)']++;
      found['look-arounds'] += around;
      found['alternatives (bars)'] += source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '').match(/\|/gu)?.length ?? 0;
      return false;
    });
  }
  return found;
}

const old = mkdtempSync(join(tmpdir(), 'official-speech-house-'));
try {
  const archive = execFileSync('git', ['archive', commit, 'src'], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', old], { input: archive });
  const [before, after] = [join(old, 'src'), join(root, 'src')].map(read).map((sources) => ({
    rooms: rooms(sources),
    habits: new Map(Object.entries(habits(sources))),
    expressions: new Map(Object.entries(expressions(sources))),
  }));
  if (before === undefined || after === undefined) throw new Error('nothing to count');
  const table = (
    /** @type {string} */ head,
    /** @type {Map<string, unknown>} */ one,
    /** @type {Map<string, unknown>} */ two,
  ) => [
    `| ${head} | before | now |`,
    '| --- | ---: | ---: |',
    ...[...new Set([...one.keys(), ...two.keys()])]
      .sort()
      .map((key) => `| ${key} | ${one.get(key) ?? '—'} | ${two.get(key) ?? '—'} |`),
    '',
  ];
  const page = [
    '# The house, before and now',
    '',
    `Counted by \`node bench/house.mjs\`: the sources of ${commit}, the last before the rooms were made, and those of today. What a`,
    'start reads is held by test/bundle.test.ts (600 KB at most, all files together).',
    '',
    ...table('habit', before.habits, after.habits),
    ...table('expressions of the core', before.expressions, after.expressions),
    'Neither has become less: there are more rules, and readers of web copies, wrapped lines, templates and numbers besides. What became less is what an expression',
    'names by itself: measures, bodies, posts and family names stand once in `core/lexicon`, misspellings in the tables of their rules.',
    '',
    ...table('room: files × median lines', before.rooms, after.rooms),
  ].join('\n');
  writeFileSync(join(root, 'bench', 'house.md'), page);
  console.log(page);
} finally {
  rmSync(old, { recursive: true, force: true });
}
