import * as vscode from 'vscode';
import { analyze, lint, loadOutlineTools, parse, readAgain, type Analysis, type MergePlan } from '../../core/index.ts';
import { lineKeys, mergeMatters, sourcePassages, type MergeMatter } from '../../core/later.ts';
import { commands, languageId } from '../contributions.ts';
import { nameOf } from '../files/whole-file.ts';
import { now } from '../host/now.ts';
import { sayBriefly } from '../host/say.ts';
import { noteMode } from '../host/settings.ts';
import { language } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { withoutSetAside } from '../set-aside/left-out.ts';
import { problemOf } from '../word/left-out.ts';
import { namedSpeech } from '../word/named-speech.ts';
import { uriOf } from '../word/paths.ts';
import { askFiles } from './choose-files.ts';
import { askPlaces, type Place } from './places.ts';
import { askChoices } from './settle.ts';
import { settlePlan } from './settle-plan.ts';
import { MergeSources } from './sources.ts';

interface Read {
  readonly name: string;
  readonly analysis: Analysis;
}

/** Everything about 合稿, made when it is first asked for. */
export class MergeDesk implements vscode.Disposable {
  private readonly sources: MergeSources;

  constructor(private readonly services: Services) {
    this.sources = new MergeSources(services);
  }

  dispose(): void {
    this.sources.dispose();
  }

  /**
   * Runs one of the commands. A script names the text, the files and where each goes (`'end'` or the id of an item); then nothing is asked.
   * @throws for another command.
   */
  async run(command: string, given: readonly unknown[]): Promise<void> {
    if (command === commands.mergeFiles) return this.merge(given);
    const speech = await namedSpeech(this.services, given[0]);
    if (speech === undefined) return;
    if (command === commands.checkMerged) await this.settle(speech.document, given[1]);
    else if (command === commands.removeSourceMarks) await this.removeMarks(speech.document);
    else throw new RangeError(`no command about merging: ${command}`);
  }

  private async merge([first, several, where]: readonly unknown[]): Promise<void> {
    const words = partMessages().merging;
    const files = Array.isArray(several) ? several.flatMap((one) => uriOf(one) ?? []) : [];
    // The Explorer names the file that was clicked first; it is one of those that are selected.
    const clicked = files.some((file) => file.toString() === uriOf(first)?.toString());
    const document = await this.target(clicked ? undefined : first, files.length > 0);
    // A click in the Explorer opens what it selects: the text itself may be among the files.
    const others = files.filter((file) => file.toString() !== document?.uri.toString());
    const chosen = document === undefined || files.length > 0 ? others : await askFiles(document);
    const read = document === undefined ? undefined : await this.readAll(chosen);
    const analysis = document && this.services.store.read(document);
    if (document === undefined || analysis === undefined || read === undefined || read.length === 0) return;
    const places = Array.isArray(where) ? (where as Place[]) : await askPlaces(analysis, chosen);
    if (places === undefined) return;
    try {
      const plan = await this.apply(document, analysis, read, places);
      if (plan !== undefined) await this.tell(document, plan);
    } catch (error) {
      this.services.guard.report('merge', error);
      void vscode.window.showErrorMessage(words.failed(problemOf(error)));
    }
  }

  /** The text that files are merged into: the one that is named or in front; a new one where files were chosen without any. */
  private async target(given: unknown, isNew: boolean): Promise<vscode.TextDocument | undefined> {
    if (given === undefined && isNew && this.services.active.analysis === undefined) {
      const document = await vscode.workspace.openTextDocument({ content: '', language: languageId });
      return (await vscode.window.showTextDocument(document, { preview: false })).document;
    }
    return (await namedSpeech(this.services, given))?.document;
  }

  /** The words of files, in the order given; without what is set aside; a text that is open counts as it stands. Undefined where one cannot be read, which is said. */
  private async readAll(files: readonly vscode.Uri[]): Promise<readonly Read[] | undefined> {
    const { readDocument } = await import('../../office/read-document.ts');
    const programs = await this.services.programs?.();
    const read: Read[] = [];
    for (const file of files)
      try {
        const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
        const options = { notes: noteMode(file), programs };
        const text = open?.getText() ?? (await readDocument(await vscode.workspace.fs.readFile(file), options)).text;
        const kept = await withoutSetAside(this.services, file, text);
        read.push({ name: nameOf(file), analysis: analyze(parse(kept)) });
      } catch (error) {
        this.services.guard.report(`reading ${nameOf(file)}`, error);
        const said = partMessages().merging.nothingRead(nameOf(file), problemOf(error));
        return void vscode.window.showWarningMessage(said);
      }
    return read;
  }

  /**
   * Puts texts at places of the text as analysed, as one step to undo; shown first where the outline would be another than was meant.
   * Undefined when it was not done.
   */
  private async apply(
    document: vscode.TextDocument,
    analysis: Analysis,
    read: readonly Read[],
    places: readonly Place[],
  ): Promise<MergePlan | undefined> {
    const { plans, preview } = this.services;
    const tools = await loadOutlineTools();
    const sources = read.map(({ name, analysis: outlined }, index) => {
      const place = places[index] ?? 'end';
      return { name, outlined, under: place === 'end' ? null : place };
    });
    const plan = tools.planMerge(analysis, sources, readAgain(analysis), tools.outlineWords[language()]);
    const doubts = plan.doubts.map(({ text }) => text);
    const isDone =
      doubts.length === 0
        ? await plans.applyOrSay(document, plan)
        : await preview.ask(document, plan, partMessages().merging.ask(doubts));
    if (!isDone) return undefined;
    const after = analyze(parse(document.getText()));
    const entries = plan.sources.map(({ name, range, leftOut }) => ({
      name,
      time: now(),
      lines: lineKeys(after, range),
      leftOut,
    }));
    await this.sources.records.change(document, (before) => ({ entries: [...before.entries, ...entries] }));
    return plan;
  }

  /** Says what was done, what was left out, and what is to be settled now. */
  private async tell(document: vscode.TextDocument, { sources }: MergePlan): Promise<void> {
    const words = partMessages().merging;
    const left = sources.flatMap(({ leftOut }) => leftOut);
    const count = (await this.matters(document))?.matters.length ?? 0;
    const text = [
      words.done(sources.length),
      ...(left.length > 0 ? [words.leftOut(left.length)] : []),
      ...(count > 0 ? [words.toSettle(count)] : []),
    ].join('');
    const buttons = [...(count > 0 ? [words.settle] : []), ...(left.length > 0 ? [words.showLeftOut] : [])];
    void vscode.window.showInformationMessage(text, ...buttons).then(async (answer) => {
      if (answer === words.settle) await this.settle(document, undefined);
      else if (answer === words.showLeftOut) {
        const content = sources.flatMap(({ name, leftOut }) => [words.source(name), ...leftOut, '']).join('\n');
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content }));
      }
    });
  }

  /** What is to be settled, at its places in the text as analysed. */
  private async matters(
    document: vscode.TextDocument,
  ): Promise<{ readonly analysis: Analysis; readonly matters: readonly MergeMatter[] } | undefined> {
    const record = await this.sources.records.read(document);
    const analysis = this.services.store.read(document);
    return analysis && { analysis, matters: mergeMatters(analysis, sourcePassages(analysis, record), lint(analysis)) };
  }

  /** What is said twice or differently is chosen once and changed everywhere, as one step to undo. A script names the choices by number. */
  private async settle(document: vscode.TextDocument, given: unknown): Promise<void> {
    const words = partMessages().merging;
    const { entries } = await this.sources.records.read(document);
    if (entries.length === 0) return void vscode.window.showInformationMessage(words.notMerged);
    const found = await this.matters(document);
    if (found === undefined || found.matters.length === 0)
      return void vscode.window.showInformationMessage(words.nothing);
    const { analysis, matters } = found;
    const chosen = Array.isArray(given)
      ? matters.flatMap(({ choices }, index) => choices[Number(given[index] ?? -1)] ?? [])
      : await askChoices(document, matters);
    if (chosen === undefined || chosen.length === 0) return;
    const plan = await settlePlan(analysis, chosen, words.plan(chosen.length));
    if (await this.services.plans.applyOrSay(document, plan)) sayBriefly(words.settled(chosen.length));
  }

  private async removeMarks(document: vscode.TextDocument): Promise<void> {
    const words = partMessages().merging;
    const { entries } = await this.sources.records.read(document);
    if (entries.length === 0) return void vscode.window.showInformationMessage(words.notMerged);
    await this.sources.records.change(document, () => ({ entries: [] }));
    sayBriefly(words.removed);
  }
}

export const openMergeDesk = (services: Services): MergeDesk => new MergeDesk(services);
