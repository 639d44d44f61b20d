import { rulePage, type PageWords, type Rule } from '../src/core/index.ts';

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

/** The pages of all rules in one language, and a list of them, by their path in its folder. */
export const rulePages = (rules: readonly Rule[], words: PageWords): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', listPage(rules, words)],
    ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule, words)] as const),
  ]);
