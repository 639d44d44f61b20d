import type { Translated } from '../../../text/said.ts';
import type { numbering as zh } from './messages.zh.ts';

export const numbering = {
  'numbering/announced-count': {
    title: 'Announced number of points not met',
    count: '“{announced}” was announced, but {actual} follow ({items})',
    lost: '“{announced}” was announced; text is missing further on and {actual} are left ({items})',
  },
  'numbering/arabic-point': { title: '“1.” and “1、”', form1: '“1.”', form2: '“1、”', form3: '“1．”' },
  'numbering/gap': {
    title: 'Gap in numbering',
    gap: 'Gap in numbering: “{previous}” should be followed by “{expected}”, not “{actual}”',
    lost: 'The numbers before “{actual}” went with the text that is missing',
    head: '“{lost}” seems lost with the beginning of this paragraph: one item less than was announced',
    first: 'Start missing: this series begins with “{actual}”, and no “{expected}” stands before it',
  },
  'numbering/lone-item': {
    title: 'Series of one',
    lone: '“{marker}” stands alone, without “{next}”',
    otherSide: '“另一方面” without an “一方面” before it',
  },
  'numbering/marker-form': {
    title: 'Form of a marker',
    wrong: 'Form of the marker: “{actual}” should be “{expected}”',
    lead: 'The colon is missing between “{announced}” and the marker behind it',
    odd: 'Form of the marker: unlike the others of its series, “{actual}” should be “{expected}”',
  },
  'numbering/mixed-series': {
    title: 'Mixed markers in one series',
    mixed: 'Mixed markers: the series uses “{first}”, here it is “{actual}”',
  },
  'numbering/repeat': {
    restart: '“{actual}” again: the “{actual}” before it has no next item, this should be “{expected}”',

    title: 'Number repeated',
    repeat: 'Number repeated: “{actual}” has been used, this should be “{expected}”',
  },
} satisfies Translated<typeof zh>;
