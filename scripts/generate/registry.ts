/** The project's files, by paths with “/”. */
export interface Project {
  read(path: string): string;
  /** All files below a folder, by their paths in it. */
  list(folder: string): readonly string[];
}

/** The rule that a file of src/core/lint/rules defines: the name it exports; null for a helper, data or messages. */
export const ruleIn = (source: string): string | null =>
  /^export const (\w+) = define\w*Rule\(/mu.exec(source)?.[1] ?? null;

/**
 * src/core/lint/registry-data.ts: every rule there is a file of, by family. `sources` are the files by their paths below the
 * folder of the rules.
 *
 *     renderRegistry(new Map([['numbering/gap.ts', 'export const gap = defineRule({ … });']]))
 */
export function renderRegistry(sources: ReadonlyMap<string, string>): string {
  const rules = [...sources]
    .flatMap(([path, source]) => {
      const name = ruleIn(source);
      return name === null ? [] : [{ path, name }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    '// Written by `npm run generate` from the files of src/core/lint/rules; do not edit.',
    "import type { Rule } from './rule.ts';",
    ...rules.map(({ path, name }) => `import { ${name} } from './rules/${path}';`),
    '',
    '/** Every rule once, by family. The order decides nothing but the order of lists. */',
    'export const allRules: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/**
 * The generated registry. It comes first, and knows nothing of the core: all else is written from the rules that it names.
 */
export function generatedRegistry({ read, list }: Project): ReadonlyMap<string, string> {
  const folder = 'src/core/lint/rules';
  const sources = new Map(list(folder).map((path) => [path, read(`${folder}/${path}`)]));
  return new Map([['src/core/lint/registry-data.ts', renderRegistry(sources)]]);
}
