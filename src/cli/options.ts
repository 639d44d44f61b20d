import { parseArgs } from 'node:util';

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
  'fill',
  'fix',
  'phrases',
] as const;
export type CommandName = (typeof commandNames)[number];

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

const reading = ['analyze', 'check', 'outline', 'placeholders', 'renew', 'stats', 'review', 'final'] as const;

/** Which commands an option means something to. */
const usedBy: Readonly<Record<Exclude<keyof typeof options, 'help' | 'version'>, readonly CommandName[]>> = {
  json: [...reading, 'phrases'],
  'max-severity': ['check'],
  rule: ['analyze', 'check', 'final', 'fix'],
  pattern: [...reading, 'fill'],
  stage: ['analyze', 'check'],
  'no-project': [...reading, 'fix'],
  write: ['fix'],
  diff: ['fix'],
  data: ['fill'],
  top: ['phrases'],
  'min-speeches': ['phrases'],
  out: ['placeholders', 'review', 'fill', 'phrases'],
  force: ['placeholders', 'review', 'fill', 'phrases'],
};

export type OptionValues = ReturnType<typeof parseWords>['values'];

/**
 * The command, its operands and the options that belong to it.
 *
 *     readOptions(['check', '讲话.txt', '--json']) // { command: 'check', operands: ['讲话.txt'], values: { json: true } }
 *
 * @throws UsageError
 */
export function readOptions(argv: readonly string[]):
  | {
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly values: OptionValues;
    }
  | 'help'
  | 'version' {
  const { values, positionals } = parseWords(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [name, ...operands] = positionals;
  const available = `可用：${commandNames.join('、')}`;
  if (name === undefined) throw new UsageError(`没有给出命令，${available}`);
  const command = commandNames.find((one) => one === name);
  if (command === undefined) throw new UsageError(`未知命令“${name}”，${available}`);
  for (const [option, commands] of Object.entries(usedBy))
    if (option in values && !commands.includes(command)) throw new UsageError(`--${option} 只用于 ${list(commands)}`);
  return { command, operands, values };
}

function parseWords(argv: readonly string[]) {
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

/** 甲、乙 和 丙, by the words one types. */
function list(commands: readonly CommandName[]): string {
  const names = commands.map((name) => (name === 'phrases' ? 'phrases mine' : name));
  const last = names.at(-1)!;
  return names.length === 1 ? last : `${names.slice(0, -1).join('、')} 和 ${last}`;
}
