import * as vscode from 'vscode';
import { ChangeSet } from '../../core/index.ts';
import { isFromCheck, type FromCheck, type ToCheck } from '../../pages/archive-check/messages.ts';
import { nameOf } from '../files/whole-file.ts';
import { lineOf } from '../blanks/placeholder-text.ts';
import { revealTarget } from '../blanks/placeholder-target.ts';
import { Page } from '../host/page.ts';
import { onTextChange } from '../host/text-changes.ts';
import { offerToBuild } from './build.ts';
import { checkModel, type Checked } from './check-model.ts';
import { exportCheck } from './check-export.ts';
import { compare, sourceOf, type OldText } from './compare.ts';
import type { ArchiveRoom } from './room.ts';
import { showOldText } from './old-text.ts';
import { archiveWords } from './words.ts';

/** Bases of texts by their addresses, remembered by the workspace. */
const basesKey = 'archiveBases';

type CheckPage = Page<ToCheck, FromCheck>;

interface Shown {
  readonly page: CheckPage;
  checked: Checked | undefined;
  /** What the text has gone through since it was compared. */
  since: ChangeSet;
}

/** An old text that is this one: the file itself, or the Word document beside it of the same name. */
export function itselfOf({ uri }: vscode.TextDocument): (old: OldText) => boolean {
  const stem = (path: string): string => path.replace(/\.[^./]{1,8}$/u, '');
  const own = stem(uri.path);
  return ({ folder, name }) => stem(vscode.Uri.joinPath(vscode.Uri.parse(folder), name).path) === own;
}

/** 查重: a page for each text that tells what of it stands in old ones. */
export class CheckPages implements vscode.Disposable {
  private readonly shown = new Map<vscode.TextDocument, Shown>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly room: ArchiveRoom) {
    this.subscriptions = vscode.Disposable.from(
      room.services.store.onDidClose((document) => this.shown.get(document)?.page.dispose()),
      onTextChange(
        (document) => this.shown.has(document),
        ({ document, changes }) => {
          const shown = this.shown.get(document)!;
          shown.since = shown.since.compose(changes);
        },
      ),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const { page } of this.shown.values()) page.dispose();
  }

  /** Compares the text in front, and shows what has come of it beside. */
  show(): void {
    const { services, archives } = this.room;
    const speech = services.active.speech({ isEdited: false });
    if (speech === undefined) return;
    if (archives.asked.length === 0) return offerToBuild();
    const { document } = speech;
    const known = this.shown.get(document);
    if (known !== undefined) {
      this.refresh(document);
      known.page.reveal();
      return;
    }
    const { check } = archiveWords();
    const page: CheckPage = new Page(services.extensionUri, {
      name: 'archive-check',
      isMessage: isFromCheck,
      words: check.page,
      title: check.title(nameOf(document.uri)),
      column: vscode.ViewColumn.Beside,
    });
    this.shown.set(document, { page, checked: undefined, since: ChangeSet.none });
    page.onDidClose(() => this.shown.delete(document));
    page.onDidReceive((message) => {
      void this.answer(document, message).catch((error: unknown) => services.guard.report('copies', error));
    });
  }

  private refresh(document: vscode.TextDocument): void {
    const shown = this.shown.get(document);
    const { services, archives } = this.room;
    const analysis = services.store.read(document);
    if (shown === undefined || analysis === undefined) return;
    shown.since = ChangeSet.none;
    shown.checked = {
      file: nameOf(document.uri),
      analysis,
      comparison: compare(archives.asked, analysis, itselfOf(document)),
      base: this.bases[document.uri.toString()],
      lineOf: (offset) => lineOf(document, offset),
    };
    shown.page.post({ type: 'show', model: checkModel(shown.checked) });
  }

  private async answer(document: vscode.TextDocument, message: FromCheck): Promise<void> {
    if (message.type === 'ready' || message.type === 'recheck') return this.refresh(document);
    const shown = this.shown.get(document);
    const checked = shown?.checked;
    if (shown === undefined || checked === undefined) return;
    if (message.type === 'export') return this.export(document);
    if (message.type === 'noBase') return this.declareBase(document, undefined);
    const { copies, leftOvers } = checked.comparison;
    const left = /^left (\d+)$/u.exec(message.key)?.[1];
    const copy = left === undefined ? copies[Number(message.key)] : undefined;
    const range = left === undefined ? copy : leftOvers[Number(left)];
    if (range === undefined) return;
    if (message.type === 'jump') return revealTarget({ uri: document.uri.toString(), ...shown.since.mapRange(range) });
    if (copy === undefined) return;
    const old = sourceOf(copy);
    if (message.type === 'open') return showOldText(this.room, [{ ...old, ...copy.place }]);
    return this.declareBase(document, old);
  }

  /** What is written is what the text has now, and the page shows the same. */
  private async export(document: vscode.TextDocument): Promise<void> {
    this.refresh(document);
    const checked = this.shown.get(document)?.checked;
    if (checked !== undefined) await exportCheck(document.uri, checked);
  }

  private get bases(): Readonly<Record<string, OldText>> {
    return this.room.services.state.get<Readonly<Record<string, OldText>>>(basesKey, {});
  }

  private async declareBase(document: vscode.TextDocument, base: OldText | undefined): Promise<void> {
    const { [document.uri.toString()]: before, ...others } = this.bases;
    const bases = base === undefined ? others : { ...others, [document.uri.toString()]: base };
    if (before !== base) await this.room.services.state.update(basesKey, bases);
    this.refresh(document);
  }
}
