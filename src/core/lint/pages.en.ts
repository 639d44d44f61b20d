import { englishLint } from './messages.en.ts';
import * as names from './names.en.ts';
import { pageWords as chinese } from './pages.zh.ts';
import type { PageWords } from './rule-page.ts';
import { descriptions } from './descriptions.en.ts';

/** The pages of rules in English; their examples are Chinese. */
export const pageWords: PageWords = {
  names,
  titles: englishLint as unknown as PageWords['titles'],
  descriptions,
  pages: chinese.pages,
};
