/** The languages in which the extension speaks. */
export type Language = 'zh' | 'en';

/** Of this window: chosen once, when the extension is read. */
const language = (): Language => 'zh';

/**
 * Words in the language of the window. Each area keeps its own in `messages.zh.ts`, and in `messages.en.ts`, which `satisfies` the type of the Chinese
 * ones, so that none is forgotten.
 *
 *     const words = inLanguage({ zh, en });
 */
export const inLanguage = <Words>(words: Readonly<Record<Language, Words>>): Words => words[language()];
