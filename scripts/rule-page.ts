import { rulePage, type Rule, type Severity } from '../src/core/index.ts';

const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};
const familyNames: Readonly<Record<string, string>> = {
  placeholder: '占位符',
  duplicate: '重复',
  numbering: '序号',
  structure: '结构',
  punctuation: '标点',
  number: '数字与日期',
  text: '文字',
  wording: '用词',
  readability: '易读',
};

function listPage(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ id }) => id.split('/')[0]!))];
  const sections = families.map((family) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map(
        ({ id, title, basis, severity }) =>
          `| [${title}](${id}.md) | \`${id}\` | ${severityNames[severity]} | ${basis} |`,
      );
    return `## ${familyNames[family] ?? family}\n\n| 规则 | 编号 | 默认级别 | 依据 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# 校对规则\n\n本目录由 scripts/rule-pages.ts 生成，请改规则文件里的说明，不要改这里。\n\n${sections.join('\n')}`;
}

/** All pages by their path under docs/rules. */
export const rulePages = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map([['README.md', listPage(rules)], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
