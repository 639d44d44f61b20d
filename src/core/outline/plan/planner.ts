import type { ChangeSet } from '../../text/change-set.ts';
import { editPlan } from '../../text/edit-plan.ts';
import { carryPassages } from '../../text/passage.ts';
import { fillText } from '../../text/said.ts';
import type { OutlineItem } from '../model.ts';
import { bareMarker, isJudged } from '../ordinal-text.ts';
import type { Cut } from './arrange.ts';
import { composeEdits, placeAfter } from './compose.ts';
import { Draft, type Group, type Node } from './draft.ts';
import { readForm } from './forms.ts';
import { knockOnsOf } from './knock-on.ts';
import { Layout } from './layout.ts';
import { countAnew, lostPassages, markerEdits, printMarkers } from './numbering.ts';
import type { DoubtId, Operation, RefusalId } from './operation.ts';
import {
  refusal,
  type Doubt,
  type OutlinePlan,
  type OutlineRefusal,
  type OutlineWords,
  type ReadOutline,
} from './outline-plan.ts';
import type { Outlined } from './outlined.ts';
import { demoteItem, moveItem, promoteItem, type Step } from './rearrange.ts';
import { joinSeries, renumber } from './renumber.ts';

/** One operation on one item, or one renumbering, from its draft to the plan. */
export class Planner {
  /** The text as it will be, read. */
  after: Outlined | undefined;
  private readonly reading: Outlined;
  private readonly draft: Draft;
  private readonly layout: Layout;
  /** The items as they will stand. */
  private order: readonly Node[] = [];
  private readonly doubts: Doubt[] = [];

  constructor(
    private readonly outlined: Outlined,
    private readonly operation: Operation,
    private readonly read: ReadOutline,
    private readonly words: OutlineWords,
  ) {
    this.reading = outlined.reading;
    this.draft = new Draft(this.reading.outline);
    this.layout = new Layout(this.reading);
  }

  plan(): OutlinePlan | OutlineRefusal {
    const step = this.rearrange();
    if (typeof step === 'string') return refusal(step, this.subject(step), this.words);
    for (const { id, node, data } of step.doubts) this.doubt(id, node.item, data);
    const { document } = this.outlined;
    const markers = this.markers(step.cut);
    const edits = composeEdits(document, markerEdits(this.draft, markers), step.cut);
    if (edits === null) return refusal('torn', this.subject('torn'), this.words);
    const plan = editPlan(document.text, edits, this.title());
    const after = this.readAfter(plan.changes);
    if (after === null) return refusal('setAside', this.subject('setAside'), this.words);
    this.after = after;
    const alone = this.compare(after, markers);
    if (alone !== null) return refusal('alone', alone, this.words);
    const knockOns = knockOnsOf(this.outlined, after, plan.changes, this.words);
    const places = this.subjects().map(({ markerRange }) => {
      const start = this.placeOf(markerRange.start, plan.changes.map(markerRange.start));
      return after.outline.items.find((item) => item.markerRange.start === start)?.markerRange ?? { start, end: start };
    });
    return { ...plan, doubts: this.doubts, knockOns, places };
  }

  /** The text as it will be; null where the change would tear a passage that is set aside. */
  private readAfter(changes: ChangeSet): Outlined | null {
    if (changes.isEmpty) return this.outlined;
    const { text, setAside } = this.outlined.document;
    const after = changes.apply(text);
    const passages = carryPassages(text, setAside, changes, after).filter((range) => range !== null);
    return passages.length === setAside.length ? this.read(after, passages) : null;
  }

  /** Where the marker that began at an offset of the text as it stood begins now; `otherwise` where the outline is another. */
  placeOf(start: number, otherwise = start): number {
    const at = this.outlined.outline.items.findIndex(({ markerRange }) => markerRange.start === start);
    const items = this.after?.outline.items ?? [];
    if (at < 0 || items.length !== this.order.length) return otherwise;
    return items[this.order.indexOf(this.draft.nodes[at]!)]?.markerRange.start ?? otherwise;
  }

  private rearrange(): Step | RefusalId {
    const { operation, draft, layout } = this;
    if (operation.kind === 'join') return joinSeries(draft, operation.item) ?? { cut: null, doubts: [] };
    if (operation.kind === 'renumber') return renumber(draft, operation) ?? { cut: null, doubts: [] };
    const node = draft.nodes[operation.items[0] ?? -1];
    if (node === undefined) return 'noItem';
    const form = operation.form === undefined ? undefined : readForm(operation.form);
    if (form === null) return 'noForm';
    if (operation.kind !== 'move')
      return (operation.kind === 'promote' ? promoteItem : demoteItem)(draft, layout, node, form);
    const target = draft.nodes[operation.target];
    return target === undefined ? 'noItem' : moveItem(draft, layout, node, operation.where, target, form);
  }

  /** Every marker as it is to be printed; the order of the items is settled on the way. */
  private markers(cut: Cut | null): readonly string[] {
    const { draft } = this;
    const placed = placeAfter(cut);
    const place = draft.nodes.map(({ item }) => placed(item.start));
    this.order = cut === null ? draft.nodes : [...draft.nodes].sort((a, b) => place[a.item.id]! - place[b.item.id]!);
    if (cut !== null) this.touchRunning(cut);
    countAnew(
      draft,
      ({ item }) => place[item.id]!,
      () => lostPassages(this.reading.document),
    );
    const markers = printMarkers(draft);
    for (const group of draft.touched) this.judge(group, markers);
    return markers;
  }

  /** Series that run on from each other count anew where their headings have changed places. */
  private touchRunning({ from }: Cut): void {
    for (const group of this.draft.groups) {
      const [first] = group.nodes;
      if (first === undefined || this.draft.chainOf(group).size < 2) continue;
      if (first.item.start >= from.start && first.item.start < from.end) this.draft.touch(group);
    }
  }

  /** What a series that is counted anew was before. */
  private judge(group: Group, markers: readonly string[]): void {
    const { series, nodes } = group;
    const isRearranged =
      this.operation.kind === 'move' || this.operation.kind === 'promote' || this.operation.kind === 'demote';
    if (series !== null && isRearranged && nodes.length > 0 && isFaulty(group)) this.doubt('faulty', nodes[0]!.item);
    const words = nodes.filter(({ item, form }) => (form ?? item).style === 'shouxian');
    if (words.length > 4 && words.some(({ item }) => markers[item.id] !== item.marker))
      this.doubt('noWord', words[0]!.item);
  }

  /** Holds the outline of the text to come against the one that was meant. The marker of an item that is none any more, or null. */
  private compare(after: Outlined, markers: readonly string[]): string | null {
    const levels = new Map<Node, number>();
    const levelOf = (node: Node): number => {
      const known = levels.get(node) ?? (node.parent === null ? 1 : levelOf(node.parent) + 1);
      levels.set(node, known);
      return known;
    };
    const layout = new Layout(after.reading);
    const items = after.reading.outline.items.filter((item) => !isInTail(layout, item));
    const meant = this.order.filter(({ item }) => !isInTail(this.layout, item));
    const odd = meant.find((node, index) => {
      const item = items[index];
      return item === undefined || item.marker !== markers[node.item.id] || item.level !== levelOf(node);
    });
    if (odd === undefined) return null;
    const subject = this.subjects()[0];
    const isGone = subject !== undefined && subject.inline && items.length < meant.length;
    if (isGone && this.operation.kind === 'demote') return subject.marker;
    this.doubt('read', { ...odd.item, marker: markers[odd.item.id]! });
    return null;
  }

  private subjects(): readonly OutlineItem[] {
    const { operation } = this;
    const ids = operation.kind === 'join' ? [operation.item] : (operation.items ?? []);
    return ids.flatMap((id) => this.outlined.outline.items[id] ?? []);
  }

  private subject(id: RefusalId): string {
    const { operation } = this;
    if (id === 'noForm' && operation.kind !== 'join') return operation.form ?? '';
    return this.subjects()[0]?.marker ?? '';
  }

  private title(): string {
    const { titles } = this.words;
    return fillText(titles[this.operation.kind], { item: bareMarker(this.subjects()[0]?.marker ?? '') });
  }

  private doubt(id: DoubtId, { marker }: OutlineItem, data: Readonly<Record<string, string | number>> = {}): void {
    this.doubts.push({ id, text: fillText(this.words.doubts[id], { item: bareMarker(marker), ...data }) });
  }
}

/** The list of an attachment hangs under whichever item comes last. */
const isInTail = (layout: Layout, { start, series }: OutlineItem): boolean => start >= layout.tailOf(series.speech);

/** Whether a series left out a number, said one twice, or mixed its markers, before anything was done. */
function isFaulty({ series }: Group): boolean {
  if (series === null || !isJudged(series)) return false;
  const { items, follows, style } = series;
  const base = follows?.items.at(-1)?.ordinal.value ?? 0;
  return items.some((item, index) => item.ordinal.value !== base + index + 1 || item.style !== style);
}
