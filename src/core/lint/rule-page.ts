import type { Basis, Rule, RuleOptions, Severity } from './rule.ts';
import { duplicatePages } from './rules/duplicate/pages.zh.ts';
import { numberPages } from './rules/number/pages.zh.ts';
import { numberingPages } from './rules/numbering/pages.zh.ts';
import { placeholderPages } from './rules/placeholder/pages.zh.ts';
import { punctuationPages } from './rules/punctuation/pages.zh.ts';
import { structurePages } from './rules/structure/pages.zh.ts';
import { textPages } from './rules/text/pages.zh.ts';
import { wordingPages } from './rules/wording/pages.zh.ts';

/** What the page of a rule says: what it looks for and why, and an example of the fault and of the right form. */
export interface RuleDocumentation {
  readonly description: string;
  readonly wrong: string;
  readonly right: string;
  /** What the examples were made with, where a rule finds nothing by itself. */
  readonly options?: RuleOptions;
}

export type RulePages = Readonly<Record<string, RuleDocumentation>>;

const pages: RulePages = {
  ...placeholderPages,
  ...duplicatePages,
  ...numberingPages,
  ...structurePages,
  ...textPages,
  ...wordingPages,
  ...punctuationPages,
  ...numberPages,
};

/** What the page of a rule says; undefined where it has none, which a test forbids. */
export const documentationOf = (id: string): RuleDocumentation | undefined => pages[id];

const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};
const basisNames: Readonly<Record<Basis, string>> = {
  国标: '国家标准的规定',
  标准: '标准、规范或通行的用法',
  实务: '机关办文的惯例',
  提示: '本工具的建议',
};

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

/**
 * The page of a rule, in Markdown: title, what it looks for, why, a wrong and a right example, how to change its severity.
 *
 *     rulePage(gap) // '# 序号跳号\n\n`numbering/gap` · 默认级别：警告 …'
 */
export function rulePage({ id, title, basis, severity }: Rule): string {
  const { description, wrong, right } = documentationOf(id)!;
  return `# ${title}

\`${id}\` · 默认级别：${severityNames[severity]} · 依据：${basis}（${basisNames[basis]}）

${description}

## 错

${quote(wrong)}

## 对

${quote(right)}

## 调整

命令行：\`--rule ${id}=off\`，或 \`error\`、\`warning\`、\`information\`、\`hint\`。编辑器：设置 \`officialSpeech.rules\`，或文件夹里 \`.official-speech.json\` 的“规则”一项。
`;
}
