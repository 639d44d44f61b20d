import { element } from '../element.ts';
import { pageWords } from '../words.ts';
import type { Figure, FromStatistics, SectionRow, StatisticsModel, StatisticsWords, Stretch } from './messages.ts';

/** Draws the figures of a text and its sections as bars; the focus stays where it was when it is drawn again. */
export class StatisticsPage {
  private readonly words = pageWords<StatisticsWords>();
  private readonly body = element('div');

  constructor(
    root: HTMLElement,
    private readonly post: (message: FromStatistics) => void,
  ) {
    const action = (type: 'target' | 'export'): HTMLElement =>
      element('button', { type: 'button', class: 'secondary', onclick: () => post({ type }) }, this.words[type]);
    root.append(
      element('header', {}, element('h1', {}, this.words.heading), action('target'), action('export')),
      this.body,
    );
  }

  show({ file, figures, target, isOver, longest, setAside, sections, more }: StatisticsModel): void {
    const key = (document.activeElement as HTMLElement | null)?.dataset['key'];
    const said = (text: string, name: string): HTMLElement | null =>
      text === '' ? null : element('p', { class: name }, text);
    const parts = [
      element('p', { class: 'quiet file' }, file),
      element('dl', {}, ...figures.map(figureBox)),
      target === '' ? null : element('p', { class: `target ${isOver ? 'over' : 'within'}`, role: 'status' }, target),
      said(setAside, 'quiet'),
      longest && this.longest(longest),
      element('h2', {}, this.words.sections),
      sections.length === 0 ? said(this.words.noSections, 'quiet') : this.table(sections),
      said(more, 'quiet'),
    ];
    this.body.replaceChildren(...parts.filter((part) => part !== null));
    const stops = [...this.body.querySelectorAll<HTMLElement>('[data-key]')];
    stops.find((one) => one.dataset['key'] === key)?.focus();
  }

  private longest({ key, name, note }: Stretch): HTMLElement {
    return element(
      'button',
      { type: 'button', class: 'longest', 'data-key': key, onclick: () => this.post({ type: 'jump', key }) },
      element('span', { class: 'quiet' }, note),
      element('span', { class: 'sentence' }, name),
    );
  }

  private table(sections: readonly SectionRow[]): HTMLElement {
    const { columns, minutes, planned } = this.words;
    const hasPlan = sections.some((section) => section.planned !== '');
    const head = (name: string, className: string): HTMLElement =>
      element('th', { scope: 'col', class: className }, name);
    return element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head(columns.name, 'name'),
          head(columns.bar, 'bar'),
          head(columns.words, 'number'),
          head(minutes, 'number'),
          hasPlan ? head(planned, 'number') : null,
        ),
      ),
      element('tbody', {}, ...sections.map((section) => this.row(section, hasPlan))),
    );
  }

  private row({ key, name, level, words, minutes, planned, length, plan }: SectionRow, hasPlan: boolean): HTMLElement {
    const link = element(
      'button',
      { type: 'button', class: 'link', 'data-key': key, onclick: () => this.post({ type: 'jump', key }) },
      name,
    );
    const number = (text: string): HTMLElement => element('td', { class: 'number' }, text);
    return element(
      'tr',
      { class: `level-${level}` },
      element('th', { scope: 'row', class: 'name' }, link),
      element('td', { class: 'bar' }, barOf(length, plan)),
      number(words),
      number(minutes),
      hasPlan ? number(planned) : null,
    );
  }
}

const figureBox = ({ name, value }: Figure): HTMLElement =>
  element('div', {}, element('dt', {}, name), element('dd', {}, value));

/** The figures beside it say the same in words. The content policy lets no style stand in an attribute. */
function barOf(length: number, plan: number | null): HTMLElement {
  const fill = element('span', { class: 'fill' });
  fill.style.width = `${length * 100}%`;
  const mark = plan === null ? null : element('span', { class: 'plan' });
  if (mark !== null) mark.style.left = `${plan! * 100}%`;
  return element('span', { class: 'track', 'aria-hidden': 'true' }, fill, mark);
}
