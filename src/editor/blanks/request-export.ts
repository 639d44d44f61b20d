import * as vscode from 'vscode';
import { reasonOf } from '../host/say.ts';
import { fillPlaces, recordOf, type FillPlace } from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import { fillFormModel } from './fill-form-model.ts';
import { requestSheet } from '../../core/later.ts';
import { tableFormatOf, writeTable } from '../../office/table.ts';
import { isTableFile } from './request-table-file.ts';
import type { Services } from '../services.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';

/** Writes the open blanks as a 征数表 to be sent to those who know; a target may be named, then nothing is asked. */
export async function exportRequests(services: Services, given: unknown): Promise<void> {
  const speech = services.active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document, analysis } = speech;
  const all = fillPlaces(analysis);
  if (all.length === 0) return void vscode.window.showInformationMessage(partMessages().requests.nothing);
  const places = isTableFile(given) ? all : await choosePlaces(services, document, all);
  if (places === undefined) return;
  const terms = isTableFile(given) ? { office: '', deadline: '' } : await askTerms();
  if (terms === undefined) return;
  const target = isTableFile(given) ? given : await askTarget(document);
  if (target === undefined) return;
  try {
    const table = requestSheet(nameOf(document.uri), analysis, places, terms);
    await writeWhole(target, await writeTable(table, tableFormatOf(nameOf(target)) ?? 'docx'));
    const name = nameOf(target);
    await services.fillStates.remember(
      document,
      places.map((place) => ({ ...recordOf(place), table: name })),
    );
    void vscode.window.showInformationMessage(partMessages().requests.written(name, places.length));
  } catch (error) {
    services.guard.report('export of requests', error);
    void vscode.window.showErrorMessage(partMessages().requests.notWritten(reasonOf(error)));
  }
}

/** All of them, those of a section, or those of a kind. */
async function choosePlaces(
  { store }: Services,
  document: vscode.TextDocument,
  all: readonly FillPlace[],
): Promise<readonly FillPlace[] | undefined> {
  const { sections } = fillFormModel('', store.read(document)!, []);
  const { common } = messages();
  const { requests: words } = partMessages();
  const item = (label: string, places: readonly FillPlace[]) => ({
    label,
    description: common.items(places.length),
    places,
  });
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, places: [] });
  const kinds = [...new Set(all.map(({ group }) => group.kind))];
  const picked = await vscode.window.showQuickPick(
    [
      item(words.all, all),
      separator(words.bySection),
      ...sections.map(({ title, fields }, index) => {
        const ids = new Set(fields.map(({ id }) => id));
        return item(
          title !== '' ? title : index > 0 && index === sections.length - 1 ? words.ending : words.beginning,
          all.filter(({ id }) => ids.has(id)),
        );
      }),
      separator(words.byKind),
      ...kinds.map((kind) =>
        item(
          coreWords().kinds[kind],
          all.filter(({ group }) => group.kind === kind),
        ),
      ),
    ],
    { title: words.title, placeHolder: words.which },
  );
  return picked?.places;
}

async function askTerms(): Promise<{ office: string; deadline: string } | undefined> {
  const words = partMessages().requests;
  const office = await vscode.window.showInputBox({
    title: words.title,
    prompt: words.office,
    placeHolder: words.officeExample,
  });
  if (office === undefined) return undefined;
  const deadline = await vscode.window.showInputBox({
    title: words.title,
    prompt: words.deadline,
    placeHolder: words.deadlineExample,
  });
  return deadline === undefined ? undefined : { office: office.trim(), deadline: deadline.trim() };
}

function askTarget({ uri, isUntitled }: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
  const words = partMessages().requests;
  const stem = nameOf(uri).replace(/\.[^.]*$/u, '');
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: words.title,
    filters: { [words.word]: ['docx'], [words.excel]: ['xlsx'], [words.csv]: ['csv'] },
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder, words.fileName(stem)) }),
  });
}
