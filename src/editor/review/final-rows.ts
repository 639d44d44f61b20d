import type { FinalCheck } from '../../core/later.ts';

export type FinalLine = FinalCheck['sections'][number]['lines'][number];

/** A line of 定稿检查 with the name by which its row is known on the page, whatever comes and goes beside it. */
export interface FinalRowLine {
  readonly key: string;
  readonly line: FinalLine;
}

/** What a line is about, not where it stands. */
const subjectOf = ({ message, item, fill }: FinalLine): string =>
  JSON.stringify(item === undefined ? [fill ?? '', message] : [item.kind, item.text, item.subject]);

/**
 * The lines of a section, each under a key of its own.
 *
 *     finalRows(check.sections[0]).map(({ key }) => key) // ['blanks ["","待填：人数"]', 'blanks ["","待填：人数"] 2']
 */
export function finalRows({ id, lines }: FinalCheck['sections'][number]): readonly FinalRowLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const subject = `${id} ${subjectOf(line)}`;
    const nth = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, nth);
    return { key: nth === 1 ? subject : `${subject} ${nth}`, line };
  });
}

/** The line that a row of the page stands for now; undefined when it is gone. */
export const lineOfRow = (check: FinalCheck, key: string): FinalLine | undefined =>
  check.sections.flatMap(finalRows).find((row) => row.key === key)?.line;
