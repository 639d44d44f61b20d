/** Suffix of a text's name for the file beside it that remembers what was merged into it: 讲话.txt.合稿.json. */
export const mergeFileSuffix = '.合稿.json';
