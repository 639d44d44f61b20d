import { sideFormat, type SideFormat } from '../store/side-format.ts';

/** The Word document that a text was read from. */
export interface WordSource {
  /** From the text's folder, parts joined by “/”: 讲话.docx, ../来文/讲话.docx; an address where no such path leads there. */
  readonly path: string;
  /** SHA-256 of its bytes when it was read, in hexadecimal. */
  readonly hash: string;
  /** When it was read: 2026-11-30 17:30. */
  readonly readAt: string;
  /** Whether its notes were read, too. */
  readonly notes: 'drop' | 'keep';
}

/** Suffix of a text's name for the file beside it that remembers its document: 讲话.txt.原件.json. */
export const sourceFileSuffix = '.原件.json';

const notesKept = '读入';
const note = '讲稿：这份文稿是从哪个 Word 文档读出来的，回填和导出用。删去此文件，正文不受影响。';

/** What is kept beside a text about its document; null where none is remembered. */
export interface SourceFile {
  readonly source: WordSource | null;
}

/**
 * 讲话.txt.原件.json: the document a text was read from.
 *
 *     sourceFormat.read('{"原件":"讲话.docx","指纹":"9f…","读入时间":"2026-11-30 17:30"}')
 *     // { kind: 'known', value: { source: { path: '讲话.docx', … } } }
 */
export const sourceFormat: SideFormat<SourceFile> = sideFormat<SourceFile>({
  empty: { source: null },
  read: ({ 原件: path, 指纹: hash, 读入时间: readAt = '', 注释: notes }) =>
    typeof path === 'string' && typeof hash === 'string' && typeof readAt === 'string'
      ? { source: { path, hash, readAt, notes: notes === notesKept ? 'keep' : 'drop' } }
      : null,
  write: ({ source }, before) => ({
    说明: note,
    ...before,
    ...(source !== null && {
      ...{ 原件: source.path, 指纹: source.hash, 读入时间: source.readAt },
      注释: source.notes === 'keep' ? notesKept : undefined,
    }),
  }),
});
