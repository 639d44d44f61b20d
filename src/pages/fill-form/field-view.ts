import { element } from '../element.ts';
import { fill } from '../words.ts';
import type { FormField, FormWords, Piece, Trial } from './messages.ts';

/** What a field tells the form, and has of it. */
export interface FieldListener {
  readonly words: FormWords;
  /** The writer typed; also for fields that follow another. */
  changed(id: string): void;
  reveal(id: string): void;
}

/** Fields that may be the same, and whether their value follows this one's. */
export type Followers = ReadonlyMap<string, boolean>;

/** One thing to fill: its sentence as it will read, the box to type in, what is wrong with the value. */
export class FieldView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly sentence = element('p', { class: 'sentence' });
  private readonly problem = element('p', { class: 'problem', role: 'alert', hidden: true });
  private readonly same: HTMLElement;
  private readonly ticks = new Map<string, HTMLInputElement>();
  private hasProblem = false;

  constructor(
    readonly field: FormField,
    private readonly listener: FieldListener,
  ) {
    const { words } = listener;
    const { id, label, example, known, line } = field;
    const inputId = `value-${id}`;
    this.sentence.id = `sentence-${id}`;
    this.problem.id = `problem-${id}`;
    this.input = element('input', {
      type: 'text',
      id: inputId,
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: example === '' ? '' : fill(words.example, { example }),
      'aria-describedby': `${this.sentence.id} ${this.problem.id}`,
      list: known.length > 0 ? `known-${id}` : false,
      oninput: () => listener.changed(id),
    });
    const place = element(
      'button',
      { type: 'button', class: 'link quiet', tabindex: '-1', title: words.goTo, onclick: () => listener.reveal(id) },
      fill(words.line, { line }),
    );
    this.same = element('div', { class: 'same', role: 'group', 'aria-label': words.same, hidden: true });
    this.root = element(
      'div',
      { class: 'field' },
      element('div', { class: 'name' }, element('label', { for: inputId }, label), ' ', place),
      element('div', { class: 'entry' }, this.sentence, this.input, this.problem, this.same),
      known.length > 0
        ? element('datalist', { id: `known-${id}` }, ...known.map((value) => element('option', { value })))
        : null,
    );
    this.draw(field.sentence);
  }

  get value(): string {
    return this.input.value.trim();
  }

  set value(value: string) {
    this.input.value = value;
  }

  /** Empty, or holding what does not fit: still to be seen to. */
  get isOpen(): boolean {
    return this.value === '' || this.hasProblem;
  }

  get followers(): Followers {
    return new Map([...this.ticks].map(([id, tick]) => [id, tick.checked]));
  }

  /** The row of a place that was offered. */
  rowOf(id: string): HTMLElement | null {
    return this.ticks.get(id)?.closest('label') ?? null;
  }

  /** Offers the places that may be the same, once there is something to give them. */
  offer(others: readonly { readonly view: FieldView; readonly certain: boolean }[]): void {
    if (this.ticks.size > 0 || others.length === 0) return;
    const { sameLine, sameHint } = this.listener.words;
    const rows = others.map(({ view, certain }) => {
      const tick = element('input', {
        type: 'checkbox',
        checked: certain,
        onchange: () => this.listener.changed(this.field.id),
      });
      this.ticks.set(view.field.id, tick);
      const words = view.field.sentence.map(({ text }) => text).join('');
      return element('label', {}, tick, fill(sameLine, { line: view.field.line, words }));
    });
    this.same.replaceChildren(element('p', { class: 'quiet' }, sameHint), ...rows);
  }

  /** The offer stands while there is a value. */
  showOffer(): void {
    const isHidden = this.ticks.size === 0 || this.value === '';
    if (this.same.hidden === isHidden) return;
    this.same.hidden = isHidden;
    // What will be written along is looked at before it is.
    if (!isHidden) this.root.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what the value makes of the sentence; an answer to an older value is passed over. */
  show({ value, problem, sentence }: Trial): void {
    if (value !== this.value) return;
    this.hasProblem = problem !== null;
    this.problem.textContent = problem ?? '';
    this.problem.hidden = problem === null;
    this.input.setAttribute('aria-invalid', String(problem !== null));
    this.draw(sentence);
  }

  private draw(pieces: readonly Piece[]): void {
    this.sentence.replaceChildren(
      ...pieces.map(({ text, kind }) =>
        kind === 'printed' ? text : element(kind === 'value' ? 'ins' : 'mark', { class: kind }, text),
      ),
    );
  }
}
