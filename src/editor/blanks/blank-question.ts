import * as vscode from 'vscode';
import { fillProblem, wordSaid } from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';
import { onTextChange } from '../host/text-changes.ts';
import { withEarly, type EarlyKeys } from './early-keys.ts';
import { labelOf, markedExcerpt, wantedText } from './placeholder-text.ts';
import type { Located } from './placeholder-target.ts';

/**
 * The box that asks what one blank is to be filled with. It is shown as soon as it is made, before anybody looks for the blank: who presses F2 types the
 * name at once. Keys that were faster are put into it, in front of what it is given.
 *
 *     const question = new BlankQuestion();
 *     const value = await question.ask(at, keys); // undefined when the writer went back
 */
export class BlankQuestion implements vscode.Disposable {
  private readonly input = vscode.window.createInputBox();

  constructor() {
    this.input.title = messages().blanks.fillTitle;
    this.input.show();
  }

  dispose(): void {
    this.input.dispose();
  }

  /** `keys` are told of all changes since the blank was looked at. */
  async ask({ document, analysis, group }: Located, keys: EarlyKeys): Promise<string | undefined> {
    const { input } = this;
    input.title = messages().blanks.fill(labelOf(group));
    input.prompt = markedExcerpt(analysis.document.text, group);
    input.placeholder = wantedText(group);
    let put = '';
    const show = (value: string): void => {
      const early = keys.typed ?? '';
      const whole = withEarly(early, put, value);
      put = early;
      if (whole !== input.value) input.value = whole;
      const problem = fillProblem(analysis, group, whole);
      input.validationMessage = problem === null ? undefined : wordSaid(problem, coreWords());
    };
    show(input.value);
    const following = onTextChange(
      (changed) => changed === document,
      ({ changes }) => {
        keys.change(changes);
        show(input.value);
      },
    );
    const value = await new Promise<string | undefined>((resolve) => {
      input.onDidChangeValue(show);
      input.onDidAccept(() => {
        if (fillProblem(analysis, group, input.value) === null) resolve(input.value.trim() || undefined);
      });
      input.onDidHide(() => resolve(undefined));
    });
    following.dispose();
    input.hide();
    return value;
  }
}
