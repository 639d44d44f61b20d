import { itemName, type OutlineItem } from '../../core/index.ts';

/** Longer names push the figures out of sight; the lead clause tells what the item is about. */
const longest = 40;

/** The name cut at a clause, for the Outline view. */
export function shortItemName(item: OutlineItem): string {
  const name = itemName(item);
  if (name.length <= longest) return name;
  const clause = name.lastIndexOf('，', longest);
  return `${name.slice(0, clause > longest / 2 ? clause : longest)}…`;
}
