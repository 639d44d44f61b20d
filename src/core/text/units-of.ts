/**
 * The UTF-16 units of a text, written from place `from` of an array on.
 *
 *     unitsOf('甲') // Uint16Array [0x7532]
 */
export function unitsOf(text: string, into = new Uint16Array(text.length), from = 0): Uint16Array {
  for (let at = 0; at < text.length; at++) into[from + at] = text.charCodeAt(at);
  return into;
}
