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
