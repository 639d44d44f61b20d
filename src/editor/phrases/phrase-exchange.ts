import * as vscode from 'vscode';
import { emptyCollection, phraseFormat, phraseFunctions, type OwnPhrase } from '../../core/index.ts';
import { createFunctionAssigner, importPhrases as readPhrases } from '../../core/later.ts';
import { decode } from '../../office/decode.ts';
import type { Services } from '../services.ts';
import { writeWhole } from '../files/whole-file.ts';

interface ImportItem extends vscode.QuickPickItem {
  readonly phrase: OwnPhrase;
}

/** Puts the phrases of a file among one's own, after showing what would come in. */
export async function importPhrases({ phraseBook }: Services): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: '导入短语',
      openLabel: '导入',
      filters: { '短语（JSON 或每行一条的文本）': ['json', 'txt'] },
    })) ?? [];
  if (file === undefined) return;
  const text = decode(await vscode.workspace.fs.readFile(file)).text;
  const assign = createFunctionAssigner((await phraseBook.load()).phrases);
  const nowhere = new Float64Array(phraseFunctions.length);
  const { phrases, skipped } = readPhrases(text, (phrase) => assign(phrase, nowhere));
  const known = new Set(phraseBook.own('personal').map((phrase) => phrase.text));
  const fresh = phrases.filter((phrase) => !known.has(phrase.text));
  const repeated = phrases.length - fresh.length;
  const notes = [
    ...(repeated > 0 ? [`${repeated} 条已有`] : []),
    ...(skipped > 0 ? [`${skipped} 行不是短语`] : []),
  ].join('，');
  if (fresh.length === 0) {
    void vscode.window.showInformationMessage(`没有可以导入的新短语${notes === '' ? '' : `：${notes}`}。`);
    return;
  }
  const brought = notes === '' ? '' : `（${notes}，不导入）`;
  const chosen = await choose(fresh, `导入短语：${fresh.length} 条${brought}`);
  if (chosen.length === 0) return;
  const { added } = await phraseBook.add(chosen, 'personal');
  void vscode.window.showInformationMessage(`已导入 ${added.length} 条短语。`);
}

/** The phrases that are to come in; none when the list is closed. */
async function choose(phrases: readonly OwnPhrase[], title: string): Promise<readonly OwnPhrase[]> {
  const items = phrases.map((phrase): ImportItem => ({
    label: phrase.text,
    description: phrase.function,
    picked: true,
    phrase,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: '去掉不要的，回车导入',
    canPickMany: true,
    matchOnDescription: true,
  });
  return (chosen ?? []).map(({ phrase }) => phrase);
}

/** Writes one's own phrases, and the folder's, to a file of one's choice. */
export async function exportPhrases({ phraseBook }: Services): Promise<void> {
  await phraseBook.load();
  const byText = new Map(
    [...phraseBook.own('workspace'), ...phraseBook.own('personal')].map((phrase) => [phrase.text, phrase]),
  );
  if (byText.size === 0) {
    void vscode.window.showInformationMessage('还没有自己的短语：选中一段文字，右键“加入我的短语”。');
    return;
  }
  const file = await vscode.window.showSaveDialog({
    title: '导出短语',
    saveLabel: '导出',
    filters: { 'JSON（可再导入）': ['json'], 每行一条的文本: ['txt'] },
  });
  if (file === undefined) return;
  const phrases = [...byText.values()];
  const text = file.path.endsWith('.txt')
    ? phrases.map((phrase) => `${phrase.text}\t${phrase.function}\r\n`).join('')
    : phraseFormat.write({ ...emptyCollection, phrases }, '');
  await writeWhole(file, new TextEncoder().encode(text));
  void vscode.window.showInformationMessage(`已导出 ${phrases.length} 条短语。`);
}
