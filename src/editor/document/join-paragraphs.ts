import * as vscode from 'vscode';
import { editPlan, joinBrokenParagraphs } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';

/** “合并断行…”: every paragraph that was cut inside a sentence, shown side by side, joined as one undo step. */
export function registerJoinParagraphs(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.joinParagraphs, async () => {
    const speech = services.active.speech({ isEdited: true });
    if (speech === undefined) return;
    const edits = joinBrokenParagraphs(speech.analysis);
    if (edits.length === 0) {
      void vscode.window.showInformationMessage('没有在句中断开的段落。');
      return;
    }
    const plan = editPlan(speech.analysis.document.text, edits, `合并断行（${edits.length}处）`);
    const question = `有${edits.length}处在句中断行，右边是接好后的样子。是否采用？`;
    if (await services.preview.ask(speech.document, plan, question))
      sayBriefly(`已合并${edits.length}处断行，可以一步撤销`);
  });
}
