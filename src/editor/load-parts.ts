import type * as parts from './parts.ts';

/** The parts that few sessions need: pages, office formats, long work. They see the extension through what they are given. */
export type Later = typeof parts;

/**
 * Loads what is too big to be read at every start. On the desktop it is a file of its own (scripts/bundles.mjs), which shares
 * the core with the extension and no module besides: pass it services and values, never ask it for a class of the editor.
 *
 *     const { tableBytes } = await later();
 */
export async function later(): Promise<Later> {
  const loaded = await import('./parts.ts');
  await loaded.speakInParts();
  return loaded;
}
