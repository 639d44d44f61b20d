import { analyze, parse } from '../../../core/index.ts';
import { exportSpeech, type ExportParagraph } from '../../../core/later.ts';
import { Numbering } from '../numbering.ts';
import type { WordParts } from '../parts.ts';
import { Styles } from '../styles.ts';
import { childOf, chosen, isOn, readXml, type XmlElement } from '../xml.ts';
import { Formats, type ParagraphFormat, type RunFormat } from './formats.ts';

/** Characters of a paragraph that look alike. */
export interface SampleRun {
  readonly text: string;
  readonly format: RunFormat;
  /** It belongs to the sentence that says what an item is about. */
  readonly isLead: boolean;
}

/** A paragraph of a sample with what it is for. */
export interface SampleParagraph {
  readonly role: ExportParagraph['role'];
  readonly level: ExportParagraph['level'];
  readonly format: ParagraphFormat;
  readonly runs: readonly SampleRun[];
  /** Blanks that were typed in front of its words. */
  readonly typedIndent: number;
}

/** A sample as far as its look goes. */
export interface Sample {
  readonly paragraphs: readonly SampleParagraph[];
  /** The properties of its last section; undefined when there are none. */
  readonly section: XmlElement | undefined;
  readonly formats: Formats;
}

interface Line {
  readonly text: string;
  readonly numberLength: number;
  readonly format: ParagraphFormat;
  readonly runs: readonly { readonly text: string; readonly format: RunFormat }[];
}

/** Elements that hold runs or paragraphs without a look of their own. */
const transparent: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:fldSimple'],
]);

/** What is inside such elements, in their place. */
const flat = (children: readonly XmlElement[]): readonly XmlElement[] =>
  chosen(children).flatMap((child) => (transparent.has(child.name) ? flat(child.children) : [child]));

/** Reads the paragraphs of a document with their look; tables are left out. */
class LineReader {
  readonly lines: Line[] = [];
  section: XmlElement | undefined;

  constructor(
    readonly formats: Formats,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  take(element: XmlElement): void {
    if (element.name === 'w:sectPr') this.section = element;
    else if (element.name === 'w:p') this.#paragraph(element);
    else if (transparent.has(element.name)) for (const child of flat(element.children)) this.take(child);
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, 'w:pPr');
    this.section ??= childOf(properties, 'w:sectPr');
    const place = this.styles.numberingOf(properties, this.numbering);
    const number = place === undefined ? '' : this.numbering.next(place);
    const runs = flat(element.children)
      .filter(({ name }) => name === 'w:r')
      .flatMap((run) => {
        const own = childOf(run, 'w:rPr');
        const text = isOn(own, 'w:vanish') === true ? '' : wordsOf(run);
        return text === '' ? [] : [{ text, format: this.formats.run(own, properties) }];
      });
    const text = number + runs.map((run) => run.text).join('');
    this.lines.push({ text, numberLength: number.length, format: this.formats.paragraph(properties), runs });
  }
}

const wordsOf = (run: XmlElement): string =>
  chosen(run.children)
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:tab' ? '\t' : name === 'w:br' ? ' ' : ''))
    .join('');

/** The parts of the text of the lines, by their words. */
function partsOf(lines: readonly Line[]): ReadonlyMap<string, ExportParagraph> {
  const parts = new Map<string, ExportParagraph>();
  for (const block of exportSpeech(analyze(parse(lines.map(({ text }) => text).join('\n')))).blocks)
    if (block.kind === 'paragraph') parts.set(block.runs.map((run) => run.text).join(''), block);
  return parts;
}

/** Stretches of a paragraph that are leads, as half-open ranges of its words. */
function leadsOf({ runs }: ExportParagraph): readonly (readonly [number, number])[] {
  let at = 0;
  return runs.flatMap(({ text, lead }): (readonly [number, number])[] => {
    at += text.length;
    return lead === undefined ? [] : [[at - text.length, at]];
  });
}

function paragraphOf(line: Line, part: ExportParagraph | undefined): SampleParagraph {
  const words = line.text.trimStart();
  const typedIndent = line.text.length - words.length;
  const leads = part === undefined ? [] : leadsOf(part);
  let at = line.numberLength - typedIndent;
  const runs = line.runs.map(({ text, format }): SampleRun => {
    const middle = at + text.length / 2;
    at += text.length;
    return { text, format, isLead: leads.some(([start, end]) => start <= middle && middle < end) };
  });
  const { role, level } = part ?? { role: 'body' as const, level: 0 as const };
  return { role, level, format: line.format, runs, typedIndent };
}

/** Reads how the paragraphs of a document look and what each is for; lines without words are left out. */
export function readSample(parts: WordParts): Sample {
  const stylesPart = parts.part('styles');
  const styles = new Styles(stylesPart);
  const formats = new Formats(styles, stylesPart, parts.part('theme'));
  const reader = new LineReader(formats, styles, new Numbering(parts.part('numbering')));
  readXml(parts.main, { within: 'w:body', child: (element) => reader.take(element) });
  const lines = reader.lines.filter(({ text }) => text.trim() !== '');
  const roles = partsOf(lines);
  const paragraphs = lines.map((line) => paragraphOf(line, roles.get(line.text.trim())));
  return { paragraphs, section: reader.section, formats };
}
