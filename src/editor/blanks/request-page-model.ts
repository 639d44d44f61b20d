import { fillPreview, paragraphAt, type Analysis } from '../../core/index.ts';
import { markedSentence, type Answer, type Answers, type AnswerStatus } from '../../core/later.ts';
import type { AnswerRow, AnswerSection } from '../../pages/request-answers/messages.ts';

interface Kind {
  readonly title: string;
  readonly explanation: string;
  readonly statuses: readonly AnswerStatus[];
  readonly fillable: boolean;
}

const kinds: readonly Kind[] = [
  { title: '可以填入', explanation: '原句没有变，填写合乎要求。', statuses: ['fits'], fillable: true },
  {
    title: '原句已改',
    explanation: '发出之后正文改过，请对照两句话，确认还是同一处再勾选。',
    statuses: ['changed'],
    fillable: true,
  },
  {
    title: '请看一眼',
    explanation: '填写的数可能不是原来的意思，核对后再勾选。',
    statuses: ['doubtful'],
    fillable: true,
  },
  { title: '填写不合适', explanation: '请与填报的科室核对。', statuses: ['problem', 'conflict'], fillable: false },
  { title: '没有填写', explanation: '表中这一栏是空的。', statuses: ['empty'], fillable: false },
  { title: '正文中找不到', explanation: '这一处已经填过、删去，或编号被改动。', statuses: ['gone'], fillable: false },
];

/**
 * What the page shows of a table that came back; empty sections are left out. Keys are positions in `answers`; those that were
 * `filled` in from the page are no longer blanks of the text, which is as it should be.
 */
export function answerSections(
  analysis: Analysis,
  { answers, missing }: Answers,
  filled: ReadonlySet<number>,
): readonly AnswerSection[] {
  const isDone = ({ status }: Answer, key: number): boolean => status === 'gone' && filled.has(key);
  const sections = kinds.map(({ statuses, ...kind }) => ({
    ...kind,
    rows: answers.flatMap((answer, key) =>
      statuses.includes(answer.status) && !isDone(answer, key) ? [rowOf(analysis, answer, key)] : [],
    ),
  }));
  const done = {
    title: '已填入',
    explanation: '已写进正文，状态是已填待核。',
    fillable: false,
    rows: answers.flatMap((answer, key) => (isDone(answer, key) ? [rowOf(analysis, answer, key)] : [])),
  };
  const absent = missing.map((place, index): AnswerRow => ({
    key: answers.length + index,
    label: place.group.label,
    value: '',
    office: '',
    sentence: fillPreview(analysis, place.group, ''),
    sentSentence: '',
    problem: '',
    line: paragraphAt(analysis.document, place.group.start) + 1,
    ticked: false,
  }));
  const missed = {
    title: '表中缺少',
    explanation: '征过，还没有填，收回的表里没有这一行。',
    fillable: false,
    rows: absent,
  };
  return [...sections, missed, done].filter(({ rows }) => rows.length > 0);
}

function rowOf(analysis: Analysis, { row, status, place, problem }: Answer, key: number): AnswerRow {
  return {
    key,
    label: place?.group.label ?? row.wanted,
    value: row.value,
    office: row.office,
    sentence:
      place === null ? [{ text: row.sentence, kind: 'printed' }] : fillPreview(analysis, place.group, row.value),
    sentSentence: place === null || row.sentence === markedSentence(analysis, place) ? '' : row.sentence,
    problem: status === 'conflict' ? '同一处在表中有两种填法。' : (problem ?? ''),
    line: place === null ? null : paragraphAt(analysis.document, place.group.start) + 1,
    ticked: status === 'fits',
  };
}
