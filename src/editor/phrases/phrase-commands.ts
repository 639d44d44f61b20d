import * as vscode from 'vscode';
import type { Phrase } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import { NewerFileError } from '../files/side-file.ts';
import { takePhrase } from './insert-phrase.ts';
import { later, type Later } from '../load-parts.ts';
import type { Services } from '../services.ts';

/** Searches, inserts, adds, edits, deletes, imports and exports phrases; what asks questions is loaded when it is first used. */
export function registerPhraseCommands(services: Services): vscode.Disposable {
  const command = (id: string, run: (parts: Later, given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given: unknown) => {
      try {
        await run(await later(), given);
      } catch (error) {
        services.guard.report(id, error);
        const told = error instanceof NewerFileError ? error.message : messages().phrases.filesFailed;
        void vscode.window.showErrorMessage(told);
      }
    });
  return vscode.Disposable.from(
    command(commands.searchPhrases, (parts, query) =>
      parts.searchPhrases(services, typeof query === 'string' ? query : undefined),
    ),
    command(commands.addPhrase, (parts) => parts.addPhrase(services)),
    command(commands.editPhrase, (parts, given) => parts.editPhrase(services, phraseOf(given))),
    command(commands.deletePhrase, (parts, given) => parts.deletePhrase(services, phraseOf(given))),
    command(commands.importPhrases, (parts) => parts.importPhrases(services)),
    command(commands.exportPhrases, (parts) => parts.exportPhrases(services)),
    vscode.commands.registerCommand(commands.insertPhrase, async (given: unknown) => {
      const phrase = phraseOf(given);
      if (phrase !== undefined) await takePhrase(services, services.active.editor, phrase);
    }),
  );
}

/** The view gives its row, the search gives the phrase itself. */
function phraseOf(given: unknown): Phrase | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  return 'phrase' in given ? (given.phrase as Phrase) : 'text' in given ? (given as Phrase) : undefined;
}
