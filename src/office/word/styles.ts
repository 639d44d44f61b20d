import type { Numbering, NumberingPlace } from './numbering.ts';
import { childOf, isOn, numberOf, valueOf, type XmlElement } from './xml.ts';

/** A style may be based on another, and so on: no document needs more, and a circle ends here. */
const MOST_STEPS = 20;

/** The styles of a document (`word/styles.xml`), as far as they say what a text reads like. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;

  constructor(part: XmlElement | undefined) {
    let byDefault: string | undefined;
    for (const element of part?.children ?? []) {
      if (element.name !== 'w:style') continue;
      const id = element.attributes['styleId'] ?? '';
      this.#styles.set(id, element);
      if (element.attributes['type'] === 'paragraph' && element.attributes['default'] === '1') byDefault = id;
    }
    this.defaultParagraph = byDefault;
  }

  /** A style and those it is based on, nearest first. */
  *chain(id: string | undefined): Iterable<[string, XmlElement]> {
    let at = id;
    for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
      const style = this.#styles.get(at);
      if (style === undefined) return;
      yield [at, style];
      at = valueOf(style, 'w:basedOn');
    }
  }

  /** Word's own name of a style, in lower case: `heading 1`. */
  nameOf(id: string | undefined): string | undefined {
    const style = id === undefined ? undefined : this.#styles.get(id);
    return valueOf(style, 'w:name')?.toLowerCase();
  }

  /** Whether the text of a run style is hidden. */
  isHidden(id: string | undefined): boolean {
    for (const [, style] of this.chain(id)) {
      const hidden = isOn(childOf(style, 'w:rPr'), 'w:vanish');
      if (hidden !== undefined) return hidden;
    }
    return false;
  }

  /**
   * The list of a paragraph: what it says itself wins part by part over its style, and that over the styles it is based on;
   * undefined when it has none.
   */
  numberingOf(properties: XmlElement | undefined, numbering: Numbering): NumberingPlace | undefined {
    const own = childOf(properties, 'w:numPr');
    let list = valueOf(own, 'w:numId');
    let level = numberOf(own, 'w:ilvl');
    for (const [id, style] of this.chain(valueOf(properties, 'w:pStyle') ?? this.defaultParagraph)) {
      const inherited = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      if (inherited === undefined) continue;
      list ??= valueOf(inherited, 'w:numId');
      if (list !== undefined) level ??= numbering.levelOfStyle(list, id);
      level ??= numberOf(inherited, 'w:ilvl');
      if (list !== undefined && level !== undefined) break;
    }
    return list === undefined || list === '0' ? undefined : { list, level: Math.min(Math.max(level ?? 0, 0), 8) };
  }
}
