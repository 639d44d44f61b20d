import type * as vscode from 'vscode';
import { DocumentStore } from './document-store.ts';
import { EditPreview } from './edit-preview.ts';
import { FileChoices } from './file-choices.ts';
import { FillStates } from './fill-states.ts';
import { Fills } from './fills.ts';
import { Guard } from './guard.ts';
import { HouseBlanks } from './house-blanks.ts';
import { ProjectFiles } from './project-file.ts';
import { PhraseBook } from './phrase-store.ts';
import { StageChoice } from './stage-choice.ts';
import { TickStore } from './tick-store.ts';
import type { Services } from './services.ts';

/** What of the extension's context the services use. */
export type ServiceContext = Pick<
  vscode.ExtensionContext,
  'extensionUri' | 'workspaceState' | 'globalState' | 'globalStorageUri'
>;

/** What the features share, and what of it has to be disposed of. */
export function createServices(
  context: ServiceContext,
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
