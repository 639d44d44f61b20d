import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint, type Analysis, type OutlineItem } from '../../../../src/core/index.ts';
import { planOutline } from '../../../../src/core/outline/plan/index.ts';
import type { Operation } from '../../../../src/core/outline/plan/operation.ts';
import { speeches } from './random-speech.ts';
import { read } from './support.ts';

/** All that a text says beside its markers, white space left out, in the order of the alphabet. */
function saidBeside({ document: { text }, outline }: Analysis): string {
  let rest = '';
  let position = 0;
  // The list of an attachment is read with whatever stands in front of it.
  const end = text.includes('附件：') ? text.indexOf('附件：') : text.length;
  for (const { markerRange, marker } of outline.items) {
    if (markerRange.start > end) break;
    rest += text.slice(position, markerRange.start);
    position = markerRange.start + marker.length;
  }
  return [...(rest + text.slice(position)).replace(/\s/gu, '')].sort().join('');
}

const numberingFaults = (analysis: Analysis): string[] =>
  lint(analysis)
    .filter(({ rule }) => /^numbering\/(?:gap|repeat|mixed-series|marker-form)$/u.test(rule))
    .map(({ message }) => message);

/** Words of each item below those of its heading: the outline without its markers. */
type Tree = Map<string, string | null>;
const treeOf = ({ outline }: Analysis): Tree =>
  new Map(outline.items.filter(({ label }) => isOwn(label)).map((item) => [item.label, item.parent?.label ?? null]));

const inOrder = ({ outline }: Analysis): string[] => outline.items.map(({ label }) => label).filter(isOwn);

interface Choice {
  readonly kind: Operation['kind'];
  readonly item: number;
  readonly target: number;
  readonly where: 'before' | 'after' | 'into';
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('renumber', 'move', 'move', 'move', 'promote', 'demote'),
  item: fc.nat(200),
  target: fc.nat(200),
  where: fc.constantFrom('before', 'after', 'into'),
});

function operationOf({ kind, item, target, where }: Choice, { outline: { items } }: Analysis): Operation | null {
  const own = items.filter(({ label }) => isOwn(label));
  if (own.length === 0) return null;
  const id = own[item % own.length]!.id;
  if (kind === 'renumber' || kind === 'join') return { kind: 'renumber' };
  if (kind === 'move') return { kind, items: [id], where, target: own[target % own.length]!.id };
  return { kind, items: [id] };
}

const subjectOf = (operation: Operation): number =>
  'items' in operation && operation.items !== undefined ? operation.items[0]! : -1;

/** Where the moved item hangs by the words of the operation alone. */
function meantParent(operation: Operation, { outline: { items } }: Analysis): OutlineItem | null | undefined {
  if (operation.kind === 'renumber' || operation.kind === 'join') return undefined;
  const item = items[operation.items[0]!]!;
  if (operation.kind === 'promote') return item.parent!.parent;
  if (operation.kind === 'demote') return item.series.items[item.series.items.indexOf(item) - 1]!;
  if (operation.kind !== 'move') return undefined;
  const target = items[operation.target]!;
  return operation.where === 'into' ? target : target.parent;
}

/** Whether words are those of an item that was written, and not of an attachment's list. */
const isOwn = (label: string): boolean => label.endsWith('事');

const lineOf = (item: OutlineItem | undefined): string => `${item?.level ?? 0} ${item?.label ?? ''}`;

function isAmongNeighbours(operation: Operation, { outline: { items } }: Analysis): boolean {
  if (operation.kind !== 'move' || operation.where === 'into') return false;
  return items[operation.items[0]!]!.series === items[operation.target]!.series;
}

const runs = { seed: 7, numRuns: 120 };

describe('an operation on a speech', () => {
  const check = (holds: (before: Analysis, operation: Operation, after: Analysis, text: string) => void): void =>
    fc.assert(
      fc.property(speeches, choice, ({ text, outline }, chosen) => {
        const before = read(text);
        const isReadRight = outline.every((line, index) => line === lineOf(before.outline.items[index]));
        fc.pre(isReadRight);
        const operation = operationOf(chosen, before);
        if (operation === null) return;
        const plan = planOutline(before, operation, read);
        if ('refused' in plan) return;
        // Where an item with paragraphs joins a series without, nobody can say whose they are: the plan tells.
        fc.pre(!plan.doubts.some(({ id }) => id === 'read') || isAmongNeighbours(operation, before));
        expect(plan.doubts.filter(({ id }) => id === 'read')).toEqual([]);
        expect(plan.changes.invert(text).apply(plan.changes.apply(text))).toBe(text);
        holds(before, operation, read(plan.changes.apply(text)), text);
      }),
      runs,
    );

  test('changes no character beside the markers', () =>
    check((before, _, after) => expect(saidBeside(after)).toBe(saidBeside(before))));

  test('leaves no fault in the numbers', () =>
    check((before, _, after) => {
      if (numberingFaults(before).length === 0) expect(numberingFaults(after)).toEqual([]);
    }));

  test('hangs the item where it was asked to, with all below it, and leaves all others but those that follow a promoted one', () =>
    check((before, operation, after) => {
      const meant = meantParent(operation, before);
      const [old, now] = [treeOf(before), treeOf(after)];
      if (meant === undefined) return expect(now).toEqual(old);
      const item = before.outline.items[subjectOf(operation)]!;
      expect(now.get(item.label)).toBe(meant?.label ?? null);
      for (const [label, parent] of old)
        if (label !== item.label && !(operation.kind === 'promote' && parent === item.parent?.label))
          expect([label, now.get(label)]).toEqual([label, parent]);
    }));

  test('puts a moved item beside its target, and keeps the others in their order', () =>
    check((before, operation, after) => {
      if (operation.kind !== 'move') return;
      const item = before.outline.items[operation.items[0]!]!;
      const target = before.outline.items[operation.target]!;
      const moved = new Set(
        before.outline.items.filter((one) => one.start >= item.start && one.end <= item.end).map(({ label }) => label),
      );
      const rest = (labels: readonly string[]): string[] => labels.filter((label) => !moved.has(label));
      expect(rest(inOrder(after))).toEqual(rest(inOrder(before)));
      const found = after.outline.items.find(({ label }) => label === item.label)!;
      const siblings = found.series.items.map(({ label }) => label).filter(isOwn);
      if (operation.where === 'before') expect(siblings[siblings.indexOf(item.label) + 1]).toBe(target.label);
      else if (operation.where === 'after') expect(siblings[siblings.indexOf(item.label) - 1]).toBe(target.label);
      else expect(siblings.at(-1)).toBe(item.label);
    }));
});

test('renumbering a text without faults changes nothing', () =>
  fc.assert(
    fc.property(speeches, ({ text }) => {
      const plan = planOutline(read(text), { kind: 'renumber' }, read);
      expect('refused' in plan ? plan.text : plan.changes.apply(text)).toBe(text);
    }),
    runs,
  ));
