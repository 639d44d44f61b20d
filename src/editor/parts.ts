/** The parts that `later()` gives. Everything exported here is loaded together, on first use. */
export { markdownTable, readRequestRows, requestSheet, reviewTable } from '../core/later.ts';
export { readTable, tableFormatOf, writeTable } from '../office/table.ts';
export { addBlankForm } from './blanks/add-blank-form.ts';
export { AnswerPage } from './blanks/answer-page.ts';
export { FillForm } from './blanks/fill-form-page.ts';
export { FolderSymbols } from './outline/folder-symbols.ts';
export { mineFolders } from './phrases/mining/mine-folders.ts';
export { ownPhraseOf } from './phrases/mining/mined-items.ts';
export { pickMined } from './phrases/mining/pick-mined.ts';
export { openRenewalDesk } from './renewal/desk.ts';
export { addPhrase, deletePhrase, editPhrase } from './phrases/own-phrases.ts';
export { exportPhrases, importPhrases } from './phrases/phrase-exchange.ts';
export { searchPhrases } from './phrases/phrase-search.ts';
export { openWordDesk } from './word/desk.ts';
export { problemOf } from './word/left-out.ts';
export { newSpeech } from './welcome/new-speech.ts';
export { openSample, trySample } from './welcome/sample.ts';
