import type { Translated } from '../../../text/said.ts';
import type { number as zh } from './messages.zh.ts';

export const number = {
  'number/arithmetic': {
    title: 'Figures of one sentence do not agree',
    direction: 'From {from} to {to} is the opposite of “{verb}”',
    difference: 'The two figures differ by {actual}, not by {said}',
    share: 'By the two figures the share is {actual}%, not {said}%',
    rest: 'By the two figures in front {actual} are left',
  },
  'number/attendance': {
    title: 'Attendance does not add up',
    sum: '{due} were due and {absent} excused or missing: {right} are there, not {present}',
    more: '{present} are there, more than the {due} that were due',
  },
  'number/document-number': {
    title: 'Form of a document number',
    what: 'Form of a document number',
  },
  'number/date-form': {
    title: 'Date or time half written or in two forms',
    what: 'Date or time',
  },
  'number/year-range': {
    title: 'Dash between years',
    what: 'Dash between years',
  },
  'number/day-mark': {
    title: 'Day written with “号”',
    what: 'Day written with “号”',
  },
  'number/letter-digit': {
    title: 'Letter inside a figure',
    what: 'Letter inside a figure',
  },
  'number/conflicting-figures': {
    title: 'One indicator, two values',
    certain: 'Two values of “{indicator}”: “{here}” here, “{there}” elsewhere',
    possible: '“{indicator}” is “{here}” here and “{there}” elsewhere: check that period and definition are the same',
  },
  'number/doubled-approximation': { title: 'Approximation said twice', what: 'Approximation said twice' },
  'number/full-width-digit': { title: 'Full-width digit', what: 'Full-width digit' },
  'number/impossible-date': {
    title: 'Impossible date',
    date: 'There is no date “{text}”',
    year: 'Check the year “{text}”',
    hour: 'There is no hour “{text}”',
  },
  'number/mixed-date': { title: 'Mixed numerals in a date', what: 'Han and Arabic figures in one date' },
  'number/padded-date': { title: 'Date padded with zeros', what: 'Date padded with zero' },
  'number/part-total': {
    title: 'Parts against their total',
    more: 'The parts come to {sum} “{unit}”, more than the total of {total} “{unit}”',
    less: 'The parts come to {sum} “{unit}”, less than the total of {total} “{unit}”',
  },
  'number/percent-point': {
    title: 'Percent and percentage points',
    point: 'From {from}% to {to}% is a difference of “{difference}个百分点” (percentage points)',
    rate: 'What a rate changes by is told in “个百分点” (percentage points); “%” says by what part of itself it changed',
    off: '{from}% and {to}% are {right} percentage points apart, not {difference}',
  },
  'number/percent-sign': { title: 'Width of the percent sign', form1: '“%”', form2: '“％”' },
  'number/range-mark': { title: 'Mark of a range of numbers', form1: '“～”', form2: '“—”', form3: '“-”' },
  'number/range-unit': { title: 'Range without its unit', what: 'Range without unit' },
  'number/short-year': { title: 'Shortened year', what: 'Year cut short' },
  'number/weekday': {
    title: 'Weekday against date',
    mismatch: '“{date}” is a “{unit}{right}”, not a “{unit}{wrong}”',
    never: 'From {from} to {to}, “{date}” never falls on “{unit}{wrong}”: please check',
  },
} satisfies Translated<typeof zh>;
