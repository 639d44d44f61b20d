import type { RuleSetting } from './config.ts';
import { forbiddenKeys, ignoredKeys, parseContent, projectKeys, readProject } from './project-file.ts';
import type { ProjectIgnored } from './project.ts';
import type { ForbiddenWord } from './rule.ts';

/** One thing that a project file holds. */
export type ProjectItem =
  | { readonly key: 'ignored'; readonly value: ProjectIgnored }
  | { readonly key: 'forbidden'; readonly value: ForbiddenWord }
  | { readonly key: 'rightWords' | 'notBlanks' | 'blankPatterns'; readonly value: string }
  | { readonly key: 'rules'; readonly value: { readonly rule: string; readonly setting: RuleSetting } };

/** The file's text with an item more; undefined when the file is no JSON and must not be written over. */
export const addToProject = (text: string, item: ProjectItem): string | undefined =>
  changed(text, item, (list, value) => [...list.filter((one) => !isSame(one, value)), value]);

/** The file's text without an item, everything else as it was. */
export const removeFromProject = (text: string, item: ProjectItem): string | undefined =>
  changed(text, item, (list, value) => list.filter((one) => !isSame(one, value)));

/** The file's text after a file of the project was renamed. Undefined when there is nothing to change, or it is no JSON. */
export function renameInProject(text: string, from: string, to: string): string | undefined {
  const moved = readProject(text).project.ignored.filter(({ file }) => file === from);
  return moved.reduce<string | undefined>((result, value) => {
    const without = removeFromProject(result ?? text, { key: 'ignored', value });
    return without && addToProject(without, { key: 'ignored', value: { ...value, file: to } });
  }, undefined);
}

function changed(
  text: string,
  item: ProjectItem,
  change: (list: readonly unknown[], value: unknown) => unknown[],
): string | undefined {
  const content = parseContent(text);
  if (content === undefined) return undefined;
  const key = projectKeys[item.key];
  const before = content[key];
  if (item.key === 'rules') {
    const rules = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
    const { rule, setting } = item.value;
    const others = Object.entries(rules).filter(([id]) => id !== rule);
    const isAdded = change([], item.value).length > 0;
    content[key] = Object.fromEntries(isAdded ? [...others, [rule, setting]] : others);
  } else content[key] = change(Array.isArray(before) ? before : [], named(item));
  return print(content);
}

/** An item under the names of the file. */
function named(item: Exclude<ProjectItem, { key: 'rules' }>): unknown {
  if (typeof item.value === 'string') return item.value;
  const names: Readonly<Record<string, string>> = item.key === 'ignored' ? ignoredKeys : forbiddenKeys;
  const { value } = item;
  const written = Object.entries(names).filter(
    ([name]) => (value as unknown as Record<string, unknown>)[name] !== undefined,
  );
  return Object.fromEntries(
    written.map(([name, label]) => [label, (value as unknown as Record<string, unknown>)[name]] as const),
  );
}

/** Entries are the same whatever the order of their names and the day they were written down. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const essence = (value: object): string => {
    const parts = Object.entries(value).filter(([name]) => name !== ignoredKeys.date);
    return JSON.stringify(parts.sort(([x], [y]) => (x < y ? -1 : 1)));
  };
  return essence(a) === essence(b);
}

/** Readable JSON: one entry a line. */
function print(content: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(content).map(([key, value]) => `  ${JSON.stringify(key)}: ${printPart(value)}`);
  return parts.length === 0 ? '{}\n' : `{\n${parts.join(',\n')}\n}\n`;
}

function printPart(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  if (value.length === 0) return '[]';
  const lines = value.map((item) => `    ${JSON.stringify(item, null, 1).replace(/\n\s*/gu, ' ')}`);
  return `[\n${lines.join(',\n')}\n  ]`;
}
