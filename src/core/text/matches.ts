const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, without an iterator's cost where there is none.
 *
 *     matches(/、/gu, '甲、乙、丙').map(({ index }) => index) // [1, 3]
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | undefined;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) (found ??= []).push(match);
  return found ?? NONE;
}
