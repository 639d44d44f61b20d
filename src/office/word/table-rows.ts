import { shownText } from './inside.ts';
import { childOf, chosen, type XmlElement } from './xml.ts';

/** Whether something holds before a change that was tracked and after it, and who made that: that a row or cell stands, that it goes on from another. */
export interface Fate {
  readonly author: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** Rows of a table, also those inside content controls. */
export const rowsIn = (table: XmlElement): readonly XmlElement[] => within(table, 'w:tr');
export const cellsIn = (row: XmlElement): readonly XmlElement[] => within(row, 'w:tc');

const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  chosen(element.children).flatMap((child) =>
    child.name === name
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml|ins|del)$/u.test(child.name)
        ? within(child, name)
        : [],
  );

function fateOf(properties: XmlElement | undefined, putIn: string, takenOut: string): Fate {
  const [put, taken] = [childOf(properties, putIn), childOf(properties, takenOut)];
  const author = (taken ?? put)?.attributes['author'] ?? '';
  return { author, before: put === undefined, after: taken === undefined };
}

/** What became of a cell (ECMA-376-1 §17.13.5.2 cellIns, §17.13.5.1 cellDel). */
export const fateOfCell = (cell: XmlElement): Fate => fateOf(childOf(cell, 'w:tcPr'), 'w:cellIns', 'w:cellDel');

/** What became of a row (ECMA-376-1 §17.13.5.16 ins, §17.13.5.12 del); one without any cell does not stand. */
export function fateOfRow(row: XmlElement): Fate {
  const own = fateOf(childOf(row, 'w:trPr'), 'w:ins', 'w:del');
  const cells = cellsIn(row).map(fateOfCell);
  if (!own.before || !own.after || cells.length === 0) return own;
  const [before, after] = [cells.some((cell) => cell.before), cells.some((cell) => cell.after)];
  return before && after ? own : { author: cells[0]!.author, before, after };
}

/** Whether a cell goes on from the one above it, before and after a change that was tracked (ECMA-376-1 §17.13.5.3 cellMerge). */
export function mergingOf(cell: XmlElement): Fate {
  const properties = childOf(cell, 'w:tcPr');
  const merged = childOf(properties, 'w:vMerge');
  const goesOn = merged !== undefined && (merged.attributes['val'] ?? 'continue') === 'continue';
  const change = childOf(properties, 'w:cellMerge');
  if (change === undefined) return { author: '', before: goesOn, after: goesOn };
  const { author = '', vMerge, vMergeOrig } = change.attributes;
  return { author, before: vMergeOrig === 'cont', after: vMerge === undefined ? goesOn : vMerge === 'cont' };
}

const paragraphsIn = (element: XmlElement): readonly XmlElement[] =>
  element.name === 'w:p' ? [element] : element.children.flatMap(paragraphsIn);

/** The words of a cell that is not read, as they stand on one line. */
export const wordsOfCell = (cell: XmlElement): string =>
  paragraphsIn(cell)
    .map((paragraph) => shownText(paragraph).replace(/[\t\n]/gu, ' '))
    .filter((words) => words !== '')
    .join(' ');

/** The words of a row that is not read, its cells parted by tabs. */
export const wordsOfRow = (row: XmlElement): string => cellsIn(row).map(wordsOfCell).join('\t');
