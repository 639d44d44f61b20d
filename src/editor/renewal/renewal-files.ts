import * as vscode from 'vscode';
import type { StoredPlace } from '../../core/index.ts';
import type { Guard } from '../guard.ts';
import { renewalsKey } from './known.ts';

interface StoredRenewal {
  readonly version: 1;
  readonly file: string;
  readonly places: readonly StoredPlace[];
}

/**
 * Keeps how far the renewal of each file has come, one readable file each in the extension's own storage: the text itself stays plain.
 * A file is written beside its place first; one that cannot be read is set aside and told of.
 */
export class RenewalFiles {
  private queue: Promise<unknown> = Promise.resolve();

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
      const bytes = await Promise.resolve(vscode.workspace.fs.readFile(target)).catch(() => undefined);
      if (bytes === undefined) return undefined;
      try {
        return placesIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      } catch (error) {
        this.guard.report(`renewal of ${uri.toString()}`, error);
        const aside = target.with({ path: target.path.replace(/\.json$/u, `.${Date.now()}.corrupt`) });
        await vscode.workspace.fs.rename(target, aside);
        await this.forget(uri);
        void vscode.window.showWarningMessage(
          `这份稿子的翻新记录读不出来，已另存为 ${aside.path.split('/').at(-1)}，文稿本身没有变。请重新开始旧稿翻新。`,
        );
        return undefined;
      }
    });
  }

  write(uri: vscode.Uri, places: readonly StoredPlace[]): Promise<void> {
    return this.inTurn(async () => {
      const stored: StoredRenewal = { version: 1, file: uri.toString(true), places };
      const target = this.target(uri);
      const beside = target.with({ path: `${target.path}.tmp` });
      await vscode.workspace.fs.createDirectory(this.folder);
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(JSON.stringify(stored, null, 1)));
      await vscode.workspace.fs.rename(beside, target, { overwrite: true });
      if (!this.has(uri)) await this.state.update(renewalsKey, [...this.known(), uri.toString()]);
    });
  }

  remove(uri: vscode.Uri): Promise<void> {
    return this.inTurn(async () => {
      await this.forget(uri);
      await Promise.resolve(vscode.workspace.fs.delete(this.target(uri))).catch(() => undefined);
    });
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

  /** One after the other, so that two writes of one file do not meet. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work);
    this.queue = result.catch((error: unknown) => this.guard.report('renewal record', error));
    return result;
  }
}

/** Two FNV-1a hashes of an address, the second of it backwards: a short name that no two files share. */
function nameFor(address: string): string {
  const hash = (text: Iterable<string>): string => {
    let value = 0x811c9dc5;
    for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  return hash(address) + hash([...address].reverse());
}

/** @throws when it is no record of a renewal. */
function placesIn(text: string): readonly StoredPlace[] {
  const { version, places } = JSON.parse(text) as Partial<StoredRenewal>;
  if (version !== 1 || !Array.isArray(places) || !places.every(isPlace)) throw new Error('no record of a renewal');
  return places;
}

function isPlace(value: unknown): value is StoredPlace {
  if (typeof value !== 'object' || value === null) return false;
  const place = value as Partial<Record<keyof StoredPlace, unknown>>;
  const texts = [place.kind, place.old, place.label, place.sentence, place.value, place.before, place.after];
  const flags = [place.weak, place.kept, place.gone];
  return (
    texts.every((one) => typeof one === 'string') &&
    flags.every((one) => typeof one === 'boolean') &&
    Number.isInteger(place.start)
  );
}
