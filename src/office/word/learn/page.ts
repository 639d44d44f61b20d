import { twips, type WordProfile } from '../profile.ts';
import { childOf, chosen, type XmlElement } from '../xml.ts';
import type { Formats } from './formats.ts';

/** What a section says of its pages; members that it does not say are left out. */
export interface LearnedPage {
  readonly page?: WordProfile['page'];
  /** Points from line to line of its grid; undefined where it has none. */
  readonly gridPitch: number | undefined;
  readonly isCharacterGrid: boolean;
  readonly isA4: boolean;
}

/** The shortest number of millimetres that is the same length in twips: 37, 28.01. */
function millimetres(length: string | undefined): number {
  const exact = (Number(length) / 1440) * 25.4;
  const rounded = [0, 1, 2].map((digits) => Number(exact.toFixed(digits)));
  return rounded.find((value) => twips.fromMillimetres(value) === Number(length)) ?? exact;
}
const A4 = [210, 297] as const;

export function learnPage(section: XmlElement | undefined): LearnedPage {
  const margins = childOf(section, 'w:pgMar')?.attributes;
  const size = childOf(section, 'w:pgSz')?.attributes;
  const grid = childOf(section, 'w:docGrid')?.attributes;
  const pitch = Number(grid?.['linePitch'] ?? Number.NaN) / 20;
  const isGrid = grid?.['type'] !== undefined && grid['type'] !== 'default';
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) => millimetres(margins?.[side]));
  const isWhole = [top, right, bottom, left].every((side) => side !== undefined && side >= 0 && side <= 400);
  return {
    ...(isWhole && { page: { top: top!, right: right!, bottom: bottom!, left: left! } }),
    gridPitch: isGrid && pitch > 0 ? pitch : undefined,
    isCharacterGrid: grid?.['type'] === 'linesAndChars' || grid?.['type'] === 'snapToChars',
    isA4: size === undefined || A4.every((side, at) => Math.abs(millimetres(size[at === 0 ? 'w' : 'h']) - side) <= 2),
  };
}

/** The number at the foot of pages. */
export interface LearnedNumber {
  readonly pageNumber: WordProfile['pageNumber'];
  readonly font: string | undefined;
  readonly size: number | undefined;
}

function* within(element: XmlElement): Iterable<XmlElement> {
  for (const child of chosen(element.children)) {
    yield child;
    yield* within(child);
  }
}

/** What the fields of a paragraph show: PAGE, NUMPAGES. */
function fieldsOf(elements: readonly XmlElement[]): ReadonlySet<string> {
  const codes = elements.map(({ name, attributes, text }) => (name === 'w:fldSimple' ? attributes['instr'] : text));
  return new Set(codes.join(' ').match(/\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/gu) ?? []);
}

/** Where a paragraph stands: a frame, which Word makes around page numbers, says it instead of the paragraph. */
function placeOf(paragraph: XmlElement, formats: Formats): string {
  const properties = childOf(paragraph, 'w:pPr');
  const frame = childOf(properties, 'w:framePr')?.attributes['xAlign'];
  return frame ?? formats.paragraph(properties).alignment;
}

/** How pages are numbered, by the feet of a document. Numbers at the left or right edge are taken for those at the outer edge. */
export function learnNumber(footers: readonly XmlElement[], formats: Formats): LearnedNumber {
  for (const footer of footers)
    for (const paragraph of within(footer)) {
      if (paragraph.name !== 'w:p') continue;
      const elements = [...within(paragraph)];
      const fields = fieldsOf(elements);
      if (!fields.has('PAGE')) continue;
      const runs = elements.filter(({ name }) => name === 'w:r').map((run) => childOf(run, 'w:rPr'));
      const { eastAsia, size } = formats.run(
        runs.find((run) => run !== undefined),
        childOf(paragraph, 'w:pPr'),
      );
      const isCentred = placeOf(paragraph, formats) === 'center';
      const pageNumber = fields.size > 1 ? 'total' : isCentred ? 'centre' : 'outside';
      return { pageNumber, font: eastAsia, size };
    }
  return { pageNumber: 'none', font: undefined, size: undefined };
}
