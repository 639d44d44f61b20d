import type { Command } from '../command.ts';
import { editOutline, isEdit } from '../outline-edit.ts';
import { reportCommand } from '../report-command.ts';
import { outlineText } from '../reporters/text.ts';

const list = reportCommand({
  name: 'outline',
  options: [],
  text: outlineText,
  parts: ['speeches', 'outline'],
});

/** `outline`: the outline as a tree; with an operation, the text with its outline rearranged. */
export const outline: Command = {
  name: 'outline',
  options: [
    ...list.options,
    ...(['renumber', 'move', 'before', 'after', 'into', 'promote', 'demote', 'style', 'write'] as const),
  ],
  run: (given, io) => (isEdit(given.values) ? editOutline(given, io) : list.run(given, io)),
};
