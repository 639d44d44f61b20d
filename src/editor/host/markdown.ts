import type * as vscode from 'vscode';

const atx = /^ {0,3}#{1,6}[ \t]+\S/mu;
const setext = /^ {0,3}\S[^\n]*\n {0,3}(?:=+|-+)[ \t]*$/mu;

/**
 * True for a Markdown document that is structured by Markdown's own headings. Then VS Code's outline and folding are the right ones:
 * a second provider would show two groups in the Outline view.
 */
export function hasMarkdownHeadings(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const text = document.getText().replaceAll('\r\n', '\n');
  return atx.test(text) || setext.test(text);
}
