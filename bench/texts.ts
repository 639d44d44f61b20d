import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '');

/** Texts of the folders beside the project when they are there, else the project's own speeches, numbered so that no line is twice the same. */
function sourceText(root: string): { text: string; origin: string } {
  const shared = join(root, '..', 'shared');
  if (existsSync(join(shared, 'corpus'))) {
    const folders = [join(shared, 'corpus'), join(shared, 'control')];
    const speeches = folders.flatMap((folder) => readdirSync(folder).map((name) => read(folder, name)));
    const reports = readFileSync(join(shared, 'reference.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    return { text: [...speeches, ...reports].join('\n'), origin: 'speeches and reports' };
  }
  const folder = join(root, 'test', 'speeches');
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => read(folder, name))
    .join('\n');
  let text = '';
  for (let round = 0; text.length < 1_500_000; round++)
    text +=
      own
        .split('\n')
        .map((line) => (line.trim() === '' ? line : `${line}第${round}次`))
        .join('\n') + '\n';
  return { text, origin: "the project's own speeches, repeated with changes" };
}

/**
 * Speeches to measure with: a text of any length in memory of its own, long ones repeated with changed lines, and where it comes from.
 *
 *     texts(root).textOf(340_000).length // 340000
 */
export function texts(root: string): { textOf: (length: number) => string; origin: string } {
  const { text: all, origin } = sourceText(root);
  const textOf = (length: number): string => {
    let text = all;
    for (let round = 1; text.length < length; round++) text += '\n' + all.replaceAll('\n', `${round}\n`);
    return Buffer.from(text.slice(0, length), 'utf8').toString('utf8');
  };
  return { textOf, origin };
}
