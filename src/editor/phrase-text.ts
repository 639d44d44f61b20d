import * as vscode from 'vscode';
import { previewOf, type Phrase, type PhraseSource } from '../core/index.ts';

/** Where a phrase is from, in words. */
export const sourceNames: Readonly<Record<PhraseSource, string>> = {
  stock: '自带',
  personal: '我的',
  workspace: '本文件夹',
};

/**
 * Where a phrase is from, and how well it is known there: 自带 · 见于 10 篇 · 已用 3 次.
 *
 *     sourceLine(phrase, 3)
 */
export function sourceLine(phrase: Phrase, uses = 0): string {
  const parts = [sourceNames[phrase.source ?? 'stock']];
  if (phrase.speeches !== undefined && phrase.speeches > 0) parts.push(`见于 ${phrase.speeches} 篇`);
  if (uses > 0) parts.push(`已用 ${uses} 次`);
  return parts.join(' · ');
}

/** What will stand in the text, and sentences that use it; plain text, whatever marks it holds. */
export function phrasePreview(phrase: Phrase): vscode.MarkdownString {
  const preview = new vscode.MarkdownString();
  const { text, examples } = previewOf(phrase);
  preview.appendText(text);
  if (examples.length > 0) preview.appendMarkdown('\n\n例：');
  for (const example of examples) preview.appendMarkdown('\n\n').appendText(example);
  return preview;
}
