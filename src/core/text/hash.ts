/**
 * FNV-1a over the characters of a text: 32 bits that are the same everywhere and always.
 *
 *     hashOf('') // 0x811c9dc5
 */
export function hashOf(characters: Iterable<string>): number {
  let hash = 0x811c9dc5;
  for (const character of characters) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/**
 * A short name of a whole text, by which it is known again: no two texts that a writer meets share one. One look at each unit.
 *
 *     textKey('') // '0-811c9dc5-0'
 */
export function textKey(text: string): string {
  let first = 0x811c9dc5;
  let second = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second, 0x5bd1e995) + unit + 1;
    second ^= second >>> 15;
  }
  return `${text.length}-${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}
