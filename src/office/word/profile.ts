import type { ExportRole } from '../../core/later.ts';

/** A font by the name an office has it under, and what stands in for it where it is missing. */
export interface ProfileFont {
  readonly name: string;
  readonly fallback: string;
}

/**
 * How a speech is printed. Lengths in millimetres, sizes and line pitch in points (GB/T 9704-2012 5 and 7.3; docs/word.md
 * tells which of the standard's values are derived).
 */
export interface WordProfile {
  readonly name: string;
  readonly page: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly fonts: {
    readonly title: ProfileFont;
    readonly body: ProfileFont;
    readonly heading1: ProfileFont;
    readonly heading2: ProfileFont;
    /** Figures and Latin letters. */
    readonly latin: string;
    readonly pageNumber: ProfileFont;
  };
  readonly sizes: { readonly title: number; readonly body: number; readonly pageNumber: number };
  /** Exact distance of lines in the text. */
  readonly linePitch: number;
  /**
   * How 28 characters come into a line: `spacing` draws each together by a quarter of a point, `grid` leaves it to the program's
   * character grid, `none` lets them fall as they do.
   */
  readonly characters: 'spacing' | 'grid' | 'none';
  /** Characters of first-line indentation of text and headings. */
  readonly indent: number;
  /** Characters of first-line indentation of whom the speech addresses (同志们：); 0 in the standard. */
  readonly salutationIndent: number;
  /** Name and date under the title: in the middle, or like the text. */
  readonly byline: 'centre' | 'body';
  /** Space behind each paragraph, for a pause; points. */
  readonly pause: number;
  /** Bold text throughout, for reading aloud. */
  readonly bold: boolean;
  /** Bold lead sentences of items with text behind them: （一）, 1., 一是. */
  readonly boldLead: boolean;
  /** `outside`: — 1 — at the outer edge; `centre`: the same in the middle; `total`: 第1页 共9页 in the middle. */
  readonly pageNumber: 'outside' | 'centre' | 'total' | 'none';
  /** Blanks stand out. */
  readonly markBlanks: boolean;
}

const fangsong: ProfileFont = { name: '仿宋_GB2312', fallback: '仿宋' };
const kaiti: ProfileFont = { name: '楷体_GB2312', fallback: '楷体' };
const heiti: ProfileFont = { name: '黑体', fallback: 'SimHei' };
const songti: ProfileFont = { name: '宋体', fallback: 'SimSun' };
const xiaobiaosong: ProfileFont = { name: '方正小标宋简体', fallback: '华文中宋' };

/** The layout of official documents: 22 lines of 28 characters on A4. */
const official: WordProfile = {
  name: '国标公文',
  // A hair more than 28 mm at the left: 156 mm remain for the text.
  page: { top: 37, right: 26, bottom: 35, left: 28.01 },
  fonts: {
    title: xiaobiaosong,
    body: fangsong,
    heading1: heiti,
    heading2: kaiti,
    latin: 'Times New Roman',
    pageNumber: songti,
  },
  sizes: { title: 22, body: 16, pageNumber: 14 },
  linePitch: 28.95,
  characters: 'spacing',
  indent: 2,
  salutationIndent: 0,
  byline: 'centre',
  pause: 0,
  bold: false,
  boldLead: false,
  pageNumber: 'outside',
  markBlanks: true,
};

/** Large type and wide lines, a pause after each paragraph, page x of y. */
const readAloud: WordProfile = {
  ...official,
  name: '朗读稿',
  page: { top: 25, right: 22, bottom: 25, left: 22 },
  sizes: { title: 26, body: 22, pageNumber: 14 },
  linePitch: 40,
  characters: 'none',
  pause: 12,
  bold: true,
  pageNumber: 'total',
};

/** The profiles that are always there, by name. */
export const wordProfiles: readonly WordProfile[] = [official, readAloud];

/** The font of a part of the text; `level` is that of a heading or of a lead that opens its line, 0 of anything else. */
export const fontOf = ({ fonts }: WordProfile, role: ExportRole, level: number): ProfileFont =>
  role === 'title'
    ? fonts.title
    : level === 1
      ? fonts.heading1
      : level === 2 || role === 'byline'
        ? fonts.heading2
        : fonts.body;

/** Distance of lines in a title, in its own size. */
export const TITLE_LINE = 1.6;

/** Words in tables are no larger, in points; they are neither bold nor drawn together. */
export const TABLE_SIZE = 14;

/** What characters are drawn together by so that 28 come into 156 mm, in points. */
export const TIGHTER = -0.25;

/** From the edge of the paper to the foot of the page number, in twentieths of a point: its dashes stand 7 mm under the text (GB/T 9704-2012 7.5). */
export const FOOTER = 1446;

/** The page number is one character in from the outer edge, in a line as high; twentieths of a point. */
export const CHARACTER = 280;

/** Lengths in twentieths of a point, as Word keeps them. */
export const twips = {
  fromMillimetres: (length: number): number => Math.round((length / 25.4) * 1440),
  fromPoints: (length: number): number => Math.round(length * 20),
};
