import type { WordCounts } from '../word-counts.ts';
import type { TrackedChange, WordBlock, WordMark, WordNote, WordSegment } from './model.ts';
import type { Styles } from './styles.ts';
import { isSymbolFont, privateUse, symbolOf } from './symbols.ts';
import { boxesIn, commentsIn, mathText, namesIn, shownText, standIns } from './inside.ts';
import { childOf, isOn, valueOf, type XmlElement } from './xml.ts';

/** How tracked changes are read, and whether notes are kept. */
export interface ReadOptions {
  /** As if all changes had been accepted, or all rejected. */
  readonly revisions?: 'accepted' | 'rejected';
  /** Marks of notes in the text and the notes after it, or neither. */
  readonly notes?: 'drop' | 'keep';
}

/** What the readers of one document share. */
export interface Reading {
  readonly styles: Styles;
  readonly counts: WordCounts;
  readonly pictures: string[];
  readonly options: Required<ReadOptions>;
  /** The references met so far, in text order. */
  readonly notes: (Pick<WordNote, 'kind' | 'anchor'> & { readonly id: string })[];
  /** Comments whose words are being read. */
  readonly anchors: Map<string, Anchor>;
  /** Whether each open field is in its code or its result; fields may go over paragraphs. */
  readonly fields: ('code' | 'result')[];
  blocks(children: readonly XmlElement[]): readonly WordBlock[];
}

/** The words that a comment hangs on, as they are gathered: it begins with the first of them, and may go over paragraphs. */
export interface Anchor {
  words: string;
  from?: { readonly into: InlineText; readonly start: number } | undefined;
  isClosed: boolean;
}

export const emptyAnchor = (): Anchor => ({ words: '', isClosed: false });

/** The words of one paragraph as they are gathered. */
export interface InlineText {
  text: string;
  readonly segments: WordSegment[];
  readonly marks: WordMark[];
  readonly boxes: WordBlock[];
  readonly fallbacks: WordBlock[];
}

export const emptyInline = (): InlineText => ({ text: '', segments: [], marks: [], boxes: [], fallbacks: [] });

/** What holds for the words being read: whether they are hidden, their font when it shows pictures, whether they are Word's own. */
interface Around {
  readonly hidden: boolean;
  readonly symbolFont: string | undefined;
  readonly lock: WordSegment['lock'];
}

const plain: Around = { hidden: false, symbolFont: undefined, lock: undefined };

/** Elements without words of their own whose children are read. */
const transparent: ReadonlySet<string> = new Set([
  ...['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:rubyBase', 'w:dir', 'w:bdo', 'w:subDoc'],
]);
/** What is drawn beside the words; it may hold text boxes. */
const drawn: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'w:txbxContent']);
const noteKinds: Readonly<Record<string, 'footnote' | 'endnote'>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};
const noteMarks = { footnote: '注', endnote: '尾注' } as const;

/** Reads what stands inside paragraphs. */
export class InlineReader {
  /** The change that was met last in this paragraph. */
  #lastChange: (WordMark & { readonly of: TrackedChange }) | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly into: InlineText,
  ) {}

  read(children: readonly XmlElement[], around: Around = plain): void {
    for (const child of children) this.#element(child, around);
  }

  #element(element: XmlElement, around: Around): void {
    const { name, children } = element;
    if (name === 'w:r') this.read(children, this.#ofRun(element, around));
    else if (name === 'w:t') this.#words(element, around);
    else if (name === 'w:delText') this.#deleted(element, around);
    else if (standIns[name] !== undefined) this.#add(standIns[name], around);
    else if (name === 'w:br')
      this.#add(/^(?:page|column)$/u.test(element.attributes['type'] ?? '') ? '' : '\n', around);
    else if (name === 'w:sym') this.#symbol(element, around);
    else if (name === 'w:fldChar') this.#field(element);
    else if (name === 'w:fldSimple') this.read(children, { ...around, lock: 'field' });
    else if (transparent.has(name)) this.read(children, around);
    else if (name === 'w:ruby') this.read(childOf(element, 'w:rubyBase')?.children ?? [], around);
    else if (name === 'w:sdt') this.#control(element, around);
    else this.#rare(element, around);
  }

  #rare(element: XmlElement, around: Around): void {
    const { name } = element;
    if (/^w:(?:ins|del|moveFrom|moveTo)$/u.test(name)) this.#change(element, around);
    else if (name === 'mc:AlternateContent') this.#alternative(element, around);
    else if (drawn.has(name)) this.#drawing(element, this.into.boxes);
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#formula(element, around);
    else if (noteKinds[name] !== undefined) this.#note(noteKinds[name], element, around);
    else if (name.startsWith('w:comment')) this.#comment(element);
  }

  #ofRun(run: XmlElement, around: Around): Around {
    const properties = childOf(run, 'w:rPr');
    if (properties === undefined) return around;
    const hidden = isOn(properties, 'w:vanish') ?? this.reading.styles.isHidden(valueOf(properties, 'w:rStyle'));
    const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {};
    const font = fonts['ascii'] ?? fonts['hAnsi'];
    if (hidden && run.children.some(({ name, text }) => name === 'w:t' && text !== '')) this.reading.counts.hidden++;
    return { ...around, hidden: around.hidden || hidden, symbolFont: isSymbolFont(font) ? font : undefined };
  }

  #words({ text, start, end }: XmlElement, around: Around): void {
    const shown = text.replace(/\u2011/gu, '-').replace(privateUse, (character) => {
      const known = symbolOf(around.symbolFont ?? 'Wingdings', character.charCodeAt(0));
      if (known === undefined) this.reading.counts.symbols++;
      return known ?? '□';
    });
    this.#add(shown, around, { from: start, to: end });
  }

  #deleted(element: XmlElement, around: Around): void {
    if (this.reading.options.revisions === 'rejected') this.#words(element, around);
  }

  #add(text: string, { hidden, lock }: Around, at?: { readonly from: number; readonly to: number }): void {
    if (hidden || text === '' || this.reading.fields.includes('code')) return;
    const start = this.into.text.length;
    this.into.text += text;
    for (const anchor of this.reading.anchors.values()) {
      if (anchor.isClosed) continue;
      anchor.from ??= { into: this.into, start };
      anchor.words += text;
    }
    if (at === undefined) return;
    const inField = this.reading.fields.length > 0 ? 'field' : undefined;
    this.into.segments.push({ start, end: start + text.length, ...at, lock: lock ?? inField });
  }

  #symbol({ attributes }: XmlElement, around: Around): void {
    const known = symbolOf(attributes['font'], Number.parseInt(attributes['char'] ?? '', 16) || 0);
    if (known === undefined) this.reading.counts.symbols++;
    this.#add(known ?? '□', around);
  }

  #field({ attributes }: XmlElement): void {
    const { fields } = this.reading;
    const type = attributes['fldCharType'];
    if (type === 'begin') fields.push('code');
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
    else if (type === 'end') fields.pop();
  }

  #control(element: XmlElement, around: Around): void {
    const properties = childOf(element, 'w:sdtPr');
    const bound = ['w:dataBinding', 'w:dropDownList', 'w:comboBox', 'w:date'].some(
      (name) => childOf(properties, name) !== undefined,
    );
    if (isOn(properties, 'w:showingPlcHdr') === true) this.reading.counts.controls++;
    this.read(childOf(element, 'w:sdtContent')?.children ?? [], bound ? { ...around, lock: 'control' } : around);
  }

  #change(element: XmlElement, around: Around): void {
    const { counts, options } = this.reading;
    const { name, children } = element;
    const adds = name === 'w:ins' || name === 'w:moveTo';
    if (name === 'w:ins') counts.insertions++;
    else if (name === 'w:del') counts.deletions++;
    else if (name === 'w:moveTo') counts.moves++;
    const start = this.into.text.length;
    if (adds === (options.revisions === 'accepted')) this.read(children, around);
    else for (const comment of commentsIn(element)) this.#comment(comment);
    if (options.revisions === 'rejected' && name !== 'w:moveTo') this.#tracked(element, start);
  }

  /** Notes a change that is not read; what one author takes away and puts in its place is one. */
  #tracked({ name, attributes, children }: XmlElement, start: number): void {
    const { marks, text } = this.into;
    const author = attributes['author'] ?? '';
    const gone = text.slice(start);
    const stands = name === 'w:ins' ? children.map(shownText).join('') : '';
    const kind: TrackedChange['kind'] = name === 'w:moveFrom' ? 'move' : 'words';
    if (gone === '' && stands === '') return;
    const last = this.#lastChange;
    if (last?.end === start && last.of.author === author && last.of.kind === kind) {
      const of = { author, kind, gone: last.of.gone + gone, stands: last.of.stands + stands };
      this.#lastChange = { start: last.start, end: text.length, of };
      // A comment on what was taken away may stand behind it.
      marks[marks.lastIndexOf(last)] = this.#lastChange;
    } else {
      this.#lastChange = { start, end: text.length, of: { author, kind, gone, stands } };
      marks.push(this.#lastChange);
    }
  }

  /** Says behind the words what stands there in another reading only: the comments in it, and the change that it is. */
  leaveOut(element: XmlElement, of?: TrackedChange): void {
    for (const comment of commentsIn(element)) this.#comment(comment);
    const { marks, text } = this.into;
    if (of !== undefined && of.stands !== '') marks.push({ start: text.length, end: text.length, of });
  }

  /** The first choice is read; what older programs read instead is kept apart. */
  #alternative(element: XmlElement, around: Around): void {
    this.read(childOf(element, 'mc:Choice')?.children ?? [], around);
    for (const child of childOf(element, 'mc:Fallback')?.children ?? [])
      for (const box of boxesIn(child)) this.into.fallbacks.push(...this.#apart(box));
  }

  #drawing(element: XmlElement, boxes: WordBlock[]): void {
    const { counts, pictures } = this.reading;
    const inside = boxesIn(element);
    for (const box of inside) boxes.push(...this.reading.blocks(box.children));
    counts.textBoxes += inside.length;
    if (inside.length > 0) return;
    const names = namesIn(element);
    if (element.name === 'w:object') counts.objects++;
    else if (names.has(':chart')) counts.charts++;
    else if (names.has(':blip') || names.has(':imagedata')) {
      counts.pictures++;
      pictures.push(names.get(':docPr')?.['name'] ?? '');
    } else if (names.size > 1) counts.objects++;
  }

  /** Blocks that say again what has been said: they count nothing. */
  #apart(box: XmlElement): readonly WordBlock[] {
    const before = { ...this.reading.counts };
    const notes = this.reading.notes.length;
    const blocks = this.reading.blocks(box.children);
    Object.assign(this.reading.counts, before);
    this.reading.notes.length = notes;
    return blocks;
  }

  #formula(element: XmlElement, around: Around): void {
    this.reading.counts.formulas++;
    this.#add(mathText(element), around);
  }

  #note(kind: 'footnote' | 'endnote', { attributes }: XmlElement, around: Around): void {
    const { notes, options, counts } = this.reading;
    notes.push({ kind, id: attributes['id'] ?? '', anchor: '' });
    counts[kind === 'footnote' ? 'footnotes' : 'endnotes']++;
    const count = notes.filter((note) => note.kind === kind).length;
    if (options.notes === 'keep') this.#add(`[${noteMarks[kind]}${count}]`, around);
  }

  #comment({ name, attributes }: XmlElement): void {
    const { anchors, notes, counts } = this.reading;
    const id = attributes['id'] ?? '';
    if (name === 'w:commentRangeStart') anchors.set(id, emptyAnchor());
    else if (name === 'w:commentRangeEnd') closeAnchor(this.reading, id);
    else if (name === 'w:commentReference') {
      const { words, from } = anchors.get(id) ?? emptyAnchor();
      const { into, start } = from ?? { into: this.into, start: this.into.text.length };
      into.marks.push({ start, end: Math.min(start + words.length, into.text.length), of: notes.length });
      notes.push({ kind: 'comment', id, anchor: words });
      counts.comments++;
      anchors.delete(id);
    }
  }
}

/** The words that a comment hangs on end here. */
export function closeAnchor({ anchors }: Pick<Reading, 'anchors'>, id: string): void {
  const anchor = anchors.get(id);
  if (anchor !== undefined) anchor.isClosed = true;
}
