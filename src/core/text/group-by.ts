/**
 * Values under keys, each list in the order in which it was given; `Map.groupBy`, which not every host has yet.
 *
 *     groupBy(['甲一', '乙一', '甲二'], ([first]) => [first!]).get('甲') // ['甲一', '甲二']
 */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => Iterable<Key>,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  return groups;
}
