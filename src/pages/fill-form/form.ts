import { element } from '../element.ts';
import { FieldView, type FieldListener } from './field-view.ts';
import { fill, pageWords } from '../words.ts';
import type { FieldValue, FormModel, FormWords, ToForm, Trial } from './messages.ts';
import { Unseen } from './unseen.ts';

/** What the form asks of the extension. */
export interface FormHost {
  tryValues(values: readonly FieldValue[]): void;
  apply(values: readonly FieldValue[]): void;
  reveal(id: string): void;
  /** All values typed so far, to be kept while the page is hidden. */
  keep(values: readonly FieldValue[]): void;
}

type Renaming = Pick<Extract<ToForm, { readonly type: 'show' }>, 'renamed' | 'dropped'>;

/** The whole form: a head with progress and filter, sections of fields. Values stay known when their blank has gone. */
export class Form implements FieldListener {
  readonly words = pageWords<FormWords>();
  private views = new Map<string, FieldView>();
  private readonly values: Map<string, string>;
  private readonly body = element('div', {});
  private readonly file = element('span', { class: 'quiet' });
  private readonly progress = element('span', { class: 'quiet', 'aria-live': 'polite' });
  private readonly said = element('p', { class: 'said', role: 'status' });
  private readonly unseen: Unseen;
  private readonly onlyOpen = element('input', { type: 'checkbox', id: 'only-open', onchange: () => this.filter() });
  private readonly search = element('input', {
    type: 'search',
    'aria-label': this.words.filter,
    placeholder: this.words.filterHint,
    oninput: () => this.filter(),
  });

  constructor(
    root: HTMLElement,
    private readonly host: FormHost,
    kept: readonly FieldValue[],
  ) {
    this.values = new Map(kept);
    const { words } = this;
    const onclick = (): void => this.apply();
    const apply = element('button', { type: 'button', title: 'Ctrl+Enter', onclick }, words.apply);
    const tools = element(
      'div',
      { class: 'tools' },
      ...[this.search, element('label', {}, this.onlyOpen, words.onlyOpen), this.progress, apply],
    );
    const keys = element('p', { class: 'quiet' }, words.keys);
    const head = element('header', {}, element('h1', {}, words.heading, this.file), tools, keys, this.said);
    this.unseen = new Unseen(head);
    root.replaceChildren(head, element('form', { onsubmit: (event) => event.preventDefault() }, this.body));
    document.addEventListener('keydown', (event) => this.key(event));
  }

  /** Draws the fields; the one that had the focus keeps it, with its cursor. */
  show(model: FormModel, { renamed, dropped }: Renaming): void {
    const moved = renamed.map(([from, to]) => [to, this.values.get(from)] as const);
    for (const id of [...dropped, ...renamed.map(([from]) => from)]) this.values.delete(id);
    for (const [to, value] of moved) if (value !== undefined) this.values.set(to, value);
    const focused = this.focused;
    const isFirst = this.views.size === 0;
    this.views = new Map();
    this.file.textContent = model.file;
    const sections = model.sections.map(({ title, fields }) => {
      const views = fields.map((field) => {
        const view = new FieldView(field, this);
        view.value = this.values.get(field.id) ?? '';
        this.views.set(field.id, view);
        return view.root;
      });
      return element('section', {}, title === '' ? null : element('h2', {}, title), ...views);
    });
    this.body.replaceChildren(
      ...(sections.length > 0 ? sections : [element('p', { class: 'quiet' }, this.words.nothing)]),
    );
    this.watch(new Map(renamed));
    this.restoreFocus(focused, renamed, isFirst);
    this.tryAll();
  }

  /** Looks out for what is still to be seen in the fields that have been drawn anew. */
  private watch(renamed: ReadonlyMap<string, string>): void {
    for (const before of this.unseen.ids) {
      this.unseen.see(before);
      const id = renamed.get(before) ?? before;
      const view = this.views.get(id);
      if (view !== undefined) this.unseen.add({ id, line: view.field.line, shownBy: [view.root] });
    }
  }

  tried(trials: readonly Trial[]): void {
    for (const trial of trials) this.views.get(trial.id)?.show(trial);
    this.refresh();
  }

  say(message: string): void {
    this.said.textContent = message;
  }

  changed(id: string): void {
    const view = this.views.get(id);
    if (view === undefined) return;
    this.unseen.see(id);
    const before = this.values.get(id) ?? '';
    if (view.value !== '') view.offer(this.sameAs(view));
    const changed = [this.set(view, view.value)];
    for (const [other, follows] of view.followers) {
      const follower = this.views.get(other);
      // What the writer gave a place of its own stays.
      if (follower === undefined || ![before, view.value, ''].includes(follower.value)) continue;
      const value = follows ? view.value : '';
      follower.value = value;
      changed.push(this.set(follower, value));
      if (value === '') this.unseen.see(other);
      else this.unseen.add({ id: other, line: follower.field.line, shownBy: [view.rowOf(other)!, follower.root] });
    }
    view.showOffer();
    this.host.tryValues(changed);
    this.host.keep([...this.values]);
  }

  reveal(id: string): void {
    this.host.reveal(id);
  }

  private set({ field }: FieldView, value: string): FieldValue {
    this.values.set(field.id, value);
    return [field.id, value];
  }

  private sameAs({ field }: FieldView): { view: FieldView; certain: boolean }[] {
    return field.same.flatMap(({ id, certain }) => {
      const view = this.views.get(id);
      return view === undefined ? [] : [{ view, certain }];
    });
  }

  private tryAll(): void {
    const given = [...this.views].filter(([, view]) => view.value !== '');
    if (given.length > 0) this.host.tryValues(given.map(([id, view]) => [id, view.value]));
    this.refresh();
  }

  /** What is written beside the field itself has been in view by then, or is brought into view instead. */
  private apply(): void {
    const hidden = this.unseen.reveal();
    if (hidden !== null) {
      const { line, count } = hidden;
      return this.say(fill(this.words.unseen, { line, count }));
    }
    const values = [...this.views]
      .filter(([, view]) => view.value !== '')
      .map(([id, view]): FieldValue => [id, view.value]);
    if (values.length > 0) this.host.apply(values);
    else this.say(this.words.noValue);
  }

  private refresh(): void {
    const all = [...this.views.values()];
    const filled = all.filter((view) => !view.isOpen).length;
    const progress = all.length === 0 ? '' : fill(this.words.progress, { filled, all: all.length });
    // Written only when it has changed: a screen reader reads it out each time.
    if (this.progress.textContent !== progress) this.progress.textContent = progress;
    this.filter();
  }

  /** A field with the focus is never hidden: one is still typing in it. */
  private filter(): void {
    const words = this.search.value.trim();
    for (const view of this.views.values()) {
      const isWanted = words === '' || (view.root.textContent ?? '').includes(words);
      view.root.hidden =
        document.activeElement !== view.input && (!isWanted || (this.onlyOpen.checked && !view.isOpen));
    }
    for (const section of this.body.querySelectorAll('section'))
      section.hidden = [...section.querySelectorAll<HTMLElement>('.field')].every(({ hidden }) => hidden);
  }

  private get focused(): { id: string; start: number | null } | null {
    const view = [...this.views.values()].find(({ input }) => input === document.activeElement);
    return view === undefined ? null : { id: view.field.id, start: view.input.selectionStart };
  }

  private restoreFocus(
    focused: { id: string; start: number | null } | null,
    renamed: readonly (readonly [string, string])[],
    isFirst: boolean,
  ): void {
    const id = focused && (new Map(renamed).get(focused.id) ?? focused.id);
    const view =
      (id !== null && this.views.get(id)) ||
      // Where the field has been filled in one goes on with the next, but never takes the focus from the text.
      (isFirst || (focused !== null && document.hasFocus())
        ? [...this.views.values()].find(({ isOpen }) => isOpen)
        : undefined);
    view?.input.focus();
    if (focused !== null && view?.field.id === id) view.input.setSelectionRange(focused.start, focused.start);
  }

  /** Enter and ↓ go to the next field, Shift+Enter and ↑ to the one before, Alt+Enter to the text, Ctrl+Enter fills in. */
  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.apply();
      return;
    }
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { focused } = this;
      if (focused !== null) this.reveal(focused.id);
      return;
    }
    const back = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    const on = event.key === 'Enter' || (event.key === 'ArrowDown' && event.target.list === null);
    if (!back && !on) return;
    if (event.key === 'ArrowUp' && event.target.list !== null) return;
    event.preventDefault();
    this.step(event.target, back ? -1 : 1);
  }

  private step(from: HTMLInputElement, by: 1 | -1): void {
    const inputs = [...this.views.values()]
      .filter(({ root, input }) => !root.hidden || input === from)
      .map(({ input }) => input);
    const next = inputs[(inputs.indexOf(from) + by + inputs.length) % inputs.length];
    next?.focus();
    next?.select();
  }
}
