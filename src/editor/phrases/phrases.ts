import * as vscode from 'vscode';
import {
  completePhrases,
  functionAt,
  functionLabel,
  triggerCharacters,
  type CompletionTrigger,
  type PhraseCompletion,
} from '../../core/index.ts';
import { commands, documentSelector } from '../contributions.ts';
import { coreWords } from '../messages.ts';
import { textBefore } from '../host/cursor-place.ts';
import { phrasePreview, sourceLine } from './phrase-text.ts';
import type { PhraseBook } from './phrase-store.ts';
import type { Services } from '../services.ts';
import { suggestMode } from '../host/settings.ts';
import { whenSettled } from '../host/settle.ts';

/** VS Code asks a few milliseconds after a key; a request later than this after the last edit was made by hand. */
const typingMilliseconds = 1000;

/** Offers phrases by characters, initials or pinyin, wherever the cursor stands in a sentence. */
export function registerPhrases(services: Services): vscode.Disposable {
  const { store, guard, phraseBook } = services;
  const requests = new Requests();
  const offer = new PhraseOffer(services, {
    provideCompletionItems: (document, position, _token, context) =>
      guard.run('phrases', document, undefined, () =>
        store.isActive(document)
          ? complete(phraseBook, document, position, requests.triggerOf(document, position, context))
          : undefined,
      ),
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
      ...triggerCharacters(phrases),
    );
    // The first answer is slower than all others; it should not be the writer who waits for it.
    completePhrases(phrases, 'tg', { trigger: 'explicit' });
  }
}

function complete(
  phraseBook: PhraseBook,
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger: CompletionTrigger | undefined,
): vscode.CompletionList | undefined {
  const phrases = phraseBook.current();
  if (trigger === undefined || phrases === undefined) return undefined;
  const before = textBefore(document, position);
  const { uses } = phraseBook;
  const found = completePhrases(phrases, before, { trigger, functionAtCursor: functionAt(before), uses });
  // An open list of things that do not fit would keep VS Code from asking again.
  if (found.length === 0) return undefined;
  return new vscode.CompletionList(
    found.map((completion) => toItem(completion, position)),
    true,
  );
}

function toItem(completion: PhraseCompletion, position: vscode.Position): vscode.CompletionItem {
  const detail = functionLabel(completion.phrase, coreWords().phraseFunctionNames);
  const item = new vscode.CompletionItem(
    { label: completion.phrase.text, description: detail },
    vscode.CompletionItemKind.Text,
  );
  // Without a range of its own the whole run of Han characters before the cursor would be replaced.
  item.range = new vscode.Range(position.translate(0, -completion.replace), position);
  item.insertText = completion.isSnippet ? new vscode.SnippetString(completion.insertText) : completion.insertText;
  item.filterText = completion.filterText;
  item.sortText = completion.sortKey;
  item.detail = `${detail} · ${sourceLine(completion.phrase)}`;
  item.documentation = phrasePreview(completion.phrase);
  item.command = { command: commands.countPhrase, title: '', arguments: [completion.phrase.text] };
  return item;
}

/** Tells typing from asking: VS Code reports Ctrl+Space and its own suggestions while typing as the same kind. */
class Requests implements vscode.Disposable {
  private readonly lastAsked = new WeakMap<vscode.TextDocument, number>();
  private readonly lastEdit = new WeakMap<vscode.TextDocument, number>();
  private readonly lastTrigger = new WeakMap<vscode.TextDocument, CompletionTrigger | undefined>();
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
  triggerOf(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.CompletionContext,
  ): CompletionTrigger | undefined {
    const trigger = this.judge(document, position, context);
    this.explicitExpected = false;
    this.lastAsked.set(document, document.version);
    this.lastTrigger.set(document, trigger);
    return trigger;
  }

  private judge(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: vscode.CompletionContext,
  ): CompletionTrigger | undefined {
    if (this.explicitExpected) return 'explicit';
    if (triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions)
      return this.lastTrigger.get(document);
    if (triggerKind === vscode.CompletionTriggerKind.Invoke && !this.isTyping(document, position)) return 'explicit';
    const mode = suggestMode(document);
    return mode === 'always' ? 'always' : mode === 'clause' ? 'automatic' : undefined;
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
