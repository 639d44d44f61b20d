import { fillText, type Translated } from '../text/said.ts';
import type * as names from './names.zh.ts';
import type { Rule, RuleOptions } from './rule.ts';

/** The contents of a rule's page: an explanation, and an example of the fault and of the right form, which are Chinese in every language. */
export interface RuleDocumentation {
  /** The fault it looks for, and why it is one. */
  readonly description: string;
  readonly wrong: string;
  readonly right: string;
  /** Options that the examples need, where a rule finds nothing by itself. */
  readonly options?: RuleOptions;
}

export type RulePages = Readonly<Record<string, RuleDocumentation>>;

/** All that is needed to write the pages of rules in a language; loaded when a page is first asked for. */
export interface PageWords {
  readonly names: Translated<typeof names>;
  /** Titles by rule. */
  readonly titles: Readonly<Record<string, { readonly title: string }>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly pages: RulePages;
}

/** How many findings of a rule were judged by reading, and how many of them were true. */
export interface RuleRecord {
  readonly judged: number;
  readonly right: number;
  /** Where it is told how they were judged, as a link from the page. */
  readonly table: string;
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

/**
 * The page of a rule, in Markdown: title, what it looks for and why, how often it was right where that was judged, a wrong and a
 * right example, how to change its severity.
 *
 *     rulePage(gap, await loadPages('en')) // '# Gap in numbering\n\n`numbering/gap` · default severity: warning …'
 */
export function rulePage(
  { id, title, basis, severity }: Rule,
  { names, titles, descriptions, pages }: PageWords,
  record?: RuleRecord,
): string {
  const { wrong, right } = pages[id]!;
  const { page, severities } = names;
  return `# ${titles[id]?.title ?? title}

${fillText(page.head, { id, severity: severities[severity], basis: page[basis] })}

${descriptions[id]!}
${record === undefined ? '' : `\n${fillText(page.record, { ...record })}\n`}
## ${page.wrong}

${quote(wrong)}

## ${page.right}

${quote(right)}

## ${page.change}

${fillText(page.changeText, { id })}
`;
}
