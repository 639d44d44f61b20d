import { chineseLint } from './messages.zh.ts';
import * as names from './names.zh.ts';
import type { PageWords, RulePages } from './rule-page.ts';
import { placeholderPages } from './rules/placeholder/pages.zh.ts';
import { duplicatePages } from './rules/duplicate/pages.zh.ts';
import { numberingPages } from './rules/numbering/pages.zh.ts';
import { structurePages } from './rules/structure/pages.zh.ts';
import { textPages } from './rules/text/pages.zh.ts';
import { wordingPages } from './rules/wording/pages.zh.ts';
import { punctuationPages } from './rules/punctuation/pages.zh.ts';
import { numberPages } from './rules/number/pages.zh.ts';

const pages: RulePages = {
  ...placeholderPages,
  ...duplicatePages,
  ...numberingPages,
  ...structurePages,
  ...textPages,
  ...wordingPages,
  ...punctuationPages,
  ...numberPages,
};

/** The pages of rules in Chinese. */
export const pageWords: PageWords = {
  names,
  titles: chineseLint as unknown as PageWords['titles'],
  descriptions: Object.fromEntries(Object.entries(pages).map(([id, { description }]) => [id, description])),
  pages,
};
