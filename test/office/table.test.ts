import { describe, expect, test } from 'vitest';
import { ReadError } from '../../src/office/read-error.ts';
import type { Table } from '../../src/office/table-model.ts';
import { readTable, tableFormatOf, tableFormats, writeTable } from '../../src/office/table.ts';
import { docxAround } from './word/docx-file.ts';

const table: Table = {
  title: '征数表',
  note: '请于明日9时前报送。\n联系人：办公室',
  columns: [
    { name: '序号', width: 3 },
    { name: '原句', width: 20 },
    { name: '填写', width: 8 },
  ],
  rows: [
    ['1', '全县新增【　】人，“含引号,逗号”；\n第二行', ''],
    ['2', '同比增长<5%&更多', '007'],
    ['3', '=SUM(A1)', '3月5日'],
  ],
};

describe('tables', () => {
  test.each(tableFormats)('%s: what is written is read again, cell by cell', async (format) => {
    const rows = await readTable(await writeTable(table, format));
    const header = rows.findIndex(([first]) => first === '序号');
    const expected = table.rows.map((row) => row.map((cell) => (format === 'csv' ? cell.replace(/^=/u, "'=") : cell)));
    expect(rows.slice(header)).toEqual([['序号', '原句', '填写'], ...expected]);
    if (format === 'xlsx') expect(rows[0]).toEqual(['征数表', '', '']);
  });

  test('a file is told by its content, not by its name', async () => {
    expect(tableFormatOf('征数表.XLSX')).toBe('xlsx');
    expect(tableFormatOf('征数表.doc')).toBeNull();
    await expect(readTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toThrow(/请先另存为 .docx 或 .xlsx/u);
    await expect(readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).rejects.toThrow(ReadError);
  });

  test('csv: the mark by which Excel knows UTF-8, other separators, GB 18030', async () => {
    expect([...(await writeTable(table, 'csv')).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await readTable(new TextEncoder().encode('编号\t填写\r\nb1\t12,000\r\n'))).toEqual([
      ['编号', '填写'],
      ['b1', '12,000'],
    ]);
    expect(await readTable(new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xcc, 0xee, 0xd0, 0xb4, 0x0a]))).toEqual([
      ['编号', '填写'],
    ]);
  });

  test('csv: what a spreadsheet would run is a text, a negative number none', async () => {
    const cells = ['=1+1', '+86', '@甲', '-1+1|cmd', '\tcmd', '-3.5%', '-12,000', '甲-1'];
    const written = await readTable(await writeTable({ ...table, rows: cells.map((cell) => ['1', cell, '']) }, 'csv'));
    const read = written.slice(1).map(([, cell]) => cell);
    expect(read).toEqual(["'=1+1", "'+86", "'@甲", "'-1+1|cmd", "'\tcmd", '-3.5%', '-12,000', '甲-1']);
  });

  test('docx: cells over several columns, tables inside cells, several paragraphs, struck text', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const inner = `<w:tbl><w:tr>${cell('内')}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell('合并', '<w:gridSpan w:val="2"/>')}${cell('末')}</w:tr><w:tr>${cell('一')}<w:tc>${inner}<w:p><w:r><w:t>外</w:t></w:r></w:p></w:tc><w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>`;
    expect(await readTable(docxAround(body))).toEqual([
      ['合并', '', '末'],
      ['一', '内\n外', '新'],
    ]);
  });
});
