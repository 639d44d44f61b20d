import * as vscode from 'vscode';
import {
  createPhraseStore,
  loadStock,
  toPhrase,
  type CollectionChange,
  type OwnPhrase,
  type Phrase,
  type PhraseStore,
} from '../../core/index.ts';
import { messages } from '../messages.ts';
import type { Guard } from '../host/guard.ts';
import { PhraseFile } from './phrase-file.ts';
import { withPinyin } from './pinyin.ts';

/** Where own phrases are kept: with the writer, or in the folder for all who work in it. */
export type PhrasePlace = 'personal' | 'workspace';

/** The folder's phrases, relative to it; meant to be read, compared and shared. */
const sharedFile = ['.official-speech', '短语.json'] as const;
const personalFile = 'phrases.json';
const usesKey = 'phraseUses';
/** More phrases than anyone uses; the least used ones are forgotten. */
const maxUses = 2000;
/** Uses are written when the writer rests. */
const usesDelay = 2000;

export interface AddedPhrases {
  readonly added: readonly OwnPhrase[];
  /** Those that were there already, and were left as they are. */
  readonly known: readonly OwnPhrase[];
}

/**
 * All phrases at hand: the shipped stock, the writer's own, the folder's, and how often each was used. Nothing is read
 * before it is first asked for.
 *
 *     const { added, known } = await phraseBook.add([phrase], 'personal');
 */
export class PhraseBook implements vscode.Disposable {
  private readonly files: ReadonlyMap<PhrasePlace, PhraseFile>;
  private readonly subscriptions: vscode.Disposable;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly counted: Map<string, number>;
  /** Pinyin of phrases whose file does not say it, by their text. */
  private readonly spelling = new Map<string, string>();
  private stock: readonly Phrase[] = [];
  private index: PhraseStore | undefined;
  private loading: Promise<void> | undefined;
  private usesTimer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when phrases have come, gone or changed; not for uses. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly context: Pick<vscode.ExtensionContext, 'globalStorageUri' | 'globalState'>,
    private readonly guard: Guard,
  ) {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uris: (readonly [PhrasePlace, vscode.Uri])[] = [
      ['personal', vscode.Uri.joinPath(context.globalStorageUri, personalFile)],
    ];
    if (folder !== undefined) uris.push(['workspace', vscode.Uri.joinPath(folder, ...sharedFile)]);
    this.files = new Map(uris.map(([place, uri]) => [place, new PhraseFile(uri, complain)]));
    const files = [...this.files.values()];
    this.subscriptions = vscode.Disposable.from(
      ...files,
      ...files.map((file) => file.onDidChange(() => this.takeOwn())),
    );
    this.counted = new Map(context.globalState.get<readonly (readonly [string, number])[]>(usesKey, []));
  }

  dispose(): void {
    if (this.usesTimer !== undefined) this.writeUses();
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  /** The index over all phrases, own ones first; read when first asked for. */
  async load(): Promise<PhraseStore> {
    await (this.loading ??= this.read());
    return this.current()!;
  }

  /** The index when it has been read, undefined before: for providers, which answer at once. */
  current(): PhraseStore | undefined {
    if (this.stock.length === 0) return undefined;
    return (this.index ??= createPhraseStore(this.all()));
  }

  /** Own phrases first; a text that several have is the writer's, else the folder's. */
  private all(): Phrase[] {
    const byText = new Map<string, Phrase>();
    const ownOf = (place: PhrasePlace): Phrase[] =>
      this.own(place).map((own) => {
        const phrase = toPhrase(own, place);
        return phrase.pinyin === '' ? { ...phrase, pinyin: this.spelling.get(own.text) ?? '' } : phrase;
      });
    const phrases = [...ownOf('personal'), ...ownOf('workspace'), ...this.stock];
    for (const phrase of phrases) if (!byText.has(phrase.text)) byText.set(phrase.text, phrase);
    return [...byText.values()];
  }

  /** Whether there is a folder to keep shared phrases in. */
  get hasWorkspace(): boolean {
    return this.files.has('workspace');
  }

  /** One's own phrases, in the order in which they came. */
  own(place: PhrasePlace): readonly OwnPhrase[] {
    return this.files.get(place)?.phrases ?? [];
  }

  /** Adds phrases and writes them; those whose text is there already stay as they are. Rejects when it cannot be written. */
  async add(phrases: readonly OwnPhrase[], place: PhrasePlace): Promise<AddedPhrases> {
    await this.load();
    const texts = new Set(this.own(place).map(({ text }) => text));
    const added: OwnPhrase[] = [];
    const known: OwnPhrase[] = [];
    for (const phrase of phrases) {
      (texts.has(phrase.text) ? known : added).push(phrase);
      texts.add(phrase.text);
    }
    if (added.length > 0)
      await this.change(
        added.map((phrase) => ({ kind: 'put', phrase })),
        place,
      );
    return { added, known };
  }

  /** Makes changes and writes them. Rejects when they cannot be written. */
  async change(changes: readonly CollectionChange[], place: PhrasePlace): Promise<void> {
    const file = this.files.get(place);
    if (file === undefined) throw new Error(`No folder is open for ${place} phrases`);
    await this.load();
    await file.change(await spelled(changes));
  }

  /** How often each phrase was taken, by its text. */
  get uses(): ReadonlyMap<string, number> {
    return this.counted;
  }

  /** Notes that the writer took a phrase. */
  recordUse({ text }: Pick<Phrase, 'text'>): void {
    this.counted.set(text, (this.counted.get(text) ?? 0) + 1);
    this.usesTimer ??= setTimeout(() => this.writeUses(), usesDelay);
  }

  private writeUses(): void {
    clearTimeout(this.usesTimer);
    this.usesTimer = undefined;
    // Another window may have counted meanwhile: of two counts the higher one stands.
    for (const [text, count] of this.context.globalState.get<readonly (readonly [string, number])[]>(usesKey, []))
      this.counted.set(text, Math.max(count, this.counted.get(text) ?? 0));
    const most = [...this.counted].sort(([, a], [, b]) => b - a).slice(0, maxUses);
    this.context.globalState
      .update(usesKey, most)
      .then(undefined, (error: unknown) => this.guard.report('phrase uses', error));
  }

  private async read(): Promise<void> {
    const files = [...this.files.values()].map((file) =>
      file.refresh().catch((error: unknown) => this.guard.report(file.uri.toString(), error)),
    );
    const [stock] = await Promise.all([loadStock(), ...files]);
    this.stock = stock;
    this.forgetIndex();
  }

  private takeOwn(): void {
    this.forgetIndex();
    this.spell().catch((error: unknown) => this.guard.report('pinyin', error));
  }

  /** Looks up the pinyin of phrases that were written into a file by hand; the file itself stays as it is. */
  private async spell(): Promise<void> {
    const own = [...this.own('personal'), ...this.own('workspace')];
    const missing = own.filter(({ text, pinyin }) => pinyin === '' && !this.spelling.has(text));
    if (missing.length === 0) return;
    for (const { text, pinyin } of await withPinyin(missing)) this.spelling.set(text, pinyin);
    this.forgetIndex();
  }

  private forgetIndex(): void {
    this.index = undefined;
    this.changed.fire();
  }
}

/** The changes with the pinyin of what is put. */
async function spelled(changes: readonly CollectionChange[]): Promise<CollectionChange[]> {
  const phrases = await withPinyin(changes.flatMap((change) => (change.kind === 'put' ? [change.phrase] : [])));
  return changes.map((change) =>
    change.kind === 'put' ? { ...change, phrase: phrases.shift() ?? change.phrase } : change,
  );
}

function complain(file: vscode.Uri, keptAs: vscode.Uri | null): void {
  const name = vscode.workspace.asRelativePath(file);
  const { common, phrases } = messages();
  const message =
    keptAs === null ? phrases.cannotRead(name) : phrases.keptAside(name, vscode.workspace.asRelativePath(keptAs));
  void vscode.window.showWarningMessage(message, common.openFile).then((chosen) => {
    if (chosen !== undefined) void vscode.commands.executeCommand('vscode.open', keptAs ?? file);
  });
}
