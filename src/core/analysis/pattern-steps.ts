/**
 * So many steps a pattern may take in a text, or in a line of it, of so many UTF-16 units. Forms of blanks in ordinary lines take
 * some tens for each unit.
 */
export const stepsFor = (length: number): number => 5_000_000 + 200 * length;
