import { analyze, lint, parse, type Finding } from '../../src/core/index.ts';
import { plantsIn, type Plant } from './plants.ts';

/** Which rules answer for a planted kind. */
const RULES: Readonly<Record<string, RegExp>> = {
  figure: /^number\/conflicting-figures$/u,
  total: /^number\/part-total$/u,
  weekday: /^number\/weekday$/u,
  name: /^wording\/variant-name$/u,
  points: /^number\/percent-point$/u,
  names: /^structure\/name-count$/u,
  promise: /^(?:numbering\/announced-count|structure\/label-count)$/u,
};

/** The rules that are judged by planted faults. */
export const judged = new RegExp(
  Object.values(RULES)
    .map(({ source }) => source)
    .join('|'),
  'u',
);

const findings = (text: string): Finding[] => lint(analyze(parse(text))).filter(({ rule }) => judged.test(rule));

export interface PlantScore {
  planted: number;
  found: number;
  warned: number;
  readonly missed: string[];
  /** Findings in sound twins that the text has not without them. */
  readonly falseAlarms: string[];
}

/** Plants contradictions into each text and counts, by kind, what the rules find. */
export function scorePlants(texts: readonly string[]): Map<string, PlantScore> {
  const scores = new Map<string, PlantScore>();
  texts.forEach((base, seed) => {
    const known = new Set(findings(base).map(({ message }) => message));
    for (const plant of plantsIn(base, seed + 1)) {
      const score = scores.get(plant.kind) ?? { planted: 0, found: 0, warned: 0, missed: [], falseAlarms: [] };
      scores.set(plant.kind, score);
      count(score, plant, known);
    }
  });
  return scores;
}

function count(score: PlantScore, plant: Plant, known: ReadonlySet<string>): void {
  const { kind, faulty, sound, ranges } = plant;
  const touches = ({ range, related }: Finding): boolean =>
    [range, ...related.map((place) => place.range)].some((place) =>
      ranges.some(({ start, end }) => place.start < end && start < place.end),
    );
  const hits = findings(faulty).filter((finding) => RULES[kind]!.test(finding.rule) && touches(finding));
  score.planted++;
  if (hits.length > 0) score.found++;
  else score.missed.push(ranges.map(({ start, end }) => faulty.slice(start, end)).join(' / '));
  if (hits.some(({ severity }) => severity === 'warning')) score.warned++;
  for (const { message, range } of findings(sound))
    if (!known.has(message))
      score.falseAlarms.push(`${message} @ ${sound.slice(Math.max(0, range.start - 20), range.end)}`);
}
