/** A path in one spelling: Windows writes the letter of a drive large or small, and both strokes; an address has one in front. */
const plain = (path: string): string =>
  path.replaceAll('\\', '/').replace(/^\/?[A-Za-z]:/u, (drive) => drive.replace('/', '').toLowerCase());

/**
 * Whether a folder, in one of the spellings of its path, is the one that a setting names, or lies in it.
 *
 *     isNamed(['d:\\旧稿\\2024'], 'D:\\旧稿\\') // true
 */
export function isNamed(spellings: readonly string[], name: string): boolean {
  const clean = plain(name.trim()).replace(/\/$/u, '');
  return spellings.map(plain).some((one) => one === clean || one.startsWith(`${clean}/`));
}
