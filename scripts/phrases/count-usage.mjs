// Fills the column “seen” of the curation file from folders of .txt files: node scripts/phrases/count-usage.mjs <folder>…
// A phrase is found whatever marks stand between its words; frames are not counted.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name at least one folder of .txt files.');
let text = '';
for (const folder of folders) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  for (const name of names) text += `${await readFile(join(folder, name), 'utf8')}\n`;
}

const han = /\p{Script=Han}/u;
const occurrences = (phrase) => {
  const words = [...phrase].map((character) => (han.test(character) ? character : '[^\\p{Script=Han}\\n]?')).join('');
  return text.match(new RegExp(words, 'gu'))?.length ?? 0;
};

const path = new URL('curation.tsv', import.meta.url);
const lines = (await readFile(path, 'utf8')).split('\n').map((line) => {
  const cells = line.split('\t');
  if (line.startsWith('#') || cells.length < 7 || cells[6] !== '') return line;
  return cells.with(5, String(occurrences(cells[2]))).join('\t');
});
await writeFile(path, lines.join('\n'));
