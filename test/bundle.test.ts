import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundles } from '../scripts/bundles.mjs';
import { notices } from '../scripts/notices.mjs';

const built = await Promise.all(
  (await bundles({ watch: false, tests: false })).map(async (options) => {
    const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
    const [file] = outputFiles!;
    return {
      name: options.outfile ?? options.outdir!,
      size: file!.contents.length,
      text: file!.text,
      inputs: Object.keys(metafile!.inputs),
      /** Those of which something is left once what nobody uses is gone. */
      holds: Object.values(metafile!.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
      ),
      /** Other bundles it asks for, by the kind of the import: at once, or by `import()` when first needed. */
      asks: Object.values(metafile!.inputs)
        .flatMap(({ imports }) => imports)
        .filter(({ path, external }) => external === true && path.startsWith('./')),
    };
  }),
);
const bundle = (name: string) => built.find((one) => one.name === name)!;

const permissive = /^(?:MIT|ISC|0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause)$/u;

/** What a bundle leaves to `require`, each once. */
const askedFor = (text: string): string[] => [
  ...new Set([...text.matchAll(/\brequire\("([^"]+)"\)/gu)].map((match) => match[1]!)),
];

/** All that a bundle brings with it when it is loaded, itself among it. */
function loadedWith(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of bundle(name).asks)
    if (kind !== 'dynamic-import') loadedWith(path.replace('./', 'dist/'), found);
  return found;
}

/** The entry, what it reads one by one, and the features that start once the others have. */
const atStart = new Set(
  ['dist/extension.cjs', 'dist/activate.cjs', 'dist/background.cjs'].flatMap((name) => [...loadedWith(name)]),
);
const onDesktop = built.filter(({ name }) => /^dist\/[^/]+\.cjs$/u.test(name));

/** Parts of the core, which take modules from its file. */
const ofCore = (file: string | undefined): boolean =>
  file !== undefined && bundle(file)?.text.includes('modulesOfCore') && file !== 'dist/core.cjs';

type Core = { readonly modulesOfCore: readonly Readonly<Record<string, unknown>>[] };

/** What the core's file exports; its parts are asked for later, so that nothing is required here. */
async function coreOf(text: string): Promise<Core> {
  const url = `data:text/javascript,${encodeURIComponent(`const module = { exports: {} }; ${text}; export default module.exports;`)}`;
  return ((await import(/* @vite-ignore */ url)) as { default: Core }).default;
}

/** The names that a part takes from the core, each with the number of its module there. */
function takenFromCore(text: string): (readonly [index: number, name: string])[] {
  const numbers = new Map(
    [...text.matchAll(/\/\/ given:(\d+)\nvar (require_\w+) =/gu)].map(([, index, wrapped]) => [
      wrapped!,
      Number(index),
    ]),
  );
  const modules = new Map(
    [...text.matchAll(/(import_\w+) = (?:__toESM\()?(require_\w+)\(\)/gu)].map(([, name, wrapped]) => [
      name!,
      wrapped!,
    ]),
  );
  return [...text.matchAll(/\b(import_\w+)\.(\w+)/gu)].flatMap(([, module, name]) => {
    const index = numbers.get(modules.get(module!) ?? '');
    return index === undefined ? [] : [[index, name!] as const];
  });
}

describe('bundles', () => {
  test('what is read at every start on the desktop stays within 600 KB', () => {
    expect([...atStart].sort()).toEqual([
      'dist/activate.cjs',
      'dist/background.cjs',
      'dist/core.cjs',
      'dist/extension.cjs',
      'dist/words.cjs',
    ]);
    expect([...atStart].reduce((sum, name) => sum + bundle(name).size, 0)).toBeLessThanOrEqual(600_000);
  });

  test('the entry brings nothing with it: what it needs it reads by turns', () => {
    expect([...loadedWith('dist/extension.cjs')]).toEqual(['dist/extension.cjs']);
    expect(bundle('dist/extension.cjs').size).toBeLessThan(2_000);
  });

  test('what is read at every start holds no package', () =>
    expect(
      [...atStart].flatMap((name) => bundle(name).inputs.filter((input) => input.includes('node_modules/'))),
    ).toEqual([]));

  test('the desktop asks for its parts by require, so that they get vscode', () => {
    const asked = onDesktop.flatMap(({ text }) => askedFor(text)).filter((name) => name !== 'vscode');
    const files = new Set(onDesktop.map(({ name }) => name.replace('dist/', './')));
    expect([...new Set(asked)].filter((name) => name.startsWith('./') && !files.has(name))).toEqual([]);
    // Every bundle is asked for by another, but for the one that VS Code asks for.
    expect([...files].filter((name) => !asked.includes(name))).toEqual(['./extension.cjs']);
    expect(bundle('dist/parts.cjs').inputs.some((input) => input.includes('node_modules/docx/'))).toBe(true);
  });

  test('a module of the core, lists of words aside, stands in one file on the desktop, so that what it remembers is kept once', () => {
    const modules = onDesktop.flatMap(({ holds }) =>
      holds.filter((name) => /^src\/core\/.*(?<!\.(?:zh|en))\.ts$/u.test(name)),
    );
    expect(modules).toContain('src/core/syntax/parse.ts');
    expect(modules.filter((name, index) => modules.indexOf(name) !== index)).toEqual([]);
  });

  test('the core gives its parts every name that they take from it', async () => {
    const { modulesOfCore } = await coreOf(bundle('dist/core.cjs').text);
    const missing: string[] = [];
    let taken = 0;
    for (const options of (await bundles({ watch: false, tests: false })).filter(({ outfile }) => ofCore(outfile))) {
      const { outputFiles } = await build({ ...options, minify: false, write: false });
      for (const [index, name] of takenFromCore(outputFiles![0]!.text)) {
        taken++;
        if (modulesOfCore[index]?.[name] === undefined) missing.push(`${options.outfile!}: ${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(taken).toBeGreaterThan(100);
  });

  test('every file that the desktop may ask for is packaged', () => {
    const packaged = readFileSync(new URL('../.vscodeignore', import.meta.url), 'utf8').split('\n');
    expect(packaged).toEqual(expect.arrayContaining(onDesktop.map(({ name }) => `!${name}`)));
  });

  test('the browser gets one file that asks for nothing but vscode', () =>
    expect(askedFor(bundle('dist/web/extension.cjs').text)).toEqual(['vscode']));

  test('the licence of every package in them goes with them, and none asks for our source', () => {
    const text = notices(built.flatMap(({ inputs }) => inputs));
    const heads = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/gmu)];
    expect(heads.map(([, name]) => name)).toEqual(
      expect.arrayContaining(['docx', 'fflate', 'iconv-lite', 'nanoid', 'pinyin-pro', 're2js', 'saxes', 'xmlchars']),
    );
    for (const [, name, license] of heads) expect([name, license]).toEqual([name, expect.stringMatching(permissive)]);
    // A licence is more than its name.
    for (const notice of text.split(/^-{80}$/mu)) {
      expect(notice).toMatch(/copyright/iu);
      expect(notice).toMatch(/permission|redistribution|licensed under/iu);
    }
  });
});
