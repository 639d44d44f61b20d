import * as vscode from 'vscode';
import { commands, settings } from '../contributions.ts';
import { askSeveral } from '../host/ask.ts';
import { archiveFolders } from '../host/settings.ts';
import { chooseFolders, foldersGiven } from '../files/folders.ts';
import { nameOf } from '../files/whole-file.ts';
import type { Services } from '../services.ts';
import { FolderBuild, type BuiltFolder, type Report } from './build-folder.ts';
import type { ArchiveRoom } from './room.ts';
import { handHere, ThreadHand, type BuilderHand } from './hands.ts';
import type { BadArchive } from './store.ts';
import { archiveWords } from './words.ts';

/** The thread's bundle (scripts/bundles.mjs). */
const builderFile = 'archive-builder.cjs';

const say = (message: string): void => void vscode.window.showInformationMessage(message);

/** Where there is no archive: says what it is good for, and offers to build one. */
export function offerToBuild(): void {
  const { none, build: choice } = archiveWords();
  // A message may stand for as long as it likes: no command waits for its answer.
  void vscode.window
    .showInformationMessage(none, choice)
    .then((answer) => (answer === choice ? vscode.commands.executeCommand(commands.buildArchive) : undefined));
}

/** 建立旧稿库…: of folders that the explorer or the writer names. */
export async function buildChosen(room: ArchiveRoom, given: readonly unknown[]): Promise<void> {
  const { chooseFolders: title, start } = archiveWords();
  const folders = foldersGiven(given) ?? (await chooseFolders(title, start));
  if (folders === undefined) return;
  const known = room.archives.all.map(({ folder }) => vscode.Uri.parse(folder));
  const outermost = folders.filter((folder) => {
    const outer = [...known, ...folders].find((other) => isInside(folder, other));
    if (outer !== undefined) say(archiveWords().inside(nameOf(folder)));
    return outer === undefined;
  });
  const built = await build(room, outermost);
  if (built.length === 0) return;
  // What has an archive of its own would be counted twice.
  await removeAll(
    room,
    known.filter((one) => built.some((outer) => isInside(one, outer))).map((inner) => inner.toString()),
  );
  await addToAsked(built);
  await reload(room);
}

/** Where only some folders are to be asked, a new one is among them. */
async function addToAsked(folders: readonly vscode.Uri[]): Promise<void> {
  const asked = archiveFolders();
  if (asked.length === 0) return;
  const all = [...new Set([...asked, ...folders.map(({ fsPath }) => fsPath)])];
  await vscode.workspace.getConfiguration().update(settings.archiveFolders, all, vscode.ConfigurationTarget.Global);
}

/** Whether a folder lies within another. */
const isInside = (inner: vscode.Uri, outer: vscode.Uri): boolean =>
  inner.scheme === outer.scheme &&
  inner.authority === outer.authority &&
  inner.path !== outer.path &&
  inner.path.startsWith(outer.path.endsWith('/') ? outer.path : `${outer.path}/`);

/** 更新旧稿库: what has changed in the folders since they were read. */
export async function updateArchives(room: ArchiveRoom): Promise<void> {
  if (room.archives.all.length === 0) return offerToBuild();
  await build(
    room,
    room.archives.all.map(({ folder }) => vscode.Uri.parse(folder)),
  );
}

/** 清除旧稿库: the archives that the writer ticks; the old texts stay. */
export async function clearArchives(room: ArchiveRoom): Promise<void> {
  const { archives } = room;
  if (archives.all.length === 0) return offerToBuild();
  const { clear, clearWhich, clearItem, cleared } = archiveWords();
  const choices = archives.all.map(({ folder, read, archive }) => ({
    label: vscode.Uri.parse(folder).fsPath,
    description: clearItem(archive.count, new Date(read).toISOString().slice(0, 10)),
    value: folder,
    picked: archives.all.length === 1,
  }));
  let bad: readonly BadArchive[] = [];
  await askSeveral({ title: clear, placeholder: clearWhich, choices }, async (folders) => {
    await removeAll(room, folders);
    bad = await archives.reload();
    if (folders.length > 0) say(cleared(folders.length));
  });
  // The question does not stand, deaf to all keys, while another one is built again.
  await rebuild(room, bad);
}

/** What is being built is put in its place first: else it would come back behind what has been cleared. */
const removeAll = ({ store, turns }: ArchiveRoom, folders: readonly string[]): Promise<void> =>
  turns.run(async () => {
    for (const folder of folders) await store.remove(folder);
  });

/** Opens again what is kept; what cannot be used is told of and built again as when it is first opened. */
const reload = async (room: ArchiveRoom): Promise<void> => rebuild(room, await room.archives.reload());

/**
 * Says what has become of files that cannot be used, and builds again what can be.
 * @throws what building one of them threw, once all have been seen to: they are told of only once.
 */
export async function rebuild(room: ArchiveRoom, bad: readonly BadArchive[]): Promise<void> {
  const failures: unknown[] = [];
  for (const one of bad) await rebuildOne(room, one).catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}

async function rebuildOne(room: ArchiveRoom, { name, problem, folder }: BadArchive): Promise<void> {
  const words = archiveWords();
  const warn = (message: string): void => void vscode.window.showWarningMessage(message);
  room.services.log.warn(`archive: ${name} is ${problem}`);
  if (problem === 'newer') return warn(words.newer);
  if (folder === undefined) {
    await room.store.removeFile(name);
    return warn(words.lost);
  }
  const uri = vscode.Uri.parse(folder);
  if (await isThere(uri)) {
    warn((problem === 'older' ? words.older : words.damaged)(nameOf(uri)));
    await build(room, [uri]);
  } else {
    // Kept, it would be told of at every start.
    await room.store.removeFile(name);
    warn((problem === 'older' ? words.olderAway : words.damagedAway)(nameOf(uri)));
  }
}

const isThere = (folder: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.readDirectory(folder).then(
    () => true,
    () => false,
  );

/** Reads folders into their archives, and says what has come of it; gives those that have one now. */
async function build(room: ArchiveRoom, folders: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  if (folders.length === 0) return [];
  const began = Date.now();
  const built: BuiltFolder[] = [];
  const options = { location: vscode.ProgressLocation.Notification, title: archiveWords().building, cancellable: true };
  try {
    await vscode.window.withProgress(options, (progress, token) => {
      const report: Report = (message, share) =>
        progress.report({ message, ...(share === null ? {} : { increment: (share * 100) / folders.length }) });
      return room.turns.run(() => buildAll(room, folders, built, report, token));
    });
  } finally {
    // Those that were built before the writer or a fault put an end to it are there.
    if (built.length > 0) await reload(room);
  }
  const missing = folders.length - built.length;
  if (missing > 0) say(built.length === 0 ? archiveWords().cancelled : archiveWords().cancelledRest(missing));
  tell(room, folders, built, (Date.now() - began) / 1000);
  return folders.filter((_, index) => (built[index]?.texts ?? 0) > 0);
}

/** One after the other into `built`, until it is cancelled. */
async function buildAll(
  { services, store }: ArchiveRoom,
  folders: readonly vscode.Uri[],
  built: BuiltFolder[],
  report: Report,
  token: vscode.CancellationToken,
): Promise<void> {
  for (const folder of folders) {
    const hand = await handFor(services);
    const cancelling = token.onCancellationRequested(() => hand.end());
    try {
      const one = await new FolderBuild(folder, store, hand, report, token).run();
      if (one === undefined) return;
      built.push(one);
    } catch (error) {
      // A thread that was ended answers nothing any more.
      if (token.isCancellationRequested) return;
      throw error;
    } finally {
      cancelling.dispose();
      hand.end();
    }
  }
}

/** A thread of its own, where this host has one. */
async function handFor({ programs, extensionUri, log }: Services): Promise<BuilderHand> {
  if (programs === undefined) return handHere();
  try {
    const { startThread } = await programs();
    const hand = new ThreadHand(startThread(vscode.Uri.joinPath(extensionUri, 'dist', builderFile).fsPath));
    // A thread that cannot start says so only when it is asked something.
    await hand.keep('', { size: 0, changed: 0 });
    return hand;
  } catch (error) {
    log.warn(`archive: no thread, ${String(error)}`);
    return handHere();
  }
}

function tell(room: ArchiveRoom, folders: readonly vscode.Uri[], built: readonly BuiltFolder[], seconds: number): void {
  const words = archiveWords();
  const unreadable = built.flatMap((one) => one.unreadable);
  for (const { uri, cause } of unreadable) room.services.log.warn(`archive: ${uri.toString(true)}: ${cause}`);
  const missing = unreadable.length > 0 ? words.unreadable(unreadable.length) : '';
  const sum = (part: 'texts' | 'read'): number => built.reduce((all, one) => all + one[part], 0);
  built.forEach(({ outcome, texts }, index) => {
    const name = nameOf(folders[index]!);
    if (texts === 0) void vscode.window.showWarningMessage(words.noFiles(name) + missing);
    else if (outcome === 'kept') void vscode.window.showWarningMessage(words.keptOld(name) + missing);
  });
  if (built.some(({ outcome }) => outcome === 'written'))
    say(words.built(sum('texts'), sum('read'), seconds.toFixed(1)) + missing);
  else if (built.length > 0 && built.every(({ outcome }) => outcome === 'same'))
    say(words.upToDate(sum('texts')) + missing);
}
