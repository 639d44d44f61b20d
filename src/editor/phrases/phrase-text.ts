import * as vscode from 'vscode';
import { previewOf, type Phrase } from '../../core/index.ts';
import { messages } from '../messages.ts';

/**
 * Where a phrase is from, and how well it is known there: 自带 · 见于 10 篇 · 已用 3 次.
 *
 *     sourceLine(phrase, 3)
 */
export function sourceLine(phrase: Phrase, uses = 0): string {
  const words = messages().phrases;
  const parts = [words.sources[phrase.source ?? 'stock']];
  if (phrase.speeches !== undefined && phrase.speeches > 0) parts.push(words.seenIn(phrase.speeches));
  if (uses > 0) parts.push(words.used(uses));
  return parts.join(' · ');
}

/** The words that will stand in the text, and sentences that use them; plain text, whatever marks it holds. */
export function phrasePreview(phrase: Phrase): vscode.MarkdownString {
  const preview = new vscode.MarkdownString();
  const { text, examples } = previewOf(phrase);
  preview.appendText(text);
  if (examples.length > 0) preview.appendMarkdown(`\n\n${messages().phrases.examples}`);
  for (const example of examples) preview.appendMarkdown('\n\n').appendText(example);
  return preview;
}
