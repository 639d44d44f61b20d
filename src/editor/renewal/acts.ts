import * as vscode from 'vscode';
import { editPlan, type TextEdit } from '../../core/index.ts';
import { raiseYears, yearOf, yearsIn, type RenewalPlace, type YearCount, type YearUse } from '../../core/later.ts';
import { extensionName } from '../contributions.ts';
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

const say = (message: string): void => sayBriefly(`${extensionName}：${message}`);

/** How a year is used, behind it in the list. */
const useNames: Readonly<Record<YearUse, string>> = {
  point: '',
  range: '（起止年份）',
  goal: '（目标年份）',
  past: '（开始年份）',
};

/** What a writer does while a text is renewed; each act on the text is one undo step. */
export class RenewalActs {
  constructor(
    private readonly services: Services,
    private readonly sessions: RenewalSessions,
  ) {}

  /** The renewal of the active text, read as it stands now. */
  session(): RenewalSession | undefined {
    const { document } = this.services.active;
    const session = document && this.sessions.get(document);
    if (session === undefined) say('当前文件没有在翻新，先用“旧稿翻新”开始');
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
      say('当前文件没有在翻新，先用“旧稿翻新”开始');
      return undefined;
    }
    this.sessions.settle(session.document);
    const place = target === undefined ? this.atCursor(session) : session.place(target.id);
    if (place === undefined) say('光标处没有要翻新的内容');
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
    if (next === undefined) say('没有未动的地方了，可以“结束翻新”');
    else await this.reveal({ session, place: next });
  }

  /** Shows a place and selects it, so that what is typed takes its place. */
  async reveal({ session, place }: Located): Promise<void> {
    if (place.gone) return say('这一句已经删改，无处可转');
    const { document } = session;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.Active);
    const range = toRange(document, place);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const { old, label } = place;
    say(place.state === 'untouched' ? `去年：${short(label + old)}，改写即可，或确认沿用` : `去年：${short(old)}`);
  }

  keep({ session, place }: Located, kept: boolean): void {
    if (kept && place.state === 'changed') return say('这里已经改过，不用确认');
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
    say(`${equal.length}处“${short(place.old)}”已确认沿用`);
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
    say(`${open.length}处已确认沿用，逐处可以撤回`);
  }

  /** Gives the untouched places that said the same last year the new value of this one. */
  async changeEqual({ session, place }: Located): Promise<void> {
    if (place.state !== 'changed' || place.gone || place.value === '') return say('先把这一处改好，再一并改相同的');
    const equal = session.equal(place).filter(({ state }) => state === 'untouched');
    if (equal.length === 0) return say(`没有别的未动的“${short(place.old)}”`);
    const edits = equal.map(({ start, end }) => ({ range: { start, end }, text: place.value }));
    if (await this.apply(session, edits)) say(`${equal.length}处“${short(place.old)}”已改为“${short(place.value)}”`);
  }

  async restore({ session, place }: Located): Promise<void> {
    if (place.state !== 'changed') return say('这里没有改过');
    if (place.gone) return say('这一句已经删改，请用“撤销”找回');
    await this.apply(session, [{ range: { start: place.start, end: place.end }, text: place.old }]);
  }

  /** Moves the years that the writer ticks on by one; 去年 and 今年 stay, to be read again. */
  async raiseYears(given: unknown): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const base = session.document.getText();
    const dated = session.untouched.map(({ kind, old: text, start }) => ({ kind, text, start }));
    const years = yearsIn(base, dated);
    if (years.length === 0) return say('没有未动的年份');
    const chosen = Array.isArray(given)
      ? years.filter(({ year, use }) => use === 'point' && given.includes(year))
      : await this.chooseYears(session, years, yearOf(base, dated));
    if (chosen === undefined || chosen.length === 0) return;
    const isChosen = (place: Pick<YearCount, 'year' | 'use'>): boolean =>
      chosen.some(({ year, use }) => place.year === year && place.use === use);
    const edits = raiseYears(base, dated, isChosen, 1);
    if (await this.apply(session, edits, base)) say(`${edits.length}处年份已加一；“去年”“今年”没有动，请逐处再看`);
  }

  private async chooseYears(
    session: RenewalSession,
    years: readonly YearCount[],
    own: number | null,
  ): Promise<readonly YearCount[] | undefined> {
    const items = years.map(({ year, use, count }) => ({
      label: `${year}年 → ${year + 1}年${useNames[use]}`,
      description: `${count}处`,
      detail: excerpt(session.untouched.find(({ old }) => old.includes(String(year))) ?? session.untouched[0]!),
      // Plans, ranges and history stay unless the writer says otherwise.
      picked: year === own && use === 'point',
      year,
      use,
      count,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: `${extensionName}：年份加一`,
      placeHolder: '勾选要加一的年份，回车一次改完，可一次撤销',
      canPickMany: true,
    });
    return picked;
  }

  /** Lists what is untouched; when nothing is, or the writer has seen the list, the renewal ends. */
  async finish(): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const { untouched, document } = session;
    if (untouched.length === 0) {
      this.sessions.end(document);
      void vscode.window.showInformationMessage(`旧稿翻新完成：${session.places.length}处全部改过或确认。`);
      return;
    }
    const end = {
      label: `$(close) 仍要结束`,
      description: `${untouched.length}处未动的照旧留在文中`,
      place: undefined,
    };
    const picked = await vscode.window.showQuickPick(
      [...untouched.map((place) => ({ label: short(place.old), description: excerpt(place), place })), end],
      { title: `还有${untouched.length}处未动`, placeHolder: '选一处转过去', matchOnDescription: true },
    );
    if (picked === undefined) return;
    if (picked.place !== undefined) await this.reveal({ session, place: picked.place });
    else this.sessions.end(document);
  }

  async stop(given: unknown): Promise<void> {
    const session = this.session();
    if (session === undefined) return;
    const isSure =
      given === true ||
      (await vscode.window.showWarningMessage(
        '停止翻新？',
        { modal: true, detail: '文字一个不变；哪些改过、哪些确认沿用的记录会清除。' },
        '停止翻新',
      )) !== undefined;
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
    const isDone = await this.services.plans.applyOrSay(document, editPlan(base, edits, '旧稿翻新'));
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
