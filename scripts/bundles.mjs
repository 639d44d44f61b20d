// What is bundled from what: the extension for its two hosts, its parts that are loaded on first use, the pages, the command line.

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * Modules that the desktop extension leaves to files of their own, loaded by the `import()` that names them. The browser's
 * extension host can load one file only, so there they stay inside and are merely run later.
 * @type {Readonly<Record<string, string>>}
 */
const parts = {
  'src/editor/background.ts': 'background.cjs',
  'src/editor/parts.ts': 'parts.cjs',
  'src/core/phrases/stock-data.ts': 'stock-data.cjs',
  'src/core/analysis/linear-pattern.ts': 'patterns.cjs',
  'src/core/messages.en.ts': 'words.en.cjs',
  'src/core/lint/pages.zh.ts': 'rule-pages.zh.cjs',
  'src/core/lint/pages.en.ts': 'rule-pages.en.cjs',
  'src/editor/phrases/pinyin-dictionary.ts': 'pinyin-dictionary.cjs',
};

/** Scripts of the pages, each with the style sheet it imports. @type {Readonly<Record<string, string>>} */
const pages = {
  'fill-form': 'src/pages/fill-form/main.ts',
  'final-check': 'src/pages/final-check/main.ts',
  'request-answers': 'src/pages/request-answers/main.ts',
};

/** @type {import('esbuild').Plugin} */
const partsApart = {
  name: 'parts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path }) => {
      const part = Object.keys(parts).find((name) => name.endsWith(path.replace(/^[./]+/u, '/')));
      return kind === 'dynamic-import' && part !== undefined ? { path: `./${parts[part]}`, external: true } : undefined;
    });
  },
};

/** The core's face, which all desktop bundles share: what it remembers of a text is then kept once. */
const core = { entry: 'src/core/index.ts', file: 'core.cjs' };

/** @type {import('esbuild').Plugin} */
const coreShared = {
  name: 'core-shared',
  setup({ onResolve }) {
    onResolve({ filter: /\/core\/index\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${core.file}`, external: true },
    );
  },
};

/** @type {(options: { watch: boolean, tests: boolean }) => BuildOptions[]} */
export function bundles({ watch, tests }) {
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
  /** A part may have use of another part. @type {BuildOptions} */
  const desktop = { ...node, plugins: [partsApart, coreShared] };
  /** @type {BuildOptions} */
  const web = { ...host, platform: 'browser', target: 'es2022' };
  return [
    { ...desktop, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.cjs' },
    { ...desktop, entryPoints: [core.entry], outfile: `dist/${core.file}` },
    ...Object.entries(parts).map(([entry, file]) => ({ ...desktop, entryPoints: [entry], outfile: `dist/${file}` })),
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
          { ...web, minify: false, entryPoints: ['test/editor/run-web.ts'], outfile: 'dist/test/web.cjs' },
        ]
      : []),
  ];
}
