import * as vscode from 'vscode';
import { allRules, loadStock, previewOf } from '../../../src/core/index.ts';
import { commands, rulePageScheme, views } from '../../../src/editor/contributions.ts';
import * as assert from '../suites/assert.ts';
import { closeAll, eventually, extension, idle, pause } from '../suites/support.ts';
import type { Ears, Manner } from './ears.ts';
import { OwnWords } from './own-words.ts';

/** A speech with blanks of every kind, faults of every family, figures, last year's dates. Nothing in it is a word of ours. */
const speech = [
  '在全县秋粮收购工作会议上的讲话',
  '（2025年11月30日）',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议，主要任务是安排部属今年的收购工作。下面，我讲三点意见。',
  '一、提高认识，增强做好收购工作的责任感',
  '2025年，全县收购秋粮12.3万吨，粮食产量比上年增长6%，支付粮款3.2亿元，其中国有企业支付4.1亿元。',
  '一是收购关系农民增收。全县有XX户农民等着卖粮，增长X%。二是收购关系市场稳定。四是各乡镇要高度重视,压实责任。',
  '三、突出重点，确保收购工作有序推进',
  '（一）备好仓容。要在X月X日X时前腾出仓容，由XXX同志负责，XX局配合，到XX镇验收。',
  '（二）落实资金。要筹措XX万元，保证不打白条。据据不完全统计，大约有80户左右。',
  '各乡镇要高度重视，压实责任，确保颗粒归仓，不误农时。',
  '各乡镇要高度重视，压实责任，确保颗粒归仓，不误农时。',
  '县粮食局要牵头抓总；县财政局要保障到位；（此处略',
  '谢谢大家！',
  '',
].join('\n');

/** Commands that another program answers, that leave the window, or that only hand on to VS Code's own. */
const apart = new Set<string>([commands.exportPdf, commands.exportWordAndOpen]);

const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(root(), name);

/** Made by the entry (entry.ts), before the extension itself. */
const ears = (): Ears => globalThis.officialSpeechEars!;
/** Texts of the writer's: all Chinese that is no word of theirs is ours. Names and places with which we show what an answer looks like are. */
const texts = new Set<string>([speech, '王明', '青山']);
/** What we write ourselves (pages of rules, the outline copied out) is not taken for a text. */
const isWritersOwn = ({ uri }: vscode.TextDocument): boolean =>
  uri.scheme === 'file' || uri.scheme === 'untitled' || uri.scheme === 'vscode-remote';
/** The speech that is walked through, as it stands in its file. */
const name = 'speech.speech';

/** Shows the speech as it was, in front of all that an earlier step has opened. */
async function shown(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  if (document.getText() !== speech) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), speech);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  const at = document.positionAt(speech.indexOf('XX户'));
  editor.selection = new vscode.Selection(at, at);
  await idle();
  return editor;
}

async function walkViews(): Promise<void> {
  for (const id of ears().trees.keys()) await ears().walk(id);
  ears().look();
}

/** What a command says, and what is to be seen after it. It may wait for an answer that only a person can give in a page or a preview. */
async function says(command: string, manner: Manner, ...given: readonly unknown[]): Promise<void> {
  ears().manner = manner;
  const done = Promise.resolve(vscode.commands.executeCommand(command, ...given)).catch((error: unknown) =>
    ears().hear(command, String(error)),
  );
  await Promise.race([done, pause(5_000)]);
  await idle();
  await walkViews();
  for (const document of vscode.workspace.textDocuments) if (isWritersOwn(document)) texts.add(document.getText());
  await vscode.commands.executeCommand('notifications.clearAll');
}

describe('an English window', () => {
  it('starts', async () => {
    await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(speech));
    await vscode.workspace.fs.writeFile(inFolder('last-year.speech'), new TextEncoder().encode(speech));
    await vscode.workspace.fs.writeFile(inFolder('old/last-year.txt'), new TextEncoder().encode(speech));
    await extension().activate();
    await shown();
    ears().paths = ({ canSelectFolders, filters, defaultUri }) => {
      // Old texts stand apart from what the commands write beside the speech: tables for other offices are Chinese.
      if (canSelectFolders) return inFolder('old');
      const endings = Object.values(filters ?? {}).flat();
      return inFolder(
        `${
          defaultUri?.path
            .split('/')
            .at(-1)
            ?.replace(/\.[^.]*$/u, '') ?? 'table'
        }.${endings[0] ?? 'txt'}`,
      );
    };
  });

  it('in its views, the status bar and the marks of the text', async () => {
    await shown();
    await walkViews();
    const { document } = vscode.window.activeTextEditor!;
    const found = await eventually('findings', () => {
      const all = vscode.languages.getDiagnostics(document.uri);
      return all.length > 8 ? all : undefined;
    });
    ears().hear('findings', found);
    for (const { range } of found) {
      const at = [document.uri, range] as const;
      ears().hear('quick fixes', await vscode.commands.executeCommand('vscode.executeCodeActionProvider', ...at));
      ears().hear(
        'hovers',
        await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, range.start),
      );
    }
    for (const word of ['XX户', 'X%', '重视', '12.3', '提高认识', 'XXX']) {
      const place = document.positionAt(speech.indexOf(word));
      const range = new vscode.Range(place, place);
      ears().hear(
        'quick fixes',
        await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range),
      );
      ears().hear('hovers', await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place));
      ears().hear(
        'suggestions',
        await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, place),
      );
    }
  });

  it('on the page of every rule', async () => {
    for (const { id } of allRules) {
      const uri = vscode.Uri.from({ scheme: rulePageScheme, path: `/${id}.md` });
      const page = (await vscode.workspace.openTextDocument(uri)).getText();
      assert.ok(page.length > 100, id);
      // Its examples are quotations.
      ears().hear(`page of ${id}`, page.replaceAll(/^>.*$/gmu, ''));
    }
  });

  for (const command of Object.values(commands).filter((one) => !apart.has(one)))
    it(command, async () => {
      for (const manner of ['none', 'first'] as const) {
        await shown();
        await says(command, manner);
      }
      await closeAll();
    });

  it('says nothing in Chinese but words of the text, quotations and terms', async () => {
    assert.equal([...ears().trees.keys()].sort(), Object.values(views).sort());
    const kinds = [...new Set([...ears().said.values()].map((where) => where.replace(/ .*/u, '')))];
    for (const kind of [
      'message',
      'list',
      'question',
      'dialog',
      'view',
      'page',
      'status',
      'findings',
      'quick',
      'hovers',
      'suggestions',
    ])
      assert.ok(kinds.includes(kind), `nothing heard of ${kind}`);
    note(`${ears().said.size} things said`);
    for (const phrase of await loadStock()) {
      const { text, examples } = previewOf(phrase);
      for (const words of [phrase.text, phrase.name ?? '', text, ...examples]) texts.add(words);
    }
    const own = new OwnWords(texts);
    const faults = [...ears().said]
      .map(([said, where]) => ({ where, left: own.leftIn(said), said: said.slice(0, 200) }))
      .filter(({ left }) => left.length > 0);
    assert.equal(faults, []);
  });
});
