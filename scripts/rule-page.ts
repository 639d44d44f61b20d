import type { Basis, Rule, Severity } from '../src/core/index.ts';

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

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** The page of one rule, in Markdown. */
export const rulePage = ({ id, title, basis, severity, documentation }: Rule): string =>
  `# ${title}

\`${id}\` · 默认级别：${severityNames[severity]} · 依据：${basis}（${basisNames[basis]}）

${documentation.description}

## 错

${quote(documentation.wrong)}

## 对

${quote(documentation.right)}

## 调整

命令行：\`--rule ${id}=off\`，或 \`error\`、\`warning\`、\`information\`、\`hint\`。编辑器：设置 \`officialSpeech.rules\`。
`;

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
