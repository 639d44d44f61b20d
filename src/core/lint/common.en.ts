import type { Translated } from '../text/said.ts';
import type { basis as basisZh, common as commonZh } from './common.zh.ts';

export const common = {
  and: ', ',
  reasoned: '{message} ({basis})',
  change: '“{wrong}” should be “{right}”',
  changeWhat: '{what}: “{wrong}” should be “{right}”',
  removeWhat: '{what}: “{wrong}” is superfluous',
  advise: '“{wrong}”: {advice}',
  standard: 'The national standard writes {norm}; this text has {odd} throughout ({minor})',
  mixed: 'Mixed forms: {norm} {major} times in this text, {odd} {minor} times',
  replace: 'Change to “{right}”',
  replaceAll: 'Change all to {norm}',
  remove: 'Delete “{wrong}”',
  removeCopy: 'Delete this copy',
  removeLine: 'Delete this line',
  removeResidue: 'Delete the words of the web page, keep the text',
  joinAll: 'Join these paragraphs',
  joinNext: 'Join with the next paragraph',
  addFullStop: 'End the paragraph with a full stop',
  announce: 'Announce “{right}” instead',
  replaceMark: 'Change to {mark}',
  lostPassage: 'the lost passage',
  firstItem: 'the first item',
  lastItem: 'the last item',
  previousItem: 'the item before',
  earlierPlace: 'the earlier place',
  otherPlace: 'another place',
  seriesForm: 'the form of this series',
  listedNames: 'the names listed',
  parts: 'the parts',
  quoted: '“{words}”',
  figure: '“{indicator}” “{value}”',
  two: '“{first}” to “{last}”',
  because: ': {reason}',
} satisfies Translated<typeof commonZh>;

export const basis = {
  国标: 'national standard 国标',
  标准: 'standard usage 标准',
  实务: 'office practice 实务',
  提示: 'advice 提示',
} satisfies Translated<typeof basisZh>;
