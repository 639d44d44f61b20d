/**
 * A number with its English noun.
 *
 *     counted(2, 'picture') // '2 pictures'
 */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
