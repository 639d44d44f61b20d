import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import {
  analyze,
  applyEdits,
  ChangeSet,
  contains,
  detectActivation,
  emptyProject,
  fillGroup,
  fillPlaces,
  fillProblem,
  functionAt,
  ignoredPlaceOf,
  ignorePlaceholders,
  joinBrokenParagraphs,
  lint,
  locateFills,
  overlaps,
  parse,
  placeholderGroups,
  recordOf,
  samePlaceholders,
  sidesOf,
  viewProject,
  type Analysis,
  type FillEntry,
  type Finding,
  type SpeechDocument,
} from '../../src/core/index.ts';
import {
  fixAll,
  formatEdits,
  checkedItems,
  reviewItems,
  withTicks,
  alternativesAt,
  checkAnswers,
  findPlaces,
  importPhrases,
  minePhrases,
  readRequestRows,
  renewalItems,
  RenewalProgress,
  requestColumns,
  requestRows,
} from '../../src/core/later.ts';
import { expectInOrder, type Property } from './fuzz-property.ts';

const read = (text: string): Analysis => analyze(parse(text));

/** All findings; a rule that throws loses only itself in the program, here it is a fault. */
const findingsOf = (analysis: Analysis): readonly Finding[] =>
  lint(analysis, {
    onRuleError: (rule, error) => {
      throw new Error(`${rule}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  });

/** Everything the core says of a text, as plain data. */
function facts(document: SpeechDocument): unknown {
  const analysis = analyze(document);
  const items = analysis.outline.items.map((item) => ({
    ...item,
    parent: item.parent?.id,
    children: item.children.map(({ id }) => id),
    series: item.series.id,
  }));
  const { speeches, placeholders, statistics } = analysis;
  return { speeches, items, placeholders, statistics, findings: lint(analysis), review: reviewItems(analysis) };
}

function nothingIsLost(text: string): void {
  const { paragraphs, starts } = parse(text);
  let end = 0;
  paragraphs.forEach((paragraph, index) => {
    ok(/^[\r\n]*$/u.test(text.slice(end, starts[index])));
    ok(text.startsWith(paragraph.text, starts[index]));
    end = starts[index]! + paragraph.text.length;
  });
  ok(/^[\r\n]*$/u.test(text.slice(end)));
}

function outlineIsProper(text: string): void {
  const { outline } = read(text);
  for (const item of outline.items) {
    ok(contains(item, item.markerRange) && contains(item.markerRange, item.ordinalRange) && item.end <= text.length);
    ok(item.level <= 20 && item.level === (item.parent === null ? 1 : item.parent.level + 1));
    ok(item.parent === null || contains(item.parent, item), `${item.marker} leaves ${item.parent?.marker ?? ''}`);
  }
}

function incrementalIsFresh(text: string): void {
  const middle = text.length >> 1;
  let document = parse(text);
  for (const next of [
    `${text.slice(0, middle)}一是\n${text.slice(middle)}`,
    text.slice(0, middle) + text.slice(middle + 3),
    text,
  ]) {
    document = parse(next, document);
    deepStrictEqual(facts(document), facts(parse(next)));
  }
}

function lineEndsSayNothing(text: string): void {
  const lf = text.replace(/\r\n?/gu, '\n');
  const names = (value: string): unknown => {
    const { outline, placeholders } = read(value);
    return [outline.items.map(({ marker, level }) => `${level}${marker}`), placeholders.map((blank) => blank.text)];
  };
  deepStrictEqual(names(lf.replaceAll('\n', '\r\n')), names(lf));
}

function findingsAreProper(text: string): void {
  for (const { rule, range, fixes } of findingsOf(read(text))) {
    ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, rule);
    for (const { title, edits } of fixes) ok(applyEdits(text, edits) !== text, `${rule}: “${title}” changes nothing`);
  }
}

function safeFixesRest(text: string): void {
  const mended = applyEdits(text, fixAll(text, findingsOf(read(text)), {}).edits);
  const left = findingsOf(read(mended)).filter(({ fixes }) => fixes.some(({ safe }) => safe));
  deepStrictEqual(
    left.map(({ rule, range }) => `${rule} ${mended.slice(Math.max(0, range.start - 3), range.end + 3)}`),
    [],
  );
}

function oneIgnoredIsGone(text: string): void {
  const analysis = read(text);
  const all = findingsOf(analysis);
  const finding = all[text.length % Math.max(1, all.length)];
  if (finding === undefined) return;
  const entry = { file: 'a', ...ignoredPlaceOf(text, all, finding) };
  const view = viewProject({ ...emptyProject, ignored: [entry] }, 'a');
  const isBlank = (rule: string): boolean => rule.startsWith('placeholder/');
  const shown = (one: Finding): string => `${one.rule} ${one.range.start}-${one.range.end} ${one.message}`;
  // Without a blank other rules see another text.
  const held = (one: Finding): boolean => !isBlank(finding.rule) || isBlank(one.rule);
  deepStrictEqual(
    lint(ignorePlaceholders(analysis, view.placeholders), view.lint).filter(held).map(shown),
    all.filter((one) => held(one) && one !== finding).map(shown),
  );
}

function blanksAreProper(text: string): void {
  const analysis = read(text);
  expectInOrder(text, analysis.placeholders);
  for (const blank of analysis.placeholders) strictEqual(text.slice(blank.start, blank.end), blank.text);
  const groups = placeholderGroups(analysis);
  strictEqual(new Set(groups.map(({ id }) => id)).size, groups.length);
  for (const group of groups) {
    ok(contains(group.sentence, group), 'a blank leaves its sentence');
    ok(samePlaceholders(analysis, group).every((same) => same.group !== group));
  }
}

function examplesFit(text: string): void {
  const analysis = read(text);
  for (const group of placeholderGroups(analysis)) {
    strictEqual(fillProblem(analysis, group, group.example), null, `${group.label}: ${group.example}`);
    applyEdits(text, fillGroup(analysis, group, group.example));
  }
}

function placesAreFoundAgain(text: string): void {
  const analysis = read(text);
  const places = fillPlaces(analysis);
  strictEqual(new Set(places.map(({ id }) => id)).size, places.length);
  const found = findPlaces(analysis, places.map(recordOf));
  for (const { id, group } of places) strictEqual(found.get(id)?.place.group, group);
  const rows = requestRows(analysis, places, { office: '甲', deadline: '' });
  const returned = readRequestRows([requestColumns.map(({ name }) => name), ...rows]) ?? [];
  for (const { status } of checkAnswers(analysis, returned, places.map(recordOf)).answers) strictEqual(status, 'empty');
}

function renewalFollows(text: string): void {
  const items = renewalItems(read(text));
  expectInOrder(text, items);
  for (const item of items) strictEqual(text.slice(item.start, item.end), item.text);
  const progress = RenewalProgress.begin(text, items);
  const moved = `前言。\n${text}`;
  progress.change(ChangeSet.of([{ range: { start: 0, end: 0 }, text: '前言。\n' }]), moved);
  for (const place of progress.settle(moved).places) {
    strictEqual(moved.slice(place.start, place.end), place.gone ? '' : place.value);
    ok(place.end <= moved.length);
  }
}

function fillsAreLocated(text: string): void {
  const entries = renewalItems(read(text)).map(({ start, end, text: value }, index): FillEntry => ({
    ...{ id: String(index), kind: 'count', label: '', mask: 'XX', value, source: '', note: '', state: 'filled' },
    ...{ filledAt: '', checkedAt: '', ...sidesOf(text, { start, end }) },
  }));
  const ranges = locateFills(text, entries).flatMap(({ entry, range }) => {
    if (range !== null) strictEqual(text.slice(range.start, range.end), entry.value);
    return range === null ? [] : [range];
  });
  strictEqual(ranges.length, entries.length);
  expectInOrder(
    text,
    ranges.toSorted((a, b) => a.start - b.start),
  );
}

function ticksHold(text: string): void {
  const analysis = read(text);
  const { document } = analysis;
  const items = reviewItems(analysis);
  const ticks = withTicks(document, [], items, true);
  strictEqual(checkedItems(document, items, ticks).size, items.length);
  strictEqual(checkedItems(document, items, withTicks(document, ticks, items, false)).size, 0);
}

function formatTouchesWhiteSpace(text: string): void {
  const formatted = applyEdits(text, formatEdits(parse(text)));
  strictEqual(formatted.replace(/\s/gu, ''), text.replace(/\s/gu, ''));
  strictEqual(formatted.match(/\r\n|\r|\n/gu)?.length, text.match(/\r\n|\r|\n/gu)?.length);
}

function copiesLieApart(text: string): void {
  const analysis = read(text);
  for (const { a, b } of analysis.duplicates) {
    ok(a.start < a.end && b.end <= text.length);
    ok(!overlaps(a, b), `${a.start}-${a.end} and ${b.start}-${b.end}`);
  }
  applyEdits(text, joinBrokenParagraphs(analysis));
}

function anythingIsRead(text: string): void {
  const analysis = read(text);
  detectActivation(text);
  functionAt(text);
  alternativesAt(analysis, text.length >> 1);
  importPhrases(text, () => '部署');
  if (text.length % 16 === 0)
    minePhrases(
      [
        { name: 'a', text },
        { name: 'b', text: `${text}。` },
      ],
      { minSpeeches: 1 },
    );
}

export const properties: readonly Property[] = [
  { name: 'parsing loses nothing', check: nothingIsLost },
  { name: 'items hold their markers, parents their children', check: outlineIsProper },
  { name: 'an incremental analysis is a fresh one', check: incrementalIsFresh },
  { name: 'CRLF and LF say the same', check: lineEndsSayNothing },
  { name: 'findings lie in the text, fixes change it', check: findingsAreProper },
  { name: 'safe fixes leave no safe fix', check: safeFixesRest },
  { name: 'of one ignored finding exactly that is gone', check: oneIgnoredIsGone },
  { name: 'blanks lie apart, each in its sentence', check: blanksAreProper },
  { name: 'the example of a blank fits it', check: examplesFit },
  { name: 'places and their tables are found again', check: placesAreFoundAgain },
  { name: 'renewal follows its items', check: renewalFollows },
  { name: 'fillings are located', check: fillsAreLocated },
  { name: 'ticks hold', check: ticksHold },
  { name: 'formatting touches white space alone', check: formatTouchesWhiteSpace },
  { name: 'copies lie apart', check: copiesLieApart },
  { name: 'anything is read', check: anythingIsRead },
];
