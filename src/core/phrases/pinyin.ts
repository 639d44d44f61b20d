/**
 * First letters of the syllables.
 *
 *     initialsOf('ti gao zheng zhi') // 'tgzz'
 */
export function initialsOf(pinyin: string): string {
  let initials = pinyin.charAt(0);
  for (let space = pinyin.indexOf(' '); space >= 0; space = pinyin.indexOf(' ', space + 1)) {
    initials += pinyin.charAt(space + 1);
  }
  return initials;
}

/** The syllables run together: tigaozhengzhi. */
export const joinedPinyin = (pinyin: string): string => pinyin.replaceAll(' ', '');

/** zh, ch and sh are initials too, for those who type them whole. */
const initialLength = (pinyin: string, at: number): number =>
  pinyin.charAt(at + 1) === 'h' && 'zcs'.includes(pinyin.charAt(at)) ? 2 : 1;

/**
 * True where the letters begin the phrase when every syllable may be typed whole or by its initial, the last one in part.
 *
 *     matchesMixed('tigaozz', 'ti gao zheng zhi') // true
 *     matchesMixed('tigz', 'ti gao zheng zhi') // true
 */
export function matchesMixed(typed: string, pinyin: string, from = 0, at = 0): boolean {
  if (from >= typed.length) return true;
  if (at >= pinyin.length || typed.charCodeAt(from) !== pinyin.charCodeAt(at)) return false;
  const space = pinyin.indexOf(' ', at);
  const end = space < 0 ? pinyin.length : space;
  let same = 1;
  while (from + same < typed.length && at + same < end && typed[from + same] === pinyin[at + same]) same++;
  if (from + same === typed.length) return true;
  // The longest reading first: letters of this syllable are rarely the initial of the next.
  if (at + same === end && matchesMixed(typed, pinyin, from + same, end + 1)) return true;
  for (let length = Math.min(initialLength(pinyin, at), same); length > 0; length--) {
    if (at + length < end && matchesMixed(typed, pinyin, from + length, end + 1)) return true;
  }
  return false;
}
