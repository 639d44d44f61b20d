import { element } from '../element.ts';
import { fill, pageWords } from '../words.ts';
import type { CheckModel, CheckWords, CopyGroup, CopyRow, FromCheck, LeftOverRow, SidePiece } from './messages.ts';

/** Draws what a text has in common with old ones: both places side by side, the base apart. */
export class CheckPage {
  private readonly words = pageWords<CheckWords>();
  private readonly body = element('div');

  constructor(
    root: HTMLElement,
    private readonly post: (message: FromCheck) => void,
  ) {
    const action = (type: 'recheck' | 'export'): HTMLElement =>
      element('button', { type: 'button', class: 'secondary', onclick: () => post({ type }) }, this.words[type]);
    root.append(
      element('header', {}, element('h1', {}, this.words.heading), action('recheck'), action('export')),
      this.body,
    );
  }

  show({ file, verdict, sections, groups, leftOvers }: CheckModel): void {
    const key = (document.activeElement as HTMLElement | null)?.dataset['key'];
    this.body.replaceChildren(
      element('p', { class: 'quiet file' }, file),
      element('p', { class: 'verdict', role: 'status' }, verdict),
      ...(sections.length > 0 ? [this.shares(sections)] : []),
      ...groups.map((group) => this.group(group)),
      ...(leftOvers.length > 0 ? [this.leftOvers(leftOvers)] : []),
    );
    const stops = [...this.body.querySelectorAll<HTMLElement>('[data-key]')];
    stops.find((one) => one.dataset['key'] === key)?.focus();
  }

  private shares(sections: CheckModel['sections']): HTMLElement {
    const row = ({ name, percent }: CheckModel['sections'][number]): HTMLElement =>
      element(
        'tr',
        {},
        element('td', {}, name),
        element('td', { class: 'percent' }, `${percent}%`),
        element('td', {}, element('meter', { min: '0', max: '100', value: String(percent) })),
      );
    return element(
      'section',
      {},
      element('h2', {}, this.words.sections),
      element('table', { class: 'shares' }, element('tbody', {}, ...sections.map(row))),
    );
  }

  private group({ title, isBase, rows }: CopyGroup): HTMLElement {
    const end = element(
      'button',
      { type: 'button', class: 'link', onclick: () => this.post({ type: 'noBase' }) },
      this.words.noBase,
    );
    return element(
      'section',
      { class: isBase ? 'base' : 'others' },
      element('h2', {}, title),
      isBase ? end : null,
      ...rows.map((row) => this.row(row, isBase)),
    );
  }

  private row({ key, likeness, line, here, old, source }: CopyRow, isBase: boolean): HTMLElement {
    const link = (type: 'open' | 'base'): HTMLElement =>
      element(
        'button',
        { type: 'button', class: 'link', 'data-key': `${type} ${key}`, onclick: () => this.post({ type, key }) },
        this.words[type],
      );
    return element(
      'article',
      {},
      element(
        'p',
        { class: 'quiet' },
        `${fill(this.words.line, { line })}${likeness} `,
        link('open'),
        isBase ? null : link('base'),
      ),
      element(
        'div',
        { class: 'sides' },
        element(
          'button',
          { type: 'button', class: 'side', 'data-key': key, onclick: () => this.post({ type: 'jump', key }) },
          element('span', { class: 'quiet' }, this.words.here),
          this.side(here),
        ),
        element(
          'div',
          { class: 'side' },
          element('span', { class: 'quiet' }, `${this.words.old} ${source}`),
          this.side(old),
        ),
      ),
    );
  }

  /** What only this side has is marked. */
  private side(pieces: readonly SidePiece[]): HTMLElement {
    return element(
      'span',
      { class: 'words' },
      ...pieces.map(({ text, isSame }) => (isSame ? text : element('mark', {}, text))),
    );
  }

  private leftOvers(rows: readonly LeftOverRow[]): HTMLElement {
    const row = ({ key, message, line, sentence }: LeftOverRow): HTMLElement =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', class: 'side', 'data-key': key, onclick: () => this.post({ type: 'jump', key }) },
          element('span', {}, fill(this.words.line, { line }) + message),
          element('span', { class: 'quiet words' }, sentence),
        ),
      );
    return element('section', {}, element('h2', {}, this.words.leftOvers), element('ul', {}, ...rows.map(row)));
  }
}
