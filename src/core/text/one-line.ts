/**
 * Puts lines on one line, the white space at their ends and empty lines left out; the ends of the whole stay as they are.
 *
 *     joinLines('甲 \n\n  乙', ' ') // '甲 乙'
 */
export function joinLines(text: string, between: string): string {
  const lines = text.split(/[\r\n]/u);
  const [first, last] = [lines[0]!, lines.at(-1)!];
  if (lines.length === 1) return text;
  const middle = lines.slice(1, -1).map((line) => line.trim());
  return [first.trimEnd(), ...middle.filter((line) => line !== ''), last.trimStart()].join(between);
}
