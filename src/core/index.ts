/** The only public face of the core. Everything is pure: no editor, no files, no clock. Offsets are UTF-16 code units. */

// Text
export { ChangeSet, type Side } from './text/change-set.ts';
export { editPlan, fits, type EditPlan } from './text/edit-plan.ts';
export { follow } from './text/follow.ts';
export { hashOf } from './text/hash.ts';
export { lowerBound } from './text/lower-bound.ts';
export { placeOf, sidesOf } from './text/place.ts';
export { contains, overlaps, type TextRange } from './text/range.ts';
export type { Passage } from './text/passage.ts';
export type { PassageProgress } from './text/passage-progress.ts';
export { clauseAround, sentenceAround } from './text/sentence.ts';
export { applyEdits, type TextEdit } from './text/text-edit.ts';

// Records beside texts
export { NewerVersionError, versionMember, type SideFormat, type SideReading } from './store/side-format.ts';

// A parsed document, and what its whole shows
export { placeholderKindNames } from './syntax/blanks/kind-names.ts';
export type { NumberingStyle, Paragraph, SpeechDocument } from './syntax/nodes.ts';
export type { PlaceholderKind } from './syntax/blanks/kind-names.ts';
export { countParagraph } from './syntax/line-look.ts';
export { paragraphAt } from './syntax/paragraph-at.ts';
export { parse } from './syntax/parse.ts';
export { detectActivation, type Activation } from './analysis/activation/activation.ts';
export { analyze, DEFAULT_RATE, type Analysis } from './analysis/analyze.ts';
export {
  fastestRate,
  overTarget,
  rateOf,
  readKnownPair,
  slowestRate,
  type OverTarget,
} from './analysis/speaking-rate.ts';
export { readAgain } from './analysis/read-again.ts';
export { loadBlankPatterns, type PatternProblem } from './analysis/blank-patterns.ts';
export { ignorePlaceholders } from './analysis/ignored-placeholders.ts';
export type { NearDuplicate, Placeholder, Statistics } from './analysis/model.ts';
export { itemName } from './outline/item-name.ts';
export type { Outline, OutlineItem } from './outline/model.ts';
export type { Speech } from './speeches/speech.ts';
export { addPlaceholders, slowPatterns, type BlankPattern } from './analysis/own-blanks.ts';
export { figuresOfPart } from './analysis/part-figures.ts';
export { wordsIn } from './analysis/words-in.ts';
export { joinBrokenParagraphs } from './analysis/paragraph-breaks.ts';

// The outline rearranged
export { loadOutlineTools, type OutlineTools } from './outline/load-tools.ts';
export type { Operation as OutlineOperation } from './outline/plan/operation.ts';
export type { KnockOn, OutlinePlan, OutlineRefusal } from './outline/plan/outline-plan.ts';
export type { MergePlan } from './outline/plan/merge.ts';
export type { SetAsidePlan } from './outline/plan/set-aside.ts';

// Rules and what they find
export { isRuleSetting, severities, severityRank, type LintConfig, type RuleSetting } from './lint/config.ts';
export { lint } from './lint/linter.ts';
export { loadSpelling, spellingRule } from './spelling/load-spelling.ts';
export { allRules, isRuleName, namesOf, ruleOf } from './lint/registry.ts';
export { wordFinding, type Finding, type Fix, type Severity } from './lint/finding.ts';
export type { Basis, Rule } from './lint/rule.ts';
export { rulePage, type PageWords, type RuleDocumentation } from './lint/rule-page.ts';
export { chineseWords, loadPages, loadWords, type CoreWords, type Language } from './words.ts';
export { counted } from './text/counted.ts';
export { wordSaid, type Said } from './text/said.ts';
export { isStage, stages, type Stage } from './store/stages.ts';

// What the writers of a folder decided
export { emptyProject, viewProject, type Project, type ProjectIgnored, type ProjectView } from './lint/project.ts';
export {
  addToProject,
  projectFormat,
  ProjectRefusal,
  removeFromProject,
  renameInProject,
  type ProjectItem,
} from './lint/project-edit.ts';
export { projectFileName, readProject, type ProjectReading } from './lint/project-file.ts';
export {
  carriedIgnored,
  ignoredPlaceOf,
  isAboutBlanks,
  isAboutWords,
  unusedIgnored,
  wordOf,
} from './lint/suppressions.ts';

// Blanks filled, sent out and read back
export { fillGroup, fillProblem } from './blanks/fill-group.ts';
export { placeholderGroups, wantedOf, type PlaceholderGroup } from './blanks/fill-groups.ts';
export { isSameReference, type BlankReference } from './blanks/blank-reference.ts';
export { FillTracker, type FilledPlace } from './blanks/fill-tracker.ts';
export { referenceOf, samePlaceholders, type SamePlace } from './blanks/fill-identity.ts';
export { printedYear, saidOfLabel, type Wanted } from './blanks/fill-labels.ts';
export { locateFills, type LocatedFill } from './blanks/fill-locate.ts';
export { FillProgress } from './blanks/fill-progress.ts';
export { fillPlaces, recordOf, type FillPlace, type PlaceRecord } from './blanks/fill-places.ts';
export {
  fillFileSuffix,
  fillFormat,
  type FillEntry,
  type FillFile,
  type FillState,
  type SentEntry,
} from './blanks/fill-state-file.ts';

// Phrases: the stock, one's own, those of old speeches
export {
  changeCollection,
  emptyCollection,
  phraseFormat,
  type CollectionChange,
  type PhraseCollection,
} from './phrases/collection.ts';
export {
  completePhrases,
  type CompleteOptions,
  type CompletionTrigger,
  type PhraseCompletion,
} from './phrases/complete.ts';
export { functionAt } from './phrases/function-at.ts';
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
export {
  functionLabel,
  isSkeleton,
  phraseFunctions,
  type Phrase,
  type PhraseFunction,
  type PhraseSource,
} from './phrases/phrase.ts';
export { initialsOf } from './phrases/pinyin.ts';
export { previewOf } from './phrases/preview.ts';
export { searchPhrases } from './phrases/search.ts';
export { escapeSnippet } from './phrases/snippet-body.ts';
export { loadPhraseStore, loadStock } from './phrases/stock.ts';
export { createPhraseStore, triggerCharacters, type PhraseStore } from './phrases/store.ts';
export { typedPart, typedQuery } from './phrases/typed-part.ts';

// Last year's text renewed: its kinds; the rest is in later.ts
export { renewalKindNames, type RenewalKind } from './renewal/kinds.ts';

// The pages a text takes in print, and the document it was read from
export { printedPages } from './export/printed-pages.ts';
export { sourceFileSuffix, sourceFormat, type SourceFile, type WordSource } from './export/source-file.ts';

export { mergeFileSuffix } from './merge/suffix.ts';

// What is checked by eye, and before printing
export { reviewKinds, type ReviewKind } from './review/mention.ts';
export { tickFileSuffix, tickFormat } from './review/tick-file.ts';
export type { Tick } from './review/ticks.ts';

// What the editor and the command line do alike
