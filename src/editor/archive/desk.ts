import * as vscode from 'vscode';
import { hashOf } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { Turns } from '../host/turns.ts';
import type { Services } from '../services.ts';
import { Archives } from './archives.ts';
import { buildChosen, clearArchives, rebuild, updateArchives } from './build.ts';
import { CheckPages } from './check-pages.ts';
import { continuationsOf } from './continuations.ts';
import { diskAt } from './disk.ts';
import { findOldText } from './find.ts';
import { showLeftOvers } from './left-over-hints.ts';
import { oldText, showOldText } from './old-text.ts';
import { Pieces } from './pieces.ts';
import type { ArchiveRoom } from './room.ts';
import { ArchiveStore } from './store.ts';
import { archiveWords } from './words.ts';

/** Everything about 旧稿库, made when it is first asked for. */
export interface ArchiveDesk extends vscode.Disposable {
  /** Opens what is kept, where that has not been done. */
  load(): Promise<void>;
  /** Runs one of the commands about the archive; @throws for another. */
  run(command: string, given: readonly unknown[]): Promise<void>;
  /** An old text as it stands in an archive. */
  textOf(uri: vscode.Uri): Promise<string>;
}

type Handler = (room: ArchiveRoom, given: readonly unknown[]) => Promise<void>;

/** Two hashes name a folder's file: no two folders of one machine share them. */
const fileNameOf = (folder: string): string =>
  `${hashOf(folder).toString(16)}-${hashOf([...folder].reverse()).toString(16)}`;

export function openArchiveDesk(services: Services, folder: vscode.Uri): ArchiveDesk {
  const store = new ArchiveStore(diskAt(folder), fileNameOf);
  const archives = new Archives(store);
  const room: ArchiveRoom = { services, archives, store, turns: new Turns() };
  const pieces = new Pieces(room);
  const checks = new CheckPages(room);
  const handlers: Readonly<Record<string, Handler>> = {
    [commands.buildArchive]: buildChosen,
    [commands.updateArchive]: updateArchives,
    [commands.clearArchive]: clearArchives,
    [commands.continuePiece]: () => pieces.next(),
    [commands.findOldText]: findOldText,
    [commands.checkCopies]: () => Promise.resolve(checks.show()),
    [commands.openOldText]: (_, given) => showOldText(room, given),
  };
  const load = async (): Promise<void> => rebuild(room, await archives.load());
  const refresh = (): void => {
    services.continuing.current = archives.all.length === 0 ? undefined : continuationsOf(archives);
  };
  const owned = [archives.onDidChange(refresh), showLeftOvers(room), checks, archives];
  return {
    load,
    run: async (command, given) => {
      const handler = handlers[command];
      if (handler === undefined) throw new RangeError(`no command about the archive: ${command}`);
      try {
        await load();
        await handler(room, given);
      } catch (error) {
        services.guard.report(command, error);
        void vscode.window.showErrorMessage(archiveWords().failed);
      }
    },
    textOf: async (uri) => {
      await load();
      return oldText(archives, uri);
    },
    dispose: () => vscode.Disposable.from(...owned).dispose(),
  };
}
