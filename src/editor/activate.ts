import * as vscode from 'vscode';
import { sourceFileSuffix, sourceFormat } from '../core/index.ts';
import { Continuing } from './archive/continuing.ts';
import { messages, speak } from './messages.ts';
import { ActiveSpeech } from './host/active-speech.ts';
import { DocumentStore } from './host/document-store.ts';
import { Plans } from './host/plans.ts';
import { inTurn } from './host/in-turn.ts';
import { windowLanguage } from './host/window-language.ts';
import { EditPreview } from './host/preview.ts';
import { registerBlankCommands } from './blanks/blank-commands.ts';
import { registerBlanks } from './blanks/blanks.ts';
import { registerDetection } from './document/detection.ts';
import { registerDiagnostics } from './findings/diagnostics.ts';
import { registerEncoding } from './document/encoding.ts';
import { registerFolding } from './outline/folding.ts';
import { registerFormatting } from './document/formatting.ts';
import { registerIgnoring } from './findings/ignoring.ts';
import { registerMaintenance } from './document/maintenance.ts';
import { registerPhrases } from './phrases/phrases.ts';
import { registerPlaceholderActions } from './blanks/placeholder-actions.ts';
import { registerPlaceholderCompletion } from './blanks/placeholder-completion.ts';
import { registerPlaceholderWalk } from './blanks/placeholder-walk.ts';
import { registerQuickFixes } from './findings/quick-fixes.ts';
import { registerRenewal } from './renewal/index.ts';
import { registerSelection } from './outline/selection.ts';
import { registerStage } from './document/stage.ts';
import { registerStatusBar } from './document/status-bar.ts';
import { registerSymbols } from './outline/symbols.ts';
import { registerWorkspaceSymbols } from './outline/workspace-symbols.ts';
import { FileChoices } from './document/file-choices.ts';
import { FillStates } from './blanks/fill-states.ts';
import { Fills } from './blanks/fills.ts';
import { Guard } from './host/guard.ts';
import { HouseBlanks } from './blanks/house-blanks.ts';
import { ProjectFiles } from './files/project-file.ts';
import { SideFiles } from './files/side-files.ts';
import { PhraseBook } from './phrases/phrase-store.ts';
import type { Services } from './services.ts';
import { SetAsides } from './set-aside/set-asides.ts';
import { StageChoice } from './document/stage-choice.ts';
import { Timing } from './document/timing.ts';
import { TickStore } from './review/tick-store.ts';

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

/** What `vscode.extensions.getExtension(…).exports` gives: the tests wait by it for a state instead of for a time. */
export interface ExtensionApi {
  /** Resolves when every open text is read, its results are shown, and what belongs beside it is written. */
  whenIdle(): Promise<void>;
}

/**
 * Starts every feature; one that cannot start is logged and missing, the others work. What answers to keys is there when the
 * file has been read, the rest when the promise resolves: VS Code holds commands back until then.
 */
export async function start(context: vscode.ExtensionContext, programs: Services['programs']): Promise<ExtensionApi> {
  await speak(windowLanguage());
  const log = vscode.window.createOutputChannel(messages().common.extension, { log: true });
  const { services, owned } = createServices(context, log, programs);
  context.subscriptions.push(log, ...owned);
  const startFeature = (register: (services: Services) => vscode.Disposable): void => {
    try {
      context.subscriptions.push(register(services));
    } catch (error) {
      services.guard.report(register.name, error);
    }
  };
  features.forEach(startFeature);
  const { laterFeatures } = await inTurn(() => import('./background.ts'));
  laterFeatures.forEach(startFeature);
  return { whenIdle: () => services.store.pending.whenIdle() };
}

/** What the features share, and what of it has to be disposed of. */
function createServices(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  programs: Services['programs'],
): { services: Services; owned: readonly vscode.Disposable[] } {
  const { extensionUri, workspaceState: state, globalState: machine, globalStorageUri: storage } = context;
  const guard = new Guard(log);
  const choices = new FileChoices(state);
  const project = new ProjectFiles(state, guard);
  const stage = new StageChoice();
  const setAsides = new SetAsides(guard);
  const timing = new Timing();
  const houseBlanks = new HouseBlanks(project, guard);
  const store = new DocumentStore(choices, guard, project, stage, houseBlanks, setAsides, timing);
  const fills = new Fills(store);
  const plans = new Plans(setAsides);
  const owners = {
    ...{
      store,
      active: new ActiveSpeech(store),
      fills,
      fillStates: new FillStates(fills, guard),
      phraseBook: new PhraseBook(context, guard),
      continuing: new Continuing(),
      sources: new SideFiles(
        { suffix: sourceFileSuffix, name: messages().files.kinds.source, format: sourceFormat },
        guard,
      ),
    },
    ...{ project, stage, setAsides, timing, plans, preview: new EditPreview(plans), ticks: new TickStore(guard) },
  };
  stage.readFrom(owners.fillStates);
  setAsides.readFrom(owners.fillStates);
  timing.readFrom(owners.fillStates);
  const services: Services = { extensionUri, choices, ...owners, ...{ state, machine, storage, guard, log, programs } };
  return { services, owned: [houseBlanks, ...Object.values(owners)] };
}
