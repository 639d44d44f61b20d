import { reportCommand } from '../report-command.ts';
import { analysisText } from '../reporters/text.ts';

/** `analyze`: all that is found in a text; the contract's JSON. It exits 0 whatever it finds. */
export const analyze = reportCommand({
  name: 'analyze',
  options: ['rule', 'stage'],
  text: analysisText,
  parts: ['active', 'length', 'speeches', 'outline', 'placeholders', 'diagnostics', 'statistics'],
  lints: true,
});
