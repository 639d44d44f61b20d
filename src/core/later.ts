/**
 * The second face of the core: what no start waits for. On the desktop it is a file of its own that takes from the first what
 * both need, so it is asked for by `import()` where a session comes to need it.
 */

// Passages that are set aside
export { countSetAside, type SetAsideCount } from './commands/count-set-aside.ts';
export { textFigures, type SectionFigures, type TextFigures } from './commands/text-figures.ts';
export { cutsOf, withoutPassages } from './text/set-aside.ts';

// All safe fixes at once, and the layout
export { formatEdits } from './format/format.ts';
export { fixAll, type FixAll } from './lint/fix-all.ts';

// Blanks sent out and read back, and one's own forms of them
export { blankForms, type BlankForm, type BlankFormShape } from './blanks/blank-forms.ts';
export { findPlaces, type FoundPlace } from './blanks/find-places.ts';
export { FollowedPlaces } from './blanks/followed-places.ts';
export { fillPreview } from './blanks/fill-preview.ts';
export { fillRecord, type RecordFill } from './blanks/fill-record.ts';
export {
  askedPlaces,
  checkAnswers,
  fillPlacesWith,
  type Answer,
  type Answers,
  type AnswerStatus,
  type PlaceValue,
} from './blanks/request-answers.ts';
export {
  markedSentence,
  readRequestRows,
  requestColumns,
  requestRows,
  type ReturnedRow,
} from './blanks/request-table.ts';
export { fillReturned, type ReturnedFill } from './commands/fill-returned.ts';
export { requestSheet, type RequestSheet } from './commands/request-sheet.ts';

// Other words, and the phrases of old speeches
export { alternativesAt, type Alternative, type WordAlternatives } from './phrases/alternatives.ts';
export { importPhrases } from './phrases/import-phrases.ts';
export { createFunctionAssigner } from './phrases/mining/assign-function.ts';
export { deservingPhrases } from './phrases/mining/deserving.ts';
export { createPhraseMiner, minePhrases, type MinedPhrase } from './phrases/mining/mine.ts';
export { offerSlots, trimSelection } from './phrases/offer-slots.ts';

// Last year's text renewed
export type { StoredPlace } from './renewal/followed.ts';
export { renewalGroups, renewalItems, type RenewalItem } from './renewal/items.ts';
export { RenewalProgress, type RenewalPlace, type RenewalState } from './renewal/progress.ts';
export { renewalFormat, type RenewalRecord } from './renewal/renewal-record.ts';
export { ownYears, raiseYears, yearOf, yearsIn, type YearCount, type YearUse } from './renewal/years.ts';

// What is checked by eye, 定稿检查, and how many blanks are left
export { reviewItems, type ReviewItem, type ReviewPlace } from './review/review-items.ts';
export { carriedTicks, checkedItems, withTicks } from './review/ticks.ts';
export { reviewList, type ReviewList } from './commands/review-list.ts';
export { checkFinal, type FinalRecords } from './commands/check-final.ts';
export { countBlanks, type BlankCount } from './commands/count-blanks.ts';
export { finalBlanks } from './review/final-blanks.ts';
export { finalCheck, type FinalCheck, type FinalSectionId } from './review/final-check.ts';
export { finalText, lengthText, sectionNote, verdictOf } from './review/final-text.ts';

// A text as it is printed, sent and shown
export {
  exportSpeech,
  type ExportBlock,
  type ExportParagraph,
  type ExportRole,
  type ExportRun,
  type SpeechExport,
} from './export/speech-export.ts';
export { titleLines, type TitleLines } from './export/title-lines.ts';
export { markdownTable, reviewTable, type ReviewTable } from './review/review-table.ts';
export { sectionReader } from './analysis/section-reader.ts';
export { FarWishes, type TextChange } from './review/far-wishes.ts';
export { isGranted, wishesIn, type Commented, type Wish, type WishedPassage } from './review/wish.ts';

// 合稿: texts merged into one
export { mergeMatters, settlingEdits, type MatterChoice, type MergeMatter } from './merge/matters.ts';
export {
  lineKeys,
  mergeFormat,
  sourcePassages,
  type MergeEntry,
  type MergeRecord,
  type SourcePassage,
} from './merge/merge-record.ts';

// 稿次: earlier versions of a text
export { arrangeVersion, type ArrangedVersion, type MovedPassage } from './versions/arrange-version.ts';
export { restoringEdits } from './versions/restore.ts';
export {
  isVersionLabel,
  nextVersionLabels,
  readVersionName,
  versionFileName,
  versionFolderSuffix,
  type VersionName,
} from './versions/version-name.ts';

// Old texts: what an office has written, at the cursor and found again
export { Archive, ArchiveError, openArchive, writeArchive, type ArchiveProblem } from './archive/archive-file.ts';
export { TextCollector, type ArchiveText } from './archive/collect.ts';
export {
  folderOf,
  openFolder,
  packFolder,
  type FileStamp,
  type FolderArchive,
  type FolderHead,
} from './archive/folder-archive.ts';
export { continueText, type Continuation, type ContinueOptions } from './archive/continue.ts';
export { kindOfText, textKinds, type TextKind } from './archive/kinds.ts';
export { slotText } from './archive/units.ts';
export { continuedSentences } from './archive/examples.ts';
export { dayOfText, dayText, readDay, shownDay } from './archive/days.ts';
export { searchArchive, type ArchiveSearchOptions, type FoundSentence } from './archive/search.ts';
export { checkAgainst, type ArchiveCheck, type ArchiveCheckOptions, type ArchiveCopy } from './archive/check.ts';
export type { CopyKind } from './archive/blocks.ts';
export { middleOf, Stretches } from './archive/stretches.ts';
export { sharesOf, type SectionShare } from './archive/section-shares.ts';
export type { LeftOver } from './archive/left-overs.ts';
