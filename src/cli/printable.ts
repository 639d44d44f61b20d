/** C0 and C1 controls but line feed and tab, delete, and what turns the direction of the characters after it. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A control by its picture (␛), others by their number. */
function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `<${code.toString(16).toUpperCase().padStart(2, '0')}>`;
}

/**
 * Text as a terminal may be given it: a document can hold sequences that write the clipboard or clear the screen. What is read by
 * programs (JSON, files) is never passed through here.
 *
 *     printable('\x1b[2J清屏\n') // '␛[2J清屏\n'
 */
export const printable = (text: string): string => text.replace(unprintable, pictureOf);

/** The same for a name or a value that must stay on its line. */
export const printableLine = (text: string): string =>
  printable(text).replace(/[\n\t]/gu, (character) => (character === '\n' ? '␊' : '␉'));
