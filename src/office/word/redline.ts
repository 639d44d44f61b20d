import { analyze, parse } from '../../core/index.ts';
import { exportSpeech, type ExportParagraph } from '../../core/later.ts';
import { ZipArchive } from '../zip.ts';
import { comparePieces, compareTexts, type RedlineOp, type RedlinePiece } from './compare.ts';
import { escapeXml } from './escape.ts';
import { fontOf, TITLE_LINE, twips, type WordProfile } from './profile.ts';
import type { WordStamp } from './finish.ts';
import { writeWord } from './write.ts';

/** Longer names of authors are cut: Word takes no more. */
const LONGEST_AUTHOR = 255;

/** How a paragraph's mark is tracked. */
type MarkChange = 'ins' | 'del' | 'moveFrom' | 'moveTo' | undefined;

/** A paragraph of the marked text. */
interface RedlineParagraph {
  readonly pieces: readonly RedlinePiece[];
  mark: MarkChange;
  /** Its content has moved: the number that both places share. */
  readonly move?: { readonly number: number; readonly kind: 'moveFrom' | 'moveTo' };
}

const paragraphOf = (op: RedlineOp): RedlineParagraph => {
  switch (op.kind) {
    case 'same':
      return { pieces: [{ kind: 'same', text: op.text }], mark: undefined };
    case 'change':
      return { pieces: op.pieces, mark: undefined };
    case 'insert':
    case 'delete':
      return { pieces: [{ kind: op.kind, text: op.text }], mark: op.kind === 'insert' ? 'ins' : 'del' };
    case 'moveFrom':
    case 'moveTo':
      return {
        pieces: [{ kind: op.kind === 'moveTo' ? 'insert' : 'delete', text: op.text }],
        mark: op.kind,
        move: { number: op.move, kind: op.kind },
      };
  }
};

const adds = (op: RedlineOp): boolean => op.kind === 'insert' || op.kind === 'moveTo';
const takes = (op: RedlineOp): boolean => op.kind === 'delete' || op.kind === 'moveFrom';
const textOf = (op: RedlineOp): string => (op.kind === 'change' ? op.pieces.map(({ text }) => text).join('') : op.text);

/**
 * The paragraphs of the marked text. The last mark of a document can be neither inserted nor deleted: where the tail of the text is tracked, its
 * last deleted and last inserted paragraph become one that has changed; else each mark of the tail is tracked one paragraph further up.
 */
function paragraphsOf(ops: readonly RedlineOp[]): RedlineParagraph[] {
  let tail = ops.length;
  while (tail > 0 && (adds(ops[tail - 1]!) || takes(ops[tail - 1]!))) tail--;
  const gap = ops.slice(tail);
  // A move whose place lies in the tail is written as an insertion or deletion, at both its places.
  const plain = new Set(gap.flatMap((op) => ('move' in op ? [op.move] : [])));
  const untied = ops.map((op): RedlineOp =>
    'move' in op && plain.has(op.move) ? { kind: op.kind === 'moveTo' ? 'insert' : 'delete', text: op.text } : op,
  );
  const rest = untied.slice(tail);
  const deleted = rest.findLast(takes);
  const inserted = rest.findLast(adds);
  if (deleted !== undefined && inserted !== undefined) {
    const pieces = comparePieces(textOf(deleted), textOf(inserted));
    const others = rest.filter((op) => op !== deleted && op !== inserted);
    return [...untied.slice(0, tail), ...others, { kind: 'change' as const, pieces }].map(paragraphOf);
  }
  const paragraphs = untied.map(paragraphOf);
  if (rest.length > 0) {
    const mark = inserted === undefined ? 'del' : 'ins';
    for (const paragraph of paragraphs.slice(Math.max(0, tail - 1), -1)) paragraph.mark = mark;
    paragraphs.at(-1)!.mark = undefined;
  }
  return paragraphs;
}

/** What a paragraph is for, which decides how it is set. */
type Part = Pick<ExportParagraph, 'role' | 'level'>;

/** What the paragraphs of a text are for, by their words; text itself is left out. */
function partsOf(text: string): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const block of exportSpeech(analyze(parse(text))).blocks)
    if (block.kind === 'paragraph' && block.role !== 'body')
      parts.set(block.runs.map((run) => run.text).join(''), { role: block.role, level: block.level });
  return parts;
}

const body: Part = { role: 'body', level: 0 };

/** Writes tracked paragraphs as WordprocessingML; every change has a number of its own. */
class RedlineWriter {
  #ids = 0;

  constructor(
    private readonly profile: WordProfile,
    private readonly stamp: WordStamp,
    private readonly parts: ReadonlyMap<string, Part>,
  ) {}

  body(paragraphs: readonly RedlineParagraph[]): string {
    return paragraphs.map((paragraph) => this.#paragraph(paragraph)).join('');
  }

  /** The attributes of a change. */
  #change(): string {
    const author = escapeXml([...this.stamp.author].slice(0, LONGEST_AUTHOR).join('')).replace(/"/gu, '&quot;');
    return `w:id="${++this.#ids}" w:author="${author}" w:date="${escapeXml(this.stamp.time)}"`;
  }

  #paragraph({ pieces, mark, move }: RedlineParagraph): string {
    const tracked = mark === undefined ? '' : `<w:${mark} ${this.#change()}/>`;
    const text = pieces.map((piece) => (piece.kind === 'delete' ? '' : piece.text)).join('');
    const words = text === '' ? pieces.map((piece) => piece.text).join('') : text;
    const part = this.parts.get(words.trim()) ?? body;
    const look = this.#look(part);
    const content = pieces.map((piece) => this.#piece(piece, look, move?.kind)).join('');
    // Indentation that was typed is part of the words and stands for that of the layout.
    const layout = this.#layout(part, /^\s/u.test(words));
    const paragraph = `<w:p><w:pPr>${layout}<w:rPr>${tracked}${look}</w:rPr></w:pPr>${content}</w:p>`;
    if (move === undefined) return paragraph;
    const start = this.#change();
    const id = /w:id="\d+"/u.exec(start)![0];
    return `<w:${move.kind}RangeStart ${start} w:name="move${move.number}"/>${paragraph}<w:${move.kind}RangeEnd ${id}/>`;
  }

  #piece({ kind, text }: RedlinePiece, look: string, move: 'moveFrom' | 'moveTo' | undefined): string {
    if (text === '') return '';
    // What has moved away keeps its words as words.
    const element = kind === 'delete' && move === undefined ? 'w:delText' : 'w:t';
    const words = text
      .split('\t')
      .map((part) => `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`)
      .join('<w:tab/>');
    const run = `<w:r><w:rPr>${look}</w:rPr>${words}</w:r>`;
    if (kind === 'same') return run;
    const wrapper = move ?? (kind === 'insert' ? 'ins' : 'del');
    return `<w:${wrapper} ${this.#change()}>${run}</w:${wrapper}>`;
  }

  #layout({ role }: Part, isIndented: boolean): string {
    const { indent, salutationIndent, byline, sizes, linePitch } = this.profile;
    const isCentred = role === 'title' || (role === 'byline' && byline === 'centre');
    const characters = isCentred || isIndented ? 0 : role === 'salutation' ? salutationIndent : indent;
    const line = role === 'title' ? Math.max(linePitch, sizes.title * TITLE_LINE) : linePitch;
    return (
      `<w:spacing w:before="0" w:after="0" w:line="${twips.fromPoints(line)}" w:lineRule="exact"/>` +
      `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${twips.fromPoints(characters * sizes.body)}"/>` +
      `<w:jc w:val="${isCentred ? 'center' : 'both'}"/>`
    );
  }

  #look({ role, level }: Part): string {
    const { fonts, sizes } = this.profile;
    const font = fontOf(this.profile, role, role === 'heading' ? level : 0).name;
    const size = role === 'title' ? sizes.title : sizes.body;
    return (
      `<w:rFonts w:ascii="${fonts.latin}" w:hAnsi="${fonts.latin}" w:eastAsia="${font}" w:hint="eastAsia"/>` +
      `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`
    );
  }
}

/**
 * Two versions of a text as one .docx with tracked changes (花脸稿): with all accepted it reads like the new one, with all rejected like the old one.
 *
 *     await writeRedline('甲\n乙', '甲\n丙', wordProfiles[0], { author: '秘书处', time: '2026-03-05T09:00:00Z' })
 */
export async function writeRedline(
  before: string,
  after: string,
  profile: WordProfile,
  stamp: WordStamp,
): Promise<Uint8Array> {
  const lines = (text: string): string[] => text.split(/\r\n|[\r\n]/u);
  const paragraphs = paragraphsOf(compareTexts(lines(before), lines(after)));
  const frame = await writeWord({ title: '', blocks: [], residue: [] }, profile, stamp);
  const archive = ZipArchive.open(frame);
  const name = 'word/document.xml';
  const parts = new Map([...partsOf(before), ...partsOf(after)]);
  const marked = new RedlineWriter(profile, stamp, parts).body(paragraphs);
  // A function, since $ in the text is no pattern.
  const xml = archive.readText(name)!.replace(/<w:body>.*?(?=<w:sectPr)/su, () => `<w:body>${marked}`);
  return archive.withReplaced(new Map([[name, new TextEncoder().encode(xml)]]));
}
