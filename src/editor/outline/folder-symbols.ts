import * as vscode from 'vscode';
import {
  analyze,
  detectActivation,
  fillFileSuffix,
  itemName,
  lowerBound,
  parse,
  type TextRange,
} from '../../core/index.ts';
import { readText } from '../../office/read-text.ts';
import type { Guard } from '../host/guard.ts';
import { isUnderMarkdownHeadings } from '../host/markdown.ts';
import { detectMode } from '../host/settings.ts';
import { filesBelow, Pauses } from '../files/files-below.ts';
import { recordedIn } from '../set-aside/left-out.ts';

/** Texts of a folder that are looked at, and how big each may be, in bytes: a folder of speeches has some dozens of a few pages. */
const mostFiles = 400;
const mostBytes = 1_000_000;
const isText = (name: string): boolean => /\.(?:txt|md|speech|讲话稿)$/iu.test(name);

/** A symbol of a text that is not open, with what it is searched by. */
export interface FolderSymbol {
  readonly name: string;
  readonly container: string;
  readonly location: vscode.Location;
}

/**
 * The outlines of all speeches in the open folders, whether they are open or not. A text is read when it is first asked about, and again
 * when it has changed on disk; what of it is kept is the names. Reading stops when nobody waits any more, and goes on with the next question.
 *
 *     await folderSymbols.read(token); // [{ name: '一、提高认识', … }]
 */
export class FolderSymbols implements vscode.Disposable {
  private readonly known = new Map<string, readonly FolderSymbol[]>();
  private readonly waiting = new Map<string, vscode.Uri>();
  /** Every key asks: the folders are walked through once, however many wait for it. */
  private listed: Promise<void> | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly guard: Guard) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const look = (changed: vscode.Uri): void => {
      // What is set aside in a text stands in the file beside it.
      const isRecord = changed.path.endsWith(fillFileSuffix);
      const uri = isRecord ? changed.with({ path: changed.path.slice(0, -fillFileSuffix.length) }) : changed;
      if (isText(uri.path)) this.waiting.set(uri.toString(), uri);
    };
    this.subscription = vscode.Disposable.from(
      ...[watcher, watcher.onDidChange(look), watcher.onDidCreate(look)],
      watcher.onDidDelete((uri) => {
        if (uri.path.endsWith(fillFileSuffix)) return look(uri);
        this.waiting.delete(uri.toString());
        this.known.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.listed = undefined;
        this.waiting.clear();
        this.known.clear();
      }),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** What is known of all texts once they have been read, or when nobody waits any more. */
  async read(token: vscode.CancellationToken): Promise<readonly FolderSymbol[]> {
    await (this.listed ??= this.list());
    const pauses = new Pauses();
    for (const [key, uri] of this.waiting) {
      if (token.isCancellationRequested) break;
      this.waiting.delete(key);
      if (this.known.size < mostFiles || this.known.has(key)) {
        const symbols = await this.symbolsOf(uri);
        if (symbols.length > 0) this.known.set(key, symbols);
        else this.known.delete(key);
      }
      await pauses.pause();
    }
    return [...this.known.values()].flat();
  }

  private async list(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    let count = 0;
    const report = (folder: vscode.Uri, error: unknown): void => this.guard.report(folder.toString(), error);
    for await (const uri of filesBelow(folders, isText, report)) {
      this.waiting.set(uri.toString(), uri);
      if (++count >= mostFiles) break;
    }
  }

  private async symbolsOf(uri: vscode.Uri): Promise<readonly FolderSymbol[]> {
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > mostBytes) return [];
      const { text, damaged } = await readText(uri.path, await vscode.workspace.fs.readFile(uri));
      return damaged === 0 && isSpeech(uri, text) ? symbolsIn(uri, text, await recordedIn(uri, text)) : [];
    } catch {
      // What is gone by now, or no text in any encoding, has no outline; nobody has asked about this one file.
      return [];
    }
  }
}

/** As the text would be taken when it is opened. */
function isSpeech(uri: vscode.Uri, text: string): boolean {
  if (/\.(?:speech|讲话稿)$/iu.test(uri.path)) return true;
  if (/\.md$/iu.test(uri.path) && isUnderMarkdownHeadings(text)) return false;
  return detectMode(uri) !== 'off' && detectActivation(text).active;
}

function symbolsIn(uri: vscode.Uri, text: string, setAside: readonly TextRange[]): FolderSymbol[] {
  const starts = lineStarts(text);
  return analyze(parse(text, undefined, setAside)).outline.items.map((item) => ({
    name: itemName(item),
    container: item.parent === null ? '' : itemName(item.parent),
    location: new vscode.Location(uri, rangeIn(starts, item.markerRange)),
  }));
}

/** Offsets of the lines as VS Code counts them. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return starts;
}

function rangeIn(starts: readonly number[], { start, end }: TextRange): vscode.Range {
  const line = lineAt(starts, start);
  return new vscode.Range(line, start - starts[line]!, line, end - starts[line]!);
}

/** The last line that begins at or before an offset. */
const lineAt = (starts: readonly number[], offset: number): number =>
  Math.max(0, lowerBound(starts.length, (line) => starts[line]! <= offset) - 1);
