import type { NumberingStyle } from '../syntax/nodes.ts';
import type { Candidate } from './series-candidates.ts';

/** A series while it is being read. */
export interface OpenSeries {
  readonly key: string;
  readonly style: NumberingStyle;
  readonly rank: number;
  readonly members: Candidate[];
  /** The series under an earlier heading that this one goes on counting from, （三） under 二、 after （一）（二） under 一、. */
  follows: OpenSeries | null;
  /** Whether another one follows it. */
  isFollowed: boolean;
  /** What the last member counts as: 最后 counts as one more. */
  last: number;
  /** Whether the last member opens its line. */
  line: boolean;
  parent: Candidate | null;
  /** Whether text of their own stood under earlier members, in paragraphs of its own. */
  bodies: boolean;
}

const VERBS: readonly NumberingStyle[] = ['yishi', 'yiyao', 'other'];

/** Whether writers slip from one shape into the other: 是 into 要, 其次 into 第三. */
export const areMixedUp = (left: NumberingStyle, right: NumberingStyle): boolean =>
  VERBS.includes(left) === VERBS.includes(right);

export const isRunIn = ({ marker, rank }: Candidate): boolean =>
  rank === 0 && marker.style !== 'part' && marker.style !== 'yifangmian';
