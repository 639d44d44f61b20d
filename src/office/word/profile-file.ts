import type { WordProfile } from './profile.ts';

/** A profile from a file, and the members in it that are not understood. */
export interface ProfileReading {
  /** Null when the text is no JSON object. */
  readonly profile: WordProfile | null;
  /** Members by their path: `sizes.title`. */
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that a member may have where any text would pass for its type. */
export const profileChoices: Readonly<Record<string, readonly string[]>> = {
  byline: ['centre', 'body'],
  characters: ['spacing', 'grid', 'none'],
  pageNumber: ['outside', 'centre', 'total', 'none'],
};
/** Lengths and sizes are never less than nothing, nor larger than paper. */
const LARGEST = 400;

/** True of a name that can stand in the attributes of a document. */
export const isFontName = (name: string): boolean => /^[^<>&"\0-\x1f]{1,64}$/u.test(name);

/** True of a value that can stand for a member of the same kind. */
function fits(path: string, value: unknown, known: unknown): boolean {
  if (typeof value !== typeof known) return false;
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 && value <= LARGEST;
  return typeof value !== 'string' || (profileChoices[path]?.includes(value) ?? isFontName(value));
}

/** The known members with those that the file gives in their place. */
function merge(known: object, given: Readonly<Record<string, unknown>>, path: string, problems: string[]): object {
  const members = known as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = { ...members };
  for (const [name, value] of Object.entries(given)) {
    const at = path === '' ? name : `${path}.${name}`;
    const old = members[name];
    if ((name === 'base' || name === '$schema') && path === '') continue;
    if (isObject(old) && isObject(value)) result[name] = merge(old, value, at, problems);
    else if (Object.hasOwn(members, name) && fits(at, value, old)) result[name] = value;
    else problems.push(at);
  }
  return result;
}

/**
 * Reads a profile that changes some members of another, named as `base`, the first of `known` by default. It is called `name` where it
 * gives itself none.
 *
 *     readWordProfile('{"name":"本局","sizes":{"title":24}}', wordProfiles).profile
 */
export function readWordProfile(text: string, known: readonly WordProfile[], name?: string): ProfileReading {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { profile: null, problems: [] };
  }
  if (!isObject(given)) return { profile: null, problems: [] };
  const base = given['base'] === undefined ? known[0] : known.find(({ name }) => name === given['base']);
  if (base === undefined) return { profile: null, problems: ['base'] };
  const problems: string[] = [];
  const called = name === undefined ? base : { ...base, name };
  return { profile: merge(called, given, '', problems) as WordProfile, problems };
}

/** What a profile has other than the one it is based on; null where nothing is. */
function difference(profile: object, base: object): Readonly<Record<string, unknown>> | null {
  const old = base as Readonly<Record<string, unknown>>;
  const changed = Object.entries(profile).flatMap(([name, value]): [string, unknown][] => {
    if (!isObject(value)) return value === old[name] ? [] : [[name, value]];
    const inner = difference(value, old[name] as object);
    return inner === null ? [] : [[name, inner]];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/**
 * The file of a profile: its name, the one it is based on, and what it changes of that.
 *
 *     writeWordProfile({ ...wordProfiles[0], name: '本局', indent: 0 }, wordProfiles[0])
 *     // '{\n  "name": "本局",\n  "base": "国标公文",\n  "indent": 0\n}\n'
 */
export function writeWordProfile(profile: WordProfile, base: WordProfile): string {
  const { name } = profile;
  return `${JSON.stringify({ name, base: base.name, ...difference({ ...profile, name: base.name }, base) }, null, 2)}\n`;
}
