import { reportCommand } from '../report-command.ts';
import { statisticsText } from '../reporters/text.ts';

/** `stats`: length, speaking time and pages, of the text and its sections. */
export const stats = reportCommand({
  name: 'stats',
  options: [],
  text: statisticsText,
  parts: ['speeches', 'statistics', 'pages', 'sentences', 'sections', 'setAside'],
});
