/** What the page tells the extension; a line is named by its section's and its own place in the check it was made from. */
export type FinalPageMessage =
  | { readonly type: 'jump' | 'tick'; readonly section: number; readonly line: number }
  | { readonly type: 'recheck' | 'copy' | 'list' };

/** Whether something that came from the page is a message of ours. */
export function isFinalPageMessage(value: unknown): value is FinalPageMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, section, line } = value as Record<string, unknown>;
  if (type === 'recheck' || type === 'copy' || type === 'list') return true;
  return (type === 'jump' || type === 'tick') && Number.isInteger(section) && Number.isInteger(line);
}
