import { element } from '../element.ts';
import { fill, pageWords } from '../words.ts';
import type { FinalModel, FinalPart, FinalRow, FinalWords, FromFinal } from './messages.ts';

export interface FinalPageHost {
  readonly post: (message: FromFinal) => void;
  /** Which parts the reader has opened or closed, by id. */
  readonly folded: Map<string, boolean>;
  readonly keep: (folded: ReadonlyMap<string, boolean>) => void;
}

/** Parts with more rows than this begin closed. */
const LONG = 40;

/** Draws what is left before a text goes to the printer; focus and what was folded stay where they were when it is drawn again. */
export class FinalPage {
  private readonly words = pageWords<FinalWords>();
  private readonly body = element('div');

  constructor(
    root: HTMLElement,
    private readonly host: FinalPageHost,
  ) {
    const action = (type: 'recheck' | 'copy' | 'list' | 'export'): HTMLElement =>
      element('button', { type: 'button', class: 'secondary', onclick: () => host.post({ type }) }, this.words[type]);
    root.append(
      element(
        'header',
        {},
        element('h1', {}, this.words.heading),
        ...(['recheck', 'copy', 'list', 'export'] as const).map(action),
      ),
      this.body,
    );
    root.addEventListener('keydown', (event) => this.walk(event));
  }

  show({ file, verdict, isReady, parts, lengths }: FinalModel): void {
    const stops = this.stops();
    const at = stops.findIndex((one) => one === document.activeElement);
    const key = stops[at]?.dataset['key'];
    this.body.replaceChildren(
      element('p', { class: 'quiet file' }, file),
      element('p', { class: `verdict ${isReady ? 'ready' : 'left'}`, role: 'status' }, verdict),
      ...parts.map((part) => this.part(part)),
      element(
        'section',
        { class: 'lengths' },
        element('h2', {}, this.words.lengths),
        element('ul', {}, ...lengths.map((length) => element('li', {}, length))),
      ),
    );
    if (at < 0) return;
    const now = this.stops();
    (now.find((one) => one.dataset['key'] === key) ?? now[Math.min(at, now.length - 1)])?.focus();
  }

  private part({ id, title, note, isDone, rows }: FinalPart): HTMLElement {
    const head = [
      element('span', { class: 'state', 'aria-hidden': 'true' }, isDone ? '✓' : '○'),
      element('h2', {}, title),
      element('span', { class: 'quiet' }, note),
    ];
    const className = isDone ? 'done' : 'open';
    if (rows.length === 0) return element('section', { class: className }, element('div', { class: 'head' }, ...head));
    const isOpen = this.host.folded.get(id) ?? (rows.length <= LONG && (!isDone || rows.length <= 5));
    const details = element(
      'details',
      { open: isOpen },
      element('summary', { class: 'head', 'data-key': id }, ...head),
      element('ul', {}, ...rows.map((row) => this.row(row))),
    );
    details.addEventListener('toggle', () => {
      this.host.folded.set(id, details.open);
      this.host.keep(this.host.folded);
    });
    return element('section', { class: className }, details);
  }

  private row({ key, message, before, words, after, line, blocks, canTick }: FinalRow): HTMLElement {
    const post = (type: 'jump' | 'tick') => (): void => this.host.post({ type, key });
    const tick = element('input', {
      type: 'checkbox',
      title: this.words.tick,
      'aria-label': fill(this.words.ticked, { message }),
      'data-key': `tick ${key}`,
      onchange: post('tick'),
    });
    const jump = element(
      'button',
      { type: 'button', class: 'jump', 'data-key': key, onclick: post('jump') },
      element('span', { class: 'what' }, message),
      element(
        'span',
        { class: 'quiet where' },
        fill(this.words.line, { line }) + before,
        element('mark', {}, words),
        after,
      ),
    );
    return element('li', { class: blocks ? 'open' : 'advice' }, canTick ? tick : null, jump);
  }

  private stops(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>('[data-key]')];
  }

  /** Up and down go from row to row. */
  private walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = this.stops().filter((one) => !one.matches('input') && one.offsetParent !== null);
    const at = rows.findIndex((one) => one === document.activeElement);
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    next.focus();
    event.preventDefault();
  }
}
