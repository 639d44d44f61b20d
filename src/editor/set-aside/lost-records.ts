import * as vscode from 'vscode';
import { loadOutlineTools, type Passage } from '../../core/index.ts';
import { nameOf } from '../files/whole-file.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { rememberedKey as key, type Remembered } from './remembered.ts';

/** So many texts are remembered. */
const TEXTS = 200;

/**
 * Notices that the record of a text with passages set aside is gone, or names what the text does not hold: what nobody notices would be
 * printed. What was set aside is remembered on this machine, too, as long as it is.
 */
export class LostRecords {
  private readonly told = new Set<string>();

  constructor(private readonly services: Pick<Services, 'fillStates' | 'machine' | 'setAsides'>) {}

  /** Remembers what is set aside in a text. */
  async remember(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const known = this.services.machine.get<Remembered>(key, {});
    const passages = this.services.fillStates.setAsideOf(document);
    // A record that is gone says nothing; one that holds none says that all were taken back.
    if (passages === undefined || (passages.length === 0 && known[uri] === undefined)) return;
    if (JSON.stringify(passages) === JSON.stringify(known[uri])) return;
    const others = Object.entries(known).filter(([other]) => other !== uri);
    const all = passages.length === 0 ? others : [...others, [uri, passages] as const];
    await this.services.machine.update(key, Object.fromEntries(all.slice(-TEXTS)));
  }

  /** Looks at a text whose record has been read, and tells what is missing, once. */
  async look(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const remembered = this.services.machine.get<Remembered>(key, {})[uri] ?? [];
    const isGone = this.services.fillStates.setAsideOf(document) === undefined && remembered.length > 0;
    if (this.told.has(uri) || document.isClosed) return;
    if (isGone) {
      this.told.add(uri);
      // Another text may have taken the name: what does not stand in it is not printed with it.
      const { locatePassages } = await loadOutlineTools();
      const located = locatePassages(document.getText(), remembered).filter(({ range }) => range !== null);
      if (located.length === 0) this.told.delete(uri);
      else
        await this.tellOfRecord(
          document,
          located.map(({ passage }) => passage),
        );
    } else if (this.services.setAsides.lostIn(document).length > 0) {
      this.told.add(uri);
      await this.tellOfPassages(document);
    }
  }

  private async tellOfRecord(document: vscode.TextDocument, passages: readonly Passage[]): Promise<void> {
    const { noRecord, again, giveUp } = messages().setAside;
    const text = noRecord(nameOf(document.uri), passages.length);
    const answer = await vscode.window.showWarningMessage(text, again, giveUp);
    if (answer === undefined) return;
    await this.services.fillStates.recordSetAside(document, answer === again ? passages : []);
    await this.remember(document);
    // It may get lost again.
    this.told.delete(document.uri.toString());
  }

  private async tellOfPassages(document: vscode.TextDocument): Promise<void> {
    const { missing, forget } = messages().setAside;
    const lost = this.services.setAsides.lostIn(document);
    const answer = await vscode.window.showWarningMessage(missing(lost.length, lost[0]!.head), forget);
    if (answer === forget) await this.services.setAsides.forgetLost(document);
  }
}

export const openLostRecords = (services: Services): LostRecords => new LostRecords(services);
