/** Stands for a numbering marker. */
export const MARKER = 1;
/** Stands for a blank, however long. */
export const BLANK = 2;
/** Stands for 要 at the beginning of a clause: what follows begins there, with 要 or without it. */
export const MODAL = 3;
export const BREAK = 10;
/** The enumeration comma, the one mark that may stand inside a set phrase: 守土有责、守土尽责. */
export const COMMA = 0x3001;
