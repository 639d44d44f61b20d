import type { Translated } from '../../../text/said.ts';
import type { placeholder as zh } from './messages.zh.ts';

export const placeholder = {
  'placeholder/lost-text': {
    title: 'Text lost',
    lost: 'Text is missing here (“{text}”): restore it from the original, or delete the rest',
    vanished: 'Something is missing here (“{text}”): restore it from the original',
  },
  'placeholder/unfilled': { title: 'Blank not filled in 占位符', unfilled: 'To fill in: {kind} (“{text}”)' },
} satisfies Translated<typeof zh>;
