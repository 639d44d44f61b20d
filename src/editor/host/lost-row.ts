/**
 * Whether a command was chosen on a row that VS Code does not know at that moment, because the list is being drawn anew: it then gives
 * `undefined` for the row. By key and from the palette it gives nothing at all, and the place of the cursor is meant; that must not be
 * done instead.
 *
 *     if (isOfLostRow(given)) return refuse('changedMeanwhile');
 */
export const isOfLostRow = (given: readonly unknown[]): boolean => given.length > 0 && given[0] === undefined;
