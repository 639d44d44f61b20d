import { editPlan } from '../../text/edit-plan.ts';
import { fillText } from '../../text/said.ts';
import { carryPassages } from '../../text/passage.ts';
import type { ChangeSet } from '../../text/change-set.ts';
import type { TextRange } from '../../text/range.ts';
import { applyEdits } from '../../text/text-edit.ts';
import type { OutlineItem } from '../model.ts';
import { bareMarker } from '../ordinal-text.ts';
import { composeEdits } from './compose.ts';
import { Draft, formOfGroup, formOfNode, type Group, type Node } from './draft.ts';
import { areAlike, formBelow, type Form } from './forms.ts';
import { joinOutlines } from './join-outlines.ts';
import { isHeading, linesAround, setParent, withoutBlankEnds } from './merge-source.ts';
import { knockOnsOf } from './knock-on.ts';
import { Layout } from './layout.ts';
import { outlineWords } from './messages.zh.ts';
import { countAnew, lostPassages, markerEdits, printMarkers } from './numbering.ts';
import type { Doubt, OutlinePlan, OutlineWords, ReadOutline } from './outline-plan.ts';
import type { Outlined } from './outlined.ts';

/** A text that is put into another one. */
export interface MergeSource {
  /** What people call it: the name of its file. */
  readonly name: string;
  readonly outlined: Outlined;
  /** Id of the item it goes below, behind all that is there; null at the end, beside the topmost headings. */
  readonly under: number | null;
}

/** Where a source has come to stand. */
export interface MergedSource {
  readonly name: string;
  /** In offsets of the text after. */
  readonly range: TextRange;
  /** Its lines that were not taken: title, salutation, signature and what else stands around a text. */
  readonly leftOut: readonly string[];
}

/** Several texts merged into one (合稿). */
export interface MergePlan extends OutlinePlan {
  readonly sources: readonly MergedSource[];
}

/**
 * Puts texts into a text: each below a heading or behind the last one, its headings shifted to the levels that are due there, in the forms that are
 * printed there, and counted on. Nothing but markers is changed in what is taken; the result is read again, and where its outline is another than was
 * meant, the plan says so.
 *
 *     planMerge(analysis, [{ name: '甲局.txt', outlined: report, under: 0 }], read).changes.apply(text)
 */
export function planMerge(
  target: Outlined,
  sources: readonly MergeSource[],
  read: ReadOutline,
  words: OutlineWords = outlineWords,
): MergePlan {
  return new Merger(target, sources, read, words).plan();
}

/** Where a source goes. */
interface Placed {
  readonly source: MergeSource;
  readonly index: number;
  /** Offset in the text as it is read. */
  readonly at: number;
  /** Level of the heading it goes below. */
  readonly depth: number;
}

/** What of a source is put in. */
interface Taken {
  readonly text: string;
  readonly leftOut: readonly string[];
  /** Offset in the text as it stands. */
  readonly to: number;
}

/** A series that headings join, and the form that they get. */
interface Neighbours {
  readonly group: Group;
  readonly form: Form | null;
}

class Merger {
  private readonly draft: Draft;
  /** Where the items of each text begin among all; the first are those of the target. */
  private readonly shifts: readonly number[];
  private readonly layout: Layout;
  private readonly known = new Map<Node | null, Neighbours>();
  private readonly lineEnd: string;

  constructor(
    private readonly target: Outlined,
    private readonly sources: readonly MergeSource[],
    private readonly read: ReadOutline,
    private readonly words: OutlineWords,
  ) {
    const joined = joinOutlines([target.reading.outline, ...sources.map(({ outlined }) => outlined.reading.outline)]);
    this.draft = new Draft(joined.outline);
    this.shifts = joined.shifts;
    this.layout = new Layout(target.reading);
    this.lineEnd = /\r\n|\r|\n/u.exec(target.document.text)?.[0] ?? '\n';
  }

  plan(): MergePlan {
    const { draft, target, words } = this;
    this.sources.forEach((source, index) => this.hang(source, index + 1));
    const places = this.sources
      .map((source, index) => ({ source, index, ...this.placeOf(source) }))
      .sort((a, b) => a.at - b.at || b.depth - a.depth || a.index - b.index);
    const inOrder = this.inOrder(places);
    const order = new Map(inOrder.map((node, index) => [node, index]));
    countAnew(
      draft,
      (node) => order.get(node)!,
      () => lostPassages(target.reading.document),
    );
    const markers = printMarkers(draft);
    const placed = places.map((one) => ({ ...one, ...this.wordsOf(one, markers) }));
    const own = composeEdits(target.document, this.editsOf(0, markers), null) ?? [];
    const { text } = target.document;
    const put = placed.map((one) => ({
      range: { start: one.to, end: one.to },
      text: this.wordsAt(one, one === placed[0]),
    }));
    const title = fillText(words.titles.merge, { count: placed.length });
    const plan = editPlan(text, [...own, ...put], title);
    const after = this.readAfter(plan.changes);
    return {
      ...plan,
      doubts: this.doubts(after, inOrder, markers),
      knockOns: knockOnsOf(target, after, plan.changes, words),
      places: [],
      sources: this.rangesOf(placed, put, (offset) => plan.changes.map(offset, 'before')),
    };
  }

  private readAfter(changes: ChangeSet): Outlined {
    if (changes.isEmpty) return this.target;
    const { text, setAside } = this.target.document;
    const after = changes.apply(text);
    return this.read(
      after,
      carryPassages(text, setAside, changes, after).filter((range) => range !== null),
    );
  }

  /** The topmost headings of a source join those of the place it goes to; what hangs below them goes with them. */
  private hang({ under }: MergeSource, index: number): void {
    const { draft } = this;
    const [from, to] = [this.shifts[index]!, this.shifts[index + 1] ?? draft.nodes.length];
    const parent = under === null ? null : draft.nodes[under]!;
    const top = new Set<Group>();
    for (let id = from; id < to; id++) {
      const { group } = draft.nodes[id]!;
      if (group.parent === null) top.add(group);
    }
    for (const group of top) {
      const first = group.nodes[0]!;
      const neighbours = isHeading(first) ? this.neighboursOf(group, parent) : null;
      if (neighbours !== null) this.join(group, neighbours);
      else {
        setParent(group, parent);
        if (isHeading(first)) this.known.set(parent, { group, form: formOfGroup(group) });
      }
    }
  }

  /** Puts all of a series behind another one; each item gets the form that is printed there. */
  private join(from: Group, { group, form }: Neighbours): void {
    const { draft } = this;
    draft.touch(from);
    draft.touch(group);
    for (const node of from.nodes.splice(0)) {
      group.nodes.push(node);
      node.group = group;
      node.parent = group.parent;
      node.isMoved = true;
      if (form !== null) draft.giveForm(node, form);
    }
  }

  /** The series that the topmost headings of a source join; null where they have nothing to join and nothing to be shifted by. */
  private neighboursOf(group: Group, parent: Node | null): Neighbours | null {
    const known = this.known.get(parent) ?? this.findNeighbours(group, parent);
    if (known !== null) this.known.set(parent, known);
    return known;
  }

  private findNeighbours(group: Group, parent: Node | null): Neighbours | null {
    const { draft } = this;
    const others = parent === null ? draft.groups : parent.groups;
    const known = others.findLast(({ nodes, parent: above }) => {
      const [first] = nodes;
      if (first === undefined || above !== parent || !isHeading(first)) return false;
      return first.item.id < (this.shifts[1] ?? 0) && !this.isInTail(first.item);
    });
    if (known !== undefined) return { group: known, form: formOfGroup(known) };
    if (parent === null) return null;
    const form = formOfNode(parent);
    const next = draft.printedBelow(form) ?? formBelow(form);
    if (next === null || areAlike(next, formOfGroup(group)!)) return null;
    return { group: draft.open(parent, draft.running(next)), form: next };
  }

  /** All items as they will stand: a source in front of what begins behind the place it is put in. */
  private inOrder(placed: readonly Placed[]): readonly Node[] {
    const { nodes } = this.draft;
    const [own, ...others] = [...this.sources, null].map((_, index) =>
      nodes.slice(this.shifts[index]!, this.shifts[index + 1] ?? nodes.length),
    );
    const waiting = [...placed];
    const order: Node[] = [];
    for (const node of own!) {
      while (waiting.length > 0 && waiting[0]!.at <= node.item.start)
        for (const one of others[waiting.shift()!.index]!) order.push(one);
      order.push(node);
    }
    return [...order, ...waiting.flatMap(({ index }) => others[index]!)];
  }

  /** The list of an attachment hangs under no heading. */
  private isInTail({ start, series }: OutlineItem): boolean {
    return start >= this.layout.tailOf(series.speech);
  }

  /** Where a source goes in the text as it is read, and how deep the heading above it is. */
  private placeOf({ under }: MergeSource): { readonly at: number; readonly depth: number } {
    const { layout } = this;
    const { outline, speeches } = this.target.reading;
    if (under !== null) return { at: layout.endOf(outline.items[under]!), depth: outline.items[under]!.level };
    const last = outline.items.findLast((item) => item.parent === null && !item.inline && !this.isInTail(item));
    const at = last === undefined ? layout.trimmed(0, layout.tailOf(speeches.length - 1)) : layout.endOf(last);
    return { at, depth: 0 };
  }

  private editsOf(index: number, markers: readonly string[]): ReturnType<typeof markerEdits> {
    const [from, to] = [this.shifts[index]!, this.shifts[index + 1] ?? markers.length];
    const nodes = this.draft.nodes.slice(from, to);
    return markerEdits({ nodes }, markers.slice(from, to));
  }

  /** The words of a source with its new markers, without what stands around it. */
  private wordsOf({ source, index, at }: Placed, markers: readonly string[]): Taken {
    const { document } = source.outlined;
    const edits = composeEdits(document, this.editsOf(index + 1, markers), null) ?? [];
    const around = linesAround(source.outlined);
    const cuts = around.map((range) => ({ range, text: '' }));
    const text = applyEdits(document.text, [...edits, ...cuts]);
    const { text: whole, logical } = this.target.document;
    return {
      text: withoutBlankEnds(text).replace(/\r\n|\r|\n/gu, this.lineEnd),
      leftOut: around.map(({ start, end }) => document.text.slice(start, end).trim()).filter((line) => line !== ''),
      to: logical === null ? at : Math.min(whole.length, logical.startOf(at)),
    };
  }

  /** A source begins a line and ends one. */
  private wordsAt({ text, to }: Taken, isFirst: boolean): string {
    if (text === '') return '';
    return isFirst && this.target.document.text.slice(0, to).trim() === '' ? text : this.lineEnd + text;
  }

  private rangesOf(
    placed: readonly (Placed & Taken)[],
    put: readonly { readonly text: string }[],
    map: (offset: number) => number,
  ): readonly MergedSource[] {
    let [to, length] = [-1, 0];
    const ranges = placed.map(({ source, leftOut, ...one }, index): [number, MergedSource] => {
      length = one.to === to ? length : 0;
      to = one.to;
      const end = map(to) + length + put[index]!.text.length;
      length += put[index]!.text.length;
      return [one.index, { name: source.name, range: { start: end - one.text.length, end }, leftOut }];
    });
    return ranges.sort(([a], [b]) => a - b).map(([, source]) => source);
  }

  /** Holds the headings of the text to come against those that were meant. */
  private doubts(after: Outlined, inOrder: readonly Node[], markers: readonly string[]): Doubt[] {
    const levelOf = (node: Node): number => (node.parent === null ? 1 : levelOf(node.parent) + 1);
    const meant = inOrder.filter((node) => !node.item.inline);
    const found = after.reading.outline.items.filter(({ inline }) => !inline);
    const odd = meant.find((node, index) => {
      const item = found[index];
      return item?.marker !== markers[node.item.id] || item?.level !== levelOf(node);
    });
    const first = odd === undefined ? (found.length > meant.length ? found[meant.length]! : undefined) : odd.item;
    if (first === undefined) return [];
    const marker = odd === undefined ? first.marker : markers[first.id]!;
    return [{ id: 'read', text: fillText(this.words.doubts.read, { item: bareMarker(marker) }) }];
  }
}
