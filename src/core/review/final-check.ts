import type { Analysis } from '../analysis/analyze.ts';
import { traitsOf } from '../lint/concerns.ts';
import { ruleOf } from '../lint/registry.ts';
import { joinLines } from '../text/one-line.ts';
import { fillText, type Translated } from '../text/said.ts';
import type { TextRange } from '../text/range.ts';
import { review } from './messages.zh.ts';
import type { ReviewItem } from './review-items.ts';

const finalSections = ['setAside', 'blanks', 'contradictions', 'structure', 'marks', 'review'] as const;
export type FinalSectionId = (typeof finalSections)[number];

/** Words of a check in one language; `loadWords` gives those of the other. */
export type ReviewWords = Translated<typeof review>;

/** One thing that is left, with its place in the text and the words around it. */
export interface FinalLine {
  readonly range: TextRange;
  /** The fault or the open task, in a short sentence. */
  readonly message: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** False for advice, which does not keep a text from the printer. */
  readonly blocks: boolean;
  /** The item to be ticked off, on a line of the section `review`. */
  readonly item?: ReviewItem;
  /** The filling to be marked as checked, on a line of the section `blanks`. */
  readonly fill?: string;
}

export interface FinalSection {
  readonly id: FinalSectionId;
  readonly lines: readonly FinalLine[];
  /** How many of the lines block. */
  readonly left: number;
}

/** Length of one speech, and the time it takes to be read. */
export interface FinalLength {
  readonly title: string | null;
  readonly words: number;
  /** Undefined for what is not spoken. */
  readonly minutes: number | undefined;
}

export interface FinalCheck {
  readonly sections: readonly FinalSection[];
  readonly lengths: readonly FinalLength[];
  /** How many items the list of things to check holds, and how many have been checked. */
  readonly reviewed: { readonly checked: number; readonly all: number };
  /** Nothing is left that blocks: 可以送印. */
  readonly ready: boolean;
}

/** A finding of the linter, as far as it matters here. */
export interface FinalFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly range: TextRange;
  readonly message: string;
}

/** A blank that is open, or filled and not yet checked. */
export interface FinalBlank {
  readonly range: TextRange;
  readonly message: string;
  /** The filling's name in the record, where it waits to be checked. */
  readonly fill?: string;
}

export interface FinalInput {
  readonly analysis: Analysis;
  /** All findings at the stage 定稿. */
  readonly findings: readonly FinalFinding[];
  readonly blanks: readonly FinalBlank[];
  /** How many passages the record has set aside that the text does not hold. */
  readonly lostPassages?: number;
  readonly items: readonly ReviewItem[];
  readonly checked: ReadonlySet<ReviewItem>;
}

/** Where a finding stands; null for blanks, which are counted as groups and come separately. */
function sectionOf(id: string): FinalSectionId | null {
  const rule = ruleOf(id);
  return rule === undefined ? 'marks' : traitsOf(rule.concerns).section;
}

const blocks = ({ severity }: FinalFinding): boolean => severity === 'error' || severity === 'warning';

/**
 * Everything that is left to do before a text goes to the printer, each with its place; `ready` when nothing of it blocks.
 *
 *     finalCheck({ analysis, findings: [], blanks: [], items: [], checked: new Set() }).ready // true
 */
export function finalCheck(
  { analysis, findings, blanks, lostPassages = 0, items, checked }: FinalInput,
  words: ReviewWords = review,
): FinalCheck {
  const { text } = analysis.document;
  const lines = new Map<FinalSectionId, FinalLine[]>(finalSections.map((id) => [id, []]));
  const add = (id: FinalSectionId, range: TextRange, message: string, isBlocking: boolean): void =>
    void lines.get(id)!.push({ range, message, ...excerptOf(text, range), blocks: isBlocking });
  for (const { range, message } of asidesOf(analysis, lostPassages, words)) add('setAside', range, message, true);
  for (const { range, message, fill } of blanks)
    lines
      .get('blanks')!
      .push({ range, message, ...excerptOf(text, range), blocks: true, ...(fill !== undefined && { fill }) });
  const losses = new Set(analysis.losses.map(({ start }) => start));
  for (const finding of findings) {
    const section = sectionOf(finding.rule);
    // What left no sign is no blank and stands in no group.
    const vanished = section === null && losses.has(finding.range.start);
    if (section !== null) add(section, finding.range, finding.message, blocks(finding));
    else if (vanished) add('blanks', finding.range, finding.message, true);
  }
  for (const item of items)
    if (!checked.has(item)) {
      const [place] = item.places;
      lines
        .get('review')!
        .push({ range: place!, message: describe(item, words), ...excerptOf(text, place!), blocks: true, item });
    }
  // Few texts have anything set aside: the others need not be told so.
  const shown = finalSections.filter((id) => id !== 'setAside' || lines.get(id)!.length > 0);
  const sections = shown.map((id) => {
    const all = lines.get(id)!;
    if (id !== 'review') all.sort((a, b) => Number(b.blocks) - Number(a.blocks) || a.range.start - b.range.start);
    return { id, lines: all, left: all.filter((line) => line.blocks).length };
  });
  return {
    sections,
    lengths: lengthsOf(analysis, words),
    reviewed: { checked: checked.size, all: items.length },
    ready: sections.every(({ left }) => left === 0),
  };
}

/** What was set aside and is still in the file, and what of it is not found there. */
function asidesOf(
  { document: { setAside } }: Analysis,
  lost: number,
  { isSetAside, lostPassages }: ReviewWords,
): Pick<FinalLine, 'range' | 'message'>[] {
  const standing = setAside.map((range) => ({ range, message: isSetAside }));
  if (lost === 0) return standing;
  return [...standing, { range: { start: 0, end: 0 }, message: fillText(lostPassages, { count: lost }) }];
}

/** 数据 城镇新增就业：1312万人（3处；又作1314万人）. */
function describe({ kind, text, subject, places, variants }: ReviewItem, words: ReviewWords): string {
  const notes = [
    ...(places.length > 1 ? [fillText(words.places, { count: places.length })] : []),
    ...(variants.length > 0 ? [fillText(words.variants, { variants: variants.slice(0, 3).join(words.list) })] : []),
  ].join(words.semicolon);
  const what = subject === '' ? text : fillText(words.subject, { subject, text });
  return fillText(notes === '' ? words.item : words.itemNoted, { kind: words[kind], what, notes });
}

const AROUND = 16;

/** The words of a place on one line, with those around it in its paragraph. */
function excerptOf(text: string, { start, end }: TextRange): Pick<FinalLine, 'before' | 'words' | 'after'> {
  const words = joinLines(text.slice(start, end), ' ');
  return {
    before: /[^\r\n]*$/.exec(text.slice(Math.max(0, start - AROUND), start))![0].trimStart(),
    words: words.length > 60 ? `${words.slice(0, 40)}…${words.slice(-18)}` : words,
    after: /^[^\r\n]*/.exec(text.slice(end, end + AROUND))![0].trimEnd(),
  };
}

function lengthsOf(analysis: Analysis, names: ReviewWords): readonly FinalLength[] {
  const { spoken } = analysis.activation;
  const many = analysis.speeches.length > 1;
  return analysis.speeches.map((speech, index) => {
    const { words, minutes } = analysis.statisticsOf(speech);
    return {
      title: speech.title?.trim() || (many ? fillText(names.speech, { number: index + 1 }) : null),
      words,
      minutes: spoken ? minutes : undefined,
    };
  });
}
