/**
 * Whether words that stand where text has vanished (此处隐藏21085个字) are in the place of a whole passage, with all the items in it;
 * masked words (***) take none.
 *
 *     isLostPassage('此处隐藏21085个字') // true
 */
export const isLostPassage = (words: string): boolean => /隐藏|\d个?字/u.test(words);
