/** Texts by group and name; `{name}` in a text is filled in. One table a language. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a table of the other language has to be: the same groups and names. A test compares the `{names}` in the texts. */
export type Translated<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Translated<Table[Key]>;
};

/** Names in braces of a text: `'“{previous}”之后'` needs `previous`. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What is filled in: words of the text itself, a number, or something to be said in its turn; a list is joined. */
export type Datum = string | number | Said | readonly Said[];

/** The data a text needs; a wrong or missing name does not compile. */
export type DataOf<Text extends string> = [Names<Text>] extends [never]
  ? { readonly data?: Record<string, never> }
  : { readonly data: { readonly [Name in Names<Text>]: Datum } };

/** Something to be said, which is put into words where it is shown, in the language that is shown there. */
export interface Said {
  readonly group: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, Datum>>;
}

/**
 * A thing to be said in the words of a language. A text that the table lacks is said by its name, which a test forbids.
 *
 *     wordSaid({ group: 'numbering/gap', id: 'first', data: { actual: '三是', expected: '一是' } }, chineseLint)
 *     // '序号缺头：本组从“三是”开始，前面没有“一是”'
 */
export const wordSaid = ({ group, id, data }: Said, words: Words): string =>
  fillText(words[group]?.[id] ?? `${group}.${id}`, data, words);

/**
 * A text with its `{names}` filled in.
 *
 *     fillText('还差{count}项', { count: 3 }) // '还差3项'
 */
export function fillText(text: string, data: Said['data'] = {}, words: Words = {}): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const datum = data[name];
    if (datum === undefined) return whole;
    if (typeof datum !== 'object') return String(datum);
    const all: readonly Said[] = 'group' in datum ? [datum] : datum;
    return all.map((one) => wordSaid(one, words)).join(words['common']?.['and'] ?? '、');
  });
}
