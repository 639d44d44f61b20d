import { compoundSurnames, surnames } from '../lexicon/surnames.ts';
import type { Paragraph, SpeechDocument } from '../syntax/nodes.ts';
import { perLine } from '../syntax/per-line.ts';
import type { TextRange } from '../text/range.ts';
import type { Speech } from './speech.ts';
import { isClosingLine, isDateLine, isMetaLine, isSalutationLine, isTitleLine, lineText } from './speech-lines.ts';

/**
 * What a line is there for. `part` separates the speeches of a collection; `byline` names the speaker, with his office; `stage` is
 * a direction (稍停); `table` a row of cells; `heading` an item alone on its line; `signature` and `date` may stand at either end.
 */
export type LineRole =
  | 'blank'
  | 'residue'
  | 'part'
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'date'
  | 'salutation'
  | 'heading'
  | 'body'
  | 'closing'
  | 'signature'
  | 'attachment'
  | 'table'
  | 'stage';

/** Roles of lines that are printed above a speech and not read out. */
export const HEAD_ROLES: ReadonlySet<LineRole> = new Set<LineRole>(['part', 'title', 'subtitle', 'byline', 'date']);

/** Lines under a title that may still belong to the head. */
const HEAD_LINES = 6;
const ATTACHMENT = /^附件?[：:\d一二三]|^附[：:]/u;
const STAGE = /^[（(【〔][^（）()]{1,30}[）)】〕]$/u;
const ROW = /\S(?:\t| {3,}|　{2,})\S.*(?:\t| {3,}|　{2,})\S|^\|.*\|$/u;
/** Most lines hold none of the gaps, which are found faster than the cells around them. */
const isRow = (line: string): boolean =>
  (line.startsWith('|') || line.includes('\t') || line.includes('   ') || line.includes('　　')) && ROW.test(line);
const HEADING_END = /[。；！？…]/u;
const BODY_NAME = /(?:局|委|办|厅|院|会|部|组|政府|办公室|公司|学校|中心|支部|街道|镇|乡|村)$/u;

/**
 * What each line of a text is there for, decided once by its words and its place among the others.
 *
 *     lineRoles(parse('在全县会议上的讲话\n县长　张明\n同志们：'), speeches) // ['title', 'byline', 'salutation']
 */
export function lineRoles(document: SpeechDocument, speeches: readonly Speech[]): readonly LineRole[] {
  const { paragraphs } = document;
  const roles = paragraphs.map(roleAlone);
  for (const speech of speeches) {
    markHead(document, speech, roles);
    markTail(paragraphs, speech, roles);
  }
  return roles;
}

/** The role that a line's own words give it. */
const roleAlone = perLine((paragraph): LineRole => {
  const { text, indent, markers, boilerplate } = paragraph;
  if (indent >= text.length) return 'blank';
  if (boilerplate) return 'residue';
  if (markers.some(({ style }) => style === 'part')) return 'part';
  if (isSalutationLine(paragraph)) return 'salutation';
  if (isTitleLine(paragraph)) return 'title';
  if (isMetaLine(paragraph)) return isDateLine(paragraph) ? 'date' : 'byline';
  const line = lineText(paragraph);
  if (isRow(line)) return 'table';
  if (STAGE.test(line)) return 'stage';
  if (ATTACHMENT.test(line)) return 'attachment';
  if (isClosingLine(paragraph)) return 'closing';
  const opensItem = markers.some(({ position }) => position === 'line');
  return opensItem && !HEADING_END.test(line.slice(0, -1)) ? 'heading' : 'body';
});

/** Under the title stand what it is about, the speaker and the date, up to the salutation or the text. */
function markHead({ paragraphs, text }: SpeechDocument, speech: Speech, roles: LineRole[]): void {
  if (speech.titleRange === null) return;
  const title = text.slice(speech.titleRange.start, speech.titleRange.end);
  let left = HEAD_LINES;
  for (let index = speech.firstParagraph; index < speech.endParagraph && left > 0; index++) {
    const role = roles[index]!;
    const line = lineText(paragraphs[index]!);
    if (role === 'blank' || role === 'residue') continue;
    left--;
    // A page prints the title over the text once more.
    if (index === speech.firstParagraph || line === title) roles[index] = role === 'part' ? 'part' : 'title';
    else if (/^(?:——|--)/u.test(line)) roles[index] = 'subtitle';
    else if (role === 'body' && line.length <= 40 && bylineOf(line) !== null) roles[index] = 'byline';
    else if (!HEAD_ROLES.has(role)) break;
  }
}

/** The last lines of a text that name who made it, and when. */
function markTail(paragraphs: readonly Paragraph[], speech: Speech, roles: LineRole[]): void {
  for (let index = speech.endParagraph - 1; index > speech.firstParagraph + 1; index--) {
    const role = roles[index]!;
    const line = lineText(paragraphs[index]!);
    const isName =
      role === 'byline' || (role === 'body' && line.length <= 30 && BODY_NAME.test(line) && !/[，。；]/u.test(line));
    if (isName) roles[index] = 'signature';
    else if (role !== 'date' && role !== 'blank' && role !== 'residue') return;
  }
}

const HAN = '[一-鿿]';
const NAME = `(?:${compoundSurnames.join('|')}|[${[...surnames].join('')}])[\\s　]{0,3}${HAN}(?:[\\s　]{0,3}${HAN})?`;
/** The office, set apart by a space, or nothing; the name; what stands behind it in brackets. */
const BYLINE = new RegExp(
  `^(?:(${HAN}[^\\s　。；]{1,30}?(?:[、\\s　]${HAN}[^\\s　。；]{1,20})?)[\\s　]+)?(${NAME})[\\s　]*(?:[（(].*[）)])?$`,
  'u',
);

/** Who speaks, as a byline prints him. Offsets are of the line. */
export interface Byline {
  readonly office: string;
  readonly name: TextRange;
}

/**
 * The office and the name in a byline; null where no name is to be found.
 *
 *     bylineOf('清河镇人民政府镇长　张明') // { office: '清河镇人民政府镇长', name: { start: 10, end: 12 } }
 */
export function bylineOf(line: string): Byline | null {
  const indent = line.length - line.trimStart().length;
  const match = BYLINE.exec(line.trim());
  if (match === null) return null;
  const [whole, office = '', name] = match;
  const start = indent + whole.indexOf(name!, office.length);
  return { office, name: { start, end: start + name!.length } };
}
