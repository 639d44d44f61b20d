import type * as vscode from 'vscode';
import { fillPlaces, fillProblem, wordSaid, type Analysis, type FillPlace } from '../../core/index.ts';
import { fillPreview, FollowedPlaces } from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import type { FieldValue, FromForm, ToForm, Trial } from '../../pages/fill-form/messages.ts';
import { applyFills } from './apply-fills.ts';
import { refusalText } from '../host/say.ts';
import { onTextChange } from '../host/text-changes.ts';
import { fillFormModel } from './fill-form-model.ts';
import { revealTarget } from './placeholder-target.ts';
import type { Services } from '../services.ts';
import type { PageLine } from '../host/page.ts';
import { nameOf } from '../files/whole-file.ts';

/** What the 填写表 of one text is sent, and what becomes of what it asks for. */
export class FillForm implements vscode.Disposable {
  readonly onDidClose: vscode.Event<void>;
  /** What the page shows now, followed to where it stands in the present text. */
  private shown = new FollowedPlaces([]);
  private ids: readonly string[] = [];
  private version = -1;

  constructor(
    private readonly services: Pick<Services, 'store' | 'plans' | 'fills' | 'fillStates'>,
    private readonly document: vscode.TextDocument,
    private readonly page: PageLine<ToForm, FromForm>,
  ) {
    this.onDidClose = this.page.onDidClose;
    this.page.onDidReceive((message) => void this.answer(message));
    const following = onTextChange(
      (changed) => changed === document,
      ({ changes }) => this.shown.change(changes),
    );
    this.onDidClose(() => following.dispose());
  }

  dispose(): void {
    this.page.dispose();
  }

  reveal(): void {
    this.page.reveal();
  }

  /** The text has settled: fields whose blank is gone go, the others keep what was typed. */
  refresh(): void {
    if (this.version !== this.document.version) this.show();
  }

  private show(): void {
    const analysis = this.services.store.read(this.document);
    if (analysis === undefined) return;
    const found = this.shown.read(analysis);
    const now = fillPlaces(analysis).map(({ id }) => id);
    const renamed = [...found].flatMap(([id, { place }]) => (place.id === id ? [] : [[id, place.id] as const]));
    // Its name has become another's: what was typed for it is not for that one.
    const dropped = this.ids.filter((id) => !found.has(id) && now.includes(id));
    this.version = this.document.version;
    this.shown = FollowedPlaces.of(analysis);
    this.ids = now;
    const model = fillFormModel(nameOf(this.document.uri), analysis, this.services.fills.valuesOf(this.document));
    this.page.post({ type: 'show', model, renamed, dropped });
  }

  private async answer(message: FromForm): Promise<void> {
    const analysis = this.services.store.read(this.document);
    if (analysis === undefined) return this.page.post({ type: 'said', message: refusalText('notSpeech') });
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'try':
        return this.page.post({ type: 'tried', trials: this.places(analysis, message.values).map(trialOf(analysis)) });
      case 'reveal': {
        const [hit] = this.places(analysis, [[message.id, '']]);
        if (hit !== undefined) await revealTarget({ uri: this.document.uri.toString(), ...hit.place.group });
        return;
      }
      case 'apply':
        return this.apply(analysis, message.values);
    }
  }

  private places(analysis: Analysis, values: readonly FieldValue[]): PlacedValue[] {
    const found = this.shown.read(analysis);
    return values.flatMap(([id, value]) => {
      const place = found.get(id)?.place;
      return place === undefined ? [] : [{ id, place, value }];
    });
  }

  private async apply(analysis: Analysis, values: readonly FieldValue[]): Promise<void> {
    const placed = this.places(analysis, values);
    const fitting = placed.filter(({ place, value }) => fillProblem(analysis, place.group, value) === null);
    const words = messages().fillForm;
    const left = values.length - fitting.length;
    const sourced = fitting.map((one) => ({ ...one, source: words.source }));
    const say = (message: string): void => this.page.post({ type: 'said', message });
    if (sourced.length === 0) return say(words.nothingFits);
    const refusal = await applyFills(this.services, this.document, analysis, sourced);
    if (refusal !== null) return say(refusalText(refusal));
    this.show();
    say(doneText(fitting.length, left));
  }
}

interface PlacedValue {
  readonly id: string;
  readonly place: FillPlace;
  readonly value: string;
}

function trialOf(analysis: Analysis) {
  return ({ id, place, value }: PlacedValue): Trial => {
    const problem = fillProblem(analysis, place.group, value);
    const sentence = fillPreview(analysis, place.group, value);
    return { id, value, problem: problem && wordSaid(problem, coreWords()), sentence };
  };
}

const doneText = (filled: number, left: number): string =>
  left > 0 ? messages().fillForm.doneBut(filled, left) : messages().fillForm.done(filled);
