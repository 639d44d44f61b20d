import { DecodeError } from './decode.ts';
import type { ReadProblem } from './messages.zh.ts';

/** An office file that is not read. */
export class OfficeError extends DecodeError {
  constructor(problem: ReadProblem) {
    super(problem);
  }
}
