import { parse } from '../../syntax/parse.ts';
import { ChangeSet } from '../../text/change-set.ts';
import { editPlan, type EditPlan } from '../../text/edit-plan.ts';
import { RangeSet } from '../../text/range-set.ts';
import { overlaps, type TextRange } from '../../text/range.ts';
import { fillText } from '../../text/said.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import { bareMarker } from '../ordinal-text.ts';
import { composeEdits } from './compose.ts';
import { countOn } from './count-on.ts';
import { Draft, type Node } from './draft.ts';
import { knockOnsOf } from './knock-on.ts';
import { outlineWords } from './messages.zh.ts';
import { markerEdits, printMarkers } from './numbering.ts';
import {
  refusal,
  type Doubt,
  type KnockOn,
  type OutlineRefusal,
  type OutlineWords,
  type ReadOutline,
} from './outline-plan.ts';
import type { Outlined } from './outlined.ts';
import { returnedItems } from './returned.ts';

/** Passages set aside (备删) or taken back: the numbers behind them change, and nothing else of the text. */
export interface SetAsidePlan extends EditPlan {
  /** All passages that are set aside afterwards, in offsets of the text after. */
  readonly passages: readonly TextRange[];
  /** Why the new numbers should be shown before they are written. */
  readonly doubts: readonly Doubt[];
  readonly knockOns: readonly KnockOn[];
}

/**
 * Plans to set passages aside: what they hold of a series is taken out of it, and the members behind are counted on without it.
 *
 *     planSetAside(analyze(parse('一、甲\n二、乙\n三、丙')), [{ start: 4, end: 7 }], read) // 三、 becomes 二、
 */
export function planSetAside(
  outlined: Outlined,
  passages: readonly TextRange[],
  read: ReadOutline,
  words: OutlineWords = outlineWords,
): SetAsidePlan | OutlineRefusal {
  const { document, reading } = outlined;
  const added = passages.filter((range) => range.start < range.end);
  if (added.length === 0) return refusal('nothing', '', words);
  const draft = new Draft(reading.outline);
  const inside = new RangeSet(added);
  const isOut = ({ item }: Node): boolean =>
    inside.overlaps(document.logical?.rangeOf(item.markerRange) ?? item.markerRange);
  const out = new Set(draft.nodes.filter(isOut));
  countOn(draft, out, []);
  const markers = printMarkers(draft);
  const edits = composeEdits(document, markerEdits(draft, markers), null);
  if (edits === null) return refusal('torn', [...out][0]?.item.marker ?? '', words);
  const kept = document.setAside.filter((range) => !inside.overlaps(range));
  const all = [...kept, ...added].sort((a, b) => a.start - b.start);
  const plan = editPlan(document.text, edits, words.titles.setAside);
  const moved = all.map((range) => plan.changes.mapRange(range));
  const after = read(plan.changes.apply(document.text), moved);
  // What is left alone in a paragraph is read as no item any more.
  const meant = draft.nodes.filter((node) => !out.has(node) && (node.group.nodes.length > 1 || !node.item.inline));
  const found = after.reading.outline.items;
  const odd = meant.find(({ item }, index) => found[index]?.marker !== markers[item.id]);
  const doubt = (node: Node): Doubt => ({
    id: 'read',
    text: fillText(words.doubts.read, { item: bareMarker(markers[node.item.id]!) }),
  });
  return {
    ...plan,
    passages: moved,
    doubts: odd === undefined ? [] : [doubt(odd)],
    knockOns: knockOnsOf(outlined, after, plan.changes, words),
  };
}

/**
 * Plans to take back the passages that ranges touch: the items in them get the numbers that are due where they stand, and the
 * members behind are counted on.
 *
 *     planRestore(analyze(parse('一、甲\n二、乙\n二、丙', undefined, [乙])), [乙], read) // the second 二、 becomes 三、
 */
export function planRestore(
  outlined: Outlined,
  ranges: readonly TextRange[],
  read: ReadOutline,
  words: OutlineWords = outlineWords,
): SetAsidePlan | OutlineRefusal {
  const isMeant = (range: TextRange): boolean => ranges.some((one) => overlaps(one, range));
  let meant = outlined.document.setAside.map(isMeant);
  if (!meant.includes(true)) return refusal('nothing', '', words);
  let now = outlined;
  let changes = ChangeSet.none;
  // One after the other: each is counted on from those in front of it.
  for (let index = meant.indexOf(true); index >= 0; index = meant.indexOf(true)) {
    const edits = editsOfRestore(now, now.document.setAside[index]!);
    if (edits === null) return refusal('torn', '', words);
    const step = ChangeSet.of(edits);
    const rest = now.document.setAside.filter((_, at) => at !== index).map((range) => step.mapRange(range));
    meant = meant.filter((_, at) => at !== index);
    now = read(step.apply(now.document.text), rest);
    changes = changes.compose(step);
  }
  const plan = editPlan(outlined.document.text, changes.edits, words.titles.restore);
  const knockOns = knockOnsOf(outlined, now, plan.changes, words);
  return { ...plan, passages: now.document.setAside, doubts: [], knockOns };
}

/** New numbers for one passage that comes back and for those behind it; null where a marker cannot be changed alone. */
function editsOfRestore(outlined: Outlined, range: TextRange): readonly TextEdit[] | null {
  const draft = new Draft(outlined.reading.outline);
  const { coming, left } = returnedItems(outlined, draft, range, parse);
  countOn(draft, new Set(), coming);
  const markers = printMarkers(draft);
  const own = coming
    .flatMap(({ nodes }) => nodes)
    .filter(({ item }) => item.marker !== markers[item.id])
    .map(({ item }) => ({ range: item.markerRange, text: markers[item.id]! }));
  const later = composeEdits(outlined.document, markerEdits(draft, markers), null);
  return later && [...own, ...later, ...left];
}
