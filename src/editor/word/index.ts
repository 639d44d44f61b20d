import * as vscode from 'vscode';
import { commands, documentSelector, wordEditor } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import type { WordDesk } from './desk.ts';

/** The commands about Word documents: what runs them is loaded when the first is used. */
const wordCommands: readonly string[] = [
  commands.openWord,
  commands.exportWord,
  commands.exportWordAndOpen,
  commands.exportPdf,
  commands.fillWord,
  commands.fillWordFromTable,
  commands.makeRedline,
  commands.exportOpinions,
  commands.learnProfile,
];

/** Word in, Word out: the desk that does it is loaded when one of its commands is first used, or something is pasted from Word. */
export function registerWord(services: Services): vscode.Disposable {
  let desk: WordDesk | undefined;
  const open = async (): Promise<WordDesk> => (desk ??= (await later()).openWordDesk(services));
  return vscode.Disposable.from(
    ...wordCommands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) =>
        (await open()).run(command, given),
      ),
    ),
    vscode.window.registerCustomEditorProvider(wordEditor, {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: async ({ uri }, { webview }) => (await open()).showButton(uri, webview),
    }),
    registerPaste(services, open),
    registerDrop(services, open),
  );
}

/** What Word puts on the clipboard says so in its first lines; more need not be looked at. */
const headLength = 4000;
const fromWord = /urn:schemas-microsoft-com:office:|ProgId[^>]{0,40}Word|class="?Mso|mso-|Kingsoft|WPS Office/iu;

/** Text that comes from Word or WPS is pasted as it would be read from a document; the other way back is in the paste menu. */
function registerPaste({ store }: Services, open: () => Promise<WordDesk>): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('official-speech', 'word');
  return vscode.languages.registerDocumentPasteEditProvider(
    documentSelector,
    {
      async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
        if (!store.isActive(document)) return undefined;
        const html = (await data.get('text/html')?.asString()) ?? '';
        if (!fromWord.test(html.slice(0, headLength))) return undefined;
        const plain = (await data.get('text/plain')?.asString()) ?? '';
        const pasted = (await open()).pasted(html, plain);
        if (token.isCancellationRequested || pasted === undefined) return undefined;
        return [new vscode.DocumentPasteEdit(pasted.text, pasted.title, kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}

/** A Word document that is dropped into a text (with Shift, as VS Code wants it) is put there as its words. */
function registerDrop({ store }: Services, open: () => Promise<WordDesk>): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('official-speech', 'word');
  return vscode.languages.registerDocumentDropEditProvider(
    documentSelector,
    {
      async provideDocumentDropEdits(document, _position, data, token) {
        if (!store.isActive(document)) return undefined;
        const listed = (await data.get('text/uri-list')?.asString())?.split(/\r?\n/u) ?? [];
        const files = listed.filter((line) => /\.docx$/iu.test(line));
        if (files.length === 0 || files.length < listed.filter((line) => line !== '').length) return undefined;
        const dropped = await (await open()).dropped(files.map((file) => vscode.Uri.parse(file)));
        if (token.isCancellationRequested || dropped === undefined) return undefined;
        return new vscode.DocumentDropEdit(dropped.text, dropped.title, kind);
      },
    },
    { providedDropEditKinds: [kind], dropMimeTypes: ['text/uri-list'] },
  );
}
