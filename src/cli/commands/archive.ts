import { buildArchive } from '../archive/build.ts';
import { checkTexts } from '../archive/check.ts';
import { continueTexts } from '../archive/continue.ts';
import { searchTexts } from '../archive/search.ts';
import type { Command, Given } from '../command.ts';
import type { Io } from '../io.ts';
import { messages } from '../messages.ts';
import { UsageError } from '../usage-error.ts';

type Action = (operands: readonly string[], values: Given['values'], io: Io) => Promise<number>;

const actions: Readonly<Record<string, Action>> = {
  build: buildArchive,
  continue: continueTexts,
  search: searchTexts,
  check: checkTexts,
};

/** `archive`: an office's old texts, gone on from at a cursor, searched, and compared with a text. */
export const archive: Command = {
  name: 'archive',
  options: ['archive', 'out', 'force', 'json', 'top', 'min-speeches'],
  run: ({ operands: [name = '', ...rest], values }, io) => {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined) throw new UsageError(messages().archive.usage.action(name));
    return action(rest, values, io);
  },
};
