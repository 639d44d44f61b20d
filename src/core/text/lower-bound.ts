/**
 * The index of the first of several things that is not before what is looked for; their number where all are. The things stand in
 * order: none that is before stands behind one that is not.
 *
 *     const starts = [0, 5, 9];
 *     lowerBound(starts.length, (index) => starts[index]! < 5) // 1
 *     lowerBound(starts.length, (index) => starts[index]! <= 5) - 1 // 1, the last that is at or before 5
 *
 * @param isBefore asked of about log₂ of them
 */
export function lowerBound(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
