import { editPlan, type EditPlan } from '../../text/edit-plan.ts';
import { fillText } from '../../text/said.ts';
import { paragraphAt } from '../../syntax/paragraph-at.ts';
import type { OutlineItem } from '../model.ts';
import { bareMarker } from '../ordinal-text.ts';
import { composeEdits } from './compose.ts';
import { Draft, formOfGroup, formOfNode, type Group, type Node } from './draft.ts';
import { printForm, type Form } from './forms.ts';
import { outlineWords } from './messages.zh.ts';
import { markerEdits } from './numbering.ts';
import { refusal, type OutlineRefusal, type OutlineWords } from './outline-plan.ts';
import type { Outlined } from './outlined.ts';

/** The item that is to be begun: beside the one at the cursor, below it, or beside the one above it. */
export type Continuation = 'same' | 'deeper' | 'higher';

/** A marker put in at the cursor; `cursor` is where the words go on, in UTF-16 units of the text after. */
export interface ContinuedPlan extends EditPlan {
  readonly cursor: number;
}

/**
 * Begins the next item where the cursor is: 三是 behind 二是, with the mark that parts them, or （三） on a line of its own. The members of
 * the series that stand behind it are counted on.
 *
 *     continueSeries(analysis, offset, 'same')
 */
export function continueSeries(
  outlined: Outlined,
  offset: number,
  continuation: Continuation,
  words: OutlineWords = outlineWords,
): ContinuedPlan | OutlineRefusal {
  const { document, reading } = outlined;
  const at = document.logical?.readingOf(offset) ?? offset;
  const draft = new Draft(reading.outline);
  const here = nodeAt(draft, at, paragraphAt(reading.document, at));
  if (here === undefined) return refusal('noItem', '', words);
  const node = continuation === 'higher' ? here.parent : here;
  if (node === null) return refusal('top', here.item.marker, words);
  if (node.item.style === 'part') return refusal('part', node.item.marker, words);
  const group = continuation === 'deeper' ? node.groups.findLast(({ nodes }) => nodes[0]!.item.start < at) : node.group;
  const form = group === undefined ? draft.printedBelow(formOfNode(node)) : formOfGroup(group);
  if (form === null) return refusal('deepest', node.item.marker, words);
  const marker = markerFor(form, group, at);
  const sample = group?.nodes.findLast(({ item }) => item.start < at)?.item;
  const put =
    wordsBefore(document.text, offset, sample ?? node.item, group === undefined || sample?.inline !== true) + marker;
  const shifted = composeEdits(document, group === undefined ? [] : countOn(draft, group, at), null) ?? [];
  const title = fillText(words.titles.next, { item: bareMarker(marker) });
  const plan = editPlan(document.text, [{ range: { start: offset, end: offset }, text: put }, ...shifted], title);
  return { ...plan, cursor: plan.changes.map(offset, 'after') };
}

/** The innermost item that holds an offset; one whose words end right before it still does. */
function nodeAt(draft: Draft, offset: number, paragraph: number): Node | undefined {
  const holds = ({ item }: Node): boolean => item.start <= offset && offset <= item.end;
  // Behind the last item, on a line that is still empty, its series goes on.
  return (
    draft.nodes.findLast(holds) ??
    draft.nodes.findLast(({ item }) => item.end <= offset && paragraph - item.paragraph <= 40)
  );
}

function markerFor(form: Form, group: Group | undefined, at: number): string {
  const before = group?.nodes.findLast(({ item }) => item.start < at);
  const value = (before?.value ?? 0) + 1;
  return printForm(form, { value, count: (group?.nodes.length ?? 0) + 1, endsWithLast: false });
}

/** What stands between the words before the cursor and the new marker: a line end with the indentation, or the mark that parts items. */
function wordsBefore(text: string, offset: number, sample: OutlineItem, isLine: boolean): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(lineStart, offset);
  if (!isLine) return /[。；;，,、：:！？]\s*$/u.test(line) || line.trim() === '' ? '' : '；';
  if (line.trim() === '') return line === '' ? indentOf(text, sample.start) : '';
  return (text.includes('\r\n') ? '\r\n' : '\n') + indentOf(text, lineStart);
}

/** The white space that a line begins with. */
function indentOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\S\r\n]*/u.exec(text.slice(start, start + 40))![0];
}

/** Those behind the new one, one more each. */
function countOn(draft: Draft, group: Group, at: number): ReturnType<typeof markerEdits> {
  const markers = draft.nodes.map(({ item }) => item.marker);
  for (const { item, value } of group.nodes)
    if (item.start >= at && item.style !== 'shouxian' && item.style !== 'yifangmian')
      markers[item.id] = printForm(formOfNode(draft.nodes[item.id]!), {
        value: value + 1,
        count: group.nodes.length + 1,
        endsWithLast: false,
      });
  return markerEdits(draft, markers);
}
