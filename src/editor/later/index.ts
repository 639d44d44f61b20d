/** What `later()` gives. Everything exported here is loaded together, on first use. */
export { readTable, tableFormatOf, writeTable } from '../../office/table.ts';
export { mineFolders } from '../mining/mine-folders.ts';
export { ownPhraseOf } from '../mining/mined-items.ts';
export { pickMined } from '../mining/pick-mined.ts';
export { openRenewalDesk } from '../renewal/desk.ts';
export { addPhrase, deletePhrase, editPhrase } from './own-phrases.ts';
export { exportPhrases, importPhrases } from './phrase-exchange.ts';
export { searchPhrases } from './phrase-search.ts';
