import { joinLines } from '../text/one-line.ts';
import { paragraphAt } from '../syntax/parse.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { reviewKindNames } from './mention.ts';
import type { ReviewItem } from './review-items.ts';

/** A list as a table to be printed or sent; widths are beside one another, in Chinese characters. */
export interface ReviewTable {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS: ReviewTable['columns'] = [
  { name: '序号', width: 3 },
  { name: '类别', width: 5 },
  { name: '内容', width: 11 },
  { name: '说明', width: 9 },
  { name: '原句', width: 22 },
  { name: '行', width: 4 },
  { name: '又作', width: 8 },
  { name: '核对', width: 3 },
];

/**
 * The list as a table: one row an item, with the sentence of its first place and the lines of all.
 *
 *     reviewTable('讲话.txt', document, items, new Set()).rows[0]
 *     // ['1', '数据', '1312万人', '城镇新增就业', '城镇新增就业1312万人。', '1', '', '']
 */
export function reviewTable(
  name: string,
  document: SpeechDocument,
  items: readonly ReviewItem[],
  checked: ReadonlySet<ReviewItem>,
): ReviewTable {
  const rows = items.map((item, index) => {
    const { sentence } = item.places[0]!;
    const lines = new Set(item.places.map(({ start }) => paragraphAt(document, start) + 1));
    return [
      String(index + 1),
      reviewKindNames[item.kind],
      item.text,
      item.subject,
      document.text.slice(sentence.start, sentence.end).trim(),
      [...lines].join('、'),
      item.variants.join('、'),
      checked.has(item) ? '√' : '',
    ];
  });
  return { title: `核稿清单：${name}`, note: `已核 ${checked.size}/${items.length}`, columns: COLUMNS, rows };
}

/** A cell of a Markdown table: on one line, no sign of it read as Markdown or HTML. */
const cellOf = (text: string): string =>
  joinLines(text, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/**
 * A table in Markdown under a heading.
 *
 *     markdownTable('核稿清单', ['序号'], [['1']]) // '# 核稿清单\n\n| 序号 |\n| --- |\n| 1 |\n'
 */
export function markdownTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const body = rows.map((cells) => line(cells.map(cellOf))).join('');
  return `# ${cellOf(title)}\n\n${line(columns)}${line(columns.map(() => '---'))}${body}`;
}
