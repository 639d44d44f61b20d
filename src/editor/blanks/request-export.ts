import * as vscode from 'vscode';
import { fillPlaces, placeholderKindNames, recordOf, type FillPlace } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { fillFormModel } from './fill-form-model.ts';
import { later } from '../load-parts.ts';
import { isTableFile } from './request-table-file.ts';
import type { Services } from '../services.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';

const filters = { 'Word 文档': ['docx'], 'Excel 工作簿': ['xlsx'], 'CSV 表格': ['csv'] };

/** Writes the open blanks as a 征数表 to be sent to those who know; a target may be named, then nothing is asked. */
export function registerRequestExport(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.exportRequests, async (given?: unknown) => {
    const speech = services.active.speech({ isEdited: false });
    if (speech === undefined) return;
    const { document, analysis } = speech;
    const all = fillPlaces(analysis);
    if (all.length === 0) return void vscode.window.showInformationMessage('没有待填的占位符，不用征数。');
    const places = isTableFile(given) ? all : await choosePlaces(services, document, all);
    if (places === undefined) return;
    const terms = isTableFile(given) ? { office: '', deadline: '' } : await askTerms();
    if (terms === undefined) return;
    const target = isTableFile(given) ? given : await askTarget(document);
    if (target === undefined) return;
    try {
      const { tableFormatOf, writeTable, requestSheet } = await later();
      const table = requestSheet(nameOf(document.uri), analysis, places, terms);
      await writeWhole(target, await writeTable(table, tableFormatOf(nameOf(target)) ?? 'docx'));
      const name = nameOf(target);
      await services.fillStates.remember(
        document,
        places.map((place) => ({ ...recordOf(place), table: name })),
      );
      void vscode.window.showInformationMessage(`已写出${name}，共${places.length}项。收回后用“读取征数表”填入。`);
    } catch (error) {
      services.guard.report('export of requests', error);
      void vscode.window.showErrorMessage(`征数表没有写成：${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** All of them, those of a section, or those of a kind. */
async function choosePlaces(
  { store }: Services,
  document: vscode.TextDocument,
  all: readonly FillPlace[],
): Promise<readonly FillPlace[] | undefined> {
  const { sections } = fillFormModel('', store.read(document)!, []);
  const item = (label: string, places: readonly FillPlace[]) => ({ label, description: `${places.length}项`, places });
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, places: [] });
  const kinds = [...new Set(all.map(({ group }) => group.kind))];
  const picked = await vscode.window.showQuickPick(
    [
      item('全部待填的占位符', all),
      separator('按章节'),
      ...sections.map(({ title, fields }) => {
        const ids = new Set(fields.map(({ id }) => id));
        return item(
          title === '' ? '（开头）' : title,
          all.filter(({ id }) => ids.has(id)),
        );
      }),
      separator('按种类'),
      ...kinds.map((kind) =>
        item(
          placeholderKindNames[kind],
          all.filter(({ group }) => group.kind === kind),
        ),
      ),
    ],
    { title: '导出征数表', placeHolder: '征哪些内容' },
  );
  return picked?.places;
}

async function askTerms(): Promise<{ office: string; deadline: string } | undefined> {
  const office = await vscode.window.showInputBox({
    title: '导出征数表',
    prompt: '责任科室（可以不填，在表中再写）',
    placeHolder: '如 财务科',
  });
  if (office === undefined) return undefined;
  const deadline = await vscode.window.showInputBox({
    title: '导出征数表',
    prompt: '时限（可以不填）',
    placeHolder: '如 11月25日18时前',
  });
  return deadline === undefined ? undefined : { office: office.trim(), deadline: deadline.trim() };
}

function askTarget({ uri, isUntitled }: vscode.TextDocument): Thenable<vscode.Uri | undefined> {
  const stem = nameOf(uri).replace(/\.[^.]*$/u, '');
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: '导出征数表',
    filters,
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder, `${stem}-征数表.docx`) }),
  });
}
