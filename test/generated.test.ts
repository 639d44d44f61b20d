import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { generatedFiles, generatedFolders } from '../scripts/generate/files.ts';
import { generatedRegistry, renderRegistry, type Project } from '../scripts/generate/registry.ts';
import { allRules } from '../src/core/index.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const project: Project = {
  read: (path) => readFileSync(pathOf(path), 'utf8'),
  list: (folder) =>
    readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.\w+$/u.test(name)),
};

describe('npm run generate would change nothing', () => {
  const files = new Map([...generatedRegistry(project), ...generatedFiles(project)]);
  test.each([...files.keys()])('%s', (path) => expect(project.read(path)).toBe(files.get(path)));

  test.each(generatedFolders)('%s holds nothing else', (folder) => {
    const written = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
    expect(
      project
        .list(folder)
        .map((name) => `${folder}/${name}`)
        .sort(),
    ).toEqual(written.sort());
  });
});

describe('the registry is the folder of the rules', () => {
  test('a file that defines a rule is in it, helpers, data and words are not', () => {
    const sources = new Map([
      [
        'numbering/new-rule.ts',
        "/** … */\nexport const newRule = defineParagraphRule({ id: 'numbering/new-rule' });\n",
      ],
      ['duplicate/copy-rule.ts', 'export const defineCopyRule = (definition) => defineRule({ ...definition });\n'],
      ['wording/words-data.ts', 'export const words = [];\n'],
    ]);
    expect(renderRegistry(sources)).toContain("import { newRule } from './rules/numbering/new-rule.ts';");
    expect(renderRegistry(sources).match(/^import \{/gmu)).toHaveLength(1);
  });

  test('a rule stands in the file that its id names', () => {
    const files = new Set(project.list('src/core/lint/rules'));
    for (const { id } of allRules) expect(files, id).toContain(`${id}.ts`);
  });
});
