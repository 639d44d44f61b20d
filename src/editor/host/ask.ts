import * as vscode from 'vscode';

/** Where a question stands in a row of questions. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

interface TextQuestion extends Step {
  readonly value: string;
  readonly prompt: string;
  /** What is wrong with an answer, undefined when nothing is. */
  readonly problem?: (value: string) => string | undefined;
}

/** Asks for a text; undefined when the writer gives up. */
export async function askText({ value, prompt, problem, ...step }: TextQuestion): Promise<string | undefined> {
  const input = vscode.window.createInputBox();
  Object.assign(input, step, { value, prompt, ignoreFocusOut: true });
  const check = (): string | undefined => (input.validationMessage = problem?.(input.value) ?? '') || undefined;
  const answer = await new Promise<string | undefined>((resolve) => {
    input.onDidChangeValue(check);
    input.onDidAccept(() => {
      if (check() === undefined) resolve(input.value);
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  });
  input.dispose();
  return answer;
}

interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

interface ChoiceQuestion<Value> extends Step {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** The one that Enter takes. */
  readonly first?: Value | undefined;
}

/** Asks for one of several; undefined when the writer gives up. */
export async function askChoice<Value>(question: ChoiceQuestion<Value>): Promise<Value | undefined> {
  const { placeholder, choices, first, ...step } = question;
  const picker = vscode.window.createQuickPick<Choice<Value>>();
  Object.assign(picker, step, { placeholder, items: choices, ignoreFocusOut: true, matchOnDescription: true });
  const likely = choices.find(({ value }) => value === first);
  if (likely !== undefined) picker.activeItems = [likely];
  const answer = await new Promise<Choice<Value> | undefined>((resolve) => {
    picker.onDidAccept(() => {
      if (picker.selectedItems.length > 0) resolve(picker.selectedItems[0]);
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return answer?.value;
}

interface SeveralQuestion<Value> {
  readonly title: string;
  readonly placeholder: string;
  /** `picked` are ticked from the start. */
  readonly choices: readonly Choice<Value>[];
}

/**
 * Asks which of several. Where the writer answers, `work` is done while the question still stands and hears no key: what is typed
 * next cannot get in before it. Nothing is done where the writer gives up.
 */
export async function askSeveral<Value>(
  { title, placeholder, choices }: SeveralQuestion<Value>,
  work: (values: readonly Value[]) => Promise<void>,
): Promise<void> {
  const picker = vscode.window.createQuickPick<Choice<Value>>();
  Object.assign(picker, { title, placeholder, items: choices, canSelectMany: true, ignoreFocusOut: true });
  picker.selectedItems = choices.filter(({ picked }) => picked);
  try {
    const isAnswered = await new Promise<boolean>((resolve) => {
      picker.onDidAccept(() => resolve(true));
      picker.onDidHide(() => resolve(false));
      picker.show();
    });
    if (!isAnswered) return;
    Object.assign(picker, { enabled: false, busy: true });
    await work(picker.selectedItems.map(({ value }) => value));
  } finally {
    picker.dispose();
  }
}
