import type * as vscode from 'vscode';
import { countParagraph, type TextRange } from '../../core/index.ts';
import { toRange } from '../host/convert.ts';

/** 字数 of a stretch, whether it is set aside or not. */
export const wordsOf = (document: vscode.TextDocument, range: TextRange): number =>
  document
    .getText(toRange(document, range))
    .split(/\r\n|[\r\n]/u)
    .reduce((sum, line) => sum + countParagraph(line).words, 0);
