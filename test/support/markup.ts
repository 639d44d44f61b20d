/** A text with its marks taken out, and what they marked. Offsets are into `text`. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** Where `‸` stood, or -1. */
  readonly cursor: number;
}

/**
 * Reads a test text with marks: `⟦name:…⟧` around what is meant, `‸` for the cursor.
 *
 *     readMarks('一是⟦gap:三是⟧').marks // [{ name: 'gap', start: 2, end: 4 }]
 */
export function readMarks(marked: string): MarkedText {
  const marks: { name: string; start: number; end: number }[] = [];
  const open: { name: string; start: number }[] = [];
  let text = '';
  let cursor = -1;
  for (let index = 0; index < marked.length; index++) {
    const name = /^⟦([\w/-]+):/u.exec(marked.slice(index, index + 60));
    if (name !== null) {
      open.push({ name: name[1]!, start: text.length });
      index += name[0].length - 1;
    } else if (marked[index] === '⟧') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`⟧ without ⟦ in ${marked}`);
      marks.push({ ...mark, end: text.length });
    } else if (marked[index] === '‸') cursor = text.length;
    else text += marked[index];
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${marked}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), cursor };
}
