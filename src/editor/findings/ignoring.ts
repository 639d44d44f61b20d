import * as vscode from 'vscode';
import { carriedIgnored, ignoredPlaceOf, type ProjectItem } from '../../core/index.ts';
import { commands, settings } from '../contributions.ts';
import { messages } from '../messages.ts';
import type { AppliedPlan } from '../host/plans.ts';
import type { TextState } from '../host/text-state.ts';
import { ProjectWriteError } from '../files/project-store.ts';
import { refuse } from '../host/say.ts';
import { ruleTitle } from './rule-title.ts';
import type { Services } from '../services.ts';

/** 忽略此处, 此词不再提示, 不是占位符, 关闭此规则: what the light bulb offers on a finding, each with the way back in its message. */
export function registerIgnoring(services: Services): vscode.Disposable {
  const decisions = new Decisions(services);
  return vscode.Disposable.from(
    services.plans.onDidApply((applied) => void decisions.carry(applied)),
    vscode.commands.registerCommand(commands.ignoreFinding, (uri: vscode.Uri, rule: string, start: number) =>
      decisions.ignore(uri, rule, start),
    ),
    vscode.commands.registerCommand(commands.acceptWord, (uri: vscode.Uri, word: string) =>
      decisions.acceptWord(uri, word),
    ),
    vscode.commands.registerCommand(commands.declareNoPlaceholder, (uri: vscode.Uri, word: string) =>
      decisions.declareNoPlaceholder(uri, word),
    ),
    vscode.commands.registerCommand(commands.disableRule, (uri: vscode.Uri, rule: string) =>
      decisions.disableRule(uri, rule),
    ),
  );
}

class Decisions {
  constructor(private readonly services: Services) {}

  async ignore(uri: vscode.Uri, rule: string, start: number): Promise<void> {
    const { store, project } = this.services;
    const document = await vscode.workspace.openTextDocument(uri);
    const all = store.allFindings(document);
    const finding = all.find((one) => one.rule === rule && one.range.start === start);
    if (finding === undefined) return refuse('changedMeanwhile');
    const value = {
      file: project.nameOf(document),
      ...ignoredPlaceOf(document.getText(), all, finding),
      date: today(),
    };
    await this.decide(document, { key: 'ignored', value }, messages().ignoring.ignored(value.text));
  }

  /** What is ignored stays so after a plan that did not touch it; the old words are kept too, for an undo brings them back. */
  async carry({ document, plan: { changes }, before, after }: AppliedPlan): Promise<void> {
    const { store, project } = this.services;
    const file = project.nameOf(document);
    const ignored = project.project(document).ignored.filter((entry) => entry.file === file);
    if (ignored.length === 0 || !store.isActive(document)) return;
    const known = (state: TextState) => ({ text: state.text, findings: store.findingsIn(document, state) });
    for (const place of carriedIgnored(known(before), known(after), changes, ignored)) {
      const value = { file, ...place, date: today() };
      if (!(await this.orSay(document, () => project.add(document, { key: 'ignored', value })))) return;
    }
  }

  acceptWord = async (uri: vscode.Uri, word: string): Promise<void> =>
    this.decide(
      await vscode.workspace.openTextDocument(uri),
      { key: 'rightWords', value: word },
      messages().ignoring.wordAccepted(word),
    );

  declareNoPlaceholder = async (uri: vscode.Uri, word: string): Promise<void> =>
    this.decide(
      await vscode.workspace.openTextDocument(uri),
      { key: 'notBlanks', value: word },
      messages().ignoring.noBlank(word),
    );

  async disableRule(uri: vscode.Uri, rule: string): Promise<void> {
    const { project } = this.services;
    const document = await vscode.workspace.openTextDocument(uri);
    if (project.fileOf(document) === undefined) return disableForUser(rule);
    const before = project.project(document).rules[rule];
    const item = { key: 'rules', value: { rule, setting: 'off' } } as const;
    await this.decide(document, item, messages().ignoring.ruleOff(ruleTitle(rule)), () =>
      before === undefined
        ? project.remove(document, item)
        : project.add(document, { key: 'rules', value: { rule, setting: before } }),
    );
  }

  /** Writes a decision down and says where it is kept; the message offers the way back. */
  private async decide(
    document: vscode.TextDocument,
    item: ProjectItem,
    done: string,
    takeBack: () => Promise<void> = () => this.services.project.remove(document, item),
  ): Promise<void> {
    const { project } = this.services;
    if (!(await this.orSay(document, () => project.add(document, item)))) return;
    const { undo } = messages().common;
    const said = messages().ignoring.done(done, project.placeName(document));
    // Nobody waits for the message: it stays until it is answered or closed.
    void vscode.window
      .showInformationMessage(said, undo)
      .then((answer) => (answer === undo ? this.orSay(document, takeBack) : undefined));
  }

  /** Whether the work was done; if not, the reason is said. */
  private async orSay(document: vscode.TextDocument, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ProjectWriteError)) throw error;
      const open = messages().common.openFile;
      const file = this.services.project.fileOf(document);
      void vscode.window.showErrorMessage(error.message, ...(file === undefined ? [] : [open])).then((answer) => {
        if (answer === open) void vscode.commands.executeCommand('vscode.open', file);
      });
      return false;
    }
  }
}

/** Where no folder is open a rule is switched off in the user's settings. */
async function disableForUser(rule: string): Promise<void> {
  const before = vscode.workspace.getConfiguration().inspect<Record<string, unknown>>(settings.rules)?.globalValue;
  const write = (value: Record<string, unknown> | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration().update(settings.rules, value, vscode.ConfigurationTarget.Global);
  await write({ ...before, [rule]: 'off' });
  const { common, ignoring } = messages();
  void vscode.window
    .showInformationMessage(ignoring.ruleOffForUser(ruleTitle(rule)), common.undo)
    .then((answer) => (answer === common.undo ? write(before) : undefined));
}

/** The day on the writer's calendar: 2026-11-24. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
