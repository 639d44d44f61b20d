import * as vscode from 'vscode';
import { allRules, type Rule } from '../../core/index.ts';
import { commands, rulePageScheme } from '../contributions.ts';
import { rulePage } from './findings.ts';

/** The page of each rule: what it looks for, why, and a wrong and a right example. */
export function registerRulePages(): vscode.Disposable {
  const pages: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: (uri) => {
      const rule = allRules.find(({ id }) => rulePage(id).path === uri.path);
      return rule === undefined ? '没有这条规则。' : page(rule);
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, pages),
    vscode.commands.registerCommand(commands.showRule, async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await chooseRule();
      if (rule !== undefined) await vscode.commands.executeCommand('vscode.open', rulePage(rule));
    }),
  );
}

const severityNames: Record<Rule['severity'], string> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

const page = ({ id, title, basis, severity, documentation }: Rule): string =>
  [
    `# ${title}`,
    `规则 \`${id}\`　依据：${basis}　默认级别：${severityNames[severity]}`,
    documentation.description,
    `**不妥**\n\n${quote(documentation.wrong)}`,
    `**妥当**\n\n${quote(documentation.right)}`,
    `调整级别或关闭：设置 \`officialSpeech.rules\`，例如 \`"${id}": "off"\`；或文件夹里 \`.official-speech.json\` 的“规则”一项。`,
  ].join('\n\n');

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}  `)
    .join('\n');

async function chooseRule(): Promise<string | undefined> {
  const items = allRules.map(({ id, title, basis }) => ({ label: title, description: `${id} · ${basis}`, id }));
  const picked = await vscode.window.showQuickPick(items, { title: '规则说明', matchOnDescription: true });
  return picked?.id;
}
