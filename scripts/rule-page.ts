import { rulePage, type PageWords, type Rule } from '../src/core/index.ts';

/** Findings judged by reading, by rule: `bench/quiet-judged.json`. */
export type Judged = Readonly<Record<string, { readonly judged: number; readonly true: number }>>;

/** Findings counted, by rule, and faults marked by hand: `bench/quiet-counts.json`, which `bench/quiet.mjs` writes. */
export type Counted = Readonly<
  Record<string, { readonly reported: number; readonly marked: number; readonly found: number; readonly wrong: number }>
>;

function listPage(rules: readonly Rule[], words: PageWords): string {
  const { families, page, severities } = words.names;
  const present = (Object.keys(families) as (keyof typeof families)[]).flatMap((family) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map(
        ({ id, severity, basis }) =>
          `| [${words.titles[id]!.title}](${id}.md) | \`${id}\` | ${severities[severity]} | ${basis} |`,
      );
    return rows.length === 0
      ? []
      : [`## ${families[family]}\n\n${page.columns}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`];
  });
  return `# ${page.list}\n\n${page.generated}\n\n${present.join('\n')}`;
}

/** Where the pages stand in the project, in which language, and what was judged of the rules. */
export interface Pages {
  readonly folder: string;
  readonly words: PageWords;
  readonly judged: Judged;
  readonly counted: Counted;
}

/**
 * The pages of all rules in one language, and a list of them, by their path in the project.
 * @throws Error naming the rules that nothing is said of
 */
export function rulePages(
  rules: readonly Rule[],
  { folder, words, judged, counted }: Pages,
): ReadonlyMap<string, string> {
  const bare = rules.filter(({ id }) => words.pages[id] === undefined || words.descriptions[id] === undefined);
  if (bare.length > 0) {
    const files = bare.map(({ id }) => `${id}（src/core/lint/rules/${id.split('/')[0]}/pages.zh.ts）`);
    throw new Error(
      `${folder}：这些规则没有说明页的文字：${files.join('、')}；英文在 src/core/lint/descriptions.en.ts`,
    );
  }
  const pageOf = (rule: Rule): readonly [string, string] => {
    const path = `${folder}/${rule.id}.md`;
    const counts = counted[rule.id];
    const { judged: read, true: right } = judged[rule.id] ?? { judged: 0, true: 0 };
    const table = `${'../'.repeat(path.split('/').length - 1)}bench/quiet.md`;
    const isKnown = counts !== undefined && (read > 0 || counts.marked > 0);
    const record = isKnown ? { ...counts, judged: read, right, table } : undefined;
    return [path, rulePage(rule, words, record)];
  };
  return new Map([[`${folder}/README.md`, listPage(rules, words)], ...rules.map(pageOf)]);
}
