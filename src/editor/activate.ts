import * as vscode from 'vscode';
import { extensionName } from './contributions.ts';
import { createServices } from './create-services.ts';
import { registerBlankCommands } from './features/blank-commands.ts';
import { registerBlanks } from './features/blanks.ts';
import { registerDetection } from './features/detection.ts';
import { registerDiagnostics } from './features/diagnostics.ts';
import { registerEncoding } from './features/encoding.ts';
import { registerFolding } from './features/folding.ts';
import { registerFormatting } from './features/formatting.ts';
import { registerIgnoring } from './features/ignoring.ts';
import { registerMaintenance } from './features/maintenance.ts';
import { registerPhrases } from './features/phrases.ts';
import { registerPlaceholderActions } from './features/placeholder-actions.ts';
import { registerPlaceholderCompletion } from './features/placeholder-completion.ts';
import { registerPlaceholderWalk } from './features/placeholder-walk.ts';
import { registerQuickFixes } from './features/quick-fixes.ts';
import { registerRenewal } from './features/renewal.ts';
import { registerSelection } from './features/selection.ts';
import { registerStage } from './features/stage.ts';
import { registerStatusBar } from './features/status-bar.ts';
import { registerSymbols } from './features/symbols.ts';
import { registerWorkspaceSymbols } from './features/workspace-symbols.ts';
import type { Services } from './services.ts';

const features: readonly ((services: Services) => vscode.Disposable)[] = [
  registerEncoding,
  registerDetection,
  registerSymbols,
  registerWorkspaceSymbols,
  registerFolding,
  registerSelection,
  registerBlanks,
  registerBlankCommands,
  registerPlaceholderWalk,
  registerPlaceholderActions,
  registerPlaceholderCompletion,
  registerDiagnostics,
  registerQuickFixes,
  registerFormatting,
  registerIgnoring,
  registerStage,
  registerStatusBar,
  registerPhrases,
  registerRenewal,
  registerMaintenance,
];

/**
 * Starts every feature; one that cannot start is logged and missing, the others work. What answers to keys is there when the
 * file has been read, the rest when the promise resolves: VS Code holds commands back until then.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel(extensionName, { log: true });
  const { services, owned } = createServices(context, log);
  context.subscriptions.push(log, ...owned);
  const start = (register: (services: Services) => vscode.Disposable): void => {
    try {
      context.subscriptions.push(register(services));
    } catch (error) {
      services.guard.report(register.name, error);
    }
  };
  features.forEach(start);
  const { laterFeatures } = await import('./later/features.ts');
  laterFeatures.forEach(start);
}
