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

/** Lengths in twentieths of a point: A4 on its side between margins of 2 cm. */
const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.height - 2 * page.margin;
/** Sizes in half points: 二号 for the title, 五号 in the table. */
const sizes = { title: 44, note: 24, cell: 21 };

const paragraphs = (text: string, size: number, alignment: 'left' | 'center', bold = false): Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ alignment, children: [new TextRun({ text: line, size, bold })] }));

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
          children: paragraphs(cell, sizes.cell, isHeader ? AlignmentType.CENTER : AlignmentType.LEFT, isHeader),
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
  default: { document: { run: { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' } } } },
};
const pageProperties = {
  size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
  margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
};

/** A table as .docx on landscape A4, its header repeated on each page, ready to be printed or written into. */
export async function writeDocxTable(table: Table): Promise<Uint8Array> {
  const { title, note } = table;
  const children = [
    ...paragraphs(title, sizes.title, AlignmentType.CENTER, true),
    ...(note === '' ? [] : paragraphs(note, sizes.note, AlignmentType.LEFT)),
    tableOf(table),
  ];
  const sections = [{ properties: { page: pageProperties }, children }];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ title, creator: '', styles, sections })));
}
