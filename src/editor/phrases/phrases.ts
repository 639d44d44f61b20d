import * as vscode from 'vscode';
import {
  completePhrases,
  functionAt,
  triggerCharacters,
  type CompletionTrigger,
  type PhraseCompletion,
} from '../../core/index.ts';
import { commands, documentSelector } from '../contributions.ts';
import { textBefore } from '../host/cursor-place.ts';
import { phrasePreview, sourceLine } from './phrase-text.ts';
import type { PhraseBook } from './phrase-store.ts';
import type { Services } from '../services.ts';
import { suggestMode } from '../host/settings.ts';
import { whenSettled } from '../host/settle.ts';

/** VS Code asks a few milliseconds after a key; a request later than this after the last edit was made by hand. */
const typingMilliseconds = 1000;

/** Offers phrases by characters, initials or pinyin, wherever the cursor stands in a sentence. */
export function registerPhrases({ store, guard, phraseBook }: Services): vscode.Disposable {
  let provider: vscode.Disposable | undefined;
  const requests = new Requests();
  const provide: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position, _token, context) =>
      guard.run('phrases', document, undefined, () =>
        store.isActive(document)
          ? complete(phraseBook, document, position, requests.triggerOf(document, position, context))
          : undefined,
      ),
  };
  // Phrases are read when the first speech is open, not at activation; their characters are the provider's triggers.
  const start = async (): Promise<void> => {
    const phrases = await phraseBook.load();
    provider?.dispose();
    provider = vscode.languages.registerCompletionItemProvider(
      documentSelector,
      provide,
      ...triggerCharacters(phrases),
    );
    // The first answer is slower than all others; it should not be the writer who waits for it.
    completePhrases(phrases, 'tg', { trigger: 'explicit' });
  };
  const startOrReport = (): void => void guard.track('phrases', start());
  return vscode.Disposable.from(
    requests,
    { dispose: () => provider?.dispose() },
    vscode.commands.registerCommand(commands.suggestPhrases, () => {
      requests.expectExplicit();
      return vscode.commands.executeCommand('editor.action.triggerSuggest');
    }),
    vscode.commands.registerCommand(commands.countPhrase, (text: unknown) => {
      if (typeof text === 'string') phraseBook.recordUse({ text });
    }),
    phraseBook.onDidChange(() => {
      if (provider !== undefined) startOrReport();
    }),
    whenSettled(store, typingMilliseconds, (document) => {
      if (provider === undefined && store.isActive(document)) startOrReport();
    }),
  );
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
  const item = new vscode.CompletionItem(
    { label: completion.phrase.text, description: completion.detail },
    vscode.CompletionItemKind.Text,
  );
  // Without a range of its own the whole run of Han characters before the cursor would be replaced.
  item.range = new vscode.Range(position.translate(0, -completion.replace), position);
  item.insertText = completion.isSnippet ? new vscode.SnippetString(completion.insertText) : completion.insertText;
  item.filterText = completion.filterText;
  item.sortText = completion.sortKey;
  item.detail = `${completion.detail} · ${sourceLine(completion.phrase)}`;
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
