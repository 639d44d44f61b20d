import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table } from './table-model.ts';
import { finishDocument } from './word/finish.ts';
import { wordProfiles, type WordProfile } from './word/profile.ts';

/** Lengths in twentieths of a point: A4 on its side between margins of 2 cm. */
const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.height - 2 * page.margin;
/** Sizes in half points: 二号 for the title, 五号 in the table. */
const sizes = { title: 44, note: 24, cell: 21 };

/** The fonts of official documents: 小标宋 for the title, 黑体 over the columns, 仿宋 in them. */
const [{ fonts, ...official }] = wordProfiles as readonly [WordProfile];
type Font = 'title' | 'heading1' | 'body';

const paragraphs = (text: string, size: number, alignment: 'left' | 'center', name: Font): Paragraph[] =>
  text.split('\n').map((line) => {
    const font = { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts[name].name, hint: 'eastAsia' };
    return new Paragraph({ alignment, children: [new TextRun({ text: line, size, font })] });
  });

const rowOf = (cells: readonly string[], widths: readonly number[], isHeader: boolean): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { left: 80, right: 80, top: 40, bottom: 40 },
          children: isHeader
            ? paragraphs(cell, sizes.cell, AlignmentType.CENTER, 'heading1')
            : paragraphs(cell, sizes.cell, AlignmentType.LEFT, 'body'),
        }),
    ),
  });

function tableOf({ columns, rows }: Table): DocxTable {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((textWidth * width) / total));
  const names = columns.map(({ name }) => name);
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    rows: [rowOf(names, widths, true), ...rows.map((cells) => rowOf(cells, widths, false))],
  });
}

const styles = {
  default: {
    document: { run: { font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts.body.name } } },
  },
};
const pageProperties = {
  size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
  margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
};

/** A table as .docx on landscape A4 in the fonts of official documents, its header repeated on each page, ready to be printed or written into. */
export async function writeDocxTable(table: Table): Promise<Uint8Array> {
  const { title, note } = table;
  const children = [
    ...paragraphs(title, sizes.title, AlignmentType.CENTER, 'title'),
    ...(note === '' ? [] : paragraphs(note, sizes.note, AlignmentType.LEFT, 'body')),
    tableOf(table),
  ];
  const sections = [{ properties: { page: pageProperties }, children }];
  const document = new Document({ title, creator: '', lastModifiedBy: '', styles, sections });
  return finishDocument(new Uint8Array(await Packer.toArrayBuffer(document)), { ...official, fonts });
}
