import { severityRank } from '../../core/index.ts';
import { reportCommand } from '../report-command.ts';
import { findingsText } from '../reporters/text.ts';
import { readSeverity } from '../values.ts';

/** `check`: proofreads at the stage that the text's record names, 送审 where it names none; says which, and exits 1 from `--max-severity` on. */
export const check = reportCommand({
  name: 'check',
  options: ['max-severity', 'rule', 'stage'],
  text: findingsText,
  parts: ['stage', 'diagnostics'],
  lints: true,
  asksStage: true,
  fails: (values) => {
    const limit = severityRank(readSeverity(values['max-severity'] ?? 'warning'));
    return ({ findings }) => findings.some(({ severity }) => severityRank(severity) <= limit);
  },
});
