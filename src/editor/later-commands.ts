import * as vscode from 'vscode';
import { commands } from './contributions.ts';
import { later, type Later } from './load-parts.ts';
import type { Services } from './services.ts';

/** Commands that do all their work when they are called, and are read then. */
export function registerLaterCommands(services: Services): vscode.Disposable {
  const command = (id: string, run: (parts: Later, given: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (given: unknown) => run(await later(), given));
  const checking = [
    commands.markFillsChecked,
    commands.checkFill,
    commands.uncheckFill,
    commands.checkAllFills,
    commands.noteFill,
  ] as const;
  let statistics: ReturnType<Later['openStatistics']> | undefined;
  let finalCheck: ReturnType<Later['openFinalCheck']> | undefined;
  return vscode.Disposable.from(
    { dispose: () => [statistics, finalCheck].forEach((pages) => pages?.dispose()) },
    command(commands.addBlankForm, (parts) => parts.addBlankForm(services)),
    command(commands.listIgnored, (parts) => parts.listIgnored(services)),
    command(commands.exportRequests, (parts, given) => parts.exportRequests(services, given)),
    command(commands.fixAll, (parts, given) => parts.mendAll(services, given)),
    command(commands.listSetAside, (parts) => parts.listSetAside(services)),
    command(commands.restoreSetAside, (parts) => parts.restoreSetAside(services)),
    command(commands.removeSetAside, (parts) => parts.removeSetAside(services)),
    command(commands.copyFinalText, (parts) => parts.copyFinalText(services)),
    command(commands.chooseTarget, (parts, given) => parts.chooseTarget(services, given)),
    command(commands.chooseSpeaker, (parts) => parts.chooseSpeaker(services)),
    command(commands.learnRate, (parts) => parts.learnRate(services)),
    command(commands.finalCheck, async (parts, given) => {
      await (finalCheck ??= parts.openFinalCheck(services)).run(given);
    }),
    command(commands.exportReview, (parts) => parts.exportReview(services)),
    command(commands.showStatistics, async (parts, given) => {
      await (statistics ??= parts.openStatistics(services)).run(given);
    }),
    // The Explorer gives the folder of its menu, and behind it all that are selected.
    vscode.commands.registerCommand(commands.minePhrases, async (...given: readonly unknown[]) =>
      (await later()).minePhrases(services, given),
    ),
    command(commands.goToPage, (parts, given) => parts.goToPage(services, given)),
    ...checking.map((id) => command(id, (parts, given) => parts.fillChecking[id](services, given))),
  );
}
