import * as vscode from 'vscode';
import {
  completePhrases,
  escapeSnippet,
  functionAt,
  functionLabel,
  triggerCharacters,
  type CompletionTrigger,
  type PhraseCompletion,
} from '../../core/index.ts';
import type { Continuation } from '../../core/later.ts';
import type { ContinuationSource } from '../archive/continuing.ts';
import { commands, documentSelector } from '../contributions.ts';
import { coreWords } from '../messages.ts';
import { textBefore } from '../host/cursor-place.ts';
import { oneList, type ListEntry } from './one-list.ts';
import { phrasePreview, sourceLine } from './phrase-text.ts';
import type { PhraseBook } from './phrase-store.ts';
import type { Services } from '../services.ts';
import { suggestMode } from '../host/settings.ts';
import { whenSettled } from '../host/settle.ts';

/** VS Code asks a few milliseconds after a key; a request later than this after the last edit was made by hand. */
const typingMilliseconds = 1000;

/** Offers phrases by characters, initials or pinyin, wherever the cursor stands in a sentence, and how old texts went on from there. */
export function registerPhrases(services: Services): vscode.Disposable {
  const { store, guard, phraseBook, continuing } = services;
  const requests = new Requests();
  const offer = new PhraseOffer(services, {
    provideCompletionItems: (document, position, _token, context) =>
      guard.run('phrases', document, undefined, () =>
        store.isActive(document)
          ? complete(services, document, position, requests.kindOf(document, position, context))
          : undefined,
      ),
    resolveCompletionItem: (item) => {
      const { continuation, before = '' } = item as OfferedItem;
      const examples = continuation && continuing.current?.examples(before, continuation);
      if (examples !== undefined) item.documentation = examples;
      return item;
    },
  });
  return vscode.Disposable.from(
    requests,
    offer,
    vscode.commands.registerCommand(commands.suggestPhrases, () => {
      requests.expectExplicit();
      return vscode.commands.executeCommand('editor.action.triggerSuggest');
    }),
    vscode.commands.registerCommand(commands.countPhrase, (text: unknown) => {
      if (typeof text === 'string') phraseBook.recordUse({ text });
    }),
    phraseBook.onDidChange(() => offer.renew()),
    continuing.onDidChange(() => offer.renew()),
    // Who writes without a pause from the first second on is not kept waiting for one.
    whenSettled(store, 0, (document) => {
      if (store.isActive(document)) offer.begin();
    }),
  );
}

/** The provider as VS Code knows it. Phrases are read when the first speech is open, not at activation; their characters trigger it. */
class PhraseOffer implements vscode.Disposable {
  private registered: vscode.Disposable | undefined;
  private hasBegun = false;

  constructor(
    private readonly services: Services,
    private readonly provide: vscode.CompletionItemProvider,
  ) {}

  begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.renew();
  }

  /** Reads the phrases again, where they are read at all. */
  renew(): void {
    if (this.hasBegun) void this.services.guard.track('phrases', this.register());
  }

  dispose(): void {
    this.registered?.dispose();
  }

  private async register(): Promise<void> {
    const phrases = await this.services.phraseBook.load();
    this.registered?.dispose();
    this.registered = vscode.languages.registerCompletionItemProvider(
      documentSelector,
      this.provide,
      ...new Set([...triggerCharacters(phrases), ...(this.services.continuing.current?.characters ?? [])]),
    );
    // The first answer is slower than all others; it should not be the writer who waits for it.
    completePhrases(phrases, 'tg', { trigger: 'explicit' });
  }
}

/** How a list is asked for. */
type RequestKind = 'explicit' | 'typed';

/** An item with what it is to tell of its old texts. */
interface OfferedItem extends vscode.CompletionItem {
  readonly continuation?: Continuation;
  readonly before?: string;
}

function complete(
  { phraseBook, continuing }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  kind: RequestKind | undefined,
): vscode.CompletionList | undefined {
  if (kind === undefined) return undefined;
  const before = textBefore(document, position);
  const source = continuing.current;
  const continued =
    source !== undefined && (kind === 'explicit' || source.isAutomatic(document))
      ? source.continuations(document, before).filter(({ automatic }) => automatic || kind === 'explicit')
      : [];
  const found = phrasesAt(phraseBook, before, kind === 'explicit' ? kind : triggerOf(document));
  const list = oneList(found, continued, before);
  // An open list of things that do not fit would keep VS Code from asking again.
  if (list.length === 0) return undefined;
  const items = list.map((entry, rank) => itemOf(entry, rank, position, before, source));
  return new vscode.CompletionList(items, true);
}

function phrasesAt(phraseBook: PhraseBook, before: string, trigger: CompletionTrigger | undefined): PhraseCompletion[] {
  const phrases = phraseBook.current();
  if (trigger === undefined || phrases === undefined) return [];
  return completePhrases(phrases, before, { trigger, functionAtCursor: functionAt(before), uses: phraseBook.uses });
}

/** What phrases are offered while one types; undefined where none are. */
function triggerOf(document: vscode.TextDocument): CompletionTrigger | undefined {
  const mode = suggestMode(document);
  return mode === 'always' ? 'always' : mode === 'clause' ? 'automatic' : undefined;
}

function itemOf(
  { phrase, continuation }: ListEntry,
  rank: number,
  position: vscode.Position,
  before: string,
  source: ContinuationSource | undefined,
): OfferedItem {
  const seen = continuation === undefined ? undefined : source?.describe(continuation);
  const item =
    phrase === undefined ? continuedItem(continuation!, position, seen ?? '') : toItem(phrase, position, seen);
  item.sortText = String(rank).padStart(4, '0');
  return continuation === undefined || phrase !== undefined ? item : Object.assign(item, { continuation, before });
}

function continuedItem({ text }: Continuation, position: vscode.Position, seen: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: text, description: seen }, vscode.CompletionItemKind.Reference);
  item.range = new vscode.Range(position, position);
  // What differs from text to text is to be filled in, one after another.
  let stops = 0;
  const body = escapeSnippet(text).replaceAll('【…】', (slot) => `\${${++stops}:${slot}}`);
  item.insertText = stops === 0 ? text : new vscode.SnippetString(body);
  item.filterText = text;
  item.detail = seen;
  return item;
}

function toItem(completion: PhraseCompletion, position: vscode.Position, seen?: string): vscode.CompletionItem {
  const detail = functionLabel(completion.phrase, coreWords().phraseFunctionNames);
  const item = new vscode.CompletionItem(
    { label: completion.phrase.text, description: seen ?? detail },
    vscode.CompletionItemKind.Text,
  );
  // Without a range of its own the whole run of Han characters before the cursor would be replaced.
  item.range = new vscode.Range(position.translate(0, -completion.replace), position);
  item.insertText = completion.isSnippet ? new vscode.SnippetString(completion.insertText) : completion.insertText;
  item.filterText = completion.filterText;
  item.detail = [detail, sourceLine(completion.phrase), seen].filter((part) => part !== undefined).join(' · ');
  item.documentation = phrasePreview(completion.phrase);
  item.command = { command: commands.countPhrase, title: '', arguments: [completion.phrase.text] };
  return item;
}

/** Tells typing from asking: VS Code reports Ctrl+Space and its own suggestions while typing as the same kind. */
class Requests implements vscode.Disposable {
  private readonly lastAsked = new WeakMap<vscode.TextDocument, number>();
  private readonly lastEdit = new WeakMap<vscode.TextDocument, number>();
  private readonly lastKind = new WeakMap<vscode.TextDocument, RequestKind>();
  private readonly subscription = vscode.workspace.onDidChangeTextDocument(({ document }) =>
    this.lastEdit.set(document, Date.now()),
  );
  private explicitExpected = false;

  dispose(): void {
    this.subscription.dispose();
  }

  /** The next request comes from our own command. */
  expectExplicit(): void {
    this.explicitExpected = true;
  }

  /** How a request is to be taken; undefined when nobody wants to be shown anything now. */
  kindOf(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.CompletionContext,
  ): RequestKind | undefined {
    const kind = this.judge(document, position, context);
    this.explicitExpected = false;
    this.lastAsked.set(document, document.version);
    if (kind === undefined) this.lastKind.delete(document);
    else this.lastKind.set(document, kind);
    return kind;
  }

  private judge(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: vscode.CompletionContext,
  ): RequestKind | undefined {
    if (this.explicitExpected) return 'explicit';
    if (triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions)
      return this.lastKind.get(document);
    const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke && !this.isTyping(document, position);
    return isAsked ? 'explicit' : 'typed';
  }

  /** VS Code asks by itself only behind a letter, once for each edit, and right after it. */
  private isTyping(document: vscode.TextDocument, position: vscode.Position): boolean {
    const before = position.character === 0 ? '' : document.lineAt(position.line).text.charAt(position.character - 1);
    return (
      /[\p{L}\p{N}]/u.test(before) &&
      this.lastAsked.get(document) !== document.version &&
      Date.now() - (this.lastEdit.get(document) ?? 0) < typingMilliseconds
    );
  }
}
