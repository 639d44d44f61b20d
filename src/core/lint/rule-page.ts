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

/** How often a rule was right, and where. */
export interface RuleRecord {
  /** Its findings on right texts, how many of them were judged by reading, and how many of those were true. */
  readonly reported: number;
  readonly judged: number;
  readonly right: number;
  /** Faults marked for it in texts of our own, how many it finds, and what it reports there besides. */
  readonly marked: number;
  readonly found: number;
  readonly wrong: number;
  /** Where it is told how they were judged, as a link from the page. */
  readonly table: string;
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

function recordText(page: PageWords['names']['page'], record: RuleRecord): string {
  const data = { ...record };
  const read = fillText(record.judged > 0 ? page.read : page.notRead, data);
  const own = fillText(record.marked > 0 ? page.own : page.notOwn, data);
  return fillText(page.record, { read, own, table: record.table });
}

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
${record === undefined ? '' : `\n${recordText(page, record)}\n`}
## ${page.wrong}

${quote(wrong)}

## ${page.right}

${quote(right)}

## ${page.change}

${fillText(page.changeText, { id })}
`;
}
