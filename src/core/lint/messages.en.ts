import { kinds } from '../syntax/blanks/kinds.en.ts';
import { basis, common } from './common.en.ts';
import { duplicate } from './rules/duplicate/messages.en.ts';
import { number } from './rules/number/messages.en.ts';
import { numbering } from './rules/numbering/messages.en.ts';
import { placeholder } from './rules/placeholder/messages.en.ts';
import { punctuation } from './rules/punctuation/messages.en.ts';
import { structure } from './rules/structure/messages.en.ts';
import { text } from './rules/text/messages.en.ts';
import { wording } from './rules/wording/messages.en.ts';

/** All that rules say, by rule, and what several of them say. */
export const englishLint = {
  common,
  basis,
  kinds,
  ...placeholder,
  ...duplicate,
  ...numbering,
  ...structure,
  ...text,
  ...wording,
  ...punctuation,
  ...number,
};
