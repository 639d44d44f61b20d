import * as vscode from 'vscode';
import { hashOf, type StoredPlace } from '../../core/index.ts';
import type { Guard } from '../host/guard.ts';
import { Turns } from '../host/turns.ts';
import { keepAside, nameOf, readText, writeWhole } from '../files/whole-file.ts';
import { renewalsKey } from './known.ts';

interface StoredRenewal {
  readonly version: 1;
  readonly file: string;
  readonly places: readonly StoredPlace[];
}

/**
 * Keeps how far the renewal of each file has come, one readable file each in the extension's own storage: the text itself stays plain.
 * One that cannot be read is kept aside and told of.
 */
export class RenewalFiles {
  private readonly turns = new Turns();

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
      const places = placesIn(text);
      if (places !== null) return places;
      const kept = await keepAside(target);
      await this.forget(uri);
      void vscode.window.showWarningMessage(
        `这份稿子的翻新记录读不出来，已另存为 ${nameOf(kept)}，文稿本身没有变。请重新开始旧稿翻新。`,
      );
      return undefined;
    });
  }

  write(uri: vscode.Uri, places: readonly StoredPlace[]): Promise<void> {
    return this.inTurn(async () => {
      const stored: StoredRenewal = { version: 1, file: uri.toString(true), places };
      await writeWhole(this.target(uri), new TextEncoder().encode(JSON.stringify(stored, null, 1)));
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

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turns.run(work);
    result.catch((error: unknown) => this.guard.report('renewal record', error));
    return result;
  }
}

/** Two hashes of an address, the second of it backwards: a short name that no two files share. */
const nameFor = (address: string): string =>
  [address, [...address].reverse()].map((characters) => hashOf(characters).toString(16).padStart(8, '0')).join('');

/** Null for a text that is no record of a renewal. */
function placesIn(text: string): readonly StoredPlace[] | null {
  try {
    const { version, places } = JSON.parse(text) as Partial<StoredRenewal>;
    return version === 1 && Array.isArray(places) && places.every(isPlace) ? places : null;
  } catch {
    return null;
  }
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
