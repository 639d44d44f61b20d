import * as vscode from 'vscode';
import { analyze, loadOutlineTools, parse, type Passage, type Stage, type TextRange } from '../../core/index.ts';
import { isVersionLabel, nextVersionLabels } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { textOf, type Version } from './version-files.ts';

/** What may be done with a version. */
export type VersionAct = 'compare' | 'compareOther' | 'redline' | 'redlineOther' | 'restore' | 'open';

/** Asks what a version is to be called: one of the names that are likely, or what is typed. Undefined when the writer gives up. */
export async function askLabel(stage: Stage, known: readonly Version[]): Promise<string | undefined> {
  const words = partMessages().versions;
  const likely = nextVersionLabels(
    stage,
    known.map(({ label }) => label),
  ).map((label): vscode.QuickPickItem => ({ label }));
  const picker = vscode.window.createQuickPick();
  Object.assign(picker, { title: words.save, placeholder: words.ask, items: likely, ignoreFocusOut: true });
  const answer = await new Promise<string | undefined>((resolve) => {
    picker.onDidChangeValue((value) => {
      const label = value.trim();
      const own = { label, description: isVersionLabel(label) ? words.own : words.badName, alwaysShow: true };
      picker.items = label === '' || likely.some((one) => one.label === label) ? likely : [own, ...likely];
    });
    picker.onDidAccept(() => {
      const label = picker.activeItems[0]?.label ?? '';
      if (isVersionLabel(label)) resolve(label);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return answer;
}

interface VersionItem extends vscode.QuickPickItem {
  readonly version: Version;
}

/** What versions are held against: the 字数 of the text as it is, and the passages that count in none of them. */
export interface Present {
  readonly words: number;
  readonly setAside: readonly Passage[];
}

/** Asks which of the versions; each is listed with how many words it has, held against the text as it is. */
export async function askVersion(
  versions: readonly Version[],
  present: Present,
  placeHolder: string,
): Promise<Version | undefined> {
  const items = await Promise.all(versions.map((version) => itemOf(version, present)));
  const { title } = partMessages().versions;
  return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.version;
}

async function itemOf(version: Version, { words: now, setAside }: Present): Promise<VersionItem> {
  const { count, unreadable } = partMessages().versions;
  const { label, time } = version;
  try {
    const text = await textOf(version);
    const { words } = analyze(parse(text, undefined, await rangesOf(text, setAside))).statistics;
    return { label, description: time, detail: count(words, now - words), version };
  } catch {
    return { label, description: time, detail: unreadable, version };
  }
}

async function rangesOf(text: string, passages: readonly Passage[]): Promise<readonly TextRange[]> {
  if (passages.length === 0) return [];
  return (await loadOutlineTools()).standingPassages(text, passages);
}

/** Asks what to do with a version. */
export async function askAct({ label }: Version, isAlone: boolean): Promise<VersionAct | undefined> {
  const { acts } = partMessages().versions;
  const names = (Object.keys(acts) as VersionAct[]).filter((act) => !isAlone || !act.endsWith('Other'));
  const picked = await vscode.window.showQuickPick(
    names.map((act) => ({ label: acts[act], act })),
    { title: label },
  );
  return picked?.act;
}
