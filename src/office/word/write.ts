import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import {
  titleLines,
  type ExportBlock,
  type ExportParagraph,
  type ExportRun,
  type SpeechExport,
} from '../../core/later.ts';
import { legalXml } from './escape.ts';
import { finishDocument, type WordStamp } from './finish.ts';
import {
  CHARACTER,
  fontOf,
  FOOTER,
  TABLE_SIZE,
  TIGHTER,
  TITLE_LINE,
  twips,
  type ProfileFont,
  type WordProfile,
} from './profile.ts';

/** A4 in twentieths of a point. */
const paper = { width: 11906, height: 16838 };
const HEADER = 851;
/** What a line has over the characters that are to stand in it, in characters: programs round. */
const SLACK = 0.45;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** Makes paragraphs and tables in one profile. */
class Writer {
  readonly #width: number;

  constructor(private readonly profile: WordProfile) {
    const { left, right } = profile.page;
    this.#width = paper.width - twips.fromMillimetres(left) - twips.fromMillimetres(right);
  }

  block(block: ExportBlock): Paragraph | Table {
    return block.kind === 'table' ? this.#table(block.rows) : this.#paragraph(block);
  }

  /** A run in a font; marks such as “ ” … are taken from the Chinese font by the hint. */
  run(font: ProfileFont, size: number, options: IRunOptions = {}): TextRun {
    const { latin } = this.profile.fonts;
    const names = { ascii: latin, hAnsi: latin, eastAsia: font.name, cs: latin, hint: 'eastAsia' };
    return new TextRun({ ...options, font: names, size: size * 2 });
  }

  #paragraph(paragraph: ExportParagraph): Paragraph {
    const { role, level } = paragraph;
    const children = paragraph.runs.map((run) => this.#run(paragraph, run));
    const heading =
      role === 'heading' && level > 0 ? headings[level - 1] : role === 'title' ? HeadingLevel.TITLE : undefined;
    const layout = this.#layout(role);
    const sides = role === 'title' ? this.#sidesOf(paragraph.runs.map((run) => run.text).join('')) : 0;
    const indent = { ...layout.indent, ...(sides > 0 && { left: sides, right: sides }) };
    // Each page has its 22 lines: none is left empty to keep two lines of a paragraph together.
    return new Paragraph({
      ...{ ...layout, indent, children, widowControl: false },
      ...(heading !== undefined && { heading }),
    });
  }

  /** Indentation at both sides of a title that is longer than a line: it breaks where its words end. */
  #sidesOf(title: string): number {
    const size = this.profile.sizes.title;
    const room = this.#width / twips.fromPoints(size);
    const { lines, width } = titleLines(title, room);
    return lines.length < 2 ? 0 : Math.max(0, twips.fromPoints(((room - width - SLACK) * size) / 2));
  }

  #run({ role, level }: ExportParagraph, { text, blank, lead }: ExportRun): TextRun {
    const { sizes, bold, boldLead, characters, markBlanks } = this.profile;
    const font = fontOf(this.profile, role, role === 'heading' || lead === 'line' ? level : 0);
    return this.run(font, role === 'title' ? sizes.title : sizes.body, {
      text: legalXml(text),
      ...((bold || (boldLead && lead !== undefined)) && role !== 'title' && { bold: true }),
      ...(characters === 'spacing' && role !== 'title' && { characterSpacing: twips.fromPoints(TIGHTER) }),
      ...(markBlanks && blank === true && { highlight: 'yellow' as const }),
    });
  }

  #layout(role: ExportParagraph['role']): IParagraphOptions {
    const { indent, salutationIndent, linePitch, pause, sizes } = this.profile;
    const centred = role === 'title' || (role === 'byline' && this.profile.byline === 'centre');
    const line = role === 'title' ? Math.max(linePitch, sizes.title * TITLE_LINE) : linePitch;
    const characters = centred ? 0 : role === 'salutation' ? salutationIndent : indent;
    return {
      alignment: centred ? AlignmentType.CENTER : AlignmentType.BOTH,
      spacing: {
        before: 0,
        after: twips.fromPoints(pause),
        line: twips.fromPoints(line),
        lineRule: LineRuleType.EXACT,
      },
      indent: {
        firstLineChars: characters * 100,
        firstLine: twips.fromPoints(characters * sizes.body),
      },
    };
  }

  #table(rows: readonly (readonly string[])[]): Table {
    const columns = Math.max(...rows.map((row) => row.length));
    const width = Math.floor(this.#width / columns);
    const { body } = this.profile.fonts;
    const cell = (text: string): TableCell =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: { firstLine: 0, firstLineChars: 0 },
            // Exact lines would cut what is larger than they are.
            spacing: {
              before: 0,
              after: 0,
              line: twips.fromPoints(this.profile.linePitch),
              lineRule: LineRuleType.AT_LEAST,
            },
            children: [this.run(body, Math.min(TABLE_SIZE, this.profile.sizes.body), { text: legalXml(text) })],
          }),
        ],
      });
    return new Table({
      width: { size: width * columns, type: WidthType.DXA },
      columnWidths: new Array<number>(columns).fill(width),
      rows: rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: Array.from({ length: columns }, (_, at) => cell(row[at] ?? '')) }),
      ),
    });
  }

  footers(): ISectionOptions['footers'] {
    const { pageNumber, fonts, sizes } = this.profile;
    if (pageNumber === 'none') return {};
    const font = fonts.pageNumber;
    const number = (...children: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[]): TextRun =>
      new TextRun({
        children: [...children],
        font: { ascii: font.name, hAnsi: font.name, eastAsia: font.name, hint: 'eastAsia' },
        size: sizes.pageNumber * 2,
      });
    const footer = (options: IParagraphOptions): Footer =>
      new Footer({
        children: [
          new Paragraph({
            ...options,
            spacing: { before: 0, after: 0, line: CHARACTER, lineRule: LineRuleType.EXACT },
          }),
        ],
      });
    if (pageNumber === 'total') {
      const children = [number('第', PageNumber.CURRENT, '页　共', PageNumber.TOTAL_PAGES, '页')];
      return { default: footer({ alignment: AlignmentType.CENTER, children }) };
    }
    const children = [number('— ', PageNumber.CURRENT, ' —')];
    if (pageNumber === 'centre') return { default: footer({ alignment: AlignmentType.CENTER, children }) };
    return {
      default: footer({ alignment: AlignmentType.RIGHT, indent: { right: CHARACTER }, children }),
      even: footer({ alignment: AlignmentType.LEFT, indent: { left: CHARACTER }, children }),
    };
  }

  section(): ISectionOptions['properties'] {
    const { page, linePitch, characters } = this.profile;
    const [top, right, bottom, left] = [page.top, page.right, page.bottom, page.left].map(twips.fromMillimetres);
    const pitch = twips.fromPoints(linePitch);
    return {
      page: {
        size: paper,
        margin: { top: top!, right: right!, bottom: bottom!, left: left!, header: HEADER, footer: FOOTER, gutter: 0 },
      },
      grid:
        characters === 'grid'
          ? { type: 'linesAndChars', linePitch: pitch, charSpace: -849 }
          : { type: 'lines', linePitch: pitch },
    };
  }

  /** The built-in heading styles, all in the text's look: Word's own would be blue. */
  styles(): object {
    const { fonts, sizes, bold } = this.profile;
    const look = (font: ProfileFont, size: number): object => ({
      run: {
        ...{ size: size * 2, bold, italics: false, color: '000000' },
        font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: font.name, cs: fonts.latin },
      },
      paragraph: { ...this.#layout('body') },
    });
    const body = look(fonts.body, sizes.body);
    return {
      default: {
        document: { run: (body as { run: object }).run },
        title: { ...look(fonts.title, sizes.title), paragraph: { ...this.#layout('title') } },
        heading1: look(fonts.heading1, sizes.body),
        heading2: look(fonts.heading2, sizes.body),
        ...{ heading3: body, heading4: body, heading5: body, heading6: body, listParagraph: body },
      },
    };
  }
}

/**
 * A speech as .docx in a profile.
 *
 *     await writeWord(exportSpeech(analysis), wordProfiles[0], { author: '', time: '2026-03-05T09:00:00Z' })
 */
export async function writeWord(speech: SpeechExport, profile: WordProfile, stamp: WordStamp): Promise<Uint8Array> {
  const writer = new Writer(profile);
  const document = new Document({
    ...{ title: legalXml(speech.title), creator: stamp.author, lastModifiedBy: stamp.author },
    evenAndOddHeaderAndFooters: profile.pageNumber === 'outside',
    compatibility: { version: 15 },
    styles: writer.styles(),
    sections: [
      {
        properties: writer.section() ?? {},
        footers: writer.footers() ?? {},
        children: speech.blocks.map((block) => writer.block(block)),
      },
    ],
  });
  return finishDocument(new Uint8Array(await Packer.toArrayBuffer(document)), profile, stamp);
}
