import type { Translated } from '../../../text/said.ts';
import type { punctuation as zh } from './messages.zh.ts';

export const punctuation = {
  'punctuation/title-end': {
    title: 'Mark at the end of a title',
    mark: 'No “{mark}” at the end of a title',
  },
  'punctuation/bracket-pairs': {
    title: 'Brackets and title marks without a partner',
    unclosed: '“{mark}” has no “{partner}” that goes with it',
    orphan: '“{mark}” has no “{partner}” that goes with it',
  },
  'punctuation/before-conjunction': {
    title: 'Mark before a conjunction',
    what: 'Enumeration comma before a conjunction',
  },
  'punctuation/before-et-cetera': { title: 'Mark before “等”', what: 'Mark before “等”' },
  'punctuation/conflicting': { title: 'Conflicting punctuation', what: 'Conflicting punctuation' },
  'punctuation/dash': { title: 'Dash and hyphen', what: 'Dash' },
  'punctuation/ellipsis': { title: 'Ellipsis', what: 'Ellipsis' },
  'punctuation/half-width-bracket': { title: 'Half-width bracket', what: 'Half-width bracket' },
  'punctuation/half-width': { title: 'Half-width punctuation', what: 'Half-width punctuation' },
  'punctuation/heading-end': {
    title: 'Full stop at the end of a heading',
    form1: 'headings without a full stop',
    form2: 'headings with a full stop',
  },
  'punctuation/quote-pairs': {
    order: 'Quotes crossed: the inner one closes first, “{right}”',

    title: 'Unpaired quotation marks',
    direction: 'Quotation mark the wrong way round: this should be {right}',
    orphan: '“{mark}” has no partner',
    unclosed: '“{mark}” is never closed',
    left: 'an opening quotation mark',
    right: 'a closing quotation mark',
  },
  'punctuation/quote-separator': {
    title: 'Enumeration comma between quotations or titles',
    form1: '“A”、“B”',
    form2: '“A”“B”',
  },
  'punctuation/repeated': { title: 'Repeated punctuation', what: 'Repeated punctuation' },
  'punctuation/space': { title: 'Superfluous space', what: 'Superfluous space' },
  'punctuation/straight-quote': {
    title: 'Straight quotation mark',
    pair: 'Straight quotation marks should be “”',
    lone: 'A straight quotation mark without a partner: please check',
  },
  'punctuation/two-colons': { title: 'Two colons in a sentence', second: 'Two colons in one sentence' },
} satisfies Translated<typeof zh>;
