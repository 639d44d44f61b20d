import * as vscode from 'vscode';
import { ruleOf, wordFinding, type Finding } from '../../core/index.ts';
import { rulePageScheme } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { toDiagnosticSeverity, toRange } from '../host/convert.ts';
import { ruleTitle } from './rule-title.ts';

/** A finding as the editor shows it; its code, the rule's name and id, is a link to the rule's page. */
export function toDiagnostic(document: vscode.TextDocument, found: Finding): vscode.Diagnostic {
  const finding = wordFinding(found, coreWords());
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.range),
    finding.message,
    toDiagnosticSeverity(finding.severity),
  );
  diagnostic.source = messages().common.extension;
  diagnostic.code = { value: `${ruleTitle(finding.rule)} ${finding.rule}`, target: rulePage(finding.rule) };
  if (ruleOf(finding.rule)?.unnecessary) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  diagnostic.relatedInformation = finding.related.map(
    ({ range, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(document, range)), message),
  );
  return diagnostic;
}

/**
 * The rule's page, a document of ours: hovers follow such a link, while a command would be ignored there. package.json has
 * VS Code show these pages as rendered Markdown.
 */
export const rulePage = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
