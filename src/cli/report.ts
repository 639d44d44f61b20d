import type { Analysis, FillEntry, Finding, Stage, Tick } from '../core/index.ts';

/** One analysed file, as all reporters take it. */
export interface Report {
  readonly file: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** The stage that the findings are graded for, and who said so: an option, the command itself, the text's record; nobody. */
  readonly stage: Stage;
  readonly stageFrom: 'asked' | 'record' | 'nobody';
  /** What has been checked by eye; empty for commands that do not ask. */
  readonly ticks: readonly Tick[];
  /** What was filled in, as it is kept beside the text; empty for commands that do not ask. */
  readonly fills: readonly FillEntry[];
  /** How long the text may take, in minutes, as its record says. */
  readonly target?: number | undefined;
  /** How many passages that are set aside were not found in the text. */
  readonly lostPassages: number;
}
