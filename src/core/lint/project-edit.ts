import { writeEntries, type EntryShape } from '../store/entries.ts';
import { isJsonObject, printJson, type JsonObject } from '../store/json.ts';
import { NewerVersionError, parseSide, sideFormat, type SideFormat } from '../store/side-format.ts';
import type { RuleSetting } from './config.ts';
import { ignoredKeys, projectKeys, projectShapes, projectVersion, readProjectContent } from './project-file.ts';
import { emptyProject, type Project, type ProjectIgnored } from './project.ts';
import type { ForbiddenWord } from './rule.ts';

/** One thing that a project file holds. */
export type ProjectItem =
  | { readonly key: 'ignored'; readonly value: ProjectIgnored }
  | { readonly key: 'forbidden'; readonly value: ForbiddenWord }
  | { readonly key: 'rightWords' | 'notBlanks' | 'blankPatterns'; readonly value: string }
  | { readonly key: 'rules'; readonly value: { readonly rule: string; readonly setting: RuleSetting } };

/** A project file that must not be written over as it stands; {@link ProjectRefusal.member} is what has to be put right first, null for all of it. */
export class ProjectRefusal extends Error {
  constructor(readonly member: string | null) {
    super(
      member === null ? 'The project file is no JSON object' : `“${member}” of the project file is of a wrong kind`,
    );
  }
}

/** `.official-speech.json`. A part that has not changed stays as it is written. */
export const projectFormat: SideFormat<Project> = sideFormat({
  version: projectVersion,
  empty: emptyProject,
  read: (content) => readProjectContent(content).project,
  write: (project, before) => {
    const old = readProjectContent(before).project;
    const isChanged = (key: keyof Project): boolean => JSON.stringify(project[key]) !== JSON.stringify(old[key]);
    const list = <Item>(
      key: keyof typeof projectShapes,
      items: readonly Item[],
      shape: EntryShape<Item>,
    ): JsonObject => {
      const name = projectKeys[key];
      if (!isChanged(key)) return {};
      if (before[name] !== undefined && !Array.isArray(before[name])) throw new ProjectRefusal(name);
      return { [name]: writeEntries(before[name], items, shape) };
    };
    return {
      ...before,
      ...(isChanged('rules') && { [projectKeys.rules]: writtenRules(project.rules, old.rules, before) }),
      ...list('ignored', project.ignored, projectShapes.ignored),
      ...list('forbidden', project.forbidden, projectShapes.forbidden),
      ...list('rightWords', project.rightWords, projectShapes.rightWords),
      ...list('notBlanks', project.notBlanks, projectShapes.notBlanks),
      ...list('blankPatterns', project.blankPatterns, projectShapes.blankPatterns),
    };
  },
});

/** Levels that were set or taken back; what is unknown of the rest stays. */
function writtenRules(rules: Project['rules'], old: Project['rules'], before: JsonObject): JsonObject {
  const name = projectKeys.rules;
  const written = before[name] ?? {};
  if (!isJsonObject(written)) throw new ProjectRefusal(name);
  const isTakenBack = (id: string): boolean => id in old && !(id in rules);
  const changed = Object.entries(rules).filter(([id, setting]) => old[id] !== setting);
  return Object.fromEntries([
    ...Object.entries(written).filter(([id]) => !isTakenBack(id) && !changed.some(([one]) => one === id)),
    ...changed,
  ]);
}

/**
 * The file's text with an item more.
 *
 *     addToProject('', { key: 'rightWords', value: '记者站站长' }) // '{\n  "正确的词": [\n    "记者站站长"\n  ]\n}\n'
 *
 * @throws ProjectRefusal, NewerVersionError for a file that must not be written over.
 */
export const addToProject = (text: string, item: ProjectItem): string => changed(text, item, true);

/** The file's text without an item, everything else as it was. @throws as `addToProject` does. */
export const removeFromProject = (text: string, item: ProjectItem): string => changed(text, item, false);

/**
 * The file's text after a file of the project was renamed; undefined when it says nothing of that file, or must not be written
 * over.
 *
 *     renameInProject(text, '讲话.txt', '稿/讲话.txt')
 */
export function renameInProject(text: string, from: string, to: string): string | undefined {
  if (projectFormat.read(text).kind !== 'known') return undefined;
  const content = parseSide(text) ?? {};
  const entries = content[projectKeys.ignored];
  const isOfFile = (entry: unknown): entry is JsonObject => isJsonObject(entry) && entry[ignoredKeys.file] === from;
  if (!Array.isArray(entries) || !entries.some(isOfFile)) return undefined;
  const moved = entries.map((entry: unknown) => (isOfFile(entry) ? { ...entry, [ignoredKeys.file]: to } : entry));
  return printJson({ ...content, [projectKeys.ignored]: moved });
}

function changed(text: string, item: ProjectItem, isThere: boolean): string {
  const reading = projectFormat.read(text);
  if (reading.kind === 'foreign') throw new ProjectRefusal(null);
  if (reading.kind === 'newer') throw new NewerVersionError(reading.version, projectVersion);
  return projectFormat.write(withItem(reading.value, item, isThere), text);
}

function withItem(project: Project, { key, value }: ProjectItem, isThere: boolean): Project {
  const list = <Item>(items: readonly Item[], item: Item, keyOf: (item: Item) => string): Item[] => [
    ...items.filter((one) => keyOf(one) !== keyOf(item)),
    ...(isThere ? [item] : []),
  ];
  switch (key) {
    case 'rules': {
      const others = Object.entries(project.rules).filter(([id]) => id !== value.rule);
      const own = [value.rule, value.setting] as const;
      return { ...project, rules: Object.fromEntries(isThere ? [...others, own] : others) };
    }
    case 'ignored':
      return { ...project, ignored: list(project.ignored, value, projectShapes.ignored.key) };
    case 'forbidden':
      return { ...project, forbidden: list(project.forbidden, value, projectShapes.forbidden.key) };
    default:
      return { ...project, [key]: list(project[key], value, (word) => word) };
  }
}
