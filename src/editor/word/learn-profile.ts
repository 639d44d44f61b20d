import * as vscode from 'vscode';
import type { LearnedProfile } from '../../office/word/learn/index.ts';
import type { WordProfile } from '../../office/word/profile.ts';
import { exists, nameOf, writeWhole } from '../files/whole-file.ts';
import { partMessages as messages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { problemOf } from './left-out.ts';
import { stemOf, uriOf } from './paths.ts';
import { ownFolder, profileEnding } from './profiles.ts';

/**
 * 从样稿学版式…: how a Word document is set, shown, then kept as a profile of the folder or of the writer. A script names the document and the file
 * of the profile; then nothing is asked. Resolves to the profile that was kept.
 */
export async function learnFromSample(
  services: Services,
  sample?: unknown,
  target?: unknown,
): Promise<WordProfile | undefined> {
  const file = uriOf(sample) ?? (await askSample());
  if (file === undefined) return undefined;
  try {
    const { learnProfile } = await import('../../office/word/learn/index.ts');
    const learned = learnProfile(await vscode.workspace.fs.readFile(file), stemOf(file));
    const script = uriOf(target);
    const place = script ?? (await askPlace(services, file, learned));
    if (place === undefined) return undefined;
    return await keep({ ...learned.profile, name: profileName(place) }, place);
  } catch (error) {
    services.guard.report(`learning from ${nameOf(file)}`, error);
    void vscode.window.showErrorMessage(messages().word.learn.failed(nameOf(file), problemOf(error)));
    return undefined;
  }
}

const profileName = (file: vscode.Uri): string => nameOf(file).slice(0, -profileEnding.length);

async function askSample(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: messages().word.learn.which,
    filters: { [messages().word.wordFiles]: ['docx', 'docm', 'dotx'] },
  });
  return files?.[0];
}

/** Shows what was learned; where it is to be kept, undefined when it is not. */
async function askPlace(
  services: Services,
  file: vscode.Uri,
  learned: LearnedProfile,
): Promise<vscode.Uri | undefined> {
  const { found, save } = messages().word.learn;
  const detail = linesOf(learned).join('\n');
  const answer = await vscode.window.showInformationMessage(found(nameOf(file)), { modal: true, detail }, save);
  if (answer !== save) return undefined;
  const name = await askName(stemOf(file));
  const folder = name === undefined ? undefined : await askFolder(services);
  if (name === undefined || folder === undefined) return undefined;
  const place = vscode.Uri.joinPath(folder, `${name}${profileEnding}`);
  return (await mayWrite(place, name)) ? place : undefined;
}

/** What a profile says, line by line, what was not in the sample, and what of it is lost. */
function linesOf({ profile, learned, notKept }: LearnedProfile): readonly string[] {
  const words = messages().word.learn;
  const unsaid = Object.entries(words.members).flatMap(([path, name]) => (learned.has(path) ? [] : [name]));
  const { fonts, sizes, page, pageNumber } = profile;
  return [
    words.heading(fonts.title.name, words.size(sizes.title)),
    words.text(fonts.body.name, words.size(sizes.body), fonts.latin),
    words.headings(fonts.heading1.name, fonts.heading2.name),
    words.lines(profile.linePitch, profile.indent, profile.pause),
    ...(profile.bold ? [words.bold] : profile.boldLead ? [words.boldLead] : []),
    words.margins(page.top, page.bottom, page.left, page.right),
    words.number[pageNumber](fonts.pageNumber.name, words.size(sizes.pageNumber)),
    ...(unsaid.length > 0 ? [words.unsaid(unsaid.join(messages().word.open.list))] : []),
    ...notKept.map((kind) => words.notKept[kind]),
  ];
}

async function askName(proposed: string): Promise<string | undefined> {
  const { name: prompt, badName, taken, title } = messages().word.learn;
  const { wordProfiles } = await import('../../office/word/profile.ts');
  const name = await vscode.window.showInputBox({
    ...{ title, prompt, value: proposed },
    validateInput: (value) =>
      wordProfiles.some((profile) => profile.name === value.trim())
        ? taken
        : /^[^\\/:*?"<>|&\0-\x1f]{1,60}$/u.test(value.trim())
          ? undefined
          : badName,
  });
  return name?.trim();
}

/** The folder of the window or the writer's own; the latter where no folder is open. */
async function askFolder(services: Services): Promise<vscode.Uri | undefined> {
  const words = messages().word.learn;
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const own = ownFolder(services);
  if (root === undefined || vscode.workspace.fs.isWritableFileSystem(root.scheme) !== true) return own;
  const here = vscode.Uri.joinPath(root, '.official-speech');
  const picked = await vscode.window.showQuickPick(
    [
      { label: words.inFolder, detail: words.inFolderDetail, folder: here },
      { label: words.everywhere, detail: words.everywhereDetail, folder: own },
    ],
    { title: words.title, placeHolder: words.where },
  );
  return picked?.folder;
}

async function mayWrite(place: vscode.Uri, name: string): Promise<boolean> {
  if (!(await exists(place))) return true;
  const { replace, replaceIt } = messages().word.learn;
  return (await vscode.window.showWarningMessage(replace(name), { modal: true }, replaceIt)) === replaceIt;
}

async function keep(profile: WordProfile, place: vscode.Uri): Promise<WordProfile> {
  const { writeWordProfile } = await import('../../office/word/profile-file.ts');
  const { wordProfiles } = await import('../../office/word/profile.ts');
  await writeWhole(place, new TextEncoder().encode(writeWordProfile(profile, wordProfiles[0]!)));
  const { done, open } = messages().word.learn;
  void vscode.window.showInformationMessage(done(profile.name), open).then(async (answer) => {
    if (answer !== undefined) await vscode.window.showTextDocument(place);
  });
  return profile;
}
