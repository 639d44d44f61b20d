import { parse } from '../syntax/parse.ts';
import type { TextRange } from '../text/range.ts';
import { analyze, type Analysis } from './analyze.ts';

/**
 * Reader of other versions of an analysed text, without the passages that are set aside in them; lines that have not changed are
 * taken over.
 *
 *     readAgain(analyze(parse('一、防汛')))('一、防汛\n二、抗旱').outline.items.length // 2
 */
export const readAgain =
  ({ document }: Analysis) =>
  (text: string, setAside: readonly TextRange[] = []): Analysis =>
    analyze(parse(text, document, setAside));
