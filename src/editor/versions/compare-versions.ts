import * as vscode from 'vscode';
import { analyze, parse } from '../../core/index.ts';
import { arrangeVersion, type MovedPassage } from '../../core/later.ts';
import { versionScheme } from '../contributions.ts';
import { nameOf } from '../files/whole-file.ts';
import { partMessages } from '../part-messages.ts';
import { textOf, type Version } from './version-files.ts';

/** What one side of a comparison shows, as its address says it. */
interface Side {
  readonly version: string;
  /** The text or version in whose order it is shown; in its own where there is none. */
  readonly like?: string;
  /** The text may have changed since it was shown the last time. */
  readonly round: number;
}

/** Versions side by side in VS Code's own comparison: the earlier one in the order of the later, so that what has moved is not gone. */
export class VersionComparison implements vscode.Disposable {
  private round = 0;
  private readonly moved = new Map<string, readonly MovedPassage[]>();
  private readonly mark = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground') },
  });
  private readonly subscription = vscode.Disposable.from(
    this.mark,
    vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
    vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      // A text that gets another language is told of as closed and opened again.
      if (isClosed) this.moved.delete(uri.toString());
    }),
  );

  dispose(): void {
    this.subscription.dispose();
  }

  /** Shows a version beside a later one, or beside the text as it stands in its editor. */
  async show(document: vscode.TextDocument, before: Version, after: Version | undefined): Promise<void> {
    const words = partMessages().versions;
    const like = (after?.uri ?? document.uri).toString();
    const round = ++this.round;
    const left = sideUri(before, { version: before.uri.toString(), like, round });
    const right = after === undefined ? document.uri : sideUri(after, { version: after.uri.toString(), round });
    const moved = await this.arrange(left);
    for (const uri of [left, right]) await inLanguageOf(document, uri);
    const name = nameOf(document.uri);
    const title = words.compared(name, before.label, after?.label ?? words.now, moved.moved.length);
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
    this.draw();
  }

  /** What stands on one side; @throws where its version is gone. */
  async content(uri: vscode.Uri): Promise<string> {
    return (await this.arrange(uri)).text;
  }

  private async arrange(uri: vscode.Uri): Promise<{ text: string; moved: readonly MovedPassage[] }> {
    const { version, like } = JSON.parse(uri.query) as Side;
    const text = await textOf({ uri: vscode.Uri.parse(version) });
    if (like === undefined) return { text, moved: [] };
    const other = vscode.workspace.textDocuments.find((one) => one.uri.toString() === like)?.getText();
    const now = other ?? (await textOf({ uri: vscode.Uri.parse(like) }));
    const arranged = arrangeVersion(analyze(parse(text)), analyze(parse(now)));
    this.moved.set(uri.toString(), arranged.moved);
    return arranged;
  }

  /** Says beside what has moved where it stood. */
  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const moved = this.moved.get(editor.document.uri.toString());
      if (moved === undefined) continue;
      const marks = moved.map(({ range, line }): vscode.DecorationOptions => {
        const { end } = editor.document.lineAt(editor.document.positionAt(range.start).line).range;
        const contentText = partMessages().versions.moved(line + 1);
        return { range: new vscode.Range(end, end), renderOptions: { after: { contentText } } };
      });
      editor.setDecorations(this.mark, marks);
    }
  }
}

const sideUri = (version: Version, side: Side): vscode.Uri =>
  vscode.Uri.from({ scheme: versionScheme, path: `/${nameOf(version.uri)}`, query: JSON.stringify(side) });

/** Both sides get the language of the text, so that long lines wrap on both. */
async function inLanguageOf({ languageId }: vscode.TextDocument, uri: vscode.Uri): Promise<void> {
  const other = await vscode.workspace.openTextDocument(uri);
  if (other.languageId !== languageId) await vscode.languages.setTextDocumentLanguage(other, languageId);
}
