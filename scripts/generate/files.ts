import { allRules } from '../../src/core/index.ts';
import { pageWords as english } from '../../src/core/lint/pages.en.ts';
import { pageWords as chinese } from '../../src/core/lint/pages.zh.ts';
import { renderInitialsData } from '../initials.ts';
import { parseCuration, renderSnippets, renderStockData } from '../phrases/stock-files.ts';
import { profileSchema } from '../profile-schema.ts';
import { projectSchema } from '../project-schema.ts';
import { rulePages, type Counted, type Judged } from '../rule-page.ts';
import { keyChart } from './keys.ts';
import { json, renderManifest, renderTexts } from './manifest.ts';
import type { Project } from './registry.ts';

/** Folders that hold nothing but what is generated: what else lies in them goes. */
export const generatedFolders: readonly string[] = ['docs/rules'];

/** Every generated file but the registry, with its text. */
export function generatedFiles({ read }: Project): ReadonlyMap<string, string> {
  const phrases = parseCuration(read('scripts/phrases/curation.tsv'), read('scripts/phrases/examples.tsv'));
  const judged = JSON.parse(read('bench/quiet-judged.json')) as Judged;
  const counted = JSON.parse(read('bench/quiet-counts.json')) as Counted;
  return new Map([
    ['package.json', renderManifest(read('package.json'))],
    ['package.nls.json', renderTexts('zh', chinese.titles)],
    ['package.nls.en.json', renderTexts('en', english.titles)],
    ['docs/keys.md', keyChart('zh')],
    ['docs/en/keys.md', keyChart('en')],
    ['schemas/project.schema.json', json(projectSchema)],
    ['schemas/profile.schema.json', json(profileSchema)],
    ['snippets/official-speech.json', renderSnippets(phrases)],
    ['src/core/archive/initials-data.ts', renderInitialsData()],
    ['src/core/phrases/stock-data.ts', renderStockData(phrases)],
    ...rulePages(allRules, { folder: 'docs/rules', words: chinese, judged, counted }),
    ...rulePages(allRules, { folder: 'docs/rules/en', words: english, judged, counted }),
  ]);
}
