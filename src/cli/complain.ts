import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { printable, printableLine } from './printable.ts';

/** Says a line on standard error. */
export const complain = (io: Pick<Io, 'stderr'>, message: string): void =>
  io.stderr(`official-speech: ${printableLine(message)}\n`);

/** Says a line about a file on standard error. */
export const complainOf = (io: Pick<Io, 'stderr'>, file: string, message: string): void =>
  complain(io, `${file}${messages().colon}${message}`);

/** Prints a report for people; nothing in it can steer the terminal. */
export const report = (io: Pick<Io, 'stdout'>, text: string): void => io.stdout(printable(text));
