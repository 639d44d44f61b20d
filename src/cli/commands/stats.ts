import { reportCommand } from '../report-command.ts';
import { statisticsText } from '../reporters/text.ts';

/** `stats`: length and speaking time. */
export const stats = reportCommand({
  name: 'stats',
  options: [],
  text: statisticsText,
  parts: ['speeches', 'statistics', 'setAside'],
});
