import type * as vscode from 'vscode';
import type { SentEntry } from '../../core/index.ts';
import {
  askedPlaces,
  checkAnswers,
  FollowedPlaces,
  type Answers,
  type AnswerStatus,
  type ReturnedRow,
} from '../../core/later.ts';
import type { FromAnswers, ToAnswers } from '../../pages/request-answers/messages.ts';
import { partMessages } from '../part-messages.ts';
import { applyFills } from './apply-fills.ts';
import { revealTarget } from './placeholder-target.ts';
import { refusalText } from '../host/say.ts';
import { onTextChange } from '../host/text-changes.ts';
import { answerSections } from './request-page-model.ts';
import type { Services } from '../services.ts';
import type { PageLine } from '../host/page.ts';

/** What may be filled in once the writer has ticked it. */
const fillable: readonly AnswerStatus[] = ['fits', 'changed', 'doubtful'];

/** The page that shows one returned table against the text as it is now. */
export class AnswerPage implements vscode.Disposable {
  readonly onDidClose: vscode.Event<void>;
  private version = -1;
  private readonly filled = new Set<number>();
  private readonly asked: FollowedPlaces;

  constructor(
    private readonly services: Pick<Services, 'store' | 'plans' | 'fillStates'>,
    readonly document: vscode.TextDocument,
    private readonly table: string,
    private readonly rows: readonly ReturnedRow[],
    private readonly sent: readonly SentEntry[],
    private readonly page: PageLine<ToAnswers, FromAnswers>,
  ) {
    this.onDidClose = this.page.onDidClose;
    this.page.onDidReceive((message) => void this.answer(message));
    this.asked = new FollowedPlaces(askedPlaces(rows, sent));
    const following = onTextChange(
      (changed) => changed === document,
      ({ changes }) => this.asked.change(changes),
    );
    this.onDidClose(() => following.dispose());
  }

  dispose(): void {
    this.page.dispose();
  }

  refresh(): void {
    if (this.version !== this.document.version) this.show();
  }

  private get answers(): Answers | undefined {
    const analysis = this.services.store.read(this.document);
    return analysis && checkAnswers(analysis, this.rows, this.sent, this.asked.read(analysis));
  }

  private show(): void {
    const analysis = this.services.store.read(this.document);
    const { answers } = this;
    if (analysis === undefined || answers === undefined) return;
    this.version = this.document.version;
    this.page.post({ type: 'show', table: this.table, sections: answerSections(analysis, answers, this.filled) });
  }

  private async answer(message: FromAnswers): Promise<void> {
    const { answers } = this;
    if (answers === undefined) return;
    if (message.type === 'ready') this.show();
    else if (message.type === 'apply') await this.apply(answers, message.keys);
    else {
      const place = answers.answers[message.key]?.place ?? answers.missing[message.key - answers.answers.length];
      if (place !== undefined && place !== null)
        await revealTarget({ uri: this.document.uri.toString(), ...place.group });
    }
  }

  private async apply({ answers }: Answers, keys: readonly number[]): Promise<void> {
    const words = partMessages().answers;
    const analysis = this.services.store.read(this.document);
    const values = keys.flatMap((key) => {
      const answer = answers[key];
      if (answer === undefined || answer.place === null) return [];
      if (!fillable.includes(answer.status)) return [];
      const source = answer.row.office === '' ? this.table : words.source(answer.row.office, this.table);
      return [{ place: answer.place, value: answer.row.value, source }];
    });
    const say = (message: string): void => this.page.post({ type: 'said', message });
    if (analysis === undefined || values.length === 0) return say(words.changed);
    const refusal = await applyFills(this.services, this.document, analysis, values);
    if (refusal !== null) return say(refusalText(refusal));
    keys.forEach((key) => this.filled.add(key));
    this.show();
    say(words.done(values.length));
  }
}
