import { enclosedNumber } from '../../syntax/markers/enclosed.ts';
import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Draft, Group, Node } from './draft.ts';
import { formOfNode, formOfGroup } from './draft.ts';
import { isDecimal, printForm, type Form, type Standing } from './forms.ts';

/** A passage that was lost takes items with it: the numbers behind it go on from what is left (此处隐藏N个字). */
const SWALLOWED = /隐藏|\d个?字/u;

/** Offsets of the passages that a text has lost, in text order. */
export function lostPassages({ paragraphs, starts }: SpeechDocument): readonly number[] {
  return paragraphs.flatMap(({ blanks, text }, index) =>
    blanks
      .filter(({ form, start, end }) => form === 'lost' && SWALLOWED.test(text.slice(start, end)))
      .map(({ start }) => starts[index]! + start),
  );
}

/** Counts the touched series anew, in the order in which they will stand. `place` gives the place of a node in the text to come. */
export function countAnew(draft: Draft, place: (node: Node) => number, lostIn: () => readonly number[]): void {
  const done = new Set<Group>();
  let lost: readonly number[] | undefined;
  for (const group of draft.touched) {
    if (done.has(group)) continue;
    const chain = [...draft.chainOf(group)].filter(({ nodes }) => nodes.length > 0);
    chain.forEach((one) => done.add(one));
    const inOrder = chain.length < 2 ? chain : [...chain].sort((a, b) => place(a.nodes[0]!) - place(b.nodes[0]!));
    let value = 0;
    let before: Node | undefined;
    for (const { nodes } of inOrder)
      for (const node of nodes) {
        value++;
        const { start, ordinal } = node.item;
        if (ordinal.value > value && !node.isMoved && liesBetween((lost ??= lostIn()), before?.item.start ?? 0, start))
          value = ordinal.value;
        node.value = value;
        before = node;
      }
  }
}

const liesBetween = (offsets: readonly number[], from: number, to: number): boolean =>
  offsets.some((offset) => offset >= from && offset < to);

/** The marker of every item as it is to be printed, by the order of the items. */
export function printMarkers(draft: Draft): readonly string[] {
  const markers = draft.nodes.map(({ item }) => item.marker);
  for (const group of draft.touched) {
    const written = groupWriter(group);
    group.nodes.forEach((node, index) => (markers[node.item.id] = written(node, index)));
  }
  for (const node of draft.nodes) {
    const { id, series } = node.item;
    if (isDecimal(series.key) || isDecimal(formOfNode(node).key)) markers[id] = decimal(node, markers[id]!);
  }
  return markers;
}

/** Writes the members of one series. */
function groupWriter(group: Group): (node: Node, index: number) => string {
  const { series, nodes } = group;
  const words = series?.items.map(({ ordinal }) => ordinal.text) ?? [];
  const endsWithLast = words.at(-1)?.startsWith('最后') === true;
  const isTwoSided = group.nodes.some(({ item }) => item.marker.startsWith('另'));
  const form = formOfGroup(group);
  return (node, index) => {
    const own = formOfNode(node);
    const isSame = node.form === null && node.value === node.item.ordinal.value;
    const standing: Standing = { value: node.value, count: nodes.length, endsWithLast };
    if (own.style === 'shouxian' && words.length === nodes.length && words[index] !== undefined && node.form === null)
      return series!.items[index]!.style === 'shouxian' ? words[index] + own.after : printForm(own, standing);
    if (own.style === 'yifangmian' && !isTwoSided) return node.item.marker;
    const isStep = own.style === 'agenda' && endsWithLast;
    if (isSame && own.style !== 'shouxian' && !isStep) return node.item.marker;
    // （十一） behind ㈩ comes back among the signs where it comes before it.
    const isSign = form?.style === own.style && enclosedNumber(form.ordinal.text) !== undefined;
    return printForm(node.value === 1 ? foremost(own, form, group) : isSign ? form : own, standing);
  };
}

/** 头一句 and 第二句: what comes to the first place is 头 where the first one was. */
const foremost = (own: Form, form: Form | null, { series }: Group): Form =>
  form?.style === 'diyi' && own.before === '第' && series?.items[0]?.marker.startsWith('头') === true
    ? { ...own, before: '头' }
    : own;

/** 2.1 below 2. becomes 3.1 with it. A number that its headings do not explain is left as it is but for the last part. */
function decimal(node: Node, marker: string): string {
  const printed = /^(\d+(?:[.．]\d+)*)([\s\S]*)$/u.exec(marker);
  const old = /^\d+(?:[.．]\d+)*/u.exec(node.item.marker)?.[0].replaceAll('．', '.') ?? '';
  const sample = formOfNode(node);
  if (printed === null || node.parent === null) return marker;
  const prefix = isDecimal(sample.key) ? sample.key.slice('decimal:'.length, -1) : '';
  const isNamed = node.form !== null || old.split('.').slice(0, -1).join('.') === namesBefore(node);
  if (prefix === '' || !isNamed) return marker;
  const point = /[.．]/u.exec(printed[1]!)?.[0] ?? '.';
  return [...namesNow(node.parent), String(node.value)].join(point) + printed[2]!;
}

/** The numbers that a decimal one is headed by: those of the decimal heading above it, or the number of any other. */
function namesBefore({ item: { parent } }: Node): string {
  if (parent === null) return '';
  const own = isDecimal(parent.series.key)
    ? /^\d+(?:[.．]\d+)*/u.exec(parent.marker)![0]
    : String(parent.ordinal.value);
  return own.replaceAll('．', '.');
}

function namesNow(node: Node): string[] {
  const own = String(node.value);
  const { key } = formOfNode(node);
  if (!isDecimal(key)) return [own];
  return [...(node.parent === null ? key.slice('decimal:'.length, -1).split('.') : namesNow(node.parent)), own];
}

/** Edits that turn the markers of a text into those that were printed. */
export const markerEdits = (draft: Pick<Draft, 'nodes'>, markers: readonly string[]): TextEdit[] =>
  draft.nodes.flatMap(({ item }, index) => {
    const { start } = item.markerRange;
    return markers[index] === item.marker
      ? []
      : [{ range: { start, end: start + item.marker.length }, text: markers[index]! }];
  });
