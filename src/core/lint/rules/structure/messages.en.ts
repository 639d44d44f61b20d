import type { Translated } from '../../../text/said.ts';
import type { structure as zh } from './messages.zh.ts';

export const structure = {
  'structure/label-count': {
    title: 'Label and number of items listed disagree',
    count: '“{label}” promises {expected} by its words; the brackets list {actual}',
    listed: '“{label}” promises {expected} by its words; {actual} are listed behind it',
  },
  'structure/level-skipped': {
    title: 'Level skipped',
    skipped: 'Level skipped: “{actual}” stands right under “{above}”, elsewhere “{due}” does',
  },
  'structure/name-count': {
    title: 'Names listed and counted disagree',
    exact: 'It says {count}{unit}; {names} names are listed',
    more: '{names} names are listed, but it says “等{count}{unit}”',
  },
  'structure/twin-label': {
    title: 'Two labels that differ by one character',
    twin: '“{label}” and “{other}” differ in one character: check whether they are meant to be the same',
  },
} satisfies Translated<typeof zh>;
