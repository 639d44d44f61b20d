/**
 * A validator of the JSON contract: a shape says what stands under each name, and `mismatches` lists what does not fit.
 * Names a shape does not mention are allowed: the contract lets anything be added.
 */
export type Shape = (value: unknown, path: string) => readonly string[];

const fail = (path: string, wanted: string, value: unknown): readonly string[] => [
  `${path}: ${wanted}, not ${JSON.stringify(value)}`,
];
const when =
  (test: (value: unknown) => boolean, wanted: string): Shape =>
  (value, path) =>
    test(value) ? [] : fail(path, wanted, value);

export const text = when((value) => typeof value === 'string', 'a string');
export const flag = when((value) => typeof value === 'boolean', 'a boolean');
export const count = when((value) => Number.isInteger(value) && (value as number) >= 0, 'a whole number');
export const amount = when((value) => typeof value === 'number' && value >= 0, 'a number');
export const oneOf = (...words: readonly string[]): Shape =>
  when((value) => typeof value === 'string' && words.includes(value), words.join(' | '));
export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);
export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, index) => shape(one, `${path}[${index}]`)) : fail(path, 'a list', value);
export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(fields).flatMap(([name, shape]) =>
          shape((value as Record<string, unknown>)[name], `${path}.${name}`),
        )
      : fail(path, 'an object', value);

const statistics = record({ words: count, han: count, characters: count, minutes: amount, placeholders: count });

/** What `analyze --json` prints for one file. */
export const fileShape: Shape = record({
  file: text,
  active: flag,
  length: count,
  speeches: listOf(record({ start: count, end: count, title: orNull(text), statistics })),
  outline: listOf(
    record({
      id: count,
      offset: count,
      end: count,
      marker: text,
      style: oneOf(
        ...['part', 'agenda', 'chapter', 'section', 'arabic', 'paren-arabic', 'circled', 'diyi', 'yishi', 'yiyao'],
        ...['shouxian', 'qiyi', 'yifangmian', 'other'],
      ),
      ordinal: count,
      parent: orNull(count),
      inline: flag,
      label: text,
      level: count,
    }),
  ),
  placeholders: listOf(
    record({
      id: text,
      offset: count,
      length: count,
      text,
      kind: oneOf('date', 'year', 'time', 'count', 'percent', 'money', 'person', 'place', 'organisation', 'other'),
      group: count,
      certain: flag,
    }),
  ),
  diagnostics: listOf(
    record({
      rule: text,
      severity: oneOf('error', 'warning', 'information', 'hint'),
      offset: count,
      length: count,
      message: text,
      related: listOf(record({ offset: count, length: count, message: text })),
      fixes: listOf(record({ title: text, safe: flag, edits: listOf(record({ offset: count, length: count, text })) })),
    }),
  ),
  statistics,
});
