import * as vscode from 'vscode';
import { canOpenOutside } from '../host/outside.ts';
import { analyze, parse } from '../../core/index.ts';
import { exportSpeech } from '../../core/later.ts';
import { nameOf, writeWhole } from '../files/whole-file.ts';
import { utcNow } from '../host/now.ts';
import { wordAuthor } from '../host/settings.ts';
import type { ComparedTexts, VersionText } from '../../office/word/versions.ts';
import type { Services } from '../services.ts';
import { withoutSetAside } from '../set-aside/left-out.ts';
import { problemOf } from './left-out.ts';
import { partMessages as messages } from '../part-messages.ts';
import { namedSpeech } from './named-speech.ts';
import { freeBeside, stemOf, uriOf } from './paths.ts';

/** One version of a text. */
interface Version extends VersionText {
  readonly name: string;
  /** Where it stands; the marked text is proposed to be put beside it. */
  readonly uri: vscode.Uri | undefined;
}

/**
 * 花脸稿: an earlier version against the text in front, or two files selected in the Explorer, the older first, as one .docx with tracked
 * changes; 清稿, the new version as a plain document, beside it. A script names behind the text the earlier file and the target; then nothing is
 * asked.
 */
export async function makeRedline(services: Services, given: readonly unknown[]): Promise<void> {
  await compare(services, () => versionsOf(services, given), uriOf(given[2]));
}

/** A saved version (稿次) of a text against a later one, or against the text as it stands. */
export async function redlineBetween(
  services: Services,
  text: vscode.Uri,
  [earlier, later]: readonly [SavedVersion, SavedVersion?],
): Promise<void> {
  const read = async ({ uri, label }: SavedVersion): Promise<Version> => ({
    ...(await readVersion(services, uri)),
    name: label,
  });
  await compare(services, async () => [
    await read(earlier),
    later === undefined ? await readVersion(services, text) : { ...(await read(later)), name: nameOf(text), uri: text },
  ]);
}

interface SavedVersion {
  readonly uri: vscode.Uri;
  readonly label: string;
}

async function compare(
  services: Services,
  find: () => Promise<[Version, Version] | undefined>,
  given?: vscode.Uri,
): Promise<void> {
  try {
    const versions = await find();
    if (versions === undefined) return;
    const [before, after] = versions;
    const { comparedTexts } = await import('../../office/word/versions.ts');
    const compared = comparedTexts(before, after);
    if (compared.before === compared.after)
      return void vscode.window.showInformationMessage(messages().word.redline.same);
    const target = given ?? (await askTarget(after));
    if (target !== undefined) await write(before, after, { ...compared, target });
  } catch (error) {
    services.guard.report('redline', error);
    void vscode.window.showErrorMessage(messages().word.redline.failed(problemOf(error)));
  }
}

async function versionsOf(
  services: Services,
  [first, several]: readonly unknown[],
): Promise<[Version, Version] | undefined> {
  const selected = Array.isArray(several) ? several.flatMap((one) => uriOf(one) ?? []) : [];
  if (selected.length === 2) {
    const [a, b] = (await Promise.all(selected.map(withTime))) as [Timed, Timed];
    const [older, newer] = a.time <= b.time ? [a, b] : [b, a];
    return [await readVersion(services, older.uri), await readVersion(services, newer.uri)];
  }
  const speech = await namedSpeech(services, first);
  if (speech === undefined) return undefined;
  const { document } = speech;
  const earlier = uriOf(several) ?? (await askEarlier(document));
  if (earlier === undefined) return undefined;
  const uri = document.isUntitled ? undefined : document.uri;
  return [await readVersion(services, earlier), { ...(await readVersion(services, document.uri)), uri }];
}

interface Timed {
  readonly uri: vscode.Uri;
  readonly time: number;
}

const withTime = async (uri: vscode.Uri): Promise<Timed> => ({
  uri,
  time: (await vscode.workspace.fs.stat(uri)).mtime,
});

/** A version from a file, without what is set aside in it; a text that is open counts as it stands in its editor. */
async function readVersion(services: Services, uri: vscode.Uri): Promise<Version> {
  const { text, kind } = await readWhole(services, uri);
  return { name: nameOf(uri), text: await withoutSetAside(services, uri, text), kind, uri };
}

async function readWhole({ programs }: Services, uri: vscode.Uri): Promise<VersionText> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open !== undefined) return { text: open.getText(), kind: 'text' };
  const { readDocument } = await import('../../office/read-document.ts');
  const bytes = await vscode.workspace.fs.readFile(uri);
  return readDocument(bytes, { notes: 'drop', programs: await programs?.() });
}

async function askEarlier({ uri, isUntitled }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: messages().word.redline.which,
    filters: { [messages().word.redline.versions]: ['docx', 'txt', 'doc', 'md', 'speech', '讲话稿'] },
    ...(!isUntitled && { defaultUri: vscode.Uri.joinPath(uri, '..') }),
  });
  return files?.[0];
}

async function askTarget({ uri, name }: Version): Promise<vscode.Uri | undefined> {
  const folder = uri === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const stem = name.replace(/\.[^.]{1,8}$/u, '');
  return vscode.window.showSaveDialog({
    title: messages().word.redline.title,
    filters: { [messages().word.wordFiles]: ['docx'] },
    ...(folder !== undefined && {
      defaultUri: vscode.Uri.joinPath(folder, `${stem}${messages().word.redline.suffix}.docx`),
    }),
  });
}

interface Comparison extends ComparedTexts {
  readonly target: vscode.Uri;
}

async function write(older: Version, newer: Version, comparison: Comparison): Promise<void> {
  const { before, after, target, leavesOutLayout } = comparison;
  const { wordProfiles } = await import('../../office/word/profile.ts');
  const { writeRedline } = await import('../../office/word/redline.ts');
  const { writeWord } = await import('../../office/word/write.ts');
  const profile = wordProfiles[0]!;
  const stamp = { author: wordAuthor(target), time: utcNow() };
  await writeWhole(target, await writeRedline(before, after, profile, stamp));
  const stem = stemOf(target);
  const cleanStem = stem.endsWith(messages().word.redline.suffix)
    ? stem.slice(0, -messages().word.redline.suffix.length)
    : stem;
  const clean = await freeBeside(target, `${cleanStem}${messages().word.redline.cleanSuffix}`, '.docx');
  const speech = exportSpeech(analyze(parse(newer.text)));
  await writeWhole(clean, await writeWord(speech, profile, stamp));
  const words = messages().word.redline;
  const layout = leavesOutLayout ? words.layoutLeftOut : '';
  const residue = speech.residue.length > 0 ? words.residueLeftOut(speech.residue.length) : '';
  const done = words.done(older.name, nameOf(target), nameOf(clean)) + layout + residue;
  void vscode.window
    .showInformationMessage(done, ...(canOpenOutside() ? [messages().word.open.it] : []))
    .then((answer) => {
      if (answer !== undefined) void vscode.env.openExternal(target);
    });
}
