import type { Styles } from '../styles.ts';
import { childOf, isOn, valueOf, type XmlElement } from '../xml.ts';

/** How a run looks; undefined where the document does not say. */
export interface RunFormat {
  /** Font of Chinese characters, and of letters and figures. */
  readonly eastAsia: string | undefined;
  readonly latin: string | undefined;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** Points between characters, less than nothing where they are drawn together. */
  readonly spacing: number;
}

/** How a paragraph is set; lengths in points. */
export interface ParagraphFormat {
  readonly alignment: string;
  /** First-line indentation as it is written: characters, or points where no characters are named. */
  readonly indent: { readonly characters: number } | { readonly points: number };
  readonly line: { readonly value: number; readonly rule: 'auto' | 'atLeast' | 'exact' };
  readonly after: number;
  /** Word's own name of its style, in lower case. */
  readonly style: string | undefined;
}

/** What Word takes where a document says nothing (ECMA-376-1 §17.7.5). */
const DEFAULT_SIZE = 10;
/** Single spacing: 240 parts of a line. */
const SINGLE = 240;

const points = (twips: string | undefined): number | undefined => {
  const value = Number(twips ?? Number.NaN);
  return Number.isFinite(value) ? value / 20 : undefined;
};

/** The fonts of a theme that styles name by their use: `minorEastAsia`. */
function themeFonts(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const scheme = childOf(childOf(theme, ':themeElements'), ':fontScheme');
  const fonts = new Map<string, string>();
  for (const use of ['major', 'minor']) {
    const font = childOf(scheme, `:${use}Font`);
    const latin = childOf(font, ':latin')?.attributes['typeface'] ?? '';
    const named = childOf(font, ':ea')?.attributes['typeface'] ?? '';
    const simplified = font?.children.find(({ attributes }) => attributes['script'] === 'Hans')?.attributes['typeface'];
    const eastAsia = named === '' ? (simplified ?? '') : named;
    if (latin !== '') for (const kind of ['Ascii', 'HAnsi']) fonts.set(`${use}${kind}`, latin);
    if (eastAsia !== '') fonts.set(`${use}EastAsia`, eastAsia);
  }
  return fonts;
}

/** Says how runs and paragraphs look: by themselves, by their styles, by what holds for the whole document. */
export class Formats {
  readonly #fonts: ReadonlyMap<string, string>;
  readonly #runDefaults: XmlElement | undefined;
  readonly #paragraphDefaults: XmlElement | undefined;

  constructor(
    private readonly styles: Styles,
    part: XmlElement | undefined,
    theme: XmlElement | undefined,
  ) {
    this.#fonts = themeFonts(theme);
    const defaults = childOf(part, 'w:docDefaults');
    this.#runDefaults = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
    this.#paragraphDefaults = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  }

  /** The look of a run in a paragraph, by the properties of both. */
  run(run: XmlElement | undefined, paragraph: XmlElement | undefined): RunFormat {
    const properties = [
      run,
      ...this.#ofStyle(valueOf(run, 'w:rStyle'), 'w:rPr'),
      ...this.#ofStyle(this.#styleOf(paragraph), 'w:rPr'),
      this.#runDefaults,
    ];
    const first = <Value>(read: (element: XmlElement | undefined) => Value | undefined): Value | undefined => {
      for (const element of properties) {
        const value = read(element);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const size = Number(first((element) => valueOf(element, 'w:sz')) ?? Number.NaN);
    return {
      eastAsia: first((element) => this.#font(element, 'eastAsia')),
      latin: first((element) => this.#font(element, 'ascii') ?? this.#font(element, 'hAnsi')),
      size: size > 0 ? size / 2 : DEFAULT_SIZE,
      bold: first((element) => isOn(element, 'w:b')) ?? false,
      spacing: points(first((element) => valueOf(element, 'w:spacing'))) ?? 0,
    };
  }

  paragraph(paragraph: XmlElement | undefined): ParagraphFormat {
    const style = this.#styleOf(paragraph);
    const properties = [paragraph, ...this.#ofStyle(style, 'w:pPr'), this.#paragraphDefaults];
    const attribute = (name: string, key: string): string | undefined => {
      for (const element of properties) {
        const value = childOf(element, name)?.attributes[key];
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const characters = Number(attribute('w:ind', 'firstLineChars') ?? 0) / 100;
    const rule = attribute('w:spacing', 'lineRule');
    const line = Number(attribute('w:spacing', 'line') ?? SINGLE);
    const isLength = rule === 'exact' || rule === 'atLeast';
    return {
      alignment: attribute('w:jc', 'val') ?? 'left',
      indent: characters > 0 ? { characters } : { points: points(attribute('w:ind', 'firstLine')) ?? 0 },
      line: isLength ? { value: line / 20, rule } : { value: line / SINGLE, rule: 'auto' },
      after: points(attribute('w:spacing', 'after')) ?? 0,
      style: this.styles.nameOf(style),
    };
  }

  #styleOf(paragraph: XmlElement | undefined): string | undefined {
    return valueOf(paragraph, 'w:pStyle') ?? this.styles.defaultParagraph;
  }

  #ofStyle(id: string | undefined, name: 'w:rPr' | 'w:pPr'): (XmlElement | undefined)[] {
    return [...this.styles.chain(id)].map(([, style]) => childOf(style, name));
  }

  /** A font that is named, or named by its use in the theme, which wins (ECMA-376-1 §17.3.2.26). */
  #font(properties: XmlElement | undefined, script: 'eastAsia' | 'ascii' | 'hAnsi'): string | undefined {
    const names = childOf(properties, 'w:rFonts')?.attributes;
    return this.#fonts.get(names?.[`${script}Theme`] ?? '') ?? names?.[script];
  }
}
