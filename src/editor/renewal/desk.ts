import * as vscode from 'vscode';
import { commands, views } from '../contributions.ts';
import { isOfLostRow } from '../host/lost-row.ts';
import { refuse } from '../host/say.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { RenewalActs, type Located } from './acts.ts';
import { beginRenewal, type Place } from './begin.ts';
import { registerRenewalMarks } from './marks.ts';
import { RenewalFiles } from './renewal-files.ts';
import { RenewalSessions } from './sessions.ts';
import { registerRenewalStatus } from './status.ts';
import { RenewalView } from './view.ts';

/** Everything of 旧稿翻新, made when it is first asked for or a file under renewal is opened. */
export interface RenewalDesk extends vscode.Disposable {
  /** Runs one of the commands of the renewal; @throws for another. */
  run(command: string, given: readonly unknown[]): Promise<void>;
}

export function openRenewalDesk(services: Services, folder: vscode.Uri): RenewalDesk {
  const { machine, guard } = services;
  const sessions = new RenewalSessions(services, new RenewalFiles(folder, machine, guard));
  const view = new RenewalView(services, sessions);
  const acts = new RenewalActs(services, sessions);
  const parts = vscode.Disposable.from(
    sessions,
    view,
    registerRenewalMarks(services, sessions),
    registerRenewalStatus(services, sessions),
  );
  const handlers = handlersOf(acts, view, (given) => startRenewal(services, sessions, given[0]));
  return {
    run: async (command, given) => {
      const handler = handlers[command];
      if (handler === undefined) throw new RangeError(`no command of the renewal: ${command}`);
      await handler(given);
    },
    dispose: () => parts.dispose(),
  };
}

async function startRenewal(services: Services, sessions: RenewalSessions, given: unknown): Promise<void> {
  const session = await beginRenewal(services, sessions, placeOf(given));
  if (session === undefined) return;
  await vscode.commands.executeCommand(`${views.renewal}.focus`, { preserveFocus: true });
  void vscode.window.showInformationMessage(partMessages().renewalStart.begun(session.places.length));
}

type Handler = (given: readonly unknown[]) => Promise<void>;

function handlersOf(acts: RenewalActs, view: RenewalView, start: Handler): Readonly<Record<string, Handler>> {
  const at =
    (act: (located: Located) => unknown): Handler =>
    async (given) => {
      if (isOfLostRow(given)) return refuse('changedMeanwhile');
      const located = acts.locate(given[0]);
      if (located !== undefined) await act(located);
    };
  return {
    [commands.startRenewal]: start,
    [commands.showRenewal]: async () => {
      if (acts.session() !== undefined) await view.takeKeys();
    },
    [commands.nextRenewal]: () => acts.walk(1),
    [commands.previousRenewal]: () => acts.walk(-1),
    [commands.revealRenewal]: at((located) => acts.reveal(located)),
    [commands.keepRenewal]: async (given) => {
      await at((located) => acts.keep(located, true))(given);
      // With the key one goes from place to place; a row or a link stays where it is.
      if (given.length === 0) await acts.walk(1);
    },
    [commands.unkeepRenewal]: at((located) => acts.keep(located, false)),
    [commands.keepEqualRenewals]: at((located) => acts.keepEqual(located)),
    [commands.keepKindRenewals]: async (given) =>
      isOfLostRow(given) ? refuse('changedMeanwhile') : acts.keepKind(given[0]),
    [commands.changeEqualRenewals]: at((located) => acts.changeEqual(located)),
    [commands.restoreRenewal]: at((located) => acts.restore(located)),
    [commands.raiseYears]: ([given]) => acts.raiseYears(given),
    [commands.finishRenewal]: () => acts.finish(),
    [commands.stopRenewal]: ([given]) => acts.stop(given),
    [commands.groupRenewalsByKind]: () => Promise.resolve(view.groupBy('Kind')),
    [commands.groupRenewalsBySection]: () => Promise.resolve(view.groupBy('Section')),
  };
}

/** What a script may say beforehand: `'here'` or a name for the new file. */
function placeOf(given: unknown): Place | undefined {
  if (given === 'here') return 'here';
  const name = typeof given === 'object' && given !== null ? (given as { name?: unknown }).name : undefined;
  return typeof name === 'string' ? { name } : undefined;
}
