import * as vscode from 'vscode';
import { escapeSnippet } from '../../core/index.ts';
import type { TextKind } from '../../core/later.ts';
import { applySnippet } from '../host/apply-plan.ts';
import { isWritersDocument } from '../host/document-store.ts';
import { refuse } from '../host/say.ts';
import { offerToBuild } from './build.ts';
import type { ArchiveRoom } from './room.ts';
import { folderChoices, kindChoices, yearChoices, type FindFilters } from './find-filters.ts';
import { excerpt, findRows, paragraphOf, type FoundRow } from './find-rows.ts';
import { showOldText } from './old-text.ts';
import { archiveWords } from './words.ts';

interface FoundItem extends vscode.QuickPickItem {
  readonly row?: FoundRow;
}

const button = (icon: string, tooltip: string): vscode.QuickInputButton => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip,
});

/** What the search is left for: a sentence to insert or to be opened, or another filter. */
type Outcome =
  | { readonly act: 'insert' | 'open'; readonly row: FoundRow }
  | { readonly act: 'narrow'; readonly by: keyof FindFilters; readonly query: string };

/** 旧稿查找: sentences of old texts by their words, narrowed by folder, kind and year. */
export async function findOldText(room: ArchiveRoom, [given]: readonly unknown[]): Promise<void> {
  if (room.archives.asked.length === 0) return offerToBuild();
  const { editor } = room.services.active;
  const selected = editor === undefined ? '' : editor.document.getText(editor.selection);
  let query = typeof given === 'string' ? given : selected.includes('\n') ? '' : selected;
  let filters: FindFilters = {};
  for (;;) {
    const outcome = await search(room, query, filters);
    if (outcome === undefined) return;
    if (outcome.act !== 'narrow')
      return outcome.act === 'insert' ? insert(editor, outcome.row) : open(room, outcome.row);
    query = outcome.query;
    filters = await narrowed(room, filters, outcome.by);
  }
}

function search(room: ArchiveRoom, query: string, filters: FindFilters): Promise<Outcome | undefined> {
  const words = archiveWords();
  const picker = vscode.window.createQuickPick<FoundItem>();
  const preview = button('eye', words.preview);
  const itemButtons = [preview, button('split-horizontal', words.openBeside)];
  const filterButtons = filterButtonsOf();
  Object.assign(picker, { title: titleOf(filters), placeholder: words.question, ignoreFocusOut: true, value: query });
  picker.buttons = [...filterButtons.keys()];
  const list = (): void => {
    picker.items = itemsFor(room, picker.value, filters, itemButtons);
  };
  list();
  return new Promise<Outcome | undefined>((resolve) => {
    picker.onDidChangeValue(list);
    picker.onDidAccept(() => {
      const row = (picker.selectedItems[0] ?? picker.activeItems[0])?.row;
      if (row !== undefined) resolve({ act: 'insert', row });
    });
    picker.onDidTriggerButton((pressed) => {
      const by = filterButtons.get(pressed);
      if (by !== undefined) resolve({ act: 'narrow', by, query: picker.value });
    });
    picker.onDidTriggerItemButton(({ item: { row }, button: pressed }) => {
      if (row === undefined) return;
      if (pressed === preview) void open(room, row, { preserveFocus: true });
      else resolve({ act: 'open', row });
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  }).finally(() => picker.dispose());
}

function filterButtonsOf(): ReadonlyMap<vscode.QuickInputButton, keyof FindFilters> {
  const words = archiveWords();
  return new Map([
    [button('folder', words.filterFolder), 'folder'],
    [button('tag', words.filterKind), 'kind'],
    [button('calendar', words.filterYear), 'year'],
  ]);
}

function itemsFor(
  { archives }: ArchiveRoom,
  query: string,
  filters: FindFilters,
  buttons: readonly vscode.QuickInputButton[],
): FoundItem[] {
  if (query.trim() === '') return [];
  const rows = findRows(archives.asked, query, filters);
  return rows.length === 0
    ? [{ label: archiveWords().notFound, alwaysShow: true }]
    : rows.map((row) => toItem(row, buttons));
}

function titleOf({ folder, kind, year }: FindFilters): string {
  const words = archiveWords();
  const parts = [
    ...(folder === undefined ? [] : [nameOfFolder(folder)]),
    ...(kind === undefined ? [] : [words.kinds[kind]]),
    ...(year === undefined ? [] : [words.year(year)]),
  ];
  return parts.length === 0 ? words.find : words.findWith(parts.join(words.gap));
}

const nameOfFolder = (folder: string): string => vscode.Uri.parse(folder).fsPath;

function toItem(row: FoundRow, buttons: readonly vscode.QuickInputButton[]): FoundItem {
  const words = archiveWords();
  const seen = row.texts > 1 ? [words.texts(row.texts)] : [];
  const paragraph = paragraphOf(row);
  return {
    label: excerpt(row),
    description: [row.name, row.date || words.noDate, ...seen].join(words.gap),
    ...(paragraph === undefined ? {} : { detail: paragraph }),
    buttons: [...buttons],
    alwaysShow: true,
    row,
  };
}

interface FilterItem extends vscode.QuickPickItem {
  readonly filters: FindFilters;
}

/** Asks what the search is to be narrowed to; as before where the writer turns away. */
async function narrowed({ archives }: ArchiveRoom, filters: FindFilters, by: keyof FindFilters): Promise<FindFilters> {
  const words = archiveWords();
  const { asked } = archives;
  const others: FindFilters = { ...filters, [by]: undefined };
  const choices: Record<keyof FindFilters, () => FilterItem[]> = {
    folder: () =>
      folderChoices(asked).map(({ value, texts }) => item(nameOfFolder(value), texts, { ...others, folder: value })),
    kind: () =>
      kindChoices(asked).map(({ value, texts }) =>
        item(words.kinds[value satisfies TextKind], texts, { ...others, kind: value }),
      ),
    year: () =>
      yearChoices(asked).map(({ value, texts }) => item(words.year(value), texts, { ...others, year: value })),
  };
  const titles = { folder: words.filterFolder, kind: words.filterKind, year: words.filterYear };
  const all: FilterItem = { label: words.all, filters: others };
  const chosen = await vscode.window.showQuickPick([all, ...choices[by]()], { title: titles[by] });
  return chosen?.filters ?? filters;

  function item(label: string, texts: number, narrowedTo: FindFilters): FilterItem {
    return { label, description: words.texts(texts), filters: narrowedTo };
  }
}

const open = (room: ArchiveRoom, { from, name, start, end }: FoundRow, options?: object): Promise<void> =>
  showOldText(room, [{ folder: from.folder, name, start, end }, ...(options === undefined ? [] : [options])]);

/** Puts a sentence in the place of what is selected, as one step to undo. */
async function insert(editor: vscode.TextEditor | undefined, { sentence }: FoundRow): Promise<void> {
  if (editor === undefined) return refuse('noEditor');
  if (!isWritersDocument(editor.document)) return refuse('readOnly');
  const { document, selection, viewColumn = vscode.ViewColumn.Active } = editor;
  const shown = await vscode.window.showTextDocument(document, { viewColumn, selection });
  const snippet = new vscode.SnippetString(escapeSnippet(sentence.trim()));
  const refusal = await applySnippet(shown, snippet, new vscode.Range(selection.start, selection.end));
  if (refusal !== null) refuse(refusal);
}
