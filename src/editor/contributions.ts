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

export const commands = {
  nextPlaceholder: 'officialSpeech.nextPlaceholder',
  previousPlaceholder: 'officialSpeech.previousPlaceholder',
  listPlaceholders: 'officialSpeech.listPlaceholders',
  fillPlaceholders: 'officialSpeech.fillPlaceholders',
  fillNext: 'officialSpeech.fillNext',
  fillPrevious: 'officialSpeech.fillPrevious',
  fillEnd: 'officialSpeech.fillEnd',
  fillPlaceholder: 'officialSpeech.fillPlaceholder',
  ignorePlaceholder: 'officialSpeech.ignorePlaceholder',
  notPlaceholder: 'officialSpeech.notPlaceholder',
  declareNoPlaceholder: 'officialSpeech.declareNoPlaceholder',
  addBlankForm: 'officialSpeech.addBlankForm',
  openFillForm: 'officialSpeech.openFillForm',
  exportRequests: 'officialSpeech.exportRequests',
  importRequests: 'officialSpeech.importRequests',
  markFillsChecked: 'officialSpeech.markFillsChecked',
  noteFill: 'officialSpeech.noteFill',
  checkFill: 'officialSpeech.checkFill',
  uncheckFill: 'officialSpeech.uncheckFill',
  checkAllFills: 'officialSpeech.checkAllFills',
  revealPlaceholder: 'officialSpeech.revealPlaceholder',
  clearFilledPlaceholders: 'officialSpeech.clearFilledPlaceholders',
  groupPlaceholdersByKind: 'officialSpeech.groupPlaceholdersByKind',
  groupPlaceholdersBySection: 'officialSpeech.groupPlaceholdersBySection',
  groupPlaceholdersByOrder: 'officialSpeech.groupPlaceholdersByOrder',
  reviewShowUnchecked: 'officialSpeech.reviewShowUnchecked',
  reviewShowAll: 'officialSpeech.reviewShowAll',
  revealReviewPlace: 'officialSpeech.revealReviewPlace',
  nextReviewPlace: 'officialSpeech.nextReviewPlace',
  exportReview: 'officialSpeech.exportReview',
  finalCheck: 'officialSpeech.finalCheck',
  openWord: 'officialSpeech.openWord',
  exportWord: 'officialSpeech.exportWord',
  exportWordAndOpen: 'officialSpeech.exportWordAndOpen',
  exportPdf: 'officialSpeech.exportPdf',
  fillWord: 'officialSpeech.fillWord',
  fillWordFromTable: 'officialSpeech.fillWordFromTable',
  makeRedline: 'officialSpeech.makeRedline',
  saveVersion: 'officialSpeech.saveVersion',
  listVersions: 'officialSpeech.listVersions',
  compareVersion: 'officialSpeech.compareVersion',
  restoreVersion: 'officialSpeech.restoreVersion',
  learnProfile: 'officialSpeech.learnProfile',
  suggestPhrases: 'officialSpeech.suggestPhrases',
  minePhrases: 'officialSpeech.minePhrases',
  searchPhrases: 'officialSpeech.searchPhrases',
  addPhrase: 'officialSpeech.addPhrase',
  editPhrase: 'officialSpeech.editPhrase',
  deletePhrase: 'officialSpeech.deletePhrase',
  insertPhrase: 'officialSpeech.insertPhrase',
  filterPhrases: 'officialSpeech.filterPhrases',
  importPhrases: 'officialSpeech.importPhrases',
  exportPhrases: 'officialSpeech.exportPhrases',
  countPhrase: 'officialSpeech.countPhrase',
  swapWord: 'officialSpeech.swapWord',
  useSpeech: 'officialSpeech.useSpeech',
  usePlainText: 'officialSpeech.usePlainText',
  reanalyze: 'officialSpeech.reanalyze',
  showRule: 'officialSpeech.showRule',
  ignoreFinding: 'officialSpeech.ignoreFinding',
  acceptWord: 'officialSpeech.acceptWord',
  disableRule: 'officialSpeech.disableRule',
  listIgnored: 'officialSpeech.listIgnored',
  fixAll: 'officialSpeech.fixAll',
  joinParagraphs: 'officialSpeech.joinParagraphs',
  applyPreview: 'officialSpeech.applyPreview',
  discardPreview: 'officialSpeech.discardPreview',
  chooseStage: 'officialSpeech.chooseStage',
  startRenewal: 'officialSpeech.startRenewal',
  nextRenewal: 'officialSpeech.nextRenewal',
  previousRenewal: 'officialSpeech.previousRenewal',
  keepRenewal: 'officialSpeech.keepRenewal',
  keepEqualRenewals: 'officialSpeech.keepEqualRenewals',
  keepKindRenewals: 'officialSpeech.keepKindRenewals',
  changeEqualRenewals: 'officialSpeech.changeEqualRenewals',
  unkeepRenewal: 'officialSpeech.unkeepRenewal',
  restoreRenewal: 'officialSpeech.restoreRenewal',
  raiseYears: 'officialSpeech.raiseYears',
  finishRenewal: 'officialSpeech.finishRenewal',
  stopRenewal: 'officialSpeech.stopRenewal',
  revealRenewal: 'officialSpeech.revealRenewal',
  groupRenewalsByKind: 'officialSpeech.groupRenewalsByKind',
  groupRenewalsBySection: 'officialSpeech.groupRenewalsBySection',
  revealOutlineItem: 'officialSpeech.revealOutlineItem',
  moveItemUp: 'officialSpeech.moveItemUp',
  moveItemDown: 'officialSpeech.moveItemDown',
  promoteItem: 'officialSpeech.promoteItem',
  demoteItem: 'officialSpeech.demoteItem',
  renumberSeries: 'officialSpeech.renumberSeries',
  renumberSection: 'officialSpeech.renumberSection',
  renumberFile: 'officialSpeech.renumberFile',
  joinSeries: 'officialSpeech.joinSeries',
  convertMarkers: 'officialSpeech.convertMarkers',
  copyOutline: 'officialSpeech.copyOutline',
  filterOutline: 'officialSpeech.filterOutline',
  listOutlineHeadings: 'officialSpeech.listOutlineHeadings',
  expandOutline: 'officialSpeech.expandOutline',
  listKnockOns: 'officialSpeech.listKnockOns',
  setAside: 'officialSpeech.setAside',
  setAsideItems: 'officialSpeech.setAsideItems',
  listSetAside: 'officialSpeech.listSetAside',
  restoreSetAside: 'officialSpeech.restoreSetAside',
  copyFinalText: 'officialSpeech.copyFinalText',
  continueSame: 'officialSpeech.continueSame',
  continueDeeper: 'officialSpeech.continueDeeper',
  continueHigher: 'officialSpeech.continueHigher',
  continueWithEnter: 'officialSpeech.continueWithEnter',
  showLog: 'officialSpeech.showLog',
  newSpeech: 'officialSpeech.newSpeech',
  openSample: 'officialSpeech.openSample',
  sampleOutline: 'officialSpeech.sampleOutline',
  sampleFill: 'officialSpeech.sampleFill',
  sampleCheck: 'officialSpeech.sampleCheck',
  sampleFinal: 'officialSpeech.sampleFinal',
  openWalkthrough: 'officialSpeech.openWalkthrough',
  showKeys: 'officialSpeech.showKeys',
} as const;

/** The commands of 旧稿翻新: what runs them is loaded when the first is used. */
export const renewalCommands: readonly string[] = [
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

/** The commands about Word documents: what runs them is loaded when the first is used. */
export const wordCommands: readonly string[] = [
  commands.openWord,
  commands.exportWord,
  commands.exportWordAndOpen,
  commands.exportPdf,
  commands.fillWord,
  commands.fillWordFromTable,
  commands.makeRedline,
  commands.learnProfile,
];

/** The commands of 稿次: what runs them is loaded when the first is used. */
export const versionCommands: readonly string[] = [
  commands.saveVersion,
  commands.listVersions,
  commands.compareVersion,
  commands.restoreVersion,
];

/** The commands about the outline, by name: what runs them is loaded when the first is used. */
export const outlineCommands = [
  'moveItemUp',
  'moveItemDown',
  'promoteItem',
  'demoteItem',
  'renumberSeries',
  'renumberSection',
  'joinSeries',
  'setAside',
  'setAsideItems',
  'renumberFile',
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
] as const satisfies readonly (keyof typeof commands)[];
export type OutlineCommand = (typeof outlineCommands)[number];

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
