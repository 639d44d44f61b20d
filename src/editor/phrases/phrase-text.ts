import * as vscode from 'vscode';
import { previewOf, type Phrase, type PhraseFunction, type PhraseSource } from '../../core/index.ts';

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

/** What each function is for, in a few words. */
export const functionNotes: Readonly<Record<PhraseFunction, string>> = {
  开头: '开会缘由、主要任务',
  承前: '刚才谁讲了什么',
  引出: '下面讲几点',
  肯定: '成绩、感谢',
  形势: '形势怎样、到了什么阶段',
  问题: '短板、差距、教训',
  认识: '提高站位、统一思想',
  部署: '干什么、怎么干',
  责任: '谁来干、谁负责',
  督查: '检查、问责',
  宣传: '引导、发动群众',
  强调: '务必、决不',
  号召: '鼓劲、展望',
  结尾: '结束、致谢',
  主持: '主持词用语',
  引用: '上级精神、依据',
  衔接: '过渡、连接',
  排比: '排比、对仗',
};
