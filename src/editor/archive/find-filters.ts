import { dayText, kindOfText, textKinds, type FolderArchive, type TextKind } from '../../core/later.ts';

/** What a search is narrowed to; a part that is left out narrows nothing. */
export interface FindFilters {
  /** The address of a folder, or of a folder in it. */
  readonly folder?: string | undefined;
  readonly kind?: TextKind | undefined;
  readonly year?: number | undefined;
}

/** Something to narrow a search to, and how many texts it leaves. */
export interface FilterChoice<Value> {
  readonly value: Value;
  readonly texts: number;
}

/** Enough of a text to know its title. */
const headLength = 120;

const kindsOf = new WeakMap<FolderArchive, readonly TextKind[]>();

/** The kinds of an archive's texts, read once. */
function kinds(one: FolderArchive): readonly TextKind[] {
  let known = kindsOf.get(one);
  if (known === undefined) {
    const { archive } = one;
    known = archive.names.map((name, text) => {
      const start = archive.textStarts[text]!;
      return kindOfText(name, archive.slice(start, Math.min(start + headLength, archive.textStarts[text + 1]!)));
    });
    kindsOf.set(one, known);
  }
  return known;
}

/** The year of a text; 0 where nobody knows its date. */
const yearOf = ({ archive }: FolderArchive, text: number): number => Number(dayText(archive.days[text]!).slice(0, 4));

/** The folder of a text: that of the archive, or the one in it in which the text lies. */
function folderOf({ folder, archive }: FolderArchive, text: number): string {
  const name = archive.names[text]!;
  const end = name.indexOf('/');
  return end < 0 ? folder : `${folder}/${encodeURIComponent(name.slice(0, end))}`;
}

/** Whether a text passes; undefined where all do. */
export function acceptFor(one: FolderArchive, filters: FindFilters): ((text: number) => boolean) | undefined {
  const { folder, kind, year } = filters;
  if (folder === undefined && kind === undefined && year === undefined) return undefined;
  return (text) =>
    (folder === undefined || folder === one.folder || folderOf(one, text) === folder) &&
    (kind === undefined || kinds(one)[text] === kind) &&
    (year === undefined || yearOf(one, text) === year);
}

function counted<Value>(archives: readonly FolderArchive[], valueOf: (one: FolderArchive, text: number) => Value) {
  const counts = new Map<Value, number>();
  for (const one of archives)
    for (let text = 0; text < one.archive.count; text++) {
      const value = valueOf(one, text);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return [...counts].map(([value, texts]): FilterChoice<Value> => ({ value, texts }));
}

/** The years that there are texts of, the latest first. */
export const yearChoices = (archives: readonly FolderArchive[]): FilterChoice<number>[] =>
  counted(archives, yearOf)
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);

/** The kinds that there are texts of, in their usual order. */
export const kindChoices = (archives: readonly FolderArchive[]): FilterChoice<TextKind>[] =>
  counted(archives, (one, text) => kinds(one)[text]!).sort(
    (a, b) => textKinds.indexOf(a.value) - textKinds.indexOf(b.value),
  );

/** The folders of archives, and those in them. */
export function folderChoices(archives: readonly FolderArchive[]): FilterChoice<string>[] {
  const whole = archives.map(({ folder, archive }) => ({ value: folder, texts: archive.count }));
  const inner = counted(archives, folderOf).filter(({ value }) => whole.every((one) => one.value !== value));
  return [...whole, ...inner].sort((a, b) => (a.value < b.value ? -1 : 1));
}
