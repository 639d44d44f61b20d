// What is bundled from what: the extension for its two hosts, its parts that are loaded on first use, the pages, the command line.

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from './vscode/paths.mjs';

/**
 * Modules that the desktop extension leaves to files of their own, loaded by the `import()` that names them. The browser's
 * extension host can load one file only, so there they stay inside and are merely run later.
 * @type {Readonly<Record<string, string>>}
 */
const parts = {
  'src/editor/activate.ts': 'activate.cjs',
  'src/editor/background.ts': 'background.cjs',
  'src/editor/parts.ts': 'parts.cjs',
  'src/editor/archive/desk.ts': 'archive.cjs',
  'src/editor/archive/builder.ts': 'archive-builder.cjs',
  'src/core/later.ts': 'core-later.cjs',
  'src/native/index.ts': 'native.cjs',
  'src/core/phrases/stock-data.ts': 'stock-data.cjs',
  'src/core/analysis/linear-pattern.ts': 'patterns.cjs',
  'src/core/spelling/spelling.ts': 'spelling.cjs',
  'src/core/outline/plan/index.ts': 'outline-tools.cjs',
  'src/core/messages.en.ts': 'core-words.en.cjs',
  'src/editor/messages.en.ts': 'words.en.cjs',
  'src/editor/part-messages.en.ts': 'part-words.en.cjs',
  'src/core/lint/pages.zh.ts': 'rule-pages.zh.cjs',
  'src/core/lint/pages.en.ts': 'rule-pages.en.cjs',
  'src/editor/phrases/pinyin-dictionary.ts': 'pinyin-dictionary.cjs',
};

/** Where an import leads, as a path from the root. @type {(folder: string, path: string) => string} */
const moduleOf = (folder, path) => relative(root, resolve(folder, path)).replaceAll('\\', '/');

/** Scripts of the pages, each with the style sheet it imports. @type {Readonly<Record<string, string>>} */
const pages = {
  'archive-check': 'src/pages/archive-check/main.ts',
  'fill-form': 'src/pages/fill-form/main.ts',
  'final-check': 'src/pages/final-check/main.ts',
  'request-answers': 'src/pages/request-answers/main.ts',
  statistics: 'src/pages/statistics/main.ts',
};

/** @type {import('esbuild').Plugin} */
const partsApart = {
  name: 'parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = parts[moduleOf(resolveDir, path)];
      return kind === 'dynamic-import' && file !== undefined ? { path: `./${file}`, external: true } : undefined;
    });
  },
};

const core = { entry: 'src/core/index.ts', file: 'core.cjs', modules: 'modulesOfCore' };
const words = { entry: 'src/editor/shared.ts', file: 'words.cjs' };

/**
 * Modules that all desktop bundles share: the core's faces, so that what the core remembers of a text is kept once, and the editor's
 * words and ids, so that their language is chosen once and each is read once.
 * @type {Readonly<Record<string, string | undefined>>}
 */
const faces = {
  [core.entry]: core.file,
  'src/core/later.ts': parts['src/core/later.ts'],
  'src/editor/messages.ts': words.file,
  'src/editor/contributions.ts': words.file,
};

/** A bundle takes the shared modules from the files they stand in, its own aside. @type {(entry: string) => import('esbuild').Plugin} */
const facesShared = (entry) => ({
  name: 'faces-shared',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:index|later|messages|contributions)\.ts$/ }, ({ kind, path, resolveDir }) => {
      const face = kind === 'entry-point' ? undefined : faces[moduleOf(resolveDir, path)];
      return face === undefined || (entry === words.entry && face === words.file)
        ? undefined
        : { path: `./${face}`, external: true };
    });
  },
});

/** Imports and passed-on exports of values, as Prettier prints them: what they name, and from where. */
const imported = /^(?:import|export) (?!type )(?:\{([^}]*)\}|(\*)(?: as \w+)?) from '(\.[^']*)'/gmu;

/**
 * Names that a module asks other modules for; null where it asks for all of one.
 * @type {(name: string) => readonly (readonly [module: string, names: readonly string[] | null])[]}
 */
const namesAskedBy = (name) =>
  [...readFileSync(resolve(root, name), 'utf8').matchAll(imported)].map(([, list, all, path]) => [
    moduleOf(resolve(root, dirname(name)), path ?? ''),
    all === undefined ? (list ?? '').split(',').flatMap((one) => /^\s*(?!type\s)(\w+)/u.exec(one)?.[1] ?? []) : null,
  ]);

/**
 * Modules that stand in the core's file and are asked for by a part of the core, each with the names it is asked for. A part takes them
 * from there instead of bringing its own: esbuild parts bundles by itself for ES modules only, and VS Code's hosts read CommonJS.
 * @returns {Promise<ReadonlyMap<string, ReadonlySet<string> | null>>}
 */
async function sharedModules() {
  const entryPoints = [core.entry, ...Object.keys(parts).filter((name) => name.startsWith('src/core/'))];
  const { metafile } = await build({ entryPoints, bundle: true, metafile: true, write: false, outdir: 'dist' });
  /** @type {(name: string, found: Set<string>) => Set<string>} */
  const reach = (name, found) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const { path, kind } of metafile.inputs[name]?.imports ?? [])
      if (kind === 'import-statement') reach(path, found);
    return found;
  };
  const atStart = reach(core.entry, new Set());
  const ofParts = new Set(entryPoints.slice(1).flatMap((entry) => [...reach(entry, new Set())]));
  /** @type {Map<string, Set<string> | null>} */
  const asked = new Map();
  for (const [module, names] of [...ofParts].filter((name) => !atStart.has(name)).flatMap(namesAskedBy)) {
    if (!atStart.has(module)) continue;
    const known = asked.get(module);
    asked.set(module, names === null || known === null ? null : new Set([...(known ?? []), ...names]));
  }
  return new Map([...asked].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What one shared module gives: `import { a as a_0 } from …` and `{ a: a_0 }`. @type {(name: string, names: ReadonlySet<string> | null, index: number) => [string, string]} */
const given = (name, names, index) => {
  if (names === null) return [`import * as m${index} from './${name}';`, `m${index}`];
  const list = [...names].sort();
  return [
    `import { ${list.map((one) => `${one} as ${one}_${index}`).join()} } from './${name}';`,
    `{ ${list.map((one) => `${one}: ${one}_${index}`).join()} }`,
  ];
};

/** The core's file gives the shared modules beside its face. @type {(shared: ReadonlyMap<string, ReadonlySet<string> | null>) => import('esbuild').Plugin} */
const coreGiving = (shared) => ({
  name: 'core-giving',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/index\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? { path: resolve(root, path), namespace: 'core' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'core' }, () => {
      const gifts = [...shared].map(([name, names], index) => given(name, names, index));
      return {
        resolveDir: root,
        contents: [
          ...gifts.map(([imports]) => imports),
          `export * from './${core.entry}';`,
          `export const ${core.modules} = [${gifts.map(([, value]) => value).join()}];`,
        ].join('\n'),
      };
    });
  },
});

/** A part of the core takes them. @type {(shared: ReadonlyMap<string, ReadonlySet<string> | null>) => import('esbuild').Plugin} */
const coreTaking = (shared) => ({
  name: 'core-taking',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const index = [...shared.keys()].indexOf(moduleOf(resolveDir, path));
      return kind === 'import-statement' && index >= 0 ? { path: `${index}`, namespace: 'given' } : undefined;
    });
    onResolve({ filter: /^core$/, namespace: 'given' }, () => ({ path: `./${core.file}`, external: true }));
    onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
      contents: `module.exports = require('core').${core.modules}[${path}];`,
    }));
  },
});

/** @type {(options: { watch: boolean, tests: boolean }) => Promise<BuildOptions[]>} */
export async function bundles({ watch, tests }) {
  /** @type {BuildOptions} */
  const common = {
    bundle: true,
    charset: 'utf8',
    minify: !watch,
    sourcemap: watch,
    logLevel: 'warning',
    legalComments: 'none',
  };
  /** Both hosts load CommonJS; with `"type": "module"` in package.json it must be called .cjs. @type {BuildOptions} */
  const host = { ...common, format: 'cjs', external: ['vscode'] };
  /** A part asks for `vscode` and gets it only when it was loaded by `require`. @type {BuildOptions} */
  const node = { ...host, platform: 'node', target: 'node20', supported: { 'dynamic-import': false } };
  const shared = await sharedModules();
  /** @type {(entry: string) => import('esbuild').Plugin} */
  const coreFor = (entry) => {
    if (entry === core.entry) return coreGiving(shared);
    return entry.startsWith('src/core/') ? coreTaking(shared) : facesShared(entry);
  };
  /** A part may have use of another part. @type {(entry: string, file: string) => BuildOptions} */
  const desktop = (entry, file) => ({
    ...node,
    entryPoints: [entry],
    outfile: `dist/${file}`,
    plugins: [partsApart, coreFor(entry)],
  });
  /** @type {BuildOptions} */
  const web = { ...host, platform: 'browser', target: 'es2022' };
  return [
    desktop('src/editor/extension.ts', 'extension.cjs'),
    desktop(core.entry, core.file),
    desktop(words.entry, words.file),
    ...Object.entries(parts).map(([entry, file]) => desktop(entry, file)),
    { ...web, entryPoints: ['src/editor/extension.web.ts'], outfile: 'dist/web/extension.cjs' },
    { ...common, format: 'iife', target: 'es2022', entryPoints: pages, outdir: 'dist/pages' },
    {
      ...common,
      entryPoints: ['src/cli/bin.ts'],
      outfile: 'dist/cli.js',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Packages written as CommonJS ask for Node's modules by `require`, which a module does not have by itself.
      banner: {
        js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
    },
    ...(tests
      ? [
          { ...node, minify: false, entryPoints: ['test/editor/run-node.ts'], outfile: 'dist/test/node.cjs' },
          { ...node, minify: false, entryPoints: ['test/editor/run-soak.ts'], outfile: 'dist/test/soak.cjs' },
          { ...node, minify: false, entryPoints: ['test/editor/run-english.ts'], outfile: 'dist/test/english.cjs' },
          {
            ...{ ...node, minify: false, external: ['vscode', '../extension.cjs'] },
            ...{ entryPoints: ['test/editor/english/entry.ts'], outfile: 'dist/test/english-entry.cjs' },
          },
          { ...web, minify: false, entryPoints: ['test/editor/run-web.ts'], outfile: 'dist/test/web.cjs' },
        ]
      : []),
  ];
}
