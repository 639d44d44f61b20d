import { readProblems, type ReadProblem } from './messages.zh.ts';

/** A file that this program cannot read. The message is one clause in Chinese; `problem` lets the edge word it in another language. */
export class ReadError extends Error {
  constructor(readonly problem: ReadProblem) {
    super(readProblems[problem]);
  }
}
