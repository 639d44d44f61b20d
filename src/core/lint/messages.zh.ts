import { kinds } from '../syntax/blanks/kinds.zh.ts';
import { basis, common } from './common.zh.ts';
import { duplicate } from './rules/duplicate/messages.zh.ts';
import { number } from './rules/number/messages.zh.ts';
import { numbering } from './rules/numbering/messages.zh.ts';
import { placeholder } from './rules/placeholder/messages.zh.ts';
import { punctuation } from './rules/punctuation/messages.zh.ts';
import { structure } from './rules/structure/messages.zh.ts';
import { text } from './rules/text/messages.zh.ts';
import { wording } from './rules/wording/messages.zh.ts';

/** All that rules say, by rule, and what several of them say. */
export const chineseLint = {
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
