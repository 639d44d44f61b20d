import type { LineRole } from '../../speeches/line-roles.ts';
import type { TextRange } from '../../text/range.ts';
import { formOfNode, type Group, type Node } from './draft.ts';
import { printedRank } from './forms.ts';
import type { Outlined } from './outlined.ts';

/** What stands around a text and not in it: between the parts of another one it would begin a speech of its own. */
const AROUND: ReadonlySet<LineRole> = new Set<LineRole>([
  ...(['title', 'subtitle', 'byline', 'date', 'salutation', 'closing', 'signature', 'residue', 'stage'] as const),
]);

/** The lines of a text, as it stands, that are title, salutation, signature and the like, each with its line end. */
export function linesAround({ document, reading, roles }: Outlined): readonly TextRange[] {
  const { paragraphs, starts } = reading.document;
  const itemLines = new Set(reading.outline.items.map(({ paragraph }) => paragraph));
  return roles.flatMap((role, index): TextRange[] => {
    if (!AROUND.has(role) || itemLines.has(index)) return [];
    const range = { start: starts[index]!, end: starts[index]! + paragraphs[index]!.text.length };
    const { start, end } = document.logical?.rangeOf(range) ?? range;
    const lineEnd = /^(?:[^\S\n\r]*(?:\r\n|\r|\n))?/u.exec(document.text.slice(end, end + 40))?.[0].length ?? 0;
    return [{ start, end: end + lineEnd }];
  });
}

/** A text without the blank lines at its beginning and its end; the first line keeps its indentation. */
export function withoutBlankEnds(text: string): string {
  const first = text.search(/\S/u);
  const line = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
  return first < 0 ? '' : text.slice(line).trimEnd();
}

/** Whether an item is printed as a heading of some level, in a line of its own. */
export const isHeading = (node: Node): boolean => !node.item.inline && printedRank(formOfNode(node)) >= 0;

/** Hangs a series below an item, or at the top. */
export function setParent(group: Group, parent: Node | null): void {
  group.parent = parent;
  parent?.groups.push(group);
  for (const node of group.nodes) node.parent = parent;
}
