// Fills the column “seen” of the curation file from folders of .txt files: node scripts/phrases/count-usage.mjs <folder>…
// It counts speeches, of which a file may hold several. A phrase is found whatever marks stand between its words; frames are
// not counted.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name at least one folder of .txt files.');
const bundle = await build({
  entryPoints: [fileURLToPath(new URL('../../src/core/index.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { analyze, parse } = await import(`data:text/javascript;base64,${source}`);

const speeches = [];
for (const folder of folders) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const found = analyze(parse(text)).speeches;
    speeches.push(...(found.length === 0 ? [text] : found.map(({ start, end }) => text.slice(start, end))));
  }
}

const han = /\p{Script=Han}/u;
const countSpeeches = (phrase) => {
  const words = [...phrase].map((character) => (han.test(character) ? character : '[^\\p{Script=Han}\\n]?')).join('');
  const pattern = new RegExp(words, 'u');
  return speeches.filter((speech) => pattern.test(speech)).length;
};

const path = new URL('curation.tsv', import.meta.url);
const lines = (await readFile(path, 'utf8')).split('\n').map((line) => {
  const cells = line.split('\t');
  if (line.startsWith('#') || cells.length < 7 || cells[6] !== '') return line;
  return cells.with(5, String(countSpeeches(cells[2]))).join('\t');
});
await writeFile(path, lines.join('\n'));
console.log(`${speeches.length} speeches`);
