import * as vscode from 'vscode';
import { hashOf } from '../../core/index.ts';
import { renewalFormat, type StoredPlace } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { messages } from '../messages.ts';
import type { Guard } from '../host/guard.ts';
import { Turns } from '../host/turns.ts';
import { readingOf } from '../files/side-file.ts';
import { keepAside, nameOf, readText, updateText } from '../files/whole-file.ts';
import { renewalsKey } from './known.ts';

/**
 * Keeps how far the renewal of each file has come, one readable file each in the extension's own storage: the text itself stays plain.
 * One that cannot be read is kept aside and told of.
 */
export class RenewalFiles {
  private readonly turns = new Turns();
  private readonly newer = new Set<string>();

  constructor(
    private readonly folder: vscode.Uri,
    private readonly state: Pick<vscode.Memento, 'get' | 'update'>,
    private readonly guard: Guard,
  ) {}

  has(uri: vscode.Uri): boolean {
    return this.known().includes(uri.toString());
  }

  read(uri: vscode.Uri): Promise<readonly StoredPlace[] | undefined> {
    return this.inTurn(async () => {
      const target = this.target(uri);
      const text = await readText(target);
      if (text === null) return undefined;
      const reading = readingOf(renewalFormat, text);
      if (reading.kind === 'newer') this.tellOfNewer(target, reading.version);
      if (reading.kind !== 'foreign') return reading.value.places;
      const kept = await keepAside(target);
      await this.forget(uri);
      void vscode.window.showWarningMessage(partMessages().renewal.recordUnreadable(nameOf(kept)));
      return undefined;
    });
  }

  write(uri: vscode.Uri, places: readonly StoredPlace[]): Promise<void> {
    return this.inTurn(async () => {
      const target = this.target(uri);
      await updateText(target, async (before) => {
        const reading = readingOf(renewalFormat, before);
        if (reading.kind === 'newer') return this.tellOfNewer(target, reading.version);
        if (reading.kind === 'foreign') await keepAside(target);
        return renewalFormat.write({ file: uri.toString(true), places }, typeof before === 'string' ? before : '');
      });
      if (!this.has(uri)) await this.state.update(renewalsKey, [...this.known(), uri.toString()]);
    });
  }

  remove(uri: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      await this.forget(uri);
      await Promise.resolve(vscode.workspace.fs.delete(this.target(uri))).catch(() => undefined);
    });
  }

  /** Said once of each record. */
  private tellOfNewer(target: vscode.Uri, version: number): undefined {
    if (this.newer.has(target.toString())) return;
    this.newer.add(target.toString());
    const { isNewer, kinds } = messages().files;
    void vscode.window.showWarningMessage(isNewer(nameOf(target), kinds.renewal, version, renewalFormat.version));
  }

  private known(): readonly string[] {
    return this.state.get<readonly string[]>(renewalsKey, []);
  }

  private async forget(uri: vscode.Uri): Promise<void> {
    await this.state.update(
      renewalsKey,
      this.known().filter((name) => name !== uri.toString()),
    );
  }

  private target(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, `${nameFor(uri.toString())}.json`);
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.guard.pending.track('renewal record', this.turns.run(work));
    result.catch((error: unknown) => this.guard.report('renewal record', error));
    return result;
  }
}

/** Two hashes of an address, the second of it backwards: a short name that no two files share. */
const nameFor = (address: string): string =>
  [address, [...address].reverse()].map((characters) => hashOf(characters).toString(16).padStart(8, '0')).join('');
