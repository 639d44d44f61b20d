import {
  printedPages,
  type Analysis,
  type Finding,
  type OutlineItem,
  type Placeholder,
  type Speech,
  type Statistics,
  type TextRange,
} from '../../core/index.ts';
import { countSetAside, renewalItems, textFigures, type RenewalItem, type SectionFigures } from '../../core/later.ts';
import type { Report } from '../report.ts';
import { describeFinal, describeReview } from './review.ts';

/** Offset and length, as the JSON contract gives ranges. */
const span = ({ start, end }: TextRange) => ({ offset: start, length: end - start });

const describeSpeech = (analysis: Analysis, speech: Speech) => ({
  start: speech.start,
  end: speech.end,
  title: speech.title,
  statistics: describeStatistics(analysis.statisticsOf(speech)),
});

const describeItem = (item: OutlineItem) => ({
  id: item.id,
  offset: item.start,
  end: item.end,
  marker: item.marker,
  style: item.style,
  ordinal: item.ordinal.value,
  parent: item.parent?.id ?? null,
  inline: item.inline,
  label: item.label,
  level: item.level,
});

const describePlaceholder = ({ id, start, end, text, kind, group, certain }: Placeholder) => ({
  id,
  offset: start,
  length: end - start,
  text,
  kind,
  group,
  certain,
});

const describeFinding = ({ rule, severity, range, message, related, fixes }: Finding) => ({
  rule,
  severity,
  ...span(range),
  message,
  related: related.map((place) => ({ ...span(place.range), message: place.message })),
  fixes: fixes.map(({ title, safe, edits }) => ({
    title,
    safe,
    edits: edits.map((edit) => ({ ...span(edit.range), text: edit.text })),
  })),
});

const describeRenewal = ({ start, end, kind, text, weak, label, sentence }: RenewalItem) => ({
  ...span({ start, end }),
  kind,
  text,
  weak,
  label,
  sentence,
});

const inHundredths = (minutes: number): number => Math.round(minutes * 100) / 100;

const describeStatistics = ({ words, han, characters, minutes, placeholders }: Statistics) => ({
  words,
  han,
  characters,
  minutes: inHundredths(minutes),
  placeholders,
});

const describeSentences = ({ analysis }: Report) => {
  const { sentences, longest } = textFigures(analysis);
  return { count: sentences, longest: longest && { ...span(longest), words: longest.words } };
};

const describeSection = ({ start, end, name, level, speech, words, minutes, planned }: SectionFigures) => ({
  ...{ offset: start, end, name, level, speech, words },
  minutes: inHundredths(minutes),
  planned: planned && inHundredths(planned),
});

/** The parts of a file's JSON document; `analyze` prints all, the other commands their own. */
export const parts = {
  active: ({ analysis }: Report) => analysis.activation.active,
  length: ({ analysis }: Report) => analysis.document.text.length,
  speeches: ({ analysis }: Report) => analysis.speeches.map((speech) => describeSpeech(analysis, speech)),
  outline: ({ analysis }: Report) => analysis.outline.items.map(describeItem),
  placeholders: ({ analysis }: Report) => analysis.placeholders.map(describePlaceholder),
  stage: ({ stage }: Report) => stage,
  diagnostics: ({ findings }: Report) => findings.map(describeFinding),
  renewal: ({ analysis }: Report) => renewalItems(analysis).map(describeRenewal),
  statistics: ({ analysis }: Report) => describeStatistics(analysis.statistics),
  pages: ({ analysis }: Report) => printedPages(analysis).length,
  sentences: describeSentences,
  sections: ({ analysis, target }: Report) => textFigures(analysis, target).sections.map(describeSection),
  setAside: ({ analysis }: Report) => countSetAside(analysis),
  review: describeReview,
  final: describeFinal,
} as const;

export type PartName = keyof typeof parts;

/** The JSON document of one file, in the shape of the contract (README, “命令行”). */
export const describeFile = (report: Report, names: readonly PartName[]): Record<string, unknown> => ({
  file: report.file,
  ...Object.fromEntries(names.map((name) => [name, parts[name](report)])),
});
