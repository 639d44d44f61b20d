import fc from 'fast-check';
import {
  analyze,
  ChangeSet,
  FillProgress,
  FillTracker,
  fillPlaces,
  parse,
  placeholderGroups,
  referenceOf,
  type FillEntry,
} from '../../src/core/index.ts';
import {
  checkedItems,
  reviewItems,
  withTicks,
  fillPlacesWith,
  RenewalProgress,
  renewalItems,
} from '../../src/core/later.ts';
import { actOut, acts, EditedText } from './edited-text.ts';

const words = ['2026年', '15亿元', '7%', '增长', '，', '。', '\n', '130公里', '全县', '7', '.', '', 'XX', '王明'];

/** Every item of a renewal, after a text was edited, undone and done again at will, and then undone altogether. */
export const renewalsStandAsBefore = fc.property(acts([...words, '2025年', '12.3亿元', '6%'], 14), (told) => {
  const old =
    '2025年，全县完成投资12.3亿元，增长6%。新建公路120公里。\n5月召开全县经济工作会议，培训300人。2025年底完成任务的95%。\n要加强领导。';
  const progress = RenewalProgress.begin(old, renewalItems(analyze(parse(old))));
  progress.keep(new Set([progress.places.at(-1)!.id]), true);
  const text = new EditedText(old, (changes, now) => progress.change(changes, now));
  actOut(text, told, () => progress.settle(text.text).places);
});

/** What was typed into blanks. */
export const typedFillsStandAsBefore = fc.property(acts(words, 14), (told) => {
  const tracker = new FillTracker();
  const text = new EditedText('县委书记XX同志讲话。\n全县有XX户，要在X月X日前完成XX%，安排320人。', (changes, now) =>
    tracker.change(changes, now),
  );
  const stateOf = (): unknown => {
    const analysis = analyze(parse(text.text));
    const blanks = placeholderGroups(analysis).map((group) => {
      const { start, end } = group;
      return { start, end, group, reference: referenceOf(analysis, group) };
    });
    tracker.settle(text.text, blanks);
    return tracker.filled;
  };
  stateOf();
  // A blank is filled before all else.
  const at = text.text.indexOf('XX户');
  const change = ChangeSet.of([{ range: { start: at, end: at + 2 }, text: '320' }]);
  text.text = change.apply(text.text);
  tracker.change(change, text.text);
  actOut(text, told, stateOf);
});

/** What is noted of fillings, some of them checked, with the record written anew whenever the text rests. */
export const notedFillsStandAsBefore = fc.property(acts(words, 14), (told) => {
  const template = '一、全县新增就业XX人，同比增长X%。\n二、全县新增就业XX人，新建公路XX公里。\n三、组长XX同志负责。';
  const analysis = analyze(parse(template));
  const values = fillPlaces(analysis).map((place, index) => {
    return { place, value: ['1200', '5', '1200', '30', '王明'][index]! };
  });
  const filling = ChangeSet.of(fillPlacesWith(analysis, values));
  const filled = filling.apply(template);
  let entries: readonly FillEntry[] = values.map(({ place: { id, group, before, after }, value }, index) => {
    const { kind, label } = group;
    const told = {
      source: '',
      filledAt: '',
      checkedAt: '',
      note: '',
      state: index % 2 ? 'filled' : 'checked',
    } as const;
    return { id, kind, label, mask: template.slice(group.start, group.end), value, before, after, ...told };
  });
  const progress = new FillProgress();
  const text = new EditedText(filled, (changes, now) => progress.change(changes, now));
  actOut(text, told, () => {
    const located = progress.read(text.text, entries);
    entries = located.map(({ entry }) => entry);
    return located.map(({ entry: { id, value, state }, range }) =>
      range === null ? { id } : { id, value, state, range },
    );
  });
});

/** What was checked by eye. */
export const ticksStandAsBefore = fc.property(acts(words, 14), (told) => {
  const old = '2025年全县完成投资12.3亿元，增长6%。\n张建国同志出席全县经济工作会议并讲话。';
  const first = analyze(parse(old));
  const ticks = withTicks(first.document, [], reviewItems(first).slice(1), true);
  const text = new EditedText(old, () => undefined);
  actOut(text, told, () => {
    const analysis = analyze(parse(text.text));
    const items = reviewItems(analysis);
    return [...checkedItems(analysis.document, items, ticks)].map((item) => items.indexOf(item));
  });
});
