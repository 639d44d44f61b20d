import * as vscode from 'vscode';
import { editPlan, type TextEdit } from '../../core/index.ts';
import { ownYears, raiseYears, yearsIn, type RenewalPlace, type YearCount } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { messages } from '../messages.ts';
import { toRange } from '../host/convert.ts';
import { openDocuments } from '../host/document-store.ts';
import { sayBriefly } from '../host/say.ts';
import type { Services } from '../services.ts';
import type { RenewalSession } from './session.ts';
import type { RenewalSessions } from './sessions.ts';
import { excerpt, short } from './texts.ts';

/** A renewal and the place that a command is about. */
export interface Located {
  readonly session: RenewalSession;
  readonly place: RenewalPlace;
}

const say = (message: string): void => sayBriefly(partMessages().renewalActs.brief(message));

/** Kinds whose values say little without the words before them: 城镇新增就业1312万人. */
const COUNTED: ReadonlySet<RenewalPlace['kind']> = new Set(['percent', 'amount', 'count'] as const);

/** The acts of a writer while a text is renewed; each act on the text is one undo step. */
export class RenewalActs {
  constructor(
    private readonly services: Services,
    private readonly sessions: RenewalSessions,
  ) {}

  /** The renewal of the active text, read as it stands now. */
  session(): RenewalSession | undefined {
    const { document } = this.services.active;
    const session = document && this.sessions.get(document);
    if (session === undefined) say(partMessages().renewalActs.notRenewing);
    else this.sessions.settle(session.document);
    return session;
  }

  /** The place a command is about: the one it was given, by a row of the view or a link, else the one at the cursor. */
  locate(given: unknown): Located | undefined {
    const target = targetOf(given);
    const document =
      target?.uri === undefined
        ? this.services.active.document
        : openDocuments().find(({ uri }) => uri.toString() === target.uri);
    const session = document && this.sessions.get(document);
    if (session === undefined) {
      say(partMessages().renewalActs.notRenewing);
      return undefined;
    }
    this.sessions.settle(session.document);
    const place = target === undefined ? this.atCursor(session) : session.place(target.id);
    if (place === undefined) say(partMessages().renewalActs.noPlace);
    return place && { session, place };
  }

  /** Goes to the next untouched place behind the cursor, or the one before it; from the end it begins again. */
  async walk(direction: 1 | -1): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const { untouched } = session;
    const editor = this.services.active.editor!;
    const { start, end } = offsetsOf(editor);
    const next =
      direction === 1
        ? (untouched.find((place) => place.start >= end && place.start > start) ??
          untouched.find((place) => place.start === end && start === end && place.start !== start) ??
          untouched[0])
        : (untouched.findLast((place) => place.start < start) ?? untouched.at(-1));
    if (next === undefined) say(partMessages().renewalActs.noneLeft);
    else await this.reveal({ session, place: next });
  }

  /** Shows a place and selects it, so that what is typed takes its place. */
  async reveal({ session, place }: Located): Promise<void> {
    if (place.gone) return say(partMessages().renewalActs.gone);
    const { document } = session;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.Active);
    const range = toRange(document, place);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const { old, label, kind } = place;
    const { renewal, renewalActs } = partMessages();
    say(
      place.state === 'untouched'
        ? renewalActs.lastYearOpen(short(COUNTED.has(kind) ? label + old : old))
        : renewal.lastYear(short(old)),
    );
  }

  keep({ session, place }: Located, kept: boolean): void {
    if (kept && place.state === 'changed') return say(partMessages().renewalActs.changedAlready);
    session.keep([place.id], kept);
    this.sessions.tell(session);
  }

  keepEqual({ session, place }: Located): void {
    const equal = session.equal(place).filter(({ state }) => state === 'untouched');
    session.keep(
      equal.map(({ id }) => id),
      true,
    );
    this.sessions.tell(session);
    say(partMessages().renewalActs.equalKept(equal.length, short(place.old)));
  }

  /** Confirms all untouched places under a row of the view, a kind or a section; those of the kind at the cursor where no row is given. */
  keepKind(given: unknown): void {
    const session = this.session();
    if (session === undefined) return;
    const row = (given as { places?: unknown } | undefined)?.places;
    const kind = Array.isArray(row) ? undefined : this.locate(undefined)?.place.kind;
    const ids = new Set(Array.isArray(row) ? (row as readonly RenewalPlace[]).map(({ id }) => id) : []);
    const open = session.untouched.filter((place) => ids.has(place.id) || place.kind === kind);
    if (open.length === 0) return;
    session.keep(
      open.map(({ id }) => id),
      true,
    );
    this.sessions.tell(session);
    say(partMessages().renewalActs.kindKept(open.length));
  }

  /** Gives the untouched places that said the same last year the new value of this one. */
  async changeEqual({ session, place }: Located): Promise<void> {
    const words = partMessages().renewalActs;
    if (place.state !== 'changed' || place.gone || place.value === '') return say(words.changeFirst);
    const equal = session.equal(place).filter(({ state }) => state === 'untouched');
    if (equal.length === 0) return say(words.noEqual(short(place.old)));
    const edits = equal.map(({ start, end }) => ({ range: { start, end }, text: place.value }));
    if (await this.apply(session, edits)) say(words.equalChanged(equal.length, short(place.old), short(place.value)));
  }

  async restore({ session, place }: Located): Promise<void> {
    if (place.state !== 'changed') return say(partMessages().renewalActs.unchanged);
    if (place.gone) return say(partMessages().renewalActs.goneUndo);
    await this.apply(session, [{ range: { start: place.start, end: place.end }, text: place.old }]);
  }

  /** Moves the years that the writer ticks on by one; 去年 and 今年 stay, to be read again. */
  async raiseYears(given: unknown): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const base = session.document.getText();
    const dated = session.untouched.map(({ kind, old: text, start }) => ({ kind, text, start }));
    const years = yearsIn(base, dated);
    if (years.length === 0) return say(partMessages().renewalActs.noYears);
    const chosen = Array.isArray(given)
      ? years.filter(({ year, use }) => use === 'point' && given.includes(year))
      : await this.chooseYears(session, years, ownYears(base, dated));
    if (chosen === undefined || chosen.length === 0) return;
    const isChosen = (place: Pick<YearCount, 'year' | 'use'>): boolean =>
      chosen.some(({ year, use }) => place.year === year && place.use === use);
    const edits = raiseYears(base, dated, isChosen, 1);
    if (await this.apply(session, edits, base)) say(partMessages().renewalActs.yearsRaised(edits.length));
  }

  private async chooseYears(
    session: RenewalSession,
    years: readonly YearCount[],
    own: readonly number[],
  ): Promise<readonly YearCount[] | undefined> {
    const { common } = messages();
    const { renewalActs: words } = partMessages();
    const items = years.map(({ year, use, count }) => ({
      label: words.year(year) + words.yearUses[use],
      description: common.places(count),
      detail: excerpt(session.untouched.find(({ old }) => old.includes(String(year))) ?? session.untouched[0]!),
      // Plans, ranges and history stay unless the writer says otherwise.
      picked: own.includes(year) && use === 'point',
      year,
      use,
      count,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: words.yearsTitle,
      placeHolder: words.yearsQuestion,
      canPickMany: true,
    });
    return picked;
  }

  /** Lists what is untouched; when nothing is, or the writer has seen the list, the renewal ends. */
  async finish(): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const words = partMessages().renewalActs;
    const { untouched, document } = session;
    if (untouched.length === 0) {
      this.sessions.end(document);
      void vscode.window.showInformationMessage(words.finished(session.places.length));
      return;
    }
    const end = {
      label: words.finishAnyway,
      description: words.openStays(untouched.length),
      place: undefined,
    };
    const picked = await vscode.window.showQuickPick(
      [...untouched.map((place) => ({ label: short(place.old), description: excerpt(place), place })), end],
      { title: words.openTitle(untouched.length), placeHolder: words.openQuestion, matchOnDescription: true },
    );
    if (picked === undefined) return;
    if (picked.place !== undefined) await this.reveal({ session, place: picked.place });
    else this.sessions.end(document);
  }

  async stop(given: unknown): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const { stopQuestion, stopNote: detail, stop } = partMessages().renewalActs;
    const isSure =
      given === true ||
      (await vscode.window.showWarningMessage(stopQuestion, { modal: true, detail }, stop)) !== undefined;
    if (isSure) this.sessions.end(session.document);
  }

  private atCursor(session: RenewalSession): RenewalPlace | undefined {
    const { editor } = this.services.active;
    if (editor === undefined) return undefined;
    const { start } = offsetsOf(editor);
    return session.at(start);
  }

  /** One undo step; what was changed is known when it resolves. */
  private async apply(
    { document }: RenewalSession,
    edits: readonly TextEdit[],
    base = document.getText(),
  ): Promise<boolean> {
    const isDone = await this.services.plans.applyOrSay(
      document,
      editPlan(base, edits, partMessages().renewalActs.plan),
    );
    if (isDone) this.sessions.settle(document);
    return isDone;
  }
}

function offsetsOf({ document, selection }: vscode.TextEditor): { start: number; end: number } {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Links hand over an address and an id; rows of the view hand over themselves. */
function targetOf(given: unknown): { readonly uri: string | undefined; readonly id: number } | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, id, place, places } = given as Partial<Record<'uri' | 'id' | 'place' | 'places', unknown>>;
  if (Array.isArray(places)) return targetOf({ place: places[0] as unknown });
  if (typeof place === 'object' && place !== null) return targetOf(place);
  if (typeof id !== 'number') return undefined;
  return { uri: typeof uri === 'string' ? uri : undefined, id };
}
