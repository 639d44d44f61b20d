import { counted } from '../core/index.ts';
import type { outlineEdits as chinese, outlineOptions as chineseOptions } from './outline-messages.zh.ts';

export const outlineEdits: typeof chinese = {
  oneOperation: 'give one of --renumber, --move, --promote and --demote at a time',
  needsOperation: (option) => `--${option} goes with --renumber, --move, --promote or --demote`,
  onlyMove: (option) => `--${option} goes with --move`,
  onePlace: '--move needs one of --before, --after and --into',
  oneFile: 'an outline is changed one file at a time',
  noJson: '--json is for listing the outline',
  style: (form) => `--style does not know “${form}”; write 一、 （一） 1. （1） 第一， 一是 or the like, or OLD=NEW`,
  notFound: (words) => `the outline has no “${words}”`,
  several: (words, count) => `“${words}” stands in ${count} places; name one by marker and heading, or by its line:`,
  candidate: (line, name) => `  line ${line} ${name}`,
  unsure: (count, texts) => `unsure (${count}): ${texts.join('; ')}`,
  knockOns: (count, texts) => `may be wrong now (${count}): ${texts.join('; ')}`,
  place: (line, text) => `line ${line} ${text}`,
  done: (title, count) => `${title}: ${counted(count, 'change')}, written back`,
  nothing: 'nothing to change',
};

export const outlineOptions: typeof chineseOptions = {
  'outline write': {
    value: '',
    text: 'write the file back in its encoding; else the whole text goes to standard output',
  },
  renumber: { value: '', text: 'number every series anew; each keeps its form, and whether it runs on' },
  move: {
    value: '<item>',
    text: 'move an item with all it governs; items by marker, marker and heading, or line number',
  },
  before: { value: '<item>', text: 'move it in front of this one' },
  after: { value: '<item>', text: 'move it behind this one' },
  into: { value: '<item>', text: 'move it below this one, as the last' },
  promote: { value: '<item>', text: 'one level up' },
  demote: { value: '<item>', text: 'one level down, below the item before it' },
  style: { value: '<form>', text: 'another form of marker, as （一）; with --renumber also 1、=1.' },
};
