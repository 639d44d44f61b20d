import { paragraphAt, wordSaid, type Analysis } from '../../core/index.ts';
import { fillPreview, markedSentence, type Answer, type Answers, type AnswerStatus } from '../../core/later.ts';
import { coreWords } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import type { PartMessages } from '../part-messages.zh.ts';
import { labelOf } from './placeholder-text.ts';
import type { AnswerRow, AnswerSection } from '../../pages/request-answers/messages.ts';

interface Kind {
  readonly id: keyof PartMessages['answers']['sections'];
  readonly statuses: readonly AnswerStatus[];
  readonly fillable: boolean;
}

const kinds: readonly Kind[] = [
  { id: 'fits', statuses: ['fits'], fillable: true },
  { id: 'changed', statuses: ['changed'], fillable: true },
  { id: 'doubtful', statuses: ['doubtful'], fillable: true },
  { id: 'problem', statuses: ['problem', 'conflict'], fillable: false },
  { id: 'empty', statuses: ['empty'], fillable: false },
  { id: 'gone', statuses: ['gone'], fillable: false },
];

/**
 * The sections of a table that came back, as the page shows them; empty sections are left out. Keys are positions in `answers`; those that were
 * `filled` in from the page are no longer blanks of the text, which is as it should be.
 */
export function answerSections(
  analysis: Analysis,
  { answers, missing }: Answers,
  filled: ReadonlySet<number>,
): readonly AnswerSection[] {
  const isDone = ({ status }: Answer, key: number): boolean => status === 'gone' && filled.has(key);
  const words = partMessages().answers.sections;
  const sections = kinds.map(({ id, statuses, fillable }) => ({
    ...words[id],
    fillable,
    rows: answers.flatMap((answer, key) =>
      statuses.includes(answer.status) && !isDone(answer, key) ? [rowOf(analysis, answer, key)] : [],
    ),
  }));
  const done = {
    ...words.done,
    fillable: false,
    rows: answers.flatMap((answer, key) => (isDone(answer, key) ? [rowOf(analysis, answer, key)] : [])),
  };
  const absent = missing.map((place, index): AnswerRow => ({
    key: answers.length + index,
    label: labelOf(place.group),
    value: '',
    office: '',
    sentence: fillPreview(analysis, place.group, ''),
    sentSentence: '',
    problem: '',
    line: paragraphAt(analysis.document, place.group.start) + 1,
    ticked: false,
  }));
  const missed = {
    ...words.missing,
    fillable: false,
    rows: absent,
  };
  return [...sections, missed, done].filter(({ rows }) => rows.length > 0);
}

function rowOf(analysis: Analysis, { row, status, place, problem }: Answer, key: number): AnswerRow {
  return {
    key,
    label: place === null ? row.wanted : labelOf(place.group),
    value: row.value,
    office: row.office,
    sentence:
      place === null ? [{ text: row.sentence, kind: 'printed' }] : fillPreview(analysis, place.group, row.value),
    sentSentence: place === null || row.sentence === markedSentence(analysis, place) ? '' : row.sentence,
    problem:
      status === 'conflict' ? partMessages().answers.conflict : problem === null ? '' : wordSaid(problem, coreWords()),
    line: place === null ? null : paragraphAt(analysis.document, place.group.start) + 1,
    ticked: status === 'fits',
  };
}
