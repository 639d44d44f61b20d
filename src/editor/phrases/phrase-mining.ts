import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';

/** “从旧稿提取短语”: finds the set phrases of one's own folders and puts those that the writer chooses into 我的短语. */
export function registerPhraseMining(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.minePhrases, async (given?: unknown, selected?: unknown) => {
    // The explorer gives the folder of its menu, and behind it all that are selected.
    const folders = [selected, [given], given].find(isFolders) ?? (await chooseFolders());
    if (folders === undefined) return;
    try {
      await mineInto(services, folders);
    } catch (error) {
      services.guard.report('mining', error);
      void vscode.window.showErrorMessage('提取短语没有完成，原因已记入日志（命令“显示日志”）。');
    }
  });
}

const isFolders = (given: unknown): given is readonly vscode.Uri[] =>
  Array.isArray(given) && given.length > 0 && given.every((uri) => uri instanceof vscode.Uri);

function chooseFolders(): Thenable<vscode.Uri[] | undefined> {
  const here = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showOpenDialog({
    title: '选择存放旧稿的文件夹（可多选，含下级文件夹）',
    openLabel: '提取短语',
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    ...(here === undefined ? {} : { defaultUri: here }),
  });
}

async function mineInto({ phraseBook, log }: Services, folders: readonly vscode.Uri[]): Promise<void> {
  const { mineFolders, ownPhraseOf, pickMined } = await later();
  const mined = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: '从旧稿提取短语', cancellable: true },
    (progress, token) =>
      mineFolders(
        folders,
        (message, share) => progress.report({ message, ...(share === null ? {} : { increment: share * 100 }) }),
        token,
      ),
  );
  if (mined === undefined) return;
  for (const { uri, cause } of mined.unreadable) log.warn(`mining: ${uri.toString(true)}: ${cause}`);
  if (mined.phrases.length === 0) {
    void vscode.window.showInformationMessage(whyNothing(mined));
    return;
  }
  const known = new Set((await phraseBook.load()).phrases.map(({ text }) => text));
  const chosen = await pickMined(mined, known);
  if (chosen === undefined || chosen.length === 0) return;
  const { added, known: had } = await phraseBook.add(chosen.map(ownPhraseOf), 'personal');
  const others = had.length > 0 ? `，另有 ${had.length} 条原来就有` : '';
  void vscode.window.showInformationMessage(`已将 ${added.length} 条加入“我的短语”${others}。`);
}

function whyNothing({
  files,
  speeches,
  unreadable,
}: {
  files: number;
  speeches: number;
  unreadable: readonly object[];
}): string {
  const missing = unreadable.length > 0 ? `，${unreadable.length} 个文件或文件夹未能读取，原因见日志` : '';
  if (files === 0) return `所选文件夹中没有 .txt、.md、.docx 文件${missing}。`;
  return speeches < 2
    ? `只读到 ${speeches} 篇，至少两篇才能比对出常用短语${missing}。`
    : `这 ${speeches} 篇中没有共同的短语${missing}。`;
}
