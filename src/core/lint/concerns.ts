/**
 * Concern: what the findings of a rule are about. It decides the section of 定稿检查 they stand in, and whether a word may be
 * declared right.
 */
export type Concern = keyof typeof traits;

/** Sections of 定稿检查 that are made of findings; blanks are counted as groups and come separately. */
export type FindingSection = 'contradictions' | 'structure' | 'marks';

interface Traits {
  readonly section: FindingSection | null;
  /** Findings are about a word, which may be right all the same, as part of a name: “此词不再提示” is offered. */
  readonly aboutWords: boolean;
}

const traits = {
  /** Text that is missing. */
  blanks: { section: null, aboutWords: false },
  /** Ordinals and the series they make. */
  series: { section: 'structure', aboutWords: false },
  /** The same passage twice. */
  copies: { section: 'structure', aboutWords: false },
  /** Words that a web page or a converter left behind. */
  residue: { section: 'structure', aboutWords: false },
  /** Counts and labels that a text announces, against what it then has. */
  announcements: { section: 'contradictions', aboutWords: false },
  /** Figures and dates in their meaning. */
  figures: { section: 'contradictions', aboutWords: false },
  /** Names of people, bodies and places, against each other. */
  names: { section: 'contradictions', aboutWords: true },
  /** Words and characters. */
  wording: { section: 'marks', aboutWords: true },
  /** Punctuation and spaces. */
  marks: { section: 'marks', aboutWords: false },
  /** How figures and dates are written. */
  notation: { section: 'marks', aboutWords: false },
} as const satisfies Record<string, Traits>;

/**
 * The consequences of a concern.
 *
 *     traitsOf('names') // { section: 'contradictions', aboutWords: true }
 */
export const traitsOf = (concern: Concern): Traits => traits[concern];
