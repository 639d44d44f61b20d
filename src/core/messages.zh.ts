import { chineseLint } from './lint/messages.zh.ts';
import { families, severities, stages } from './lint/names.zh.ts';
import { projectProblems } from './lint/project-messages.zh.ts';
import { patterns } from './analysis/messages.zh.ts';
import { values, wanted } from './blanks/messages.zh.ts';
import { review } from './review/messages.zh.ts';
import { renewalKinds } from './renewal/messages.zh.ts';
import { phraseFunctionNames } from './phrases/messages.zh.ts';

/** All that the core can say. */
export const chinese = {
  ...chineseLint,
  severities,
  stages,
  families,
  review,
  renewalKinds,
  values,
  wanted,
  phraseFunctionNames,
  projectProblems,
  patterns,
};
