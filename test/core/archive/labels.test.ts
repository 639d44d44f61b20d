import { expect, test } from 'vitest';
import { Labels } from '../../../src/core/archive/labels.ts';

/** Adds a label and gives where it stands. */
function add(labels: Labels, label: string): number {
  const start = labels.units.length;
  for (let at = 0; at < label.length; at++) labels.units.push(label.charCodeAt(at));
  return labels.place(start);
}
const shown = ({ units }: Labels): string => String.fromCharCode(...units.finish());

test('a label that stands there already is not written again', () => {
  const labels = new Labels();
  expect(['推进', '落实', '推进'].map((label) => add(labels, label))).toEqual([0, 2, 0]);
  expect(shown(labels)).toBe('推进落实');
});

test('a label that goes on as the one in front of it, of the same hash, keeps its end', () => {
  const labels = new Labels();
  expect(['争促', '争促争促', '落实'].map((label) => add(labels, label))).toEqual([0, 2, 6]);
  expect(shown(labels)).toBe('争促争促争促落实');
});
