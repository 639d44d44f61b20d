import type { Translated } from '../../../text/said.ts';
import type { duplicate as zh } from './messages.zh.ts';

export const duplicate = {
  'duplicate/paragraph': {
    title: 'Repeated paragraph',
    whole: 'This paragraph stands further up already (word for word)',
    part: 'This paragraph stands further up already ({share}% the same)',
  },
  'duplicate/passage': {
    title: 'Repeated passage',
    whole: 'This passage stands further up already (word for word)',
    part: 'This passage stands further up already ({share}% the same)',
  },
  'duplicate/sentence': {
    title: 'Repeated sentence',
    whole: 'This sentence has been said before',
    part: 'This sentence has been said before',
    running: 'This sentence is said again right behind itself',
  },
} satisfies Translated<typeof zh>;
