import {
  placeholderGroups,
  type Analysis,
  type OutlineItem,
  type PlaceholderGroup,
  type PlaceholderKind,
  itemName,
} from '../../core/index.ts';
import { coreWords, messages } from '../messages.ts';
import type { FilledRow } from './filled-rows.ts';
import type { PlaceholderTarget } from './placeholder-target.ts';

export const groupings = ['Order', 'Kind', 'Section'] as const;
export type Grouping = (typeof groupings)[number];

export type BlankNode =
  | { readonly type: 'open'; readonly group: PlaceholderGroup; readonly target: PlaceholderTarget }
  | { readonly type: 'filled'; readonly place: FilledRow; readonly target: PlaceholderTarget };

export type ViewNode =
  | {
      readonly type: 'heading';
      readonly key: string;
      readonly name: string;
      readonly note: string;
      readonly children: readonly BlankNode[];
    }
  | BlankNode;

const startOf = (node: BlankNode): number => (node.type === 'open' ? node.group.start : node.place.start);
const kindOf = (node: BlankNode): PlaceholderKind | 'lost' =>
  node.type === 'filled' ? node.place.kind : node.group.members[0]!.form === 'lost' ? 'lost' : node.group.kind;

/** Dates and names first: they are known first, and most often asked for. */
const kindOrder: readonly (PlaceholderKind | 'lost')[] = [
  ...(['date', 'year', 'time', 'person', 'place', 'organisation', 'count', 'percent', 'money', 'other'] as const),
  'lost',
];
const nameOfKind = (kind: PlaceholderKind | 'lost'): string =>
  kind === 'lost' ? messages().blanks.lostText : coreWords().kinds[kind];

/** Open and filled blanks in text order; under their kinds or sections where these are asked for. */
export function placeholderTree(
  uri: string,
  analysis: Analysis,
  filled: readonly FilledRow[],
  grouping: Grouping,
): readonly ViewNode[] {
  const nodes: BlankNode[] = [
    ...placeholderGroups(analysis).map((group) => ({
      type: 'open' as const,
      group,
      target: { uri, start: group.start },
    })),
    ...filled.map((place) => ({ type: 'filled' as const, place, target: { uri, start: place.start } })),
  ].sort((a, b) => startOf(a) - startOf(b));
  if (grouping === 'Order') return nodes;
  return grouping === 'Kind' ? byKind(nodes) : bySection(analysis, nodes);
}

function byKind(nodes: readonly BlankNode[]): ViewNode[] {
  return kindOrder.flatMap((kind) => {
    const children = nodes.filter((node) => kindOf(node) === kind);
    return children.length === 0 ? [] : [heading(`kind ${kind}`, nameOfKind(kind), '', children)];
  });
}

/** Under the nearest heading that has a line of its own; before the first one under the speech's title. */
function bySection(analysis: Analysis, nodes: readonly BlankNode[]): ViewNode[] {
  const headings = analysis.outline.items.filter(({ inline, level }) => !inline && level <= 2);
  const sections = new Map<string, { name: string; note: string; children: BlankNode[] }>();
  for (const node of nodes) {
    const at = startOf(node);
    const speech = analysis.speeches.find(({ start, end }) => at >= start && at < end);
    const title = speech?.title?.trim() ?? messages().common.untitled;
    const item = headings.findLast(({ start, end }) => start <= at && at < end);
    const key = item === undefined ? `speech ${speech?.start ?? 0}` : `item ${item.start}`;
    const section = sections.get(key) ?? { ...nameOf(item, title, analysis.speeches.length > 1), children: [] };
    section.children.push(node);
    sections.set(key, section);
  }
  return [...sections].map(([key, { name, note, children }]) => heading(key, name, note, children));
}

const nameOf = (
  item: OutlineItem | undefined,
  title: string,
  isOneOfSeveral: boolean,
): { name: string; note: string } =>
  item === undefined ? { name: title, note: '' } : { name: itemName(item), note: isOneOfSeveral ? title : '' };

/** Its note begins with the number of blanks that are left. */
function heading(key: string, name: string, note: string, children: readonly BlankNode[]): ViewNode {
  const open = children.filter(({ type }) => type === 'open').length;
  const count = open === 0 ? messages().blankView.filledUp : String(open);
  return { type: 'heading', key, name, note: note === '' ? count : `${count} · ${note}`, children };
}
