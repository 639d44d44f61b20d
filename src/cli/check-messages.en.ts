import { counted as s } from '../core/index.ts';
import type { Messages } from './messages.zh.ts';

/** What `check` says at the end, in English. */
export const check: Messages['check'] = {
  none: (at) => `nothing found (${at})`,
  sum: (count, counts, at) => `${s(count, 'finding')}: ${counts.join(', ')} (${at})`,
  stage: {
    asked: (stage) => `at the stage ${stage}`,
    record: (stage) => `at the stage ${stage}, as the text's record says`,
    nobody: (stage) => `at the stage ${stage}, for none is recorded`,
  },
};
