import { itemName, type Analysis, type OutlineItem, type RenewalKind } from '../../core/index.ts';
import { renewalGroups, type RenewalPlace } from '../../core/later.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords } from '../messages.ts';

export const renewalGroupings = ['Kind', 'Section'] as const;
export type RenewalGrouping = (typeof renewalGroupings)[number];

export type RenewalNode =
  | {
      readonly type: 'heading';
      readonly key: string;
      readonly name: string;
      readonly places: readonly RenewalPlace[];
      readonly children: readonly RenewalNode[];
    }
  /** Places with the same old value. */
  | { readonly type: 'equal'; readonly old: string; readonly places: readonly RenewalPlace[] }
  | { readonly type: 'place'; readonly place: RenewalPlace };

/** The items of a renewal by kind, equal values together; or by the section it stands in, in the order of the text. */
export function renewalTree(
  analysis: Analysis | undefined,
  places: readonly RenewalPlace[],
  grouping: RenewalGrouping,
): readonly RenewalNode[] {
  return grouping === 'Section' && analysis !== undefined ? bySection(analysis, places) : byKind(places);
}

const placeNode = (place: RenewalPlace): RenewalNode => ({ type: 'place', place });

function byKind(places: readonly RenewalPlace[]): RenewalNode[] {
  const names = coreWords().renewalKinds;
  return (Object.keys(names) as RenewalKind[]).flatMap((kind) => {
    const own = places.filter((place) => place.kind === kind);
    if (own.length === 0) return [];
    const children = renewalGroups(own.map((place) => ({ kind, text: place.old, place }))).map(({ text, items }) => {
      const equal = items.map(({ place }) => place);
      return equal.length === 1 ? placeNode(equal[0]!) : ({ type: 'equal', old: text, places: equal } as const);
    });
    return [{ type: 'heading', key: `kind ${kind}`, name: names[kind], places: own, children } as const];
  });
}

/** Under the nearest heading that has a line of its own. */
function bySection({ outline }: Analysis, places: readonly RenewalPlace[]): RenewalNode[] {
  const headings = outline.items.filter(({ inline, level }) => !inline && level <= 2);
  const sections = new Map<OutlineItem | undefined, RenewalPlace[]>();
  for (const place of places) {
    const section = headings.findLast(({ start, end }) => start <= place.start && place.start < end);
    const known = sections.get(section);
    if (known === undefined) sections.set(section, [place]);
    else known.push(place);
  }
  return Array.from(sections, ([section, own]) => ({
    type: 'heading',
    key: `section ${section?.start ?? -1}`,
    name: section === undefined ? partMessages().renewal.outsideHeadings : itemName(section),
    places: own,
    children: own.map(placeNode),
  }));
}
