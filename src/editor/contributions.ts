import { severities, type RuleSetting } from '../core/index.ts';

/**
 * Every id the extension contributes, listed once. scripts/generate/commands.ts says where each command stands, and
 * test/manifest.test.ts holds package.json to this list,
 * so a command that is registered but not contributed, or the other way round, cannot be shipped.
 */

export const languageId = 'official-speech';

/** Languages whose documents are looked at; the two foreign ones only when their text is office prose. */
export const foreignLanguages = ['plaintext', 'markdown'] as const;
export const documentSelector = [languageId, ...foreignLanguages].map((language) => ({ language }));

/** The commands about the outline, by name: what runs them is loaded when the first is used. */
export const outlineCommands = [
  'moveItemUp',
  'moveItemDown',
  'promoteItem',
  'demoteItem',
  'renumberSeries',
  'renumberSection',
  'renumberFile',
  'joinSeries',
  'convertMarkers',
  'copyOutline',
  'filterOutline',
  'listOutlineHeadings',
  'expandOutline',
  'listKnockOns',
  'continueSame',
  'continueDeeper',
  'continueHigher',
  'continueWithEnter',
  'setAside',
  'setAsideItems',
] as const;
export type OutlineCommand = (typeof outlineCommands)[number];

const commandNames = [
  'showOutline',
  'showPlaceholders',
  'showReview',
  'showRenewal',
  'showPhrases',
  'nextPlaceholder',
  'previousPlaceholder',
  'listPlaceholders',
  'fillPlaceholders',
  'fillNext',
  'fillPrevious',
  'fillEnd',
  'fillPlaceholder',
  'ignorePlaceholder',
  'notPlaceholder',
  'declareNoPlaceholder',
  'addBlankForm',
  'openFillForm',
  'exportRequests',
  'importRequests',
  'markFillsChecked',
  'noteFill',
  'checkFill',
  'uncheckFill',
  'checkAllFills',
  'revealPlaceholder',
  'clearFilledPlaceholders',
  'groupPlaceholdersByKind',
  'groupPlaceholdersBySection',
  'groupPlaceholdersByOrder',
  'reviewShowUnchecked',
  'reviewShowAll',
  'tickReviewRow',
  'revealReviewPlace',
  'nextReviewPlace',
  'exportReview',
  'finalCheck',
  'openWord',
  'exportWord',
  'exportWordAndOpen',
  'exportPdf',
  'fillWord',
  'fillWordFromTable',
  'makeRedline',
  'exportOpinions',
  'mergeFiles',
  'checkMerged',
  'removeSourceMarks',
  'saveVersion',
  'listVersions',
  'compareVersion',
  'restoreVersion',
  'learnProfile',
  'suggestPhrases',
  'minePhrases',
  'searchPhrases',
  'addPhrase',
  'editPhrase',
  'deletePhrase',
  'insertPhrase',
  'filterPhrases',
  'importPhrases',
  'exportPhrases',
  'countPhrase',
  'swapWord',
  'buildArchive',
  'updateArchive',
  'clearArchive',
  'continuePiece',
  'findOldText',
  'checkCopies',
  'openOldText',
  'useSpeech',
  'usePlainText',
  'reanalyze',
  'showRule',
  'ignoreFinding',
  'acceptWord',
  'disableRule',
  'listIgnored',
  'fixAll',
  'joinParagraphs',
  'applyPreview',
  'discardPreview',
  'chooseStage',
  'startRenewal',
  'nextRenewal',
  'previousRenewal',
  'keepRenewal',
  'keepEqualRenewals',
  'keepKindRenewals',
  'changeEqualRenewals',
  'unkeepRenewal',
  'restoreRenewal',
  'raiseYears',
  'finishRenewal',
  'stopRenewal',
  'revealRenewal',
  'groupRenewalsByKind',
  'groupRenewalsBySection',
  'revealOutlineItem',
  'chooseTarget',
  'chooseSpeaker',
  'learnRate',
  'goToPage',
  'showStatistics',
  ...outlineCommands,
  'listSetAside',
  'restoreSetAside',
  'removeSetAside',
  'copyFinalText',
  'showLog',
  'newSpeech',
  'openSample',
  'sampleOutline',
  'sampleFill',
  'sampleCheck',
  'sampleFinal',
  'openWalkthrough',
  'showKeys',
] as const;
type CommandName = (typeof commandNames)[number];

/** Ids of the commands by their names. */
export const commands = Object.fromEntries(commandNames.map((name) => [name, `officialSpeech.${name}`])) as {
  readonly [Name in CommandName]: `officialSpeech.${Name}`;
};

/** The commands of 旧稿翻新: what runs them is loaded when the first is used. */
export const renewalCommands: readonly string[] = [
  commands.showRenewal,
  commands.startRenewal,
  commands.nextRenewal,
  commands.previousRenewal,
  commands.keepRenewal,
  commands.keepEqualRenewals,
  commands.keepKindRenewals,
  commands.changeEqualRenewals,
  commands.unkeepRenewal,
  commands.restoreRenewal,
  commands.raiseYears,
  commands.finishRenewal,
  commands.stopRenewal,
  commands.revealRenewal,
  commands.groupRenewalsByKind,
  commands.groupRenewalsBySection,
];

/** The commands of 合稿: what runs them is loaded when the first is used. */
export const mergeCommands: readonly string[] = [commands.mergeFiles, commands.checkMerged, commands.removeSourceMarks];

/** The commands of 稿次: what runs them is loaded when the first is used. */
export const versionCommands: readonly string[] = [
  commands.saveVersion,
  commands.listVersions,
  commands.compareVersion,
  commands.restoreVersion,
];

/** The editor that a Word document may be opened with: it shows one button, which reads the document as a text. */
export const wordEditor = 'officialSpeech.wordDocument';

/** The container in the activity bar; all views stand in it, in this order. */
export const viewContainer = 'officialSpeech';
export const views = {
  outline: 'officialSpeech.outline',
  placeholders: 'officialSpeech.placeholders',
  review: 'officialSpeech.review',
  renewal: 'officialSpeech.renewal',
  phrases: 'officialSpeech.phrases',
} as const;

export const settings = {
  detect: 'officialSpeech.detect',
  language: 'officialSpeech.language',
  placeholderPatterns: 'officialSpeech.placeholders.patterns',
  rules: 'officialSpeech.rules',
  stage: 'officialSpeech.stage',
  suggest: 'officialSpeech.phrases.suggest',
  continueOnEnter: 'officialSpeech.continueOnEnter',
  targetMinutes: 'officialSpeech.targetMinutes',
  speakers: 'officialSpeech.speakers',
  archiveFolders: 'officialSpeech.archive.folders',
  archiveSuggest: 'officialSpeech.archive.suggest',
  archiveFewestTexts: 'officialSpeech.archive.fewestTexts',
  wordNotes: 'officialSpeech.word.notes',
  wordAuthor: 'officialSpeech.word.author',
} as const;

export const detectModes = ['auto', 'ask', 'off'] as const;
export type DetectMode = (typeof detectModes)[number];

/** Of what the extension says; `auto` is the language of the texts, which are Chinese. */
export const languageChoices = ['auto', 'zh', 'en'] as const;

export const suggestModes = ['clause', 'key', 'always'] as const;
export type SuggestMode = (typeof suggestModes)[number];

/** Whether footnotes, endnotes and comments of a Word document are read. */
export const noteModes = ['drop', 'keep'] as const;
export type NoteMode = (typeof noteModes)[number];

/** What a rule may be set to. */
export const severityChoices: readonly RuleSetting[] = [...severities, 'off'];

export const colors = {
  placeholderBackground: 'officialSpeech.placeholderBackground',
  placeholderBorder: 'officialSpeech.placeholderBorder',
  placeholderOverviewRuler: 'officialSpeech.placeholderOverviewRuler',
  renewalBackground: 'officialSpeech.renewalBackground',
  renewalBorder: 'officialSpeech.renewalBorder',
  renewalDoneBorder: 'officialSpeech.renewalDoneBorder',
  renewalOverviewRuler: 'officialSpeech.renewalOverviewRuler',
} as const;

/** Context keys for `when` clauses. */
export const contexts = {
  /** The active editor shows office prose, in whatever language id. */
  active: 'officialSpeech.active',
  /** The cursor stands at a blank: F2 fills it. */
  atPlaceholder: 'officialSpeech.atPlaceholder',
  /** The blanks are walked one by one: Tab goes on. */
  filling: 'officialSpeech.filling',
  /** The tab in front compares a text with what a plan would make of it, and waits for an answer. */
  previewing: 'officialSpeech.previewing',
  /** The view 核稿清单 shows what has not been checked, and nothing else. */
  reviewUncheckedOnly: 'officialSpeech.reviewUncheckedOnly',
  /** The active text is last year's, being renewed. */
  renewing: 'officialSpeech.renewing',
} as const;

/** Kind of the code action that applies every safe fix, for `editor.codeActionsOnSave`. */
export const fixAllKind = 'source.fixAll.officialSpeech';

/** Scheme of the virtual pages that explain a rule. */
export const rulePageScheme = 'official-speech-rule';

/** Scheme of the texts as they would be after a change that is being asked about. */
export const previewScheme = 'official-speech-preview';
/** Addresses of earlier versions of a text beside a later one. */
export const versionScheme = 'official-speech-version';
