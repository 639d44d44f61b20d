import { joinLines } from '../text/one-line.ts';
import { paragraphAt } from '../syntax/paragraph-at.ts';
import { wordsAt } from '../syntax/parse.ts';
import type { SpeechDocument } from '../syntax/nodes.ts';
import { fillText } from '../text/said.ts';
import type { ReviewWords } from './final-check.ts';
import { review } from './messages.zh.ts';
import type { ReviewItem, ReviewPlace } from './review-items.ts';

/** A list as a table to be printed or sent; widths are beside one another, in Chinese characters. */
export interface ReviewTable {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns with their widths; the names are words of the table. */
const COLUMNS = [
  ['columnNumber', 3],
  ['columnKind', 5],
  ['columnText', 11],
  ['columnSubject', 9],
  ['columnSentence', 22],
  ['columnLine', 4],
  ['columnVariants', 8],
  ['columnChecked', 3],
] as const satisfies readonly (readonly [keyof ReviewWords, number])[];

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
  words: ReviewWords = review,
): ReviewTable {
  const rows = items.map((item, index) => {
    const lines = new Set(item.places.map(({ start }) => paragraphAt(document, start) + 1));
    return [
      String(index + 1),
      words[item.kind],
      item.text,
      item.subject,
      sentenceOf(document, item.places[0]!),
      [...lines].join(words.list),
      item.variants.join(words.list),
      checked.has(item) ? '√' : '',
    ];
  });
  return {
    title: fillText(words.tableTitle, { name }),
    note: fillText(words.reviewed, { checked: checked.size, all: items.length }),
    columns: COLUMNS.map(([id, width]) => ({ name: words[id], width })),
    rows,
  };
}

/** So much of a sentence, in UTF-16 units at each side of a place, stands in its cell: what is longer is no sentence to be read. */
const AROUND = 200;

function sentenceOf(document: SpeechDocument, { start, end, sentence }: ReviewPlace): string {
  const from = Math.max(sentence.start, start - AROUND);
  const to = Math.min(sentence.end, end + AROUND);
  const words = wordsAt(document, { start: from, end: to }).trim();
  return `${from > sentence.start ? '…' : ''}${words}${to < sentence.end ? '…' : ''}`;
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
