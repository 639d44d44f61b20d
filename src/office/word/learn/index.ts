import { openWord } from '../parts.ts';
import { isFontName } from '../profile-file.ts';
import { wordProfiles, type ProfileFont, type WordProfile } from '../profile.ts';
import { fallbackOf } from './font-fallbacks-data.ts';
import { learnNumber, learnPage } from './page.ts';
import { readSample, type Sample, type SampleParagraph, type SampleRun } from './sample.ts';
import { Tally } from './tally.ts';

/** What a sample has and no profile keeps. */
export type NotKept = 'paper' | 'headingSize';

/** A profile read from a document, and how sure it is. */
export interface LearnedProfile {
  readonly profile: WordProfile;
  /** Members that the sample says, by their path in the profile: `sizes.title`; the others are those of the official profile. */
  readonly learned: ReadonlySet<string>;
  readonly notKept: readonly NotKept[];
}

/** A line of single spacing in sizes of its type, as 宋体 and 仿宋 have it. */
const SINGLE_LINE = 1.3;
/** Drawn together so much that it can be no chance, in points. */
const TIGHT = -0.1;

/** A value for one member of a profile. */
type Values = Map<string, string | number | boolean | ProfileFont | WordProfile['page'] | undefined>;

const lengthOf = (runs: readonly SampleRun[]): number => runs.reduce((sum, { text }) => sum + text.trim().length, 0);

/** The commonest look of some runs. */
function lookOf(runs: readonly SampleRun[]): {
  readonly font: string | undefined;
  readonly latin: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean | undefined;
  readonly spacing: number | undefined;
} {
  const [font, latin, size] = [new Tally<string>(), new Tally<string>(), new Tally<number>()];
  const [bold, spacing] = [new Tally<boolean>(), new Tally<number>()];
  for (const { text, format } of runs) {
    const length = text.trim().length;
    font.add(format.eastAsia, length);
    latin.add(format.latin, (text.match(/[0-9A-Za-z]/gu) ?? []).length);
    size.add(format.size, length);
    bold.add(format.bold, length);
    spacing.add(format.spacing, length);
  }
  return { font: font.most, latin: latin.most, size: size.most, bold: bold.most, spacing: spacing.most };
}

/** The fonts of our own profiles, which know what stands in for them. */
const knownFonts = wordProfiles.flatMap(({ fonts }) =>
  Object.values(fonts).flatMap((font: ProfileFont | string) => (typeof font === 'string' ? [] : [font])),
);

const fontValue = (name: string | undefined): ProfileFont | undefined =>
  name === undefined || !isFontName(name)
    ? undefined
    : (knownFonts.find((font) => font.name === name) ?? { name, fallback: fallbackOf(name) });

/** Reads the members of a profile off a sample. */
class Learner {
  readonly values: Values = new Map();
  readonly #bodySize: number;
  readonly notKept: NotKept[] = [];

  constructor(private readonly sample: Sample) {
    this.#bodySize = lookOf(this.#text()).size ?? 16;
  }

  /** The runs of text itself, leads aside. */
  #text(): readonly SampleRun[] {
    return this.#body()
      .flatMap(({ runs }) => runs)
      .filter(({ isLead }) => !isLead);
  }

  #body(): readonly SampleParagraph[] {
    return this.sample.paragraphs.filter(({ role }) => role === 'body');
  }

  text(): void {
    const look = lookOf(this.#text());
    this.values.set('fonts.body', fontValue(look.font));
    this.values.set('fonts.latin', look.latin !== undefined && isFontName(look.latin) ? look.latin : undefined);
    this.values.set('sizes.body', look.size);
    this.values.set('bold', look.bold);
    const leads = this.#body().flatMap(({ runs }) => runs.filter(({ isLead }) => isLead));
    if (leads.length > 0) this.values.set('boldLead', lookOf(leads).bold === true && look.bold !== true);
    const { isCharacterGrid } = learnPage(this.sample.section);
    const isTight = look.spacing !== undefined && look.spacing < TIGHT;
    if (look.size !== undefined) this.values.set('characters', isCharacterGrid ? 'grid' : isTight ? 'spacing' : 'none');
  }

  /** Distances and indentation, by the paragraphs of text. */
  layout(): void {
    const [pitch, after, indent] = [new Tally<number>(), new Tally<number>(), new Tally<number>()];
    const { gridPitch } = learnPage(this.sample.section);
    for (const paragraph of this.#body()) {
      const { line } = paragraph.format;
      const single = gridPitch ?? Math.round(this.#bodySize * SINGLE_LINE * 2) / 2;
      const length = lengthOf(paragraph.runs);
      pitch.add(line.rule === 'auto' ? Math.round(line.value * single * 100) / 100 : line.value, length);
      after.add(paragraph.format.after, length);
      indent.add(this.#indentOf(paragraph), length);
    }
    this.values.set('linePitch', pitch.most);
    this.values.set('pause', after.most);
    this.values.set('indent', indent.most);
  }

  /** Characters of first-line indentation, by the layout or typed. */
  #indentOf({ format: { indent }, typedIndent }: SampleParagraph): number {
    const characters = 'characters' in indent ? indent.characters : indent.points / this.#bodySize;
    return Math.max(0, Math.round(characters * 2) / 2) || Math.min(typedIndent, 4);
  }

  /** Title, headings, the lines under the title, whom the speech addresses. */
  parts(): void {
    const { paragraphs } = this.sample;
    const known = paragraphs.find(({ role }) => role === 'title');
    // Without its words to go by, a title is what stands in the middle and larger than the text.
    const title = known ?? paragraphs.slice(0, 5).find((one) => this.#isTitleByLook(one));
    const titleLook = lookOf(title?.runs ?? []);
    this.values.set('fonts.title', fontValue(titleLook.font));
    this.values.set('sizes.title', titleLook.size);
    for (const level of [1, 2] as const) {
      const runs = paragraphs
        .filter((one) => one.level === level)
        .flatMap(({ role, runs: all }) => (role === 'heading' ? all : all.filter(({ isLead }) => isLead)));
      const look = lookOf(runs);
      this.values.set(`fonts.heading${level}`, fontValue(look.font));
      if (look.size !== undefined && look.size !== this.#bodySize) this.notKept.push('headingSize');
    }
    const byline = paragraphs.find(({ role }) => role === 'byline');
    if (byline !== undefined) this.values.set('byline', byline.format.alignment === 'center' ? 'centre' : 'body');
    const salutation = paragraphs.find(({ role }) => role === 'salutation');
    if (salutation !== undefined) this.values.set('salutationIndent', this.#indentOf(salutation));
  }

  #isTitleByLook({ format, runs }: SampleParagraph): boolean {
    return format.alignment === 'center' && (lookOf(runs).size ?? 0) > this.#bodySize;
  }

  page(footers: Parameters<typeof learnNumber>[0]): void {
    const { page, isA4 } = learnPage(this.sample.section);
    this.values.set('page', page);
    if (!isA4) this.notKept.push('paper');
    if (this.sample.section === undefined) return;
    const number = learnNumber(footers, this.sample.formats);
    this.values.set('pageNumber', number.pageNumber);
    this.values.set('fonts.pageNumber', fontValue(number.font));
    this.values.set('sizes.pageNumber', number.size);
  }
}

/** A profile with the members that are said put in. */
function withValues(base: WordProfile, values: Values): WordProfile {
  const profile = structuredClone(base) as unknown as Record<string, unknown>;
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const [group, member] = path.split('.') as [string, string | undefined];
    if (member === undefined) profile[group] = value;
    else (profile[group] as Record<string, unknown>)[member] = value;
  }
  return profile as unknown as WordProfile;
}

/**
 * Learns a profile from a document that looks as it should: fonts, sizes, line pitch, margins, indentation and page number, each as most of the
 * characters concerned have it. What it does not say is taken from the official profile.
 *
 *     const { profile, learned } = learnProfile(bytes, '本局');
 *     if (learned.has('sizes.title')) profile.sizes.title // 24
 *
 * @throws ReadError when the bytes are no Word document.
 */
export function learnProfile(bytes: Uint8Array, name: string): LearnedProfile {
  const parts = openWord(bytes);
  const learner = new Learner(readSample(parts));
  learner.text();
  learner.layout();
  learner.parts();
  learner.page(parts.all('footer'));
  const learned = new Set([...learner.values].flatMap(([path, value]) => (value === undefined ? [] : [path])));
  const profile = { ...withValues(wordProfiles[0]!, learner.values), name };
  return { profile, learned, notKept: [...new Set(learner.notKept)] };
}
