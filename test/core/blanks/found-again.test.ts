import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  ChangeSet,
  fillPlaces,
  isSameReference,
  parse,
  placeholderGroups,
  recordOf,
  referenceOf,
} from '../../../src/core/index.ts';
import {
  askedPlaces,
  checkAnswers,
  fillPlacesWith,
  findPlaces,
  FollowedPlaces,
  readRequestRows,
  requestColumns,
  requestRows,
} from '../../../src/core/later.ts';

const read = (text: string) => analyze(parse(text));
const textOf = (place: { group: { start: number } } | undefined, text: string): string =>
  place === undefined ? '' : text.slice(Math.max(0, place.group.start - 6), place.group.start);

/** A text that is filled while its places are followed. */
class Draft {
  readonly records;
  readonly places;
  constructor(public text: string) {
    this.records = fillPlaces(read(text)).map(recordOf);
    this.places = new FollowedPlaces(this.records);
    this.places.read(read(text));
  }

  /** Fills the open place with this number, as the text stands. */
  fill(index: number, value: string): ChangeSet {
    const analysis = read(this.text);
    return this.change(ChangeSet.of(fillPlacesWith(analysis, [{ place: fillPlaces(analysis)[index]!, value }])));
  }

  change(changes: ChangeSet): ChangeSet {
    const back = changes.invert(this.text);
    this.text = changes.apply(this.text);
    this.places.change(changes);
    return back;
  }

  /** What each place was asked as: its number, where it is open still, with ? where its sentence counts as changed. */
  get open(): string[] {
    const found = this.places.read(read(this.text));
    return this.records.flatMap(({ id }, index) => {
      const one = found.get(id);
      return one === undefined ? [] : [`${index}${one.exact ? '' : '?'}`];
    });
  }
}

describe('a sentence of which other blanks were filled is the same sentence', () => {
  const text = '一、全县新建公路XX公里，改造农房XX户，完成投资XX亿元。\n二、X月X日前，由XX局牵头完成XX亩造林任务。';

  test('whichever is filled first, and whether the text is followed or only read again', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), (order) => {
        const values = ['35', '120', '1.2', '3月5日', '水利', '800'];
        const draft = new Draft(text);
        const left = [0, 1, 2, 3, 4, 5];
        for (const index of order) {
          draft.fill(left.indexOf(index), values[index]!);
          left.splice(left.indexOf(index), 1);
          expect(draft.open).toEqual(left.map(String));
          const found = findPlaces(read(draft.text), draft.records);
          expect(draft.records.flatMap(({ id }, at) => (found.get(id)?.exact ? [at] : []))).toEqual(left);
        }
      }),
    ));

  test('a second table of the same text fits where the first has been filled in', () => {
    const analysis = read(text);
    const places = fillPlaces(analysis);
    const header = requestColumns.map(({ name }) => name);
    const table = requestRows(analysis, places, { office: '', deadline: '' });
    const back = (index: number, value: string) =>
      readRequestRows([header, [...table[index]!.slice(0, -1), value]] as string[][])!;
    const first = ChangeSet.of(fillPlacesWith(analysis, [{ place: places[0]!, value: '35' }])).apply(text);
    const [answer] = checkAnswers(read(first), back(2, '1.2')).answers;
    expect([answer!.status, textOf(answer!.place ?? undefined, first)]).toEqual(['fits', '户，完成投资']);
  });

  test('other words are another sentence', () => {
    const records = fillPlaces(read(text)).map(recordOf);
    const later = text.replace('新建公路XX公里', '新建农村公路35公里');
    expect(findPlaces(read(later), records).get(records[1]!.id)?.exact).toBe(false);
  });

  test('words of two sentences that read alike but for what was filled are neither', () => {
    const twice = '到会群众代表35人，发放资料XX份。\n到会群众代表36人，发放资料XX份。';
    const record = { id: 'AAAAAA-2', label: '份数', before: '到会群众代表XX人，发放资料', after: '份。' };
    expect(findPlaces(read(twice), [record]).size).toBe(0);
  });
});

describe('sentences that read alike', () => {
  test('the second stays the second when the first is filled, and an undo brings the first back', () => {
    const draft = new Draft('请XX同志发言。\n请XX同志发言。\n请XX同志发言。');
    const back = draft.fill(0, '王明');
    expect(draft.open).toEqual(['1', '2']);
    draft.fill(1, '李华');
    expect(draft.open).toEqual(['1']);
    draft.change(ChangeSet.of([{ range: { start: 0, end: 0 }, text: '会议议程\n' }]));
    expect(draft.open).toEqual(['1']);
    draft.change(ChangeSet.of([{ range: { start: 0, end: 5 }, text: '' }]));
    draft.change(back);
    expect(draft.open).toEqual(['0', '1']);
  });

  test('read again without having been followed, nobody can tell which has gone', () => {
    const records = fillPlaces(read('请XX同志发言。\n请XX同志发言。')).map(recordOf);
    expect(findPlaces(read('请王明同志发言。\n请XX同志发言。'), records).size).toBe(0);
  });

  test('asked for alone, the one that is left is shown beside what was asked', () => {
    const [, second] = fillPlaces(read('请XX同志发言。\n请XX同志发言。')).map(recordOf);
    expect(findPlaces(read('请王明同志发言。\n请XX同志发言。'), [second!]).get(second!.id)?.exact).toBe(false);
  });
});

describe('an answer for one person is not offered for another', () => {
  const asked = (sentence: string) => fillPlaces(read(sentence)).map(recordOf);

  test.each([
    ['请县应急管理局局长XX发言。', '请县水利局局长XX发言。'],
    ['由县人大常委会副主任XX同志作动员。', '由县人大常委会主任XX同志作动员。'],
    ['请市财政局局长XXX介绍情况。', '请县财政局局长XXX介绍情况。'],
    ['下面，请青山镇党委书记XX作表态发言。', '下面，请白水镇党委书记XX作表态发言。'],
    ['请常务副县长XX主持会议。', '请副县长XX主持会议。'],
  ])('%s', (before, now) => {
    expect(findPlaces(read(now), asked(before)).size).toBe(0);
    const [a, b] = [before, now].map((text) => {
      const analysis = read(text);
      return referenceOf(analysis, placeholderGroups(analysis)[0]!)!;
    });
    expect(isSameReference(a!, b!)).toBe(false);
  });

  test.each([
    ['请县应急管理局局长XX发言。', '下面，请县应急管理局局长XX发言。'],
    ['请县委书记XX同志讲话。', '现在，请县委书记XX同志讲话。'],
  ])('the same one is: %s', (before, now) => {
    expect(findPlaces(read(now), asked(before)).size).toBe(1);
  });

  test('a body with a blank in it is any body', () => {
    const analysis = read('请XX镇党委书记XX发言。\n请XX镇党委书记XX发言。');
    const people = placeholderGroups(analysis).filter(({ kind }) => kind === 'person');
    const [a, b] = people.map((group) => referenceOf(analysis, group)!);
    expect(isSameReference(a!, b!)).toBe(false);
  });

  test('over all pairs of distinct posts', () => {
    const posts =
      '县应急管理局局长 县水利局局长 县财政局局长 县委书记 县纪委书记 县长 副县长 县政协主席 县政协副主席'.split(' ');
    for (const one of posts)
      for (const other of posts)
        expect([one, other, findPlaces(read(`请${other}XX发言。`), asked(`请${one}XX发言。`)).size]).toEqual([
          one,
          other,
          one === other ? 1 : 0,
        ]);
  });
});

test('what a table asks is what was remembered, and of other rows what they say themselves', () => {
  const sent = fillPlaces(read('到会XX人。')).map(recordOf);
  const row = { id: 'ZZZZZZ-1', sentence: '全县有【XX】户。', wanted: '户数（如120）', office: '', value: '9' };
  expect(askedPlaces([row], sent)).toEqual([
    ...sent,
    { id: 'ZZZZZZ-1', label: '户数', before: '全县有', after: '户。' },
  ]);
});
