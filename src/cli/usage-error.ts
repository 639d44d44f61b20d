/** Wrong usage; the message is one line, for people. */
export class UsageError extends Error {}
