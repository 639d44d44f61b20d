import type { Outline, OutlineItem, Series } from '../model.ts';

type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * The outlines of several texts as one, the items in the order of the texts and numbered through; offsets stay those of each text. `shifts` says
 * how many items stand in front of those of each.
 *
 *     joinOutlines([target, source]).shifts // [0, 12]
 */
export function joinOutlines(outlines: readonly Outline[]): { outline: Outline; shifts: readonly number[] } {
  const items: Open<OutlineItem>[] = [];
  const all: Open<Series>[] = [];
  const shifts = outlines.map((outline) => {
    const shift = items.length;
    const own = new Map<OutlineItem, Open<OutlineItem>>();
    const ownSeries = new Map<Series, Open<Series>>();
    for (const item of outline.items) own.set(item, { ...item, id: shift + item.id });
    for (const series of outline.series) ownSeries.set(series, { ...series, id: all.length + ownSeries.size });
    for (const item of own.values()) {
      item.parent = item.parent && own.get(item.parent)!;
      item.children = item.children.map((child) => own.get(child)!);
      item.series = ownSeries.get(item.series)!;
    }
    for (const series of ownSeries.values()) {
      series.items = series.items.map((item) => own.get(item)!);
      series.parent = series.parent && own.get(series.parent)!;
      series.follows = series.follows && (ownSeries.get(series.follows) ?? null);
    }
    items.push(...own.values());
    all.push(...ownSeries.values());
    return shift;
  });
  return { outline: { items, series: all }, shifts };
}
