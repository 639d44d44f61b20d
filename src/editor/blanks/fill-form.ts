import * as vscode from 'vscode';
import { isFromForm, type FromForm, type ToForm } from '../../pages/fill-form/messages.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { later } from '../load-parts.ts';
import type { FillForm } from './fill-form-page.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';
import { Page } from '../host/page.ts';
import { nameOf } from '../files/whole-file.ts';

const delay = 400;

/** 填写表: all that is left to fill on one page, beside the text. */
export function registerFillForm(services: Services): vscode.Disposable {
  const forms = new Map<vscode.TextDocument, FillForm>();
  const open = async (document: vscode.TextDocument): Promise<void> => {
    const { FillForm } = await later();
    const known = forms.get(document);
    if (known !== undefined) return known.reveal();
    const words = messages().fillForm;
    const page = new Page<ToForm, FromForm>(services.extensionUri, {
      name: 'fill-form',
      title: words.title(nameOf(document.uri)),
      words: words.page,
      column: vscode.ViewColumn.Beside,
      isMessage: isFromForm,
    });
    const form = new FillForm(services, document, page);
    forms.set(document, form);
    form.onDidClose(() => forms.delete(document));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.openFillForm, async () => {
      const speech = services.active.speech({ isEdited: true });
      if (speech === undefined) return;
      if (speech.analysis.placeholders.length > 0) await open(speech.document);
      else void vscode.window.showInformationMessage(messages().fillForm.nothing);
    }),
    services.store.onDidClose((document) => forms.get(document)?.dispose()),
    whenSettled(services.store, delay, (document) => forms.get(document)?.refresh()),
    { dispose: () => [...forms.values()].forEach((form) => form.dispose()) },
  );
}
