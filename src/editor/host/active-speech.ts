import * as vscode from 'vscode';
import type { Analysis } from '../../core/index.ts';
import type { Services } from '../services.ts';

/** The text in front of the writer, as commands want it; says why where there is none. `isEdited`: it is going to be changed. */
export function activeSpeech(
  { store }: Pick<Services, 'store'>,
  { isEdited }: { readonly isEdited: boolean },
): { readonly document: vscode.TextDocument; readonly analysis: Analysis } | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && store.read(document);
  if (document === undefined || analysis === undefined) {
    void vscode.window.showInformationMessage('当前文件没有识别为讲话稿。');
    return undefined;
  }
  if (isEdited && store.isDamaged(document)) {
    void vscode.window.showWarningMessage('这个文件有读不出的字符，不能改动。请先用正确的编码重新打开。');
    return undefined;
  }
  return { document, analysis };
}
