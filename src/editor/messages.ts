import { chineseWords, loadWords, type CoreWords, type Language } from '../core/index.ts';
import { chinese, type EditorMessages } from './messages.zh.ts';

let spoken: { readonly language: Language; readonly editor: EditorMessages; readonly core: CoreWords } = {
  language: 'zh',
  editor: chinese,
  core: chineseWords,
};

/**
 * Chooses the language of this window, once, before any feature starts. English is loaded only here; on the desktop this module is a file of
 * its own, which all that is loaded later shares.
 */
export async function speak(language: Language): Promise<void> {
  if (language === spoken.language) return;
  const editor = language === 'zh' ? chinese : (await import('./messages.en.ts')).english;
  spoken = { language, editor, core: await loadWords(language) };
}

/**
 * The editor's words in the language of this window. Asked where something is said, never kept: a module is read before the
 * language is chosen.
 *
 *     sayBriefly(messages().fixing.done(3)) // '已改正3处，可以一步撤销'
 */
export const messages = (): EditorMessages => spoken.editor;

/** The core's words (findings, names of kinds, 定稿检查) in the same language. */
export const coreWords = (): CoreWords => spoken.core;

/** The language of this window. */
export const language = (): Language => spoken.language;
