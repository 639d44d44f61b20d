import type { Analysis } from '../analysis/analyze.ts';
import type { Said } from '../text/said.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { fillGroup, fillProblem } from './fill-group.ts';
import { answerDoubt } from './answer-doubt.ts';
import { samePlaceholders } from './fill-identity.ts';
import { refusal } from './fill-value.ts';
import type { FillPlace, PlaceRecord } from './fill-places.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import { CLOSE_MARK, markedSentence, OPEN_MARK, type ReturnedRow } from './request-table.ts';

/**
 * The outcome of one row: it fits; its sentence was changed meanwhile; it should be looked at first (a workbook may have kept it as
 * something else, it looks like no answer, the same person is named differently in another row); the value does not fit; it is empty; its blank is no longer in the text; another row says something else for the same blank.
 */
export type AnswerStatus = 'fits' | 'changed' | 'doubtful' | 'problem' | 'empty' | 'gone' | 'conflict';

export interface Answer {
  readonly row: ReturnedRow;
  readonly status: AnswerStatus;
  /** Where the value belongs; null for what is gone. */
  readonly place: FillPlace | null;
  /** The sentence as it stands now, the blank marked; '' for what is gone. */
  readonly sentence: string;
  /** Why the value does not fit, or may be meant otherwise; null where it does. */
  readonly problem: Said | null;
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** Places that were asked for, are still open, and have no row in the table. */
  readonly missing: readonly FillPlace[];
}

/**
 * The places that a table which came back is about: what was remembered when it was written, and of other rows what the table's own
 * sentences tell.
 */
export function askedPlaces(rows: readonly ReturnedRow[], sent: readonly PlaceRecord[]): readonly PlaceRecord[] {
  const remembered = new Set(sent.map(({ id }) => id));
  return [...sent, ...uniqueById(rows.filter(({ id }) => !remembered.has(id)).flatMap(recordsIn))];
}

/**
 * Compares a table that came back with the text as it is now. `sent` is what was remembered when the table was written;
 * without it the table's own sentences tell what was asked. `found` is where the `askedPlaces` stand, where they are followed.
 *
 *     checkAnswers(analysis, rows, sent).answers.filter(({ status }) => status === 'fits')
 */
export function checkAnswers(
  analysis: Analysis,
  rows: readonly ReturnedRow[],
  sent: readonly PlaceRecord[] = [],
  found: ReadonlyMap<string, FoundPlace> = findPlaces(analysis, askedPlaces(rows, sent)),
): Answers {
  const values = new Map<string, Set<string>>();
  for (const { id, value } of rows) if (value !== '') values.set(id, (values.get(id) ?? new Set()).add(value));
  const answers = rows.map((row): Answer => {
    const hit = found.get(row.id);
    if (hit === undefined) return { row, status: 'gone', place: null, sentence: '', problem: null };
    const { place, exact } = hit;
    const problem = fillProblem(analysis, place.group, row.value);
    const doubt = answerDoubt(place.group.kind, row.value.trim());
    const status = statusOf(row, exact, problem, values.get(row.id)?.size ?? 0);
    const sentence = markedSentence(analysis, place);
    const isDoubtful = doubt !== null && (status === 'fits' || status === 'changed');
    if (isDoubtful) return { row, status: 'doubtful', place, sentence, problem: doubt };
    return { row, status, place, sentence, problem };
  });
  askAboutPersons(analysis, answers);
  const answered = new Set(rows.map(({ id }) => id));
  const missing = sent.flatMap(({ id }) => (answered.has(id) ? [] : (found.get(id)?.place ?? [])));
  return { answers, missing };
}

/** One person is not called by two names: where rows differ, each is asked about. */
function askAboutPersons(analysis: Analysis, answers: Answer[]): void {
  const isGiven = ({ status, place }: Answer): boolean =>
    place?.group.kind === 'person' && (status === 'fits' || status === 'changed');
  const given = new Map(answers.filter(isGiven).map((answer) => [answer.place!.group.id, answer]));
  if (given.size < 2) return;
  for (const [at, answer] of answers.entries()) {
    if (given.get(answer.place?.group.id ?? '') !== answer) continue;
    const other = samePlaceholders(analysis, answer.place!.group).find(({ group, certain }) => {
      const value = given.get(group.id)?.row.value.trim();
      return certain && value !== undefined && value !== answer.row.value.trim();
    });
    if (other === undefined) continue;
    const problem = refusal('otherPerson', { other: given.get(other.group.id)!.row.value.trim() });
    answers[at] = { ...answer, status: 'doubtful', problem };
  }
}

function statusOf({ value }: ReturnedRow, exact: boolean, problem: Said | null, values: number): AnswerStatus {
  if (value === '') return 'empty';
  if (values > 1) return 'conflict';
  if (problem !== null) return 'problem';
  return exact ? 'fits' : 'changed';
}

/** The place as a row's own sentence says it; of several marks the first is the blank. */
function recordsIn({ id, sentence, wanted }: ReturnedRow): readonly PlaceRecord[] {
  const open = sentence.indexOf(OPEN_MARK);
  const close = sentence.indexOf(CLOSE_MARK, open);
  const label = wanted.replace(/（如[^）]*）$/u, '');
  const isMarked = open >= 0 && close > open;
  return [
    {
      id,
      label,
      before: isMarked ? sentence.slice(0, open) : '',
      after: isMarked ? sentence.slice(close + 1) : '',
    },
  ];
}

const uniqueById = (records: readonly PlaceRecord[]): readonly PlaceRecord[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

/** A value for a place. */
export interface PlaceValue {
  readonly place: FillPlace;
  readonly value: string;
}

/**
 * The edits that fill several places at once, in text order; of two values for one place the last wins, values that do not
 * fit are left out.
 *
 *     fillPlacesWith(analysis, [{ place, value: '120' }])
 */
export function fillPlacesWith(analysis: Analysis, values: readonly PlaceValue[]): readonly TextEdit[] {
  const byPlace = new Map(values.map((one) => [one.place.id, one]));
  return [...byPlace.values()]
    .flatMap(({ place, value }) => fillGroup(analysis, place.group, value))
    .sort((a, b) => a.range.start - b.range.start);
}
