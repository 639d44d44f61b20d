import { reportCommand } from '../report-command.ts';
import { outlineText } from '../reporters/text.ts';

/** `outline`: the outline as a tree. */
export const outline = reportCommand({
  name: 'outline',
  options: [],
  text: outlineText,
  parts: ['speeches', 'outline'],
});
