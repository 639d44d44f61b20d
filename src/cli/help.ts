import type { Command } from './command.ts';
import { commands, wordsOf } from './commands/index.ts';
import { messages } from './messages.ts';
import { padEnd } from './reporters/layout.ts';
import { commonOptions, optionTable, type OptionName } from './options.ts';

interface OptionHelp {
  readonly value: string;
  readonly text: string;
}

const COMMAND_WIDTH = 15;
const OPTION_WIDTH = 27;
/** An option of so many commands needs no list of them. */
const MANY = 5;

/** The text that `--help` prints, made from the table of commands. */
export function help(): string {
  const { help: words } = messages();
  const summaries: Readonly<Record<string, string>> = words.commands;
  const command = (one: Command): string => `  ${padEnd(wordsOf(one), COMMAND_WIDTH)}${summaries[one.name] ?? ''}`;
  const own = (Object.keys(optionTable) as (keyof typeof optionTable)[]).filter(
    (name): name is OptionName => !commonOptions.some((one) => one === name),
  );
  const lines = [
    words.title,
    '',
    words.usage,
    words.usageFill,
    '',
    words.commandsTitle,
    ...commands.map(command),
    '',
    words.optionsTitle,
    ...own.flatMap(optionLines),
    ...commonOptions.map((name) => optionLine(name, words.options[name], [])),
    '',
  ];
  return `${lines.join('\n')}\n${words.notes}`;
}

/** A line for all commands that take an option in the same sense. */
function optionLines(name: OptionName): string[] {
  const words: Readonly<Record<string, OptionHelp>> = messages().help.options;
  const senses = new Map<OptionHelp, Command[]>();
  for (const command of commands as readonly Command[]) {
    if (!command.options.includes(name)) continue;
    const sense = words[`${command.name} ${name}`] ?? words[name];
    if (sense !== undefined) senses.set(sense, [...(senses.get(sense) ?? []), command]);
  }
  return [...senses].map(([sense, takers]) => optionLine(name, sense, takers));
}

function optionLine(name: keyof typeof optionTable, { value, text }: OptionHelp, takers: readonly Command[]): string {
  const { colon, list } = messages();
  const option = optionTable[name];
  const short = 'short' in option ? `-${option.short}, ` : '';
  const by = takers.length === 0 || takers.length > MANY ? '' : list(takers.map(wordsOf)) + colon;
  return `  ${padEnd(`${short}--${name} ${value}`.trimEnd(), OPTION_WIDTH)}${by}${text}`;
}
