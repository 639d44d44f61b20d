import type { Analysis, Finding } from '../core/index.ts';

/** One analysed file, as all reporters take it. */
export interface Report {
  readonly file: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}
