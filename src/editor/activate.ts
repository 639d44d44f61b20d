import * as vscode from 'vscode';
import { extensionName } from './contributions.ts';
import { DocumentStore } from './document-store.ts';
import { EditPreview } from './edit-preview.ts';
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
import { FileChoices } from './file-choices.ts';
import { FillStates } from './fill-states.ts';
import { Fills } from './fills.ts';
import { Guard } from './guard.ts';
import { HouseBlanks } from './house-blanks.ts';
import { ProjectFiles } from './project-file.ts';
import { PhraseBook } from './phrase-store.ts';
import type { Services } from './services.ts';
import { StageChoice } from './stage-choice.ts';
import { TickStore } from './tick-store.ts';

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

/** What the features share, and what of it has to be disposed of. */
function createServices(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): { services: Services; owned: readonly vscode.Disposable[] } {
  const { extensionUri, workspaceState: state, globalState: machine, globalStorageUri: storage } = context;
  const guard = new Guard(log);
  const choices = new FileChoices(state);
  const project = new ProjectFiles(state, guard);
  const stage = new StageChoice(state);
  const houseBlanks = new HouseBlanks(project, guard);
  const store = new DocumentStore(choices, guard, project, stage, houseBlanks);
  const fills = new Fills(store);
  const owners = {
    ...{ store, fills, fillStates: new FillStates(fills, guard), phraseBook: new PhraseBook(context, guard) },
    ...{ project, stage, preview: new EditPreview(), ticks: new TickStore(guard) },
  };
  const services: Services = { extensionUri, choices, ...owners, state, machine, storage, guard, log };
  return { services, owned: [houseBlanks, ...Object.values(owners)] };
}
