import type { Outline, OutlineItem, Series } from '../model.ts';
import { areAlike, formBelow, formOf, isBare, isDecimal, printedRank, type Form } from './forms.ts';

/** An item while the outline is being rearranged. */
export interface Node {
  readonly item: OutlineItem;
  parent: Node | null;
  group: Group;
  readonly groups: Group[];
  /** The form it is to get; null where it keeps its own. */
  form: Form | null;
  value: number;
  /** Whether it stands behind another item than before, so that nothing is known of what lies between. */
  isMoved: boolean;
}

/** A series while the outline is being rearranged. */
export interface Group {
  /** Null for one that is new. */
  readonly series: Series | null;
  readonly nodes: Node[];
  parent: Node | null;
}

/** Series that go on counting from each other. */
interface Chain {
  readonly groups: Set<Group>;
  /** Whether all of them are to be counted anew. */
  isTouched: boolean;
}

/** The outline of a text as it is to be. Nodes have the order and the ids of the items. */
export class Draft {
  readonly nodes: readonly Node[];
  readonly groups: Group[] = [];
  readonly touched = new Set<Group>();
  private readonly chains = new Map<Group, Chain>();

  private readonly below = new Map<string, Form | null>();

  constructor(readonly outline: Outline) {
    const groupOf = new Map<Series, Group>();
    const nodes: Node[] = outline.items.map((item) => {
      let group = groupOf.get(item.series);
      if (group === undefined) {
        groupOf.set(item.series, (group = { series: item.series, nodes: [], parent: null }));
        this.groups.push(group);
      }
      const node = { item, parent: null, group, groups: [], form: null, value: item.ordinal.value, isMoved: false };
      group.nodes.push(node);
      return node;
    });
    this.nodes = nodes;
    for (const group of this.groups) {
      const parent = group.series!.parent;
      group.parent = parent === null ? null : nodes[parent.id]!;
      for (const node of group.nodes) node.parent = group.parent;
      group.parent?.groups.push(group);
    }
    for (const group of this.groups) {
      const { follows } = group.series!;
      if (follows !== null) this.chain(groupOf.get(follows)!, group);
    }
  }

  /** Has a series go on counting from another. */
  chain(before: Group, group: Group): void {
    const [one, other] = [this.asChain(before), this.asChain(group)];
    if (one === other) return;
    // The shorter chain joins the longer one, so that many that are joined one by one take hardly more than linear work.
    const [long, short] = one.groups.size < other.groups.size ? [other, one] : [one, other];
    long.isTouched &&= short.isTouched;
    for (const joined of short.groups) long.groups.add(joined);
    for (const joined of [...short.groups, before, group]) this.chains.set(joined, long);
  }

  private asChain(group: Group): Chain {
    return this.chains.get(group) ?? { groups: new Set([group]), isTouched: this.touched.has(group) };
  }

  /** A series of another shape counts for itself. */
  private unchain(group: Group): void {
    this.chains.get(group)?.groups.delete(group);
    this.chains.delete(group);
  }

  chainOf(group: Group): ReadonlySet<Group> {
    return this.asChain(group).groups;
  }

  /** Takes an item out of its series. */
  detach(node: Node): void {
    const { group } = node;
    const at = group.nodes.indexOf(node);
    group.nodes.splice(at, 1);
    node.isMoved = true;
    const behind = group.nodes[at];
    if (behind !== undefined) behind.isMoved = true;
    this.touch(group);
  }

  /** Puts an item into a series, which gives it its form. */
  insert(node: Node, group: Group, at: number): void {
    const form = formOfGroup(group);
    group.nodes.splice(at, 0, node);
    node.group = group;
    node.parent = group.parent;
    node.isMoved = true;
    const behind = group.nodes[at + 1];
    if (behind !== undefined) behind.isMoved = true;
    this.touch(group);
    if (form !== null) this.giveForm(node, form);
  }

  /** A series of a form that goes on counting under each heading, where that is the habit of the text. */
  running(form: Form): Group | undefined {
    return this.groups.find(
      ({ series, nodes }) =>
        series !== null && series.follows !== null && nodes.length > 0 && areAlike(formOfNode(nodes[0]!), form),
    );
  }

  /** A series of its own below an item. */
  open(parent: Node, running: Group | undefined): Group {
    const group: Group = { series: null, nodes: [], parent };
    this.groups.push(group);
    parent.groups.push(group);
    if (running !== undefined) this.chain(running, group);
    return group;
  }

  touch(group: Group): void {
    const chain = this.asChain(group);
    if (chain.isTouched) return;
    for (const one of chain.groups) this.touched.add(one);
    chain.isTouched = true;
  }

  /** Prints an item in another form; what hangs below it goes with it as far as it is printed in levels. */
  giveForm(node: Node, form: Form): void {
    const old = formOfNode(node);
    if (areAlike(old, form)) {
      // 第一个问题： keeps its noun; what is a number and its marks alone is printed as its neighbours are.
      if (isBare(form) && !isDecimal(form.key)) node.form = form;
      return;
    }
    node.form = form;
    for (const group of node.groups) this.shift(group, old, form);
  }

  private shift(group: Group, old: Form, form: Form): void {
    const own = formOfGroup(group);
    if (own === null) return;
    const rank = printedRank(form);
    const isPrinted = printedRank(own) >= 0 && rank >= 0;
    const isShifted = isPrinted && (printedRank(old) >= 0 || printedRank(own) <= rank);
    if (!isShifted && !areAlike(own, form)) return;
    const next = isPrinted ? this.printedBelow(form) : formBelow(form);
    if (next === null || areAlike(next, own)) return;
    this.touch(group);
    this.unchain(group);
    for (const child of group.nodes) this.giveForm(child, next);
    const running = this.running(next);
    if (running !== undefined) this.chain(running, group);
    this.touch(group);
  }

  /** The form of what the text prints below a form; what the standard prints where it shows none. */
  printedBelow(form: Form): Form | null {
    const name = form.style + form.key;
    let known = this.below.get(name);
    if (known === undefined) this.below.set(name, (known = this.findPrintedBelow(form)));
    return known;
  }

  private findPrintedBelow(form: Form): Form | null {
    const counts = new Map<string, { form: Form; count: number }>();
    for (const { series, parent } of this.groups) {
      if (series === null || parent === null || series.items[0]!.inline) continue;
      const own = formOf(series.items[0]!);
      if (!areAlike(formOf(parent.item), form) || isDecimal(own.key) || printedRank(own) <= printedRank(form)) continue;
      const known = counts.get(own.style);
      if (known === undefined) counts.set(own.style, { form: own, count: 1 });
      else known.count++;
    }
    let best: { form: Form; count: number } | undefined;
    for (const one of counts.values()) if (best === undefined || one.count > best.count) best = one;
    const next = best?.form ?? formBelow(form);
    return next === null ? null : this.asPrinted(next);
  }

  /** A form as the text prints it: (一) where it prints no （一）. */
  private asPrinted(form: Form): Form {
    const used = this.outline.items.find(({ style, inline }) => style === form.style && !inline);
    return used === undefined || used.series.key !== form.key ? form : formOf(used);
  }
}

export const formOfNode = (node: Node): Form => node.form ?? formOf(node.item);

/** The form of most members of a series; null of one that has none yet. */
export function formOfGroup({ nodes }: Group): Form | null {
  let best: Form | null = null;
  let most = 0;
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const form = formOfNode(node);
    const name = [form.style, form.key, form.before, form.after].join('\n');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) [best, most] = [form, count];
  }
  return best;
}
