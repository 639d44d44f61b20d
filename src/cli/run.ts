import { version } from '../../package.json';
import type { Command } from './command.ts';
import { commands, wordsOf } from './commands/index.ts';
import { complain } from './complain.ts';
import { help } from './help.ts';
import { exitCodes, type Io } from './io.ts';
import { languageOf, languages, messages, speak } from './messages.ts';
import { commonOptions, languageOption, readWords, type OptionValues } from './options.ts';
import { printableLine } from './printable.ts';
import { UsageError } from './usage-error.ts';

/**
 * The command line: reads `argv` (the words after the program's name), prints through `io`, resolves to the exit status. Never
 * rejects.
 *
 *     await run(['check', '讲话.txt'], io) // 0 nothing found, 1 findings, 2 wrong usage or an unreadable file
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await speak(languageOf(io.env));
    await chooseLanguage(languageOption(argv));
    const { values, operands } = readWords(argv);
    if (values.help) io.stdout(help());
    else if (values.version) io.stdout(`${version}\n`);
    else {
      const [name, ...rest] = operands;
      const command = commandOf(name);
      refuseOthers(command, values);
      return await command.run({ operands: rest, values }, io);
    }
    return exitCodes.fine;
  } catch (error) {
    const { usage, internal } = messages();
    const message = error instanceof Error ? error.message : String(error);
    // A fault of the program is one line too: a trace helps nobody who types a command, and 1 would mean that something was found.
    complain(io, printableLine(error instanceof UsageError ? usage.seeHelp(message) : internal(message)));
    return exitCodes.failure;
  }
}

async function chooseLanguage(wanted: string | undefined): Promise<void> {
  if (wanted === undefined) return;
  const language = languages.find((one) => one === wanted);
  const { usage, list } = messages();
  if (language === undefined) throw new UsageError(usage.unknownValue('lang', wanted, list(languages)));
  await speak(language);
}

function commandOf(name: string | undefined): Command {
  const { usage, list } = messages();
  const available = list(commands.map((command) => command.name));
  if (name === undefined) throw new UsageError(usage.noCommand(available));
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new UsageError(usage.unknownCommand(name, available));
  return command;
}

/** Refuses options that mean nothing to the command. */
function refuseOthers(command: Command, values: OptionValues): void {
  const known: readonly string[] = [...command.options, ...commonOptions];
  const other = Object.keys(values).find((option) => !known.includes(option));
  if (other === undefined) return;
  const takers = (commands as readonly Command[]).filter(({ options }) => options.some((one) => one === other));
  const { usage, and } = messages();
  throw new UsageError(usage.onlyFor(other, and(takers.map(wordsOf))));
}
