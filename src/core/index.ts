/** The only public face of the core. Everything is pure: no editor, no files, no clock. Offsets are UTF-16 code units. */
export { applyEdits, type TextEdit } from './text/text-edit.ts';
export { contains, overlaps, type TextRange } from './text/range.ts';
export { hashOf } from './text/hash.ts';
export { clauseAround, sentenceAround } from './text/sentence.ts';
export { formatChineseNumeral, parseChineseNumeral } from './text/chinese-numeral.ts';
export type {
  HeadingMarker,
  NumberingStyle,
  Ordinal,
  Paragraph,
  PlaceholderForm,
  PlaceholderKind,
  SpeechDocument,
} from './syntax/nodes.ts';
export { paragraphAt, parse } from './syntax/parse.ts';
export type { NearDuplicate, Outline, OutlineItem, Placeholder, Series, Speech, Statistics } from './analysis/model.ts';
export { detectActivation, type Activation } from './analysis/activation.ts';
export { joinBrokenParagraphs } from './analysis/paragraph-breaks.ts';
export { analyze, DEFAULT_RATE, type Analysis } from './analysis/analyze.ts';
export type { Basis, Finding, Fix, ForbiddenWord, RelatedPlace, Rule, Severity } from './lint/rule.ts';
export { lint } from './lint/linter.ts';
export { fixAll, type FixAll } from './lint/fix-all.ts';
export { allRules } from './lint/registry.ts';
export {
  completePhrases,
  type CompleteOptions,
  type CompletionTrigger,
  type PhraseCompletion,
} from './phrases/complete.ts';
export { createPhraseStore, triggerCharacters, type PhraseStore } from './phrases/store.ts';
export { loadPhraseStore, loadStock } from './phrases/stock.ts';
export { searchPhrases, type SearchOptions } from './phrases/search.ts';
export { typedPart, typedQuery } from './phrases/typed-part.ts';
export { escapeSnippet } from './phrases/snippet-body.ts';
export { functionAt } from './phrases/function-at.ts';
export {
  functionLabel,
  phraseFunctions,
  type Phrase,
  type PhraseFunction,
  type PhraseSource,
} from './phrases/phrase.ts';
export {
  changeCollection,
  emptyCollection,
  readCollection,
  writeCollection,
  type CollectionChange,
  type PhraseCollection,
} from './phrases/collection.ts';
export { previewOf, type PhrasePreview } from './phrases/preview.ts';
export {
  broughtWeight,
  chosenWeight,
  cleanText,
  longestPhrase,
  readOwnPhrase,
  spokenText,
  toPhrase,
  type OwnPhrase,
} from './phrases/own-phrase.ts';
export { importPhrases, type ImportedPhrases } from './phrases/import-phrases.ts';
export { offerSlots, trimSelection } from './phrases/offer-slots.ts';
export { initialsOf } from './phrases/pinyin.ts';
export { createFunctionAssigner, type FunctionAssigner } from './phrases/mining/assign-function.ts';
export { isRuleSetting, severities, severityRank, type LintConfig, type RuleSetting } from './lint/config.ts';
export { placeholderKindNames } from './syntax/kind-names.ts';
export { countParagraph } from './syntax/paragraph-counts.ts';
export { placeholderGroups, type PlaceholderGroup } from './edit/fill-groups.ts';
export { fillGroup, fillProblem } from './edit/fill-group.ts';
export { referenceKey, samePlaceholders, type SamePlace } from './edit/fill-identity.ts';
export { describeMember, type Wanted } from './edit/fill-labels.ts';
export { formatEdits } from './edit/format.ts';
export { fillRecord, type RecordFill } from './edit/fill-record.ts';
export {
  fillPlaces,
  findPlaces,
  recordOf,
  type FillPlace,
  type FoundPlace,
  type PlaceRecord,
} from './edit/fill-places.ts';
export {
  emptyFillFile,
  fillFileSuffix,
  fillStateNames,
  readFillFile,
  writeFillFile,
  type FillEntry,
  type FillFile,
  type FillState,
  type SentEntry,
} from './edit/fill-state-file.ts';
export { locateFills, type LocatedFill } from './edit/fill-locate.ts';
export { fillPreview, type SentencePiece } from './edit/fill-preview.ts';
export {
  readRequestRows,
  requestColumns,
  requestRows,
  markedSentence,
  type RequestTerms,
  type ReturnedRow,
} from './edit/request-table.ts';
export {
  checkAnswers,
  fillPlacesWith,
  type Answer,
  type Answers,
  type AnswerStatus,
  type PlaceValue,
} from './edit/request-answers.ts';
export { addPlaceholders, type BlankPattern } from './analysis/own-blanks.ts';
export { loadBlankPatterns, type BlankPatterns, type PatternProblem } from './analysis/blank-patterns.ts';
export { ignorePlaceholders, type IgnoredPlaceholders } from './analysis/ignored-placeholders.ts';
export { isPlace, placeOf, sidesOf, type TextPlace } from './text/place.ts';
export {
  ignoredPlaceOf,
  isAboutWords,
  matchIgnored,
  unusedIgnored,
  wordOf,
  type IgnoredPlace,
} from './lint/suppressions.ts';
export { isStage, stages, type Stage } from './lint/stage.ts';
export { emptyProject, viewProject, type Project, type ProjectIgnored, type ProjectView } from './lint/project.ts';
export { projectFileName, readProject, type ProjectProblem, type ProjectReading } from './lint/project-file.ts';
export { addToProject, removeFromProject, renameInProject, type ProjectItem } from './lint/project-edit.ts';
export {
  createPhraseMiner,
  minePhrases,
  type MinedKind,
  type MinedPhrase,
  type MiningOptions,
  type PhraseMiner,
} from './phrases/mining/mine.ts';
export type { Steps } from './phrases/mining/steps.ts';
export { renewalGroups, renewalItems, type RenewalGroup, type RenewalItem } from './renewal/items.ts';
export { renewalKindNames, type RenewalKind } from './renewal/kinds.ts';
export type { StoredPlace } from './renewal/followed.ts';
export { RenewalProgress, type RenewalPlace, type RenewalState } from './renewal/progress.ts';
export { raiseYears, yearsIn } from './renewal/years.ts';
export { reviewKindNames, reviewKinds, type ReviewKind } from './review/mention.ts';
export { reviewItems, type ReviewItem, type ReviewPlace } from './review/review-items.ts';
export { checkedItems, tickOf, withTicks, type Tick } from './review/ticks.ts';
export { readTicks, tickFileSuffix, writeTicks } from './review/tick-file.ts';
export { markdownTable, reviewTable, type ReviewTable } from './review/review-table.ts';
export {
  finalCheck,
  finalSectionNames,
  type FinalBlank,
  type FinalCheck,
  type FinalLine,
  type FinalSectionId,
} from './review/final-check.ts';
export { finalText, lengthText, sectionNote, verdictOf } from './review/final-text.ts';
