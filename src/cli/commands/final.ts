import { reportCommand } from '../report-command.ts';
import { finalOf, finalReport } from '../reporters/review.ts';

/** `final`: what is left before a text goes to the printer; exits 1 while anything is. */
export const final = reportCommand({
  name: 'final',
  options: ['rule'],
  text: finalReport,
  parts: ['final'],
  lints: true,
  reviews: true,
  stage: 'final',
  fails: () => (report) => !finalOf(report).ready,
});
