import { parseArgs } from 'node:util';
import {
  allRules,
  isRuleSetting,
  isStage,
  severities,
  stages,
  type RuleSetting,
  type Severity,
  type Stage,
} from '../core/index.ts';

/** Wrong usage; the message is one line, for people. */
export class UsageError extends Error {}

export const commandNames = [
  'analyze',
  'check',
  'outline',
  'placeholders',
  'renew',
  'stats',
  'review',
  'final',
] as const;
export type CommandName = (typeof commandNames)[number];
const allCommandNames: readonly string[] = [...commandNames, 'fill', 'fix', 'phrases'];

export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly json: boolean;
  /** From here on a finding makes `check` fail. */
  readonly maxSeverity: Severity;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly stage: Stage;
  /** Whether `.official-speech.json` is looked for. */
  readonly project: boolean;
  /** Own forms of blanks, as written. */
  readonly patterns: readonly string[];
  /** Where `placeholders` and `review` write their table; null prints it. */
  readonly out: string | null;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
}

/** What `phrases mine` is asked for. */
export interface MineArguments {
  readonly folders: readonly string[];
  readonly json: boolean;
  /** At most so many phrases. */
  readonly top: number;
  /** In at least so many speeches; undefined leaves it to the miner. */
  readonly minSpeeches: number | undefined;
  /** Where to write the phrases as JSON; null for nowhere. */
  readonly out: string | null;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
}

/** What `fill` is told. */
export interface FillArguments {
  readonly template: string;
  readonly data: string;
  /** A folder; made when it is missing. */
  readonly out: string;
  readonly force: boolean;
  readonly patterns: readonly string[];
}

/** What `fix` is told. */
export interface FixArguments {
  readonly files: readonly string[];
  /** Whether the files are changed; else what would change is shown. */
  readonly write: boolean;
  /** Only these rules; all of them when there is none. */
  readonly rules: readonly string[];
  readonly project: boolean;
}

export type Request =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'fill'; readonly arguments: FillArguments }
  | { readonly kind: 'fix'; readonly arguments: FixArguments }
  | { readonly kind: 'mine'; readonly arguments: MineArguments };

const options = {
  json: { type: 'boolean' },
  'max-severity': { type: 'string' },
  rule: { type: 'string', multiple: true },
  pattern: { type: 'string', multiple: true },
  stage: { type: 'string' },
  'no-project': { type: 'boolean' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  data: { type: 'string' },
  top: { type: 'string' },
  'min-speeches': { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const name = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
    const code = (error as { code?: unknown }).code;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`未知选项 ${name}`);
    throw new UsageError(name.length > 1 ? `选项 ${name} 的写法不对（缺少或多了值）` : '选项的写法不对');
  }
}

function parseSeverity(value: string): Severity {
  const severity = severities.find((name) => name === value);
  if (severity === undefined) throw new UsageError(`--max-severity 不认识“${value}”，可用：${severities.join('、')}`);
  return severity;
}

function parseStage(value: string): Stage {
  if (!isStage(value)) throw new UsageError(`--stage 不认识“${value}”，可用：${stages.join('、')}`);
  return value;
}

function parseRules(settings: readonly string[]): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  for (const setting of settings) {
    const [id = '', value = ''] = setting.split('=');
    if (!allRules.some((rule) => rule.id === id)) throw new UsageError(`没有规则“${id}”`);
    if (!isRuleSetting(value))
      throw new UsageError(`--rule ${id}= 后应为 ${severities.join('、')} 或 off，实为“${value}”`);
    rules[id] = value;
  }
  return rules;
}

function parseCount(name: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(value)) throw new UsageError(`--${name} 应为正整数，实为“${value}”`);
  return Number(value);
}

type Values = ReturnType<typeof parse>['values'];

const mineOptions = ['top', 'min-speeches', 'out', 'force'] as const;
const defaultTop = 300;
const isSaving = (option: string): boolean => option === 'out' || option === 'force';

function readMineArguments(values: Values, [action, ...folders]: readonly string[]): MineArguments {
  if (action !== 'mine') throw new UsageError(`phrases 后应为 mine，实为“${action ?? ''}”`);
  if (folders.length === 0) throw new UsageError('没有给出文件夹');
  const minSpeeches = values['min-speeches'];
  return {
    folders,
    json: values.json ?? false,
    top: values.top === undefined ? defaultTop : parseCount('top', values.top),
    minSpeeches: minSpeeches === undefined ? undefined : parseCount('min-speeches', minSpeeches),
    out: values.out ?? null,
    force: values.force ?? false,
  };
}

function readFillArguments(values: Values, files: readonly string[]): FillArguments {
  const [template, ...more] = files;
  if (template === undefined || more.length > 0) throw new UsageError('fill 要一个模板文件');
  const { data, out, force, pattern = [], ...others } = values;
  const other = Object.keys(others)[0];
  if (other !== undefined) throw new UsageError(`--${other} 不用于 fill`);
  if (data === undefined) throw new UsageError('fill 要用 --data 给出数据文件（JSON、CSV 或收回的征数表）');
  if (out === undefined) throw new UsageError('fill 要用 --out 给出输出文件夹');
  if (data === '-' && template === '-') throw new UsageError('模板和数据不能都来自标准输入');
  return { template, data, out, force: force ?? false, patterns: pattern };
}

function readFixArguments(values: Values, files: readonly string[]): FixArguments {
  const { write = false, diff = false, rule = [], 'no-project': noProject = false, ...others } = values;
  const other = Object.keys(others)[0];
  if (other !== undefined) throw new UsageError(`--${other} 不用于 fix`);
  if (files.length === 0) throw new UsageError('没有给出文件（“-”表示标准输入）');
  if (write && diff) throw new UsageError('--write 和 --diff 只能给一个');
  if (write && files.includes('-')) throw new UsageError('标准输入不能写回，请去掉 --write');
  const unknown = rule.find((id) => !allRules.some((one) => one.id === id));
  if (unknown !== undefined) throw new UsageError(`没有规则“${unknown}”（fix 的 --rule 后只写规则编号）`);
  return { files, write, rules: rule, project: !noProject };
}

/**
 * Reads the words after the program's name.
 *
 *     readArguments(['check', '讲话.txt', '--rule', 'numbering/gap=off'])
 *
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError(`没有给出命令，可用：${allCommandNames.join('、')}`);
  if (command === 'fix') return { kind: 'fix', arguments: readFixArguments(values, files) };
  if (values.write !== undefined || values.diff !== undefined) throw new UsageError('--write、--diff 只用于 fix');
  if (values['max-severity'] !== undefined && command !== 'check') throw new UsageError('--max-severity 只用于 check');
  if (values.rule !== undefined && command !== 'check' && command !== 'analyze' && command !== 'final')
    throw new UsageError('--rule 只用于 check、analyze、final 和 fix');
  if (values.stage !== undefined && command !== 'check' && command !== 'analyze')
    throw new UsageError('--stage 只用于 check 和 analyze');
  if (command === 'fill') return { kind: 'fill', arguments: readFillArguments(values, files) };
  if (values.data !== undefined) throw new UsageError('--data 只用于 fill');
  if (values.pattern !== undefined && command === 'phrases') throw new UsageError('--pattern 不用于 phrases');
  if (command === 'phrases') return { kind: 'mine', arguments: readMineArguments(values, files) };
  const misplaced = mineOptions.find(
    (name) => values[name] !== undefined && !((command === 'review' || command === 'placeholders') && isSaving(name)),
  );
  if (misplaced !== undefined)
    throw new UsageError(
      `--${misplaced} 只用于${isSaving(misplaced) ? ' placeholders、review、fill 和' : ''} phrases mine`,
    );
  if (!isCommand(command)) throw new UsageError(`未知命令“${command}”，可用：${allCommandNames.join('、')}`);
  if (files.length === 0) throw new UsageError('没有给出文件（“-”表示标准输入）');
  if (values.out !== undefined && files.length > 1) throw new UsageError(`${command} --out 一次只写一个文件的表`);
  return {
    kind: 'run',
    arguments: {
      command,
      files,
      json: values.json ?? false,
      maxSeverity: parseSeverity(values['max-severity'] ?? 'warning'),
      rules: parseRules(values.rule ?? []),
      stage: command === 'final' ? 'final' : parseStage(values.stage ?? 'review'),
      project: !(values['no-project'] ?? false),
      patterns: values.pattern ?? [],
      out: values.out ?? null,
      force: values.force ?? false,
    },
  };
}
