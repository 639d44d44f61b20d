import { paragraphAt } from '../syntax/parse.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { reviewKindNames } from './mention.ts';
import type { ReviewItem } from './review-items.ts';

/** The columns of an exported list. */
export const reviewColumns = ['序号', '类别', '内容', '说明', '原句', '行', '又作', '核对'] as const;

/**
 * The list as rows of cells, for a table that is printed or sent: one row an item, the sentence of its first place.
 *
 *     reviewRows(document, items, new Set())[0] // ['1', '数据', '1312万人', '城镇新增就业', '城镇新增就业1312万人。', '1', '', '']
 */
export function reviewRows(
  document: SpeechDocument,
  items: readonly ReviewItem[],
  checked: ReadonlySet<ReviewItem>,
): readonly (readonly string[])[] {
  return items.map((item, index) => {
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
}

/** A cell of a Markdown table: on one line, no sign of it read as Markdown or HTML. */
const cellOf = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s*[\r\n]+\s*/g, ' ');

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
