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

/**
 * Whether a weak marker (二、三产业…) only looks like the next number: the same number comes again in earnest before its series begins
 * anew; or it would be number one (一、二季度…) where that has just been said. `next` gives the place of the next candidate of its shape
 * with a number, or -1.
 */
export function isMeantLater(
  { marker, key }: Candidate,
  open: readonly OpenSeries[],
  candidates: readonly Candidate[],
  next: (value: number) => number,
): boolean {
  const { value } = marker.ordinal;
  if (marker.style !== 'chapter') return false;
  if (value === 1) return open.some((series) => series.key === key && series.last === 1);
  const again = next(value);
  if (again < 0 || candidates[again]!.marker.weak === true) return false;
  const anew = next(1);
  return anew < 0 || again < anew;
}
