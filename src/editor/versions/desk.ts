import * as vscode from 'vscode';
import { editPlan } from '../../core/index.ts';
import { restoringEdits } from '../../core/later.ts';
import { commands } from '../contributions.ts';
import { nameOf } from '../files/whole-file.ts';
import { sayBriefly } from '../host/say.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';
import { problemOf } from '../word/left-out.ts';
import { namedSpeech } from '../word/named-speech.ts';
import { uriOf } from '../word/paths.ts';
import { redlineBetween } from '../word/redline.ts';
import { VersionComparison } from './compare-versions.ts';
import {
  canKeepVersions,
  followRename,
  isVersionFile,
  saveVersion,
  textOf,
  versionFolder,
  versionsOf,
  type Version,
} from './version-files.ts';
import { askAct, askLabel, askVersion, type Present, type VersionAct } from './version-list.ts';

type Speech = NonNullable<Awaited<ReturnType<typeof namedSpeech>>>;

/** Everything about 稿次, made when it is first asked for. */
export class VersionDesk implements vscode.Disposable {
  private readonly comparison = new VersionComparison();

  constructor(private readonly services: Services) {}

  dispose(): void {
    this.comparison.dispose();
  }

  /**
   * Runs one of the commands. A script names the text first and then the name of the version or its file; then nothing is asked.
   * @throws for another command.
   */
  async run(command: string, [text, more]: readonly unknown[]): Promise<void> {
    const speech = await namedSpeech(this.services, text);
    if (speech === undefined) return;
    if (command === commands.saveVersion) return this.save(speech, more);
    if (command === commands.listVersions) return this.list(speech);
    const act =
      command === commands.compareVersion ? 'compare' : command === commands.restoreVersion ? 'restore' : null;
    if (act === null) throw new RangeError(`no command about versions: ${command}`);
    const version = await this.wanted(speech, more, act);
    if (version !== undefined) await this.act(act, speech, version, []);
  }

  /** What stands on one side of a comparison. */
  content(uri: vscode.Uri): Promise<string> {
    return this.comparison.content(uri);
  }

  async follow(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) await followRename(oldUri, newUri);
  }

  private async save({ document }: Speech, given: unknown): Promise<void> {
    const words = partMessages().versions;
    if (!canKeepVersions(document)) return void vscode.window.showWarningMessage(words.needsFile);
    if (isVersionFile(document.uri)) return void vscode.window.showWarningMessage(words.isVersion);
    try {
      const known = await versionsOf(document.uri);
      const label = typeof given === 'string' ? given : await askLabel(this.services.stage.of(document), known);
      if (label === undefined) return;
      await saveVersion(document, label);
      sayBriefly(words.done(label, nameOf(versionFolder(document.uri))));
    } catch (error) {
      this.services.guard.report('saving a version', error);
      void vscode.window.showErrorMessage(words.failed(problemOf(error)));
    }
  }

  private async list(speech: Speech): Promise<void> {
    const versions = await this.known(speech);
    const version = versions && (await askVersion(versions, this.present(speech), partMessages().versions.which));
    if (versions === undefined || version === undefined) return;
    const act = await askAct(version, versions.length < 2);
    if (act !== undefined) await this.act(act, speech, version, versions);
  }

  private async act(act: VersionAct, speech: Speech, version: Version, all: readonly Version[]): Promise<void> {
    const { document } = speech;
    try {
      if (act === 'restore') return await this.restore(document, version);
      if (act === 'open') return void (await vscode.commands.executeCommand('vscode.open', version.uri));
      if (act === 'redline') return await redlineBetween(this.services, document.uri, [version]);
      if (act === 'compare') return await this.comparison.show(document, version, undefined);
      const others = all.filter((one) => one !== version);
      const other = await askVersion(others, this.present(speech), partMessages().versions.earlier);
      if (other === undefined) return;
      const [before, after] = all.indexOf(other) > all.indexOf(version) ? [other, version] : [version, other];
      if (act === 'compareOther') await this.comparison.show(document, before, after);
      else await redlineBetween(this.services, document.uri, [before, after]);
    } catch (error) {
      this.services.guard.report(`version ${version.label}`, error);
      void vscode.window.showErrorMessage(partMessages().versions.notRead(nameOf(version.uri), problemOf(error)));
    }
  }

  /** As one step to undo; lines that did not change are left alone. */
  private async restore(document: vscode.TextDocument, version: Version): Promise<void> {
    const words = partMessages().versions;
    const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const then = (await textOf(version)).replace(/\r\n|\r|\n/gu, lineEnd);
    const text = document.getText();
    const plan = editPlan(text, restoringEdits(text, then), words.restore(version.label));
    if (plan.changes.isEmpty) return void vscode.window.showInformationMessage(words.same(version.label));
    if (await this.services.plans.applyOrSay(document, plan)) sayBriefly(words.restored(version.label));
  }

  private present({ document, analysis }: Speech): Present {
    return { words: analysis.statistics.words, setAside: this.services.fillStates.setAsideOf(document) ?? [] };
  }

  /** The versions of a text; where there are none, says so. */
  private async known({ document }: Speech): Promise<readonly Version[] | undefined> {
    const versions = await versionsOf(document.uri);
    if (versions.length > 0) return versions;
    void vscode.window.showInformationMessage(partMessages().versions.none);
    return undefined;
  }

  /** The version that a script names; for a comparison the latest one, else the one that is chosen. */
  private async wanted(speech: Speech, given: unknown, act: VersionAct): Promise<Version | undefined> {
    const versions = await this.known(speech);
    const uri = uriOf(given)?.toString();
    if (versions === undefined) return undefined;
    if (uri !== undefined) return versions.find((one) => one.uri.toString() === uri);
    return act === 'compare' ? versions[0] : askVersion(versions, this.present(speech), partMessages().versions.which);
  }
}

export const openVersionDesk = (services: Services): VersionDesk => new VersionDesk(services);
