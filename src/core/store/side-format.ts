import { isJsonObject, printJson, type JsonObject } from './json.ts';

/** Where a file says which version of its format it is written in; 1 where it says nothing. */
export const versionMember = '版本';

/** What a file's text turned out to be. */
export type SideReading<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  /** Written by a later version: what can be understood of it is used, the file is never written. */
  | { readonly kind: 'newer'; readonly value: Value; readonly version: number }
  /** No JSON, or something else under this name: it is kept aside before anything is written in its place. */
  | { readonly kind: 'foreign' };

/**
 * A kind of JSON file that the program keeps for people beside their texts. What it does not know (members, entries, members of
 * entries) is carried through every change.
 */
export interface SideFormat<Value> {
  /** The newest version of the format that this program knows. */
  readonly version: number;
  readonly empty: Value;
  /** Reads a file's text; '' is an empty file. Never throws. */
  readonly read: (text: string) => SideReading<Value>;
  /**
   * The file's text for a value, from the text it takes the place of; '' or a foreign text gives nothing to carry along.
   * @throws NewerVersionError
   */
  readonly write: (value: Value, before: string) => string;
}

/** A file of a later version was about to be written over. */
export class NewerVersionError extends Error {
  constructor(
    readonly version: number,
    readonly known: number,
  ) {
    super(`Version ${version} of the file is newer than ${known}`);
  }
}

/** What differs between the formats. */
export interface SideFormatParts<Value> {
  readonly version?: number;
  readonly empty: Value;
  /** Null for an object that is no such file. An object without members is an empty file and is not asked about. */
  readonly read: (content: JsonObject) => Value | null;
  /** All members of the file, from those that stood there. */
  readonly write: (value: Value, before: JsonObject) => JsonObject;
  /** The member that a bare list stands for. */
  readonly bareList?: string;
}

/**
 * Makes a format of how its members are read and written.
 *
 *     const format = sideFormat({ empty: [], read: ({ 词 }) => readEntries(词, shape), write: (words, before) => ({ ...before, 词: … }) });
 *     format.read('{ "版本": 2, "词": [] }') // { kind: 'newer', value: [], version: 2 }
 */
export function sideFormat<Value>(parts: SideFormatParts<Value>): SideFormat<Value> {
  const { version = 1, empty, bareList } = parts;
  const read = (text: string): SideReading<Value> => {
    const content = parseSide(text, bareList);
    const written = content === null ? null : versionOf(content);
    if (content === null || written === null) return { kind: 'foreign' };
    const value = Object.keys(content).length === 0 ? empty : parts.read(content);
    if (written > version) return { kind: 'newer', value: value ?? empty, version: written };
    return value === null ? { kind: 'foreign' } : { kind: 'known', value };
  };
  const write = (value: Value, before: string): string => {
    const reading = read(before);
    if (reading.kind === 'newer') throw new NewerVersionError(reading.version, version);
    const content = reading.kind === 'known' ? (parseSide(before, bareList) ?? {}) : {};
    const written = parts.write(value, content);
    return printJson(version === 1 ? written : { ...written, [versionMember]: version });
  };
  return { version, empty, read, write };
}

/** The members of a file's text, none of an empty one; null when it is no JSON object. */
export function parseSide(text: string, bareList?: string): JsonObject | null {
  const json = text.replace(/^\uFEFF/u, '');
  if (json.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value) && bareList !== undefined) return { [bareList]: value };
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The version a file says it is written in; null when what it says is none. */
function versionOf(content: JsonObject): number | null {
  const version = content[versionMember] ?? 1;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}
