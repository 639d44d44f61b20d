import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundles } from '../scripts/bundles.mjs';
import { notices } from '../scripts/notices.mjs';

const built = await Promise.all(
  bundles({ watch: false, tests: false }).map(async (options) => {
    const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
    const [file] = outputFiles!;
    return {
      name: options.outfile ?? options.outdir!,
      size: file!.contents.length,
      text: file!.text,
      inputs: Object.keys(metafile!.inputs),
    };
  }),
);
const bundle = (name: string) => built.find((one) => one.name === name)!;

const permissive = /^(?:MIT|ISC|0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause)$/u;

/** What a bundle leaves to `require`, each once. */
const askedFor = (text: string): string[] => [
  ...new Set([...text.matchAll(/\brequire\("([^"]+)"\)/gu)].map((match) => match[1]!)),
];

describe('bundles', () => {
  test('what is read at every start on the desktop stays within 300 KB', () =>
    expect(bundle('dist/extension.cjs').size).toBeLessThanOrEqual(300_000));

  test('the desktop asks for its parts by require, so that they get vscode, and holds no package itself', () => {
    const { text, inputs } = bundle('dist/extension.cjs');
    const parts = built.map(({ name }) => name.replace('dist/', './'));
    const asked = askedFor(text).filter((name) => name !== 'vscode');
    expect(asked).toContain('./stock-data.cjs');
    expect(parts).toEqual(expect.arrayContaining(asked));
    expect(inputs.filter((input) => input.includes('node_modules/'))).toEqual([]);
    expect(bundle('dist/later.cjs').inputs.some((input) => input.includes('node_modules/docx/'))).toBe(true);
  });

  test('the browser gets one file that asks for nothing but vscode', () =>
    expect(askedFor(bundle('dist/web/extension.cjs').text)).toEqual(['vscode']));

  test('the licence of every package in them goes with them, and none asks for our source', () => {
    const text = notices(built.flatMap(({ inputs }) => inputs));
    const heads = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/gmu)];
    expect(heads.map(([, name]) => name)).toEqual(
      expect.arrayContaining(['docx', 'iconv-lite', 'pinyin-pro', 're2js']),
    );
    for (const [, name, license] of heads) expect([name, license]).toEqual([name, expect.stringMatching(permissive)]);
    for (const notice of text.split(/^-{80}$/mu)) expect(notice).toMatch(/copyright/iu);
  });
});
