import { CharClass, charClasses, indentOf, isClass } from '../../text/char-class.ts';
import {
  AGENCY,
  type FeatureName,
  lineFeatures,
  ORAL_FEATURES,
  patternFeatures,
  SPEECH_HEAD,
  SPOKEN_THRESHOLD,
  termFeatures,
  THRESHOLD,
  type Weight,
  weights,
} from './activation-features.ts';

/** Whether a text is office prose at all (讲话、主持词、报告、总结、方案 …), and whether it is written to be spoken. */
export interface Activation {
  readonly active: boolean;
  readonly spoken: boolean;
}

/** Points of the features found in a text; what is missing was not found. */
type Evidence = ReadonlyMap<FeatureName, number>;

/** The head, where title and salutation stand, and slices of the middle and the tail; UTF-16 units. */
const HEAD = 2400;
const SLICE = 1200;
/** Lines of the head that may be a title. */
const TITLE_LINES = 15;
/** With fewer Han characters a text says nothing yet. */
const FEWEST_HAN = 8;
/** A short draft is weighed as if it had so many Han characters, or one word would make a rate. */
const SHORTEST = 200;

/** What is looked at: at most 4,800 units, web addresses left out. */
function sampleOf(text: string): string {
  const middle = text.length >> 1;
  const sample =
    text.length <= HEAD + 2 * SLICE
      ? text
      : `${text.slice(0, HEAD)}\n${text.slice(middle, middle + SLICE)}\n${text.slice(-SLICE)}`;
  return sample.replace(/https?:\/\/[\w./?&=%#:~-]+/gu, '');
}

/** How often a pattern is found; for what is rare, as it gathers what it finds. */
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function countHan(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) if ((charClasses[text.charCodeAt(at)]! & CharClass.Han) !== 0) han++;
  return han;
}

/** Whether the sample is another language, code, data or wrongly decoded text, whatever Chinese words stand in it. */
function isForeign(sample: string, han: number): boolean {
  const kana = count(sample, /[\u3041-\u30ff]/gu);
  const lost = count(sample, /\ufffd/gu);
  // A draft is full of X: they are blanks and no Latin text.
  const latin = count(sample, /[A-WYZa-wyz]/gu);
  const symbols = count(sample, /[{}[\]<>=|`#$&@~^\\/",]|(?<=[^\n\t])\t/gu);
  return kana > han * 0.02 || lost > han * 0.01 || latin > han * 0.6 || symbols > han * 0.25;
}

interface Term {
  readonly text: string;
  readonly feature: FeatureName;
  readonly clauseStart: boolean;
}

/** All terms by their first unit, so that one walk over the sample finds them. */
const termsByFirstUnit: ReadonlyMap<number, readonly Term[]> = (() => {
  const index = new Map<number, Term[]>();
  for (const [feature, { terms, clauseStart = false }] of termFeatures) {
    for (const text of terms) {
      const unit = text.charCodeAt(0);
      index.set(unit, [...(index.get(unit) ?? []), { text, feature, clauseStart }]);
    }
  }
  return index;
})();

/** 一是, 二要 and 我们 stand between the beginning of a clause and what it urges. */
const opensClause = (text: string, at: number): boolean =>
  (isClass(text, at, CharClass.HanDigit) && (text[at + 1] === '是' || text[at + 1] === '要')) ||
  text.startsWith('我们', at);

/** Behind these a clause still urges: 要加强. */
const AUXILIARIES: readonly string[] = ['要', '必须', '应当'];

const OPENING_QUOTE = 0x201c;
const WORD = CharClass.Han | CharClass.Digit | CharClass.Latin;

/** Whether the term stands here as the genre uses it: not as a quoted word, and if it urges, at the start of a clause with an object. */
function isUsed(text: string, at: number, term: Term, clauseStart: boolean): boolean {
  if (!text.startsWith(term.text, at) || text[at - 1] === '“') return false;
  if (!term.clauseStart) return true;
  const end = at + term.text.length;
  return clauseStart && (isClass(text, end, WORD) || text[end] === '“' || text[end] === '《');
}

function countTerms(text: string, add: (feature: FeatureName) => void): void {
  let clauseStart = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let auxiliary = false;
    const terms = termsByFirstUnit.get(unit);
    if (terms !== undefined)
      for (const term of terms) {
        if (!isUsed(text, at, term, clauseStart)) continue;
        add(term.feature);
        auxiliary ||= AUXILIARIES.includes(term.text);
      }
    if (clauseStart && opensClause(text, at)) at++;
    else clauseStart = auxiliary || ((charClasses[unit]! & WORD) === 0 && unit !== OPENING_QUOTE);
  }
}

function countLines(sample: string, add: (feature: FeatureName) => void): void {
  let seen = 0;
  // Pages saved as one line keep the two spaces that indented each paragraph.
  const lines = sample
    .split(/\n|\u3000\u3000|\u2003\u2003/u)
    .map((part) => part.slice(indentOf(part)).trim())
    .filter((line) => line !== '');
  lines.forEach((_, index) => {
    const line = withoutAgency(lines, index);
    const inHead = seen++ < TITLE_LINES;
    for (const [name, { pattern, maxLength, head = false }] of lineFeatures)
      if (line.length <= maxLength && (inHead || !head) && pattern.test(line)) add(name);
  });
}

/** A line without the agency's words, where a speech follows them. */
function withoutAgency(lines: readonly string[], index: number): string {
  const line = lines[index]!;
  const rest = line.replace(AGENCY, '');
  if (rest === line) return line;
  const around = [lines[index - 1] ?? '', rest, lines[index + 1] ?? '', lines[index + 2] ?? ''];
  return around.some((one) => SPEECH_HEAD.test(one)) ? rest : line;
}

const pointsOf = ({ points, cap, rate = false }: Weight, found: number, thousands: number): number =>
  Math.sign(points) * Math.min(cap, Math.abs(points) * (rate ? found / thousands : found));

function weigh(sample: string, han: number): Evidence {
  const found = new Map<FeatureName, number>();
  const add = (feature: FeatureName, times = 1): void => void found.set(feature, (found.get(feature) ?? 0) + times);
  // What others are quoted as saying is not this text's own voice; short quotations are names and stay.
  const own = sample.replace(/“[^“”\n]{10,200}”/gu, '“”');
  countTerms(own, add);
  countLines(own, add);
  for (const [feature, { pattern }] of patternFeatures)
    add(feature, count(feature === 'dialogue' ? sample : own, pattern));
  const thousands = Math.max(han, SHORTEST) / 1000;
  return new Map(weights.map(([feature, weight]) => [feature, pointsOf(weight, found.get(feature) ?? 0, thousands)]));
}

const sum = (evidence: Evidence, features: Iterable<FeatureName>): number => {
  let total = 0;
  for (const feature of features) total += evidence.get(feature) ?? 0;
  return total;
};

/**
 * Decides by its content whether a text is office prose of any kind, and whether it is written to be said aloud. A bounded sample is looked at,
 * so it may be asked on every open. A text without Han, of another language, of code or data, or wrongly decoded (many U+FFFD) is none.
 * Never fails: any string is a text.
 *
 *     detectActivation('在全县安全生产工作会议上的讲话\n同志们：\n今天召开这次会议……') // { active: true, spoken: true }
 *     detectActivation('雨下了一夜，他推开门。') // { active: false, spoken: false }
 */
export function detectActivation(text: string): Activation {
  const sample = sampleOf(text);
  const han = countHan(sample);
  if (han < FEWEST_HAN || isForeign(sample, han)) return { active: false, spoken: false };
  const evidence = weigh(sample, han);
  const active = sum(evidence, evidence.keys()) >= THRESHOLD;
  const oral = sum(evidence, ORAL_FEATURES) - sum(evidence, ['writtenTitle']);
  return { active, spoken: active && oral >= SPOKEN_THRESHOLD };
}
