import * as vscode from 'vscode';
import { joinBrokenParagraphs } from '../../core/index.ts';
import { activeSpeech } from '../host/active-speech.ts';
import { commands } from '../contributions.ts';
import type { Services } from '../services.ts';

/** “合并断行…”: every paragraph that was cut inside a sentence, shown side by side, joined as one undo step. */
export function registerJoinParagraphs(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.joinParagraphs, async () => {
    const speech = activeSpeech(services, { isEdited: true });
    if (speech === undefined) return;
    const edits = joinBrokenParagraphs(speech.analysis);
    if (edits.length === 0) {
      void vscode.window.showInformationMessage('没有在句中断开的段落。');
      return;
    }
    const outcome = await services.preview.ask(speech.document, edits, {
      title: `合并断行（${edits.length}处）：左边原文，右边改后`,
      question: `有${edits.length}处在句中断行，右边是接好后的样子。是否采用？`,
    });
    if (outcome === 'applied') vscode.window.setStatusBarMessage(`已合并${edits.length}处断行，可以一步撤销`, 5000);
    if (outcome === 'outdated')
      void vscode.window.showWarningMessage('预览之后文稿又有改动，没有采用。请再执行一次“合并断行”。');
  });
}
