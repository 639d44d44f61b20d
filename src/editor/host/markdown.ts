import type * as vscode from 'vscode';

const atx = /^ {0,3}#{1,6}[ \t]+\S/mu;
const setext = /^ {0,3}\S[^\n]*\n {0,3}(?:=+|-+)[ \t]*$/mu;

/** Whether a text has headings of Markdown's own. */
export function isUnderMarkdownHeadings(text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n');
  return atx.test(lines) || setext.test(lines);
}

/**
 * True for a Markdown document that is structured by Markdown's own headings. Then VS Code's outline and folding are the right ones:
 * a second provider would show two groups in the Outline view.
 */
export const hasMarkdownHeadings = (document: vscode.TextDocument): boolean =>
  document.languageId === 'markdown' && isUnderMarkdownHeadings(document.getText());
