// Makes the tables by which misspellings that no list has are found (src/core/spelling/spelling-data.ts):
//   node scripts/spelling/make-data.mjs <dict.txt> <texts.jsonl|folder of .txt>...
// dict.txt is the word list in the npm package @node-rs/jieba 2.0.3 (NOTICE.txt beside this script): word, count, part of speech.
// Of the texts only pairs of characters are counted that at least two of them have, and sequences of three that three have. The committed file was
// made of published work reports, which are not part of the project, and of test/speeches and test/positives.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const [dictionary, ...sources] = process.argv.slice(2);
if (dictionary === undefined || sources.length === 0) throw new Error('Name the word list and the texts.');
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The characters of GB 2312: what is written with others is another script, or a name. */
const known = new Set();
const decoder = new TextDecoder('gb2312');
for (let row = 0xb0; row <= 0xf7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) known.add(decoder.decode(new Uint8Array([row, cell])));
known.delete('\ufffd');

/** A word has to be met so often to count, by its length. */
const least = [0, 1, 1, 5, 5];
/** How often a word is met that the list has not got or undercounts. */
const official = 150;

/** @type {Map<string, number>} */
const words = new Map();
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word = '', count = '0', part = ''] = line.split(' ');
  if (word.length === 0 || word.length > 4 || ![...word].every((one) => known.has(one))) continue;
  const isName = word.length > 2 && /^nr/u.test(part) && Number(count) < 500;
  if (!isName && Number(count) >= (least[word.length] ?? 1)) words.set(word, Number(count));
}
for (const word of readFileSync(here('official-words.txt'), 'utf8').split(/\s+/u))
  if (word.length > 1 && word.length <= 4) words.set(word, Math.max(official, words.get(word) ?? 0));

/** @param {string} path @returns {string[]} */
const textsOf = (path) => {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(path, name), 'utf8'));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
};
/** Texts that have each sequence of one to three characters; `^` and `$` stand for the ends of a run. @type {Map<string, number>} */
const sequences = new Map();
for (const text of sources.flatMap(textsOf)) {
  const foreign = [...(text.match(/[一-鿿]/gu) ?? [])].filter((one) => !known.has(one)).length;
  if (foreign >= 30) continue;
  /** @type {Set<string>} */
  const own = new Set();
  for (const [run] of text.matchAll(/[一-鿿]+/gu)) {
    const framed = `^${run}$`;
    for (let length = 1; length <= 3; length++)
      for (let at = 0; at + length <= framed.length; at++) own.add(framed.slice(at, at + length));
  }
  for (const one of own) sequences.set(one, (sequences.get(one) ?? 0) + 1);
}

/** Counts as letters: `a` for 1, then twice as many for each. */
const letter = (/** @type {number} */ count) => String.fromCharCode(97 + Math.floor(Math.log2(Math.max(1, count))));

/**
 * Entries by their first character: it, then for each letter of their count the letter and the rest of each; one line a character.
 * @param {Iterable<readonly [string, number]>} entries
 */
function table(entries) {
  /** @type {Map<string, Map<string, string[]>>} */
  const heads = new Map();
  for (const [entry, count] of entries) {
    const head = entry[0] ?? '';
    const classes = heads.get(head) ?? new Map();
    heads.set(head, classes);
    classes.set(letter(count), [...(classes.get(letter(count)) ?? []), entry.slice(1)]);
  }
  return [...heads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([head, classes]) =>
        head +
        [...classes]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([count, rests]) => count + rests.sort().join(''))
          .join(''),
    )
    .join('\n');
}
const isKept = (/** @type {string} */ one) => [...one].every((unit) => known.has(unit) || unit === '^' || unit === '$');
const ofLength = (/** @type {number} */ length) => [...words].filter(([word]) => word.length === length);
const seen = (/** @type {number} */ length, /** @type {number} */ texts) =>
  [...sequences].filter(([one, count]) => one.length === length && count >= texts && isKept(one));

/** @type {Map<string, string>} */
const sounds = new Map();
for (const one of [...known].sort())
  for (const reading of new Set(pinyin(one, { multiple: true, toneType: 'none', type: 'array', v: true })))
    if (/^[a-z]+$/u.test(reading)) sounds.set(reading, (sounds.get(reading) ?? '') + one);

const data = {
  single: table(ofLength(1)),
  two: table(ofLength(2)),
  three: table(ofLength(3)),
  four: table(ofLength(4)),
  characters: table(seen(1, 1)),
  pairs: table(seen(2, 2)),
  triples: table(seen(3, 3)),
  sounds: [...sounds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => entry.join(''))
    .join('\n'),
};
const docs = {
  single: 'Characters as words, by how often they are met.',
  two: 'Words of two characters.',
  three: 'Words of three characters.',
  four: 'Words of four characters.',
  characters: 'Characters, by how many texts have them.',
  pairs: 'Pairs of neighbours, by how many texts have them; `^` and `$` are the ends of a run.',
  triples: 'Three neighbours.',
  sounds: 'Syllables of pinyin, each with its characters.',
};
writeFileSync(
  here('../../src/core/spelling/spelling-data.ts'),
  [
    '// Written by scripts/spelling/make-data.mjs from the word list of jieba and published work reports; do not edit.',
    '// A line begins with a character; a letter says how often at least what follows is met (a: once, b: twice, c: 4 times …).',
    ...Object.entries(data).flatMap(([name, text]) => [
      '',
      `/** ${docs[/** @type {keyof typeof docs} */ (name)]} */`,
      `export const ${name} = \`${text}\`;`,
    ]),
    '',
  ].join('\n'),
);
console.log(
  Object.entries(data)
    .map(([name, text]) => `${name} ${text.length}`)
    .join(', '),
);
