import * as vscode from 'vscode';
import { ignorePlaceholders, type Analysis, type IgnoredPlace, type IgnoredPlaceholders } from '../core/index.ts';
import type { Guard } from './guard.ts';

/** The readable file in a folder's root that keeps what its writers decided about single places and words. */
export const ignoredFileName = '.official-speech.json';

const wordsKey = '不是占位符';
const placesKey = '忽略的占位符';

interface StoredPlace extends IgnoredPlace {
  /** Path within the folder, parts joined by “/”. */
  readonly file: string;
}

interface Stored {
  readonly words: readonly string[];
  readonly places: readonly StoredPlace[];
}

const nothing: Stored = { words: [], places: [] };

/**
 * What was declared to be no blank, from `.official-speech.json` of each folder. Where there is no folder it is kept in memory,
 * as long as the window is open.
 */
export class IgnoredFile implements vscode.Disposable {
  private readonly byFolder = new Map<string, Stored>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;

  /** Something is ignored that was not before, or the other way round. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly guard: Guard) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ignoredFileName}`);
    const read = (uri: vscode.Uri): void => void this.load(vscode.workspace.getWorkspaceFolder(uri));
    this.subscription = vscode.Disposable.from(
      watcher,
      this.changed,
      watcher.onDidChange(read),
      watcher.onDidCreate(read),
      watcher.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => added.forEach((folder) => void this.load(folder))),
    );
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.load(folder);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The analysis without what is ignored in its document. */
  apply(document: vscode.TextDocument, analysis: Analysis): Analysis {
    return ignorePlaceholders(analysis, this.of(document));
  }

  /** From now on these words hold no blank, in any text of the folder. */
  async addWord(document: vscode.TextDocument, word: string): Promise<void> {
    await this.update(document, ({ words, places }) => ({
      words: [...words.filter((one) => one !== word), word],
      places,
    }));
  }

  /** From now on this place of the document is no blank. */
  async addPlace(document: vscode.TextDocument, place: IgnoredPlace): Promise<void> {
    const stored = { file: nameOf(document), ...place };
    await this.update(document, ({ words, places }) => ({ words, places: [...places, stored] }));
  }

  /** Takes back what was added last: the word or the place. */
  async remove(document: vscode.TextDocument, given: string | IgnoredPlace): Promise<void> {
    await this.update(document, ({ words, places }) => ({
      words: words.filter((word) => word !== given),
      places: typeof given === 'string' ? places : places.filter((place) => !isSamePlace(place, given)),
    }));
  }

  private of(document: vscode.TextDocument): IgnoredPlaceholders {
    const { words, places } = this.byFolder.get(keyOf(document)) ?? nothing;
    const name = nameOf(document);
    return { words, places: places.filter(({ file }) => file === name) };
  }

  private async update(document: vscode.TextDocument, change: (stored: Stored) => Stored): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    const content = folder === undefined ? {} : await readContent(folder);
    // What could not be read must not be written over.
    if (content === undefined) throw new Error(`${ignoredFileName} 不是正确的 JSON，请先改正`);
    const before = folder === undefined ? (this.byFolder.get('') ?? nothing) : toStored(content);
    const stored = change(before);
    this.byFolder.set(keyOf(document), stored);
    this.changed.fire();
    if (folder !== undefined) await write(folder, { ...content, [wordsKey]: stored.words, [placesKey]: stored.places });
  }

  private async load(folder: vscode.WorkspaceFolder | undefined): Promise<void> {
    if (folder === undefined) return;
    const content = await readContent(folder);
    if (content === undefined) {
      this.guard.report(ignoredFileName, '不是正确的 JSON');
      return;
    }
    const stored = toStored(content);
    const key = folder.uri.toString();
    if (JSON.stringify(stored) === JSON.stringify(this.byFolder.get(key) ?? nothing)) return;
    this.byFolder.set(key, stored);
    this.changed.fire();
  }
}

const keyOf = (document: vscode.TextDocument): string =>
  vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? '';

const nameOf = (document: vscode.TextDocument): string => vscode.workspace.asRelativePath(document.uri, false);

const isSamePlace = (a: IgnoredPlace, b: IgnoredPlace): boolean =>
  a.text === b.text && a.before === b.before && a.after === b.after;

const fileOf = (folder: vscode.WorkspaceFolder): vscode.Uri => vscode.Uri.joinPath(folder.uri, ignoredFileName);

/** The file as an object; empty where there is none, undefined where it is no JSON object. */
async function readContent(folder: vscode.WorkspaceFolder): Promise<Record<string, unknown> | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(fileOf(folder));
  } catch {
    return {};
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const write = (folder: vscode.WorkspaceFolder, content: Record<string, unknown>): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileOf(folder), new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`));

/** The entries that are what they should be; people edit this file by hand. */
function toStored(content: Record<string, unknown>): Stored {
  const list = (key: string): readonly unknown[] => (Array.isArray(content[key]) ? (content[key] as unknown[]) : []);
  const isPlace = (value: unknown): value is StoredPlace =>
    typeof value === 'object' &&
    value !== null &&
    ['file', 'before', 'text', 'after'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
  return {
    words: list(wordsKey).filter((word): word is string => typeof word === 'string' && word !== ''),
    places: list(placesKey).filter(isPlace),
  };
}
