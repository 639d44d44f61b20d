import * as vscode from 'vscode';
import type { Project, ProjectIgnored, ProjectItem } from '../../core/index.ts';
import { commands } from '../contributions.ts';
import { messages } from '../messages.ts';
import type { Guard } from '../host/guard.ts';
import { reasonOf, refuse } from '../host/say.ts';
import { ruleTitle } from './rule-title.ts';
import type { Services } from '../services.ts';

interface Choice extends vscode.QuickPickItem {
  readonly item?: ProjectItem;
}

/** “查看已忽略的内容”: everything that is decided for this folder, with its sentence; what is ticked is taken back. */
export async function listIgnored(services: Services): Promise<void> {
  const { document } = services.active;
  if (document === undefined) refuse('noEditor');
  else await takeBack(services, document);
}

async function takeBack({ store, project, guard }: Services, document: vscode.TextDocument): Promise<void> {
  const words = messages().ignoring;
  const choices = choicesOf(project.project(document), project.nameOf(document), store.unusedIgnored(document));
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(words.none);
    return;
  }
  const picked = await vscode.window.showQuickPick(choices, {
    title: words.listTitle(project.placeName(document)),
    placeHolder: words.restore,
    canPickMany: true,
    matchOnDescription: true,
  });
  const items = (picked ?? []).flatMap(({ item }) => (item === undefined ? [] : [item]));
  if (items.length === 0) return;
  if (!(await changeAll(items, (item) => project.remove(document, item), guard))) return;
  const { undo } = messages().common;
  if ((await vscode.window.showInformationMessage(words.restored(items.length), undo)) === undo)
    await changeAll(items, (item) => project.add(document, item), guard);
}

/** Whether everything was written down; if not, the reason is said. */
async function changeAll(
  items: readonly ProjectItem[],
  change: (item: ProjectItem) => Promise<void>,
  guard: Guard,
): Promise<boolean> {
  try {
    for (const item of items) await change(item);
    return true;
  } catch (error) {
    guard.report(commands.listIgnored, error);
    void vscode.window.showErrorMessage(reasonOf(error));
    return false;
  }
}

/** This file's places first, those that ignore nothing any more by themselves, then the other files' and what holds everywhere. */
function choicesOf(project: Project, name: string, unused: readonly ProjectIgnored[]): Choice[] {
  const words = messages().ignoring;
  const here = project.ignored.filter(({ file }) => file === name);
  return [
    ...section(words.inThisFile, here.filter((entry) => !unused.includes(entry)).map(placeChoice)),
    ...section(words.unused, unused.map(placeChoice)),
    ...section(words.inOtherFiles, project.ignored.filter(({ file }) => file !== name).map(placeChoice)),
    ...section(
      words.rightWords,
      project.rightWords.map((value) => ({ label: value, item: { key: 'rightWords', value } })),
    ),
    ...section(
      words.notBlanks,
      project.notBlanks.map((value) => ({ label: value, item: { key: 'notBlanks', value } })),
    ),
    ...section(words.rulesOff, Object.entries(project.rules).flatMap(ruleChoice)),
  ];
}

const section = (label: string, choices: readonly Choice[]): Choice[] =>
  choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];

function placeChoice(value: ProjectIgnored): Choice {
  const { before = '…', text, after = '…', rule, file, date, nth } = value;
  const which = nth === undefined ? '' : messages().ignoring.nth(nth);
  return {
    label: `${before}【${text}】${after}`,
    description: `${ruleTitle(rule)}${which}`,
    detail: date === undefined ? file : file + messages().common.gap + date,
    item: { key: 'ignored', value },
  };
}

const ruleChoice = ([rule, setting]: [string, Project['rules'][string]]): Choice[] =>
  setting === 'off'
    ? [{ label: ruleTitle(rule), description: rule, item: { key: 'rules', value: { rule, setting } } }]
    : [];
