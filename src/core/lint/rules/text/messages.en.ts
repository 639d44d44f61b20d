import type { Translated } from '../../../text/said.ts';
import type { text as zh } from './messages.zh.ts';

export const text = {
  'text/boilerplate': {
    title: 'Residue of a web page',
    residue: 'Looks like residue of a web page or a download, not part of the speech',
    collection: 'Title of a collection: the next line has the title again, this line can go',
    page: 'A page number inside a sentence',
    fields: 'Fields for a program at the beginning of the file, not part of the text',
    inside: 'Looks like residue of a web page inside the text',
  },
  'text/broken-paragraph': {
    title: 'Broken paragraph',
    broken:
      'The paragraph breaks inside a sentence: “{before}” and the next “{after}” belong together, or a mark is missing',
    opening: 'No paragraph begins with a mark: “{after}” belongs to the one above',
    end: 'The paragraph ends without a mark: a full stop is missing after “{before}”, or the text that followed',
    head: 'No paragraph begins inside a word: text seems to be missing before “{after}”',
    sentence: 'No sentence begins inside a word: text seems to be missing before “{after}”',
    glued:
      '“{marker}” stands inside the paragraph above, those beside it open their own: a line break seems to be lost',
    wrapped: 'From here on {count} lines end inside a sentence: probably hard line breaks',
  },
  'text/doubled-word': { title: 'Doubled word', what: 'Doubled word' },
  'text/foreign-word': { title: 'Stray English word', what: 'English word in between' },
  'text/web-code': { title: 'Code of a web page left in the text', what: 'Web code' },
} satisfies Translated<typeof zh>;
