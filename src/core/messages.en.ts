import { englishLint } from './lint/messages.en.ts';
import { families, severities, stages } from './lint/names.en.ts';
import { projectProblems } from './lint/project-messages.en.ts';
import { patterns } from './analysis/messages.en.ts';
import { values, wanted } from './blanks/messages.en.ts';
import { review } from './review/messages.en.ts';
import { renewalKinds } from './renewal/messages.en.ts';
import { phraseFunctionNames } from './phrases/messages.en.ts';

/** All that the core can say. */
export const english = {
  ...englishLint,
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
