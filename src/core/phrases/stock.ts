import { readPhrase, type Phrase } from './phrase.ts';
import { createPhraseStore, type PhraseStore } from './store.ts';

/**
 * The shipped stock, from the generated data. The data are loaded when first asked for, not with the extension.
 *
 *     const stock = await loadStock(); // 400 phrases and frames
 */
export async function loadStock(): Promise<readonly Phrase[]> {
  const { stockLines } = await import('./stock-data.ts');
  return stockLines.map((line) => readPhrase(line.split('\t')));
}

/**
 * The shipped stock indexed, with a writer's own phrases before it.
 *
 *     const store = await loadPhraseStore(ownPhrases);
 */
export async function loadPhraseStore(own: readonly Phrase[] = []): Promise<PhraseStore> {
  return createPhraseStore([...own, ...(await loadStock())]);
}
