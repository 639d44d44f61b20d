import { parseArgs } from 'node:util';
import { messages } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** All options of all commands; a command names those it takes. */
export const optionTable = {
  json: { type: 'boolean' },
  'max-severity': { type: 'string' },
  rule: { type: 'string', multiple: true },
  renumber: { type: 'boolean' },
  move: { type: 'string' },
  before: { type: 'string' },
  after: { type: 'string' },
  into: { type: 'string' },
  promote: { type: 'string' },
  demote: { type: 'string' },
  style: { type: 'string' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  stage: { type: 'string' },
  pattern: { type: 'string', multiple: true },
  'no-project': { type: 'boolean' },
  top: { type: 'string' },
  'min-speeches': { type: 'string' },
  template: { type: 'string' },
  data: { type: 'string' },
  to: { type: 'string' },
  profile: { type: 'string' },
  notes: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  archive: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Options that every command takes. */
export const commonOptions = ['lang', 'help', 'version'] as const;
export type OptionName = Exclude<keyof typeof optionTable, (typeof commonOptions)[number]>;
export type OptionValues = ReturnType<typeof parseWords>['values'];

/** What was typed after the program's name: a command with what follows it, and options. */
export interface Words {
  readonly values: OptionValues;
  readonly operands: readonly string[];
}

/**
 * Parts the words after the program's name into options and the rest.
 *
 *     readWords(['check', '讲话.txt', '--json']) // { operands: ['check', '讲话.txt'], values: { json: true } }
 *
 * @throws UsageError
 */
export function readWords(argv: readonly string[]): Words {
  const { values, positionals } = parseWords(argv);
  return { values, operands: positionals };
}

function parseWords(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: optionTable, allowPositionals: true });
  } catch (error) {
    const { usage } = messages();
    const message = error instanceof Error ? error.message : String(error);
    const name = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
    const code = (error as { code?: unknown }).code;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(usage.unknownOption(name));
    throw new UsageError(name.length > 1 ? usage.optionForm(name) : usage.optionsForm);
  }
}

/** The option that comes before all others, since the rest is said in its language; undefined where it is not given. */
export function languageOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : words[at] === '--lang' ? (words[at + 1] ?? '') : words[at]!.slice('--lang='.length);
}
