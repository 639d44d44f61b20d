import type { Analysis } from '../analysis/analyze.ts';
import { placeholderGroups } from '../blanks/fill-groups.ts';
import type { TextRange } from '../text/range.ts';

/** How many blanks a text holds: places a person fills in at one go, and the masks they are made of. */
export interface BlankCount {
  /** 处: X月X日 is one. What every list, view and text report counts. */
  readonly groups: number;
  /** 格: X月X日 is two. What JSON counts, which lists them one by one. */
  readonly masks: number;
}

/**
 * Counts the blanks of a text, or of a part of it (a speech).
 *
 *     countBlanks(analyze(parse('X月X日，XX人到会。'))) // { groups: 2, masks: 3 }
 */
export function countBlanks(analysis: Analysis, { start, end }: TextRange = wholeOf(analysis)): BlankCount {
  const inside = placeholderGroups(analysis).filter((group) => group.start >= start && group.end <= end);
  return { groups: inside.length, masks: inside.reduce((sum, { members }) => sum + members.length, 0) };
}

const wholeOf = ({ document }: Analysis): TextRange => ({ start: 0, end: document.text.length });
