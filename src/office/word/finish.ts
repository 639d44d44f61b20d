import { strToU8, zipSync } from 'fflate';
import { ZipArchive } from '../zip.ts';
import type { ProfileFont, WordProfile } from './profile.ts';

/** When and by whom a document is said to have been made; two exports with the same are the same bytes. */
export interface WordStamp {
  readonly author: string;
  /** ISO 8601. */
  readonly time: string;
}

/** A zip archive cannot say an earlier time. */
const EPOCH = '1980-01-01T00:00:00Z';

/** A font with what stands in for it where it is missing. */
const fontEntry = ({ name, fallback }: ProfileFont, family: 'modern' | 'script' | 'roman'): string =>
  `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="${family === 'roman' ? 'variable' : 'fixed'}"/></w:font>`;

function fontTable({ fonts }: WordProfile): string {
  const families = [
    ...([
      [fonts.title, 'script'],
      [fonts.body, 'modern'],
      [fonts.heading1, 'modern'],
    ] as const),
    ...([
      [fonts.heading2, 'modern'],
      [fonts.pageNumber, 'roman'],
    ] as const),
  ];
  const entries = new Map(families.map(([font, family]) => [font.name, fontEntry(font, family)]));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...entries.values()].join('')}<w:font w:name="${fonts.latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

/**
 * Fonts of the theme: WPS tells of each that is missing, so it names those of the profile and none for other scripts.
 */
const plainTheme = (theme: string, { fonts }: WordProfile): string =>
  theme
    .replace(/<a:font\b[^>]*\/>/gu, '')
    .replace(/<a:latin typeface="[^"]*"[^>]*\/>/gu, `<a:latin typeface="${fonts.latin}"/>`)
    .replace(/<a:ea typeface="[^"]*"[^>]*\/>/gu, `<a:ea typeface="${fonts.pageNumber.name}"/>`);

const stamped = (core: string, { author, time }: WordStamp): string =>
  core
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/gu, `$1${time}`)
    .replace(/(<cp:lastModifiedBy>)[^<]*/u, (_, tag: string) => tag + author.replace(/[<&]/gu, ''));

/**
 * What the library leaves to be done: its fonts and theme are those of another country, its times are now unless `stamp` says when.
 *
 * @throws ReadError when the bytes are no archive.
 */
export function finishDocument(bytes: Uint8Array, profile: WordProfile, stamp?: WordStamp): Uint8Array {
  const archive = ZipArchive.open(bytes);
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'word/theme/theme1.xml': (text) => plainTheme(text, profile),
    'word/fontTable.xml': () => fontTable(profile),
    ...(stamp !== undefined && { 'docProps/core.xml': (text) => stamped(text, stamp) }),
  };
  const files = Object.fromEntries(
    archive.names.map((name) => {
      const change = changes[name];
      return [name, change === undefined ? archive.read(name)! : strToU8(change(archive.readText(name)!))];
    }),
  );
  return zipSync(files, { level: 6, mtime: EPOCH });
}
