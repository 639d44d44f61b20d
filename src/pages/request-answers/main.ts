import { element } from '../element.ts';
import { connect } from '../host.ts';
import { fill, pageWords } from '../words.ts';
import type { AnswerRow, AnswerSection, AnswerWords, FromAnswers, ToAnswers } from './messages.ts';
import './request-answers.css';

const words = pageWords<AnswerWords>();
const body = element('div', {});
const said = element('p', { role: 'status' });
const apply = element('button', { type: 'button', onclick: () => host.post({ type: 'apply', keys: [...ticked] }) });
const table = element('p', { class: 'quiet' });
/** Rows to be filled in; kept while the page is hidden. */
let ticked = new Set<number>();
let isFirst = true;

const host = connect<FromAnswers, ToAnswers, readonly number[]>((message) => {
  if (message.type === 'said') said.textContent = message.message;
  else show(message.table, message.sections);
});

function show(name: string, sections: readonly AnswerSection[]): void {
  table.textContent = name;
  const fillable = sections.filter((section) => section.fillable).flatMap(({ rows }) => rows);
  const keys = new Set(fillable.map(({ key }) => key));
  const wanted =
    isFirst && host.state === undefined
      ? fillable.filter((row) => row.ticked).map(({ key }) => key)
      : (host.state ?? []);
  ticked = new Set([...wanted].filter((key) => keys.has(key)));
  isFirst = false;
  body.replaceChildren(...sections.map(sectionElement));
  update();
}

function sectionElement({ title, explanation, fillable, rows }: AnswerSection): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, fill(words.section, { title, count: rows.length })),
    element('p', { class: 'quiet' }, explanation),
    ...rows.map((row) => rowElement(row, fillable)),
  );
}

function rowElement(row: AnswerRow, fillable: boolean): HTMLElement {
  const id = `row-${row.key}`;
  const onchange = (event: Event): void => choose(row.key, event);
  const tick = element('input', { type: 'checkbox', id, checked: ticked.has(row.key), onchange });
  const { label, value } = row;
  const name = value === '' ? label : fill(words.labelled, { label, value });
  return element(
    'div',
    { class: 'row' },
    fillable ? tick : element('span', {}),
    element(
      'div',
      {},
      fillable ? element('label', { for: id }, name) : element('strong', {}, name),
      element('span', { class: 'quiet' }, row.office === '' ? ' ' : ` ${row.office} `),
      placeElement(row),
      ...sentenceElements(row),
      row.problem === '' ? null : element('p', { class: 'problem' }, row.problem),
    ),
  );
}

/** A link to the line; none for a place that is gone. */
function placeElement({ key, line }: AnswerRow): HTMLElement | null {
  const onclick = (): void => host.post({ type: 'reveal', key });
  const attributes = { type: 'button', class: 'link quiet', onclick };
  return line === null ? null : element('button', attributes, fill(words.line, { line }));
}

/** The sentence as it is now, under the one that was sent where that was another. */
function sentenceElements({ sentSentence, sentence }: AnswerRow): HTMLElement[] {
  const pieces = sentence.map(({ text, kind }) =>
    kind === 'printed' ? text : element(kind === 'value' ? 'ins' : 'mark', { class: kind }, text),
  );
  if (sentSentence === '') return [element('p', {}, ...pieces)];
  const sent = fill(words.sent, { sentence: sentSentence });
  return [element('p', { class: 'sent' }, sent), element('p', {}, words.now, ...pieces)];
}

function choose(key: number, { target }: Event): void {
  if (target instanceof HTMLInputElement && target.checked) ticked.add(key);
  else ticked.delete(key);
  host.keep([...ticked]);
  update();
}

function update(): void {
  apply.textContent = fill(words.apply, { count: ticked.size });
  apply.disabled = ticked.size === 0;
}

document
  .querySelector('main')!
  .replaceChildren(element('header', {}, element('h1', {}, words.heading), table, apply, said), body);
host.post({ type: 'ready' });
