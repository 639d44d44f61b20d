import type { Io } from './io.ts';
import type { OptionName, OptionValues } from './options.ts';

/** What a command was given. */
export interface Given {
  /** The words after its name: files, mostly. */
  readonly operands: readonly string[];
  readonly values: OptionValues;
}

/** One command of the program; help, the check of its options and its dispatch derive from it. */
export interface Command {
  readonly name: string;
  /** As it is typed and called in messages, where that is more than its name: phrases mine. */
  readonly words?: string;
  /** Options that mean something to it; any other is wrong usage. */
  readonly options: readonly OptionName[];
  /** Resolves to the exit status. @throws UsageError */
  readonly run: (given: Given, io: Io) => Promise<number>;
}
