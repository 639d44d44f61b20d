import {
  isRuleName,
  isRuleSetting,
  isStage,
  severities,
  stages,
  type RuleSetting,
  type Severity,
  type Stage,
} from '../core/index.ts';
import { readOptions, UsageError, type CommandName, type OptionValues } from './options.ts';

/** The commands that read texts and print what they find, file by file. */
export type ReportName = Exclude<CommandName, 'fill' | 'fix' | 'phrases'>;

export interface Arguments {
  readonly command: ReportName;
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
    if (!isRuleName(id)) throw new UsageError(`没有规则“${id}”`);
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

const defaultTop = 300;

function readMineArguments(values: OptionValues, [action, ...folders]: readonly string[]): MineArguments {
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

function readFillArguments(values: OptionValues, files: readonly string[]): FillArguments {
  const [template, ...more] = files;
  if (template === undefined || more.length > 0) throw new UsageError('fill 要一个模板文件');
  const { data, out, force, pattern = [] } = values;
  if (data === undefined) throw new UsageError('fill 要用 --data 给出数据文件（JSON、CSV 或收回的征数表）');
  if (out === undefined) throw new UsageError('fill 要用 --out 给出输出文件夹');
  if (data === '-' && template === '-') throw new UsageError('模板和数据不能都来自标准输入');
  return { template, data, out, force: force ?? false, patterns: pattern };
}

function readFixArguments(values: OptionValues, files: readonly string[]): FixArguments {
  const { write = false, diff = false, rule = [], 'no-project': noProject = false } = values;
  if (files.length === 0) throw new UsageError('没有给出文件（“-”表示标准输入）');
  if (write && diff) throw new UsageError('--write 和 --diff 只能给一个');
  if (write && files.includes('-')) throw new UsageError('标准输入不能写回，请去掉 --write');
  const unknown = rule.find((id) => !isRuleName(id));
  if (unknown !== undefined) throw new UsageError(`没有规则“${unknown}”（fix 的 --rule 后只写规则编号）`);
  return { files, write, rules: rule, project: !noProject };
}

function readReportArguments(command: ReportName, values: OptionValues, files: readonly string[]): Arguments {
  if (files.length === 0) throw new UsageError('没有给出文件（“-”表示标准输入）');
  if (values.out !== undefined && files.length > 1) throw new UsageError(`${command} --out 一次只写一个文件的表`);
  return {
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
  };
}

/**
 * Reads the words after the program's name.
 *
 *     readArguments(['check', '讲话.txt', '--rule', 'numbering/gap=off'])
 *
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): Request {
  const given = readOptions(argv);
  if (given === 'help' || given === 'version') return { kind: given };
  const { command, operands, values } = given;
  switch (command) {
    case 'fill':
      return { kind: 'fill', arguments: readFillArguments(values, operands) };
    case 'fix':
      return { kind: 'fix', arguments: readFixArguments(values, operands) };
    case 'phrases':
      return { kind: 'mine', arguments: readMineArguments(values, operands) };
    default:
      return { kind: 'run', arguments: readReportArguments(command, values, operands) };
  }
}
