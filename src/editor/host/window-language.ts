import * as vscode from 'vscode';
import type { Language } from '../../core/index.ts';
import { settings } from '../contributions.ts';
import { language, messages } from '../messages.ts';
import type { Services } from '../services.ts';

const offeredKey = 'languageOffered';

/** What the writer has chosen; undefined while that is left to us. */
function chosen(): Language | undefined {
  const value = vscode.workspace.getConfiguration().get<unknown>(settings.language);
  return value === 'zh' || value === 'en' ? value : undefined;
}

/** The language that the window speaks when it starts: the chosen one, else that of the texts, which are Chinese. */
export const windowLanguage = (): Language => chosen() ?? 'zh';

/** Tells that another language takes a new window, and offers English once where VS Code itself is not in Chinese. */
export function registerWindowLanguage({ active, machine }: Services): vscode.Disposable {
  const offer = (): void => {
    const isForeign = chosen() === undefined && !/^zh/iu.test(vscode.env.language);
    if (!isForeign || active.analysis === undefined || machine.get(offeredKey) === true) return;
    void machine.update(offeredKey, true);
    void offerEnglish();
  };
  offer();
  return vscode.Disposable.from(
    active.onDidChange(offer),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.language) && windowLanguage() !== language()) void offerReload();
    }),
  );
}

async function offerEnglish(): Promise<void> {
  const { offer, english, stay } = messages().windowLanguage;
  const answer = await vscode.window.showInformationMessage(offer, english, stay);
  if (answer === undefined) return;
  const value: Language = answer === english ? 'en' : 'zh';
  await vscode.workspace.getConfiguration().update(settings.language, value, vscode.ConfigurationTarget.Global);
  if (value !== language()) await reloadWindow();
}

const reloadWindow = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.reloadWindow');

async function offerReload(): Promise<void> {
  const { changed, reload } = messages().windowLanguage;
  if ((await vscode.window.showInformationMessage(changed, reload)) === reload) await reloadWindow();
}
