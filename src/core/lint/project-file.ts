import { isRuleSetting, severities, type RuleSetting } from './config.ts';
import { emptyProject, type Project, type ProjectIgnored } from './project.ts';
import { isRuleName } from './registry.ts';
import type { ForbiddenWord } from './rule.ts';
import { type EntryShape } from '../store/entries.ts';
import { isJsonObject as isObject, type JsonObject as Content } from '../store/json.ts';
import { parseSide, versionMember } from '../store/side-format.ts';
import { fillText, type Said, type Translated } from '../text/said.ts';
import { projectProblems } from './project-messages.zh.ts';

/** What is said of a project file, in one language. */
export type ProjectWords = Translated<typeof projectProblems>;

/** Name of the file in a folder's root that keeps what its writers decided. */
export const projectFileName = '.official-speech.json';

/** The names in the file, for people who read it; scripts/project-schema.ts makes the JSON schema of them. */
export const projectKeys = {
  ignored: '忽略',
  rightWords: '正确的词',
  forbidden: '禁用的词',
  notBlanks: '不是占位符',
  blankPatterns: '占位符写法',
  rules: '规则',
} as const satisfies Record<keyof Project, string>;

export const ignoredKeys = {
  file: '文件',
  rule: '规则',
  before: '前文',
  text: '文字',
  after: '后文',
  nth: '第几处',
  date: '日期',
} as const satisfies Record<keyof ProjectIgnored, string>;

export const forbiddenKeys = {
  word: '词',
  replacement: '改为',
  reason: '说明',
} as const satisfies Record<keyof ForbiddenWord, string>;

/** A part of the file that could not be used; the rest of it is. */
export interface ProjectProblem {
  /** The key at which the part stands, null for the whole file. */
  readonly key: string | null;
  readonly message: string;
}

export interface ProjectReading {
  readonly project: Project;
  readonly problems: readonly ProjectProblem[];
}

/** The newest version of the project file that this program knows. */
export const projectVersion = 1;

/**
 * Reads a project file; null stands for bytes that are no text. What is right in it is used, what is not is named.
 *
 *     readProject('{ "正确的词": ["记者站站长"] }').project.rightWords // ['记者站站长']
 */
export function readProject(text: string | null, words: ProjectWords = projectProblems): ProjectReading {
  const content = text === null ? null : parseSide(text);
  if (content !== null) return readProjectContent(content, words);
  return { project: emptyProject, problems: [{ key: null, message: words.noJson }] };
}

/** The same for the file's members. */
export const readProjectContent = (content: Content, words: ProjectWords = projectProblems): ProjectReading =>
  new ProjectReader(content, words).read();

class ProjectReader {
  private readonly problems: ProjectProblem[] = [];

  constructor(
    private readonly content: Content,
    private readonly words: ProjectWords,
  ) {}

  read(): ProjectReading {
    const known: readonly string[] = [...Object.values(projectKeys), '$schema', versionMember];
    this.version();
    for (const key of Object.keys(this.content)) if (!known.includes(key)) this.problem(key, 'unknown');
    const project: Project = {
      ignored: this.list(projectKeys.ignored, (item) => readIgnored(item)),
      rightWords: this.list(projectKeys.rightWords, readWord),
      forbidden: this.list(projectKeys.forbidden, readForbidden),
      notBlanks: this.list(projectKeys.notBlanks, readWord),
      blankPatterns: this.list(projectKeys.blankPatterns, readWord),
      rules: this.rules(),
    };
    return { project, problems: this.problems };
  }

  private problem(key: string, id: keyof ProjectWords, data: Said['data'] = {}): void {
    this.problems.push({ key, message: fillText(this.words[id], { key, ...data }) });
  }

  private what({ id, name }: Wrong): string {
    return fillText(this.words[id], { name, form: this.words.objectForm });
  }

  private version(): void {
    const version = this.content[versionMember] ?? projectVersion;
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
      this.problem(versionMember, 'version');
    else if (version > projectVersion) this.problem(versionMember, 'newer', { version, known: projectVersion });
  }

  /** `read` gives the item, or what is wrong with it. */
  private list<Item extends object | string>(key: string, read: (value: unknown) => Item | Wrong): Item[] {
    const value = this.content[key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.problem(key, 'list');
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      const item = read(one);
      if (!(item instanceof Wrong)) return [item];
      this.problem(key, 'item', { number: index + 1, what: this.what(item) });
      return [];
    });
  }

  private rules(): Record<string, RuleSetting> {
    const key = projectKeys.rules;
    const value = this.content[key];
    if (value === undefined) return {};
    if (!isObject(value)) {
      this.problem(key, 'rules', { form: this.words.rulesForm });
      return {};
    }
    const rules: Record<string, RuleSetting> = {};
    for (const [id, level] of Object.entries(value)) {
      if (!isRuleName(id)) this.problem(key, 'noRule', { id });
      else if (typeof level !== 'string' || !isRuleSetting(level))
        this.problem(key, 'severity', { id, severities: severities.join(this.words.separator) });
      else rules[id] = level;
    }
    return rules;
  }
}

/** Why an item could not be used, as a predicate: 缺少“文件”. */
class Wrong {
  constructor(
    readonly id: 'text' | 'object' | 'memberText' | 'missing' | 'positive',
    readonly name = '',
  ) {}
}

const readWord = (value: unknown): string | Wrong =>
  typeof value === 'string' && value.trim() !== '' ? value : new Wrong('text');

/** Reads named texts of an object; `required` ones must be there and not empty. */
function readTexts(value: unknown, names: readonly string[], required: readonly string[]): Content | Wrong {
  if (!isObject(value)) return new Wrong('object');
  for (const name of names) {
    const text = value[name];
    if (text !== undefined && typeof text !== 'string') return new Wrong('memberText', name);
    if (required.includes(name) && (text === undefined || text === '')) return new Wrong('missing', name);
  }
  return value;
}

function readIgnored(value: unknown): ProjectIgnored | Wrong {
  const { file, rule, before, text, after, nth, date } = ignoredKeys;
  const item = readTexts(value, [file, rule, before, text, after, date], [file, rule, text]);
  if (item instanceof Wrong) return item;
  const count = item[nth];
  if (count !== undefined && !(typeof count === 'number' && Number.isInteger(count) && count > 0))
    return new Wrong('positive', nth);
  return {
    file: item[file] as string,
    rule: item[rule] as string,
    text: item[text] as string,
    ...(item[before] !== undefined && { before: item[before] as string }),
    ...(item[after] !== undefined && { after: item[after] as string }),
    ...(count !== undefined && { nth: count }),
    ...(item[date] !== undefined && { date: item[date] as string }),
  };
}

function readForbidden(value: unknown): ForbiddenWord | Wrong {
  const { word, replacement, reason } = forbiddenKeys;
  if (typeof value === 'string' && value !== '') return { word: value };
  const item = readTexts(value, [word, replacement, reason], [word]);
  if (item instanceof Wrong) return item;
  return {
    word: item[word] as string,
    ...(item[replacement] !== undefined && { replacement: item[replacement] as string }),
    ...(item[reason] !== undefined && { reason: item[reason] as string }),
  };
}

const shapeOf = <Item>(
  read: (value: unknown) => Item | Wrong,
  members: Readonly<Record<string, string>>,
  key: (item: Item) => string,
): EntryShape<Item> => ({
  read: (value) => {
    const item = read(value);
    return item instanceof Wrong ? null : item;
  },
  write: (item) =>
    typeof item === 'string'
      ? item
      : Object.fromEntries(
          Object.entries(members)
            .map(([name, label]) => [label, (item as Readonly<Record<string, unknown>>)[name]] as const)
            .filter(([, value]) => value !== undefined),
        ),
  key,
  members: Object.values(members),
});

const wordShape = shapeOf<string>(readWord, {}, (word) => word);

/** How the entries of each list are read and written; two that are known by the same key are one. */
export const projectShapes = {
  /** Whatever day it was written down. */
  ignored: shapeOf<ProjectIgnored>(
    readIgnored,
    ignoredKeys,
    ({ file, rule, before = null, text, after = null, nth = null }) =>
      JSON.stringify([file, rule, before, text, after, nth]),
  ),
  forbidden: shapeOf<ForbiddenWord>(readForbidden, forbiddenKeys, ({ word, replacement = null, reason = null }) =>
    JSON.stringify([word, replacement, reason]),
  ),
  rightWords: wordShape,
  notBlanks: wordShape,
  blankPatterns: wordShape,
} as const;
