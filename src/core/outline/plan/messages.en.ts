import type { Translated } from '../../text/said.ts';
import type { outlineWords as chinese } from './messages.zh.ts';

export const outlineWords = {
  titles: {
    renumber: 'Renumber',
    join: 'Number through',
    next: 'Go on with “{item}”',
    move: 'Move “{item}”',
    promote: 'Promote “{item}”',
    demote: 'Demote “{item}”',
    several: 'Move {count} items',
    promoteSeveral: 'Promote {count} items',
    demoteSeveral: 'Demote {count} items',
    merge: 'Merge texts: {count}',
    setAside: 'Set aside 备删',
    restore: 'Take back 备删',
  },
  refusals: {
    noItem: 'There is no such item',
    noForm: '“{form}” is no form of a marker; write 一、 （一） 1. （1） 第一， 一是 or the like',
    part: '“{item}” parts the file into speeches; it is neither moved nor put on another level',
    inside: '“{item}” cannot be moved into itself',
    top: '“{item}” stands on the highest level already',
    first: 'No item of its level stands before “{item}”, so there is none to put it under',
    deepest: 'There is no marker below that of “{item}”',
    manyLines: '“{item}” has several paragraphs; it cannot be put inside one',
    tangled: '“{item}” overlaps with other items; what each of them holds is not clear',
    torn: 'Signs of formatting stand inside the marker of “{item}”; it cannot be changed alone',
    alone: 'A list inside a paragraph needs two items: “{item}” would not be read as one any more',
    setAside: 'This would tear a passage that is set aside 备删; take it back first',
    nothing: 'There is no text here to set aside 备删',
  },
  doubts: {
    faulty: 'The series of “{item}” had a gap, a number said twice or mixed markers; it is counted right now',
    read: 'Read again, the outline differs from what was meant, from “{item}” on',
    lastItem: '“{item}” is the last item of its paragraph; all that follows it went with it',
    mark: '“{item}” ends in “{mark}”; see whether that is right',
    lost: 'Text is missing here: “{item}” still counts from the number behind the gap',
    noWord: 'The series of “{item}” has more than four items, too many for 首先、其次',
    followers: 'Items behind “{item}” that are below it now: {count}',
  },
  knockOns: {
    announced: '“{words}” is announced; there are {count} now',
    reference: '“{words}”: what it points to may stand elsewhere now',
    label: '“{words}”: there are {count} below it now',
  },
} satisfies Translated<typeof chinese>;
