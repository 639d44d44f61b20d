import * as vscode from 'vscode';
import type { WordProfile } from '../../office/word/profile.ts';
import { readText } from '../files/whole-file.ts';
import type { Services } from '../services.ts';
import { partMessages as messages } from '../part-messages.ts';
import { folderOf, stemOf } from './paths.ts';

/** Ending of the files that hold a profile of one's own. */
export const profileEnding = '.版式.json';
/** As many as one would still choose from. */
const mostFiles = 50;

/** A profile with where it comes from; undefined for those that are always there. */
export interface KnownProfile {
  readonly profile: WordProfile;
  readonly file: vscode.Uri | undefined;
}

/** The folder for profiles that hold in every window. */
export const ownFolder = ({ storage }: Services): vscode.Uri => vscode.Uri.joinPath(storage, '版式');

const profilesIn = (folder: vscode.Uri): Promise<readonly vscode.Uri[]> =>
  Promise.resolve(vscode.workspace.fs.readDirectory(folder)).then(
    (entries) =>
      entries
        .filter(([name]) => name.endsWith(profileEnding))
        .slice(0, mostFiles)
        .map(([name]) => vscode.Uri.joinPath(folder, name)),
    () => [],
  );

/** Files with profiles: beside the text, in the folders of the window and what is kept there, and the writer's own. */
async function profileFiles(services: Services, document: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const kept = roots.map((root) => vscode.Uri.joinPath(root, '.official-speech'));
  const beside = folderOf(document);
  const folders = [...(beside === undefined ? [] : [beside]), ...roots, ...kept, ownFolder(services)];
  const distinct = new Map(folders.map((folder) => [folder.toString().replace(/\/$/u, ''), folder]));
  return (await Promise.all([...distinct.values()].map(profilesIn))).flat();
}

/**
 * All profiles: those that are always there, then those in files; a file that cannot be used is told of.
 *
 *     (await knownProfiles(services, document)).map(({ profile }) => profile.name) // ['国标公文', '朗读稿', '本局']
 */
export async function knownProfiles(
  services: Services,
  document: vscode.TextDocument,
): Promise<readonly KnownProfile[]> {
  const { wordProfiles } = await import('../../office/word/profile.ts');
  const { readWordProfile } = await import('../../office/word/profile-file.ts');
  const known: KnownProfile[] = wordProfiles.map((profile) => ({ profile, file: undefined }));
  const wrong: string[] = [];
  for (const file of await profileFiles(services, document)) {
    const text = await readText(file);
    const name = stemOf(file).replace(/\.版式$/u, '');
    const { profile, problems } = readWordProfile(typeof text === 'string' ? text : '', wordProfiles, name);
    if (profile === null || problems.length > 0) wrong.push(messages().word.profiles.wrong(stemOf(file), problems));
    if (profile !== null) known.push({ profile, file });
  }
  if (wrong.length > 0) void vscode.window.showWarningMessage(wrong.join(messages().word.separator));
  return known;
}

const lastUsedKey = 'wordProfile';

/** Asks for a profile, the last used first, behind them all to `learn` one; undefined when the writer gives up. */
export async function chooseProfile(
  services: Services,
  document: vscode.TextDocument,
  title: string,
  learn: () => Promise<WordProfile | undefined>,
): Promise<WordProfile | undefined> {
  const profiles = await knownProfiles(services, document);
  const last = services.machine.get<string>(lastUsedKey);
  const names: Readonly<Record<string, string>> = messages().word.profiles.names;
  const items = profiles
    .map(({ profile, file }) => ({
      label: names[profile.name] ?? profile.name,
      description:
        file === undefined
          ? messages().word.profiles.about(profile.linePitch, profile.sizes.body)
          : vscode.workspace.asRelativePath(file),
      profile,
    }))
    .sort((a, b) => Number(b.profile.name === last) - Number(a.profile.name === last));
  const other = { label: messages().word.learn.choose, description: '', profile: undefined };
  const placeHolder = messages().word.profiles.which;
  const picked = await vscode.window.showQuickPick([...items, other], { title, placeHolder });
  const profile = picked === other ? await learn() : picked?.profile;
  if (profile !== undefined) await services.machine.update(lastUsedKey, profile.name);
  return profile;
}
