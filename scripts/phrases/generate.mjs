// Writes the shipped snippets and the bundle's data from the curation file and the examples: node scripts/phrases/generate.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const bundle = await build({
  entryPoints: [fileURLToPath(new URL('stock-files.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { parseCuration, renderSnippets, renderStockData } = await import(`data:text/javascript;base64,${source}`);

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const entries = parseCuration(await read('curation.tsv'), await read('examples.tsv'));
await writeFile(new URL('snippets/official-speech.json', root), renderSnippets(entries));
await writeFile(new URL('src/core/phrases/stock-data.ts', root), renderStockData(entries));
const frames = entries.filter(({ phrase }) => phrase.frame !== null).length;
console.log(`${frames} frames, ${entries.length - frames} phrases`);
