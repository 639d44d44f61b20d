import { DecodeError } from './decode.ts';
import { officeProblems, type OfficeProblem } from './messages.zh.ts';

/** An office file that is not read; `problem` lets the edge word it in another language. */
export class OfficeError extends DecodeError {
  constructor(readonly problem: OfficeProblem) {
    super(officeProblems[problem]);
  }
}
