import * as vscode from 'vscode';
import { commands } from './contributions.ts';
import { later, type Later } from './load-parts.ts';
import type { Services } from './services.ts';

type Run = (parts: Later, given: unknown) => Promise<void>;

/** Commands that do all their work when they are called, and are read then. */
export function registerLaterCommands(services: Services): vscode.Disposable {
  const command = (id: string, run: Run): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given: unknown) => run(await later(), given));
  const checking = [
    commands.markFillsChecked,
    commands.checkFill,
    commands.uncheckFill,
    commands.checkAllFills,
    commands.noteFill,
  ] as const;
  return vscode.Disposable.from(
    command(commands.addBlankForm, (parts) => parts.addBlankForm(services)),
    command(commands.listIgnored, (parts) => parts.listIgnored(services)),
    command(commands.exportRequests, (parts, given) => parts.exportRequests(services, given)),
    command(commands.joinParagraphs, (parts) => parts.joinParagraphs(services)),
    command(commands.swapWord, (parts) => parts.swapWord(services)),
    command(commands.fixAll, (parts, given) => parts.mendAll(services, given)),
    command(commands.listSetAside, (parts) => parts.listSetAside(services)),
    command(commands.restoreSetAside, (parts) => parts.restoreSetAside(services)),
    command(commands.removeSetAside, (parts) => parts.removeSetAside(services)),
    command(commands.copyFinalText, (parts) => parts.copyFinalText(services)),
    command(commands.chooseTarget, (parts, given) => parts.chooseTarget(services, given)),
    command(commands.chooseSpeaker, (parts) => parts.chooseSpeaker(services)),
    command(commands.learnRate, (parts) => parts.learnRate(services)),
    command(commands.exportReview, (parts) => parts.exportReview(services)),
    // The Explorer gives the folder of its menu, and behind it all that are selected.
    vscode.commands.registerCommand(commands.minePhrases, async (...given: readonly unknown[]) =>
      (await later()).minePhrases(services, given),
    ),
    command(commands.goToPage, (parts, given) => parts.goToPage(services, given)),
    ...checking.map((id) => command(id, (parts, given) => parts.fillChecking[id](services, given))),
    pagesOf(command, commands.importRequests, (parts) => new parts.RequestAnswers(services)),
    pagesOf(command, commands.finalCheck, (parts) => parts.openFinalCheck(services)),
    pagesOf(command, commands.showStatistics, (parts) => parts.openStatistics(services)),
  );
}

interface Pages extends vscode.Disposable {
  run(given: unknown): Promise<void>;
}

/** A command whose pages follow their texts: what makes them stays once it is there. */
function pagesOf(
  command: (id: string, run: Run) => vscode.Disposable,
  id: string,
  open: (parts: Later) => Pages,
): vscode.Disposable {
  let pages: Pages | undefined;
  const registered = command(id, async (parts, given) => (pages ??= open(parts)).run(given));
  return vscode.Disposable.from(registered, { dispose: () => pages?.dispose() });
}
