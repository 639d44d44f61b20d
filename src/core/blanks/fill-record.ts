import type { Analysis } from '../analysis/analyze.ts';
import { placeholderKindNames } from '../syntax/blanks/kind-names.ts';
import type { Said } from '../text/said.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { fillGroup, fillProblem } from './fill-group.ts';
import { valueDoubt } from './fill-value.ts';
import { placeholderGroups, type PlaceholderGroup } from './fill-groups.ts';
import { fieldLabel } from './fill-labels.ts';

/** The outcome of one record. */
export interface RecordFill {
  readonly edits: readonly TextEdit[];
  /** Groups for which the record has no value, or only a part of one. */
  readonly open: readonly PlaceholderGroup[];
  /** Values that do not fit their group, which stays open. */
  readonly problems: readonly { readonly group: PlaceholderGroup; readonly key: string; readonly problem: Said }[];
  /** Names of the record that no blank goes by. */
  readonly unused: readonly string[];
}

/**
 * Fills a text from named values. A blank goes by the id of its group (b4) or of one member (b4-1), by the words of its
 * field with or without brackets (会议名称), by what it asks for when it is the only one (人数), or by that or its kind with
 * an ordinal (人数2, 数量3). An empty value is none.
 *
 *     fillRecord(analysis, new Map([['b1', '2026-03-05'], ['会议名称', '春季造林会议']])).edits
 */
export function fillRecord(analysis: Analysis, record: ReadonlyMap<string, string>): RecordFill {
  const groups = placeholderGroups(analysis);
  const names = namesOf(groups);
  const used = new Set<string>();
  const edits: TextEdit[] = [];
  const open: PlaceholderGroup[] = [];
  const problems: { group: PlaceholderGroup; key: string; problem: Said }[] = [];
  const valueOf = (keys: readonly string[]): { key: string; value: string } | undefined => {
    for (const key of keys) if (record.has(key)) used.add(key);
    const key = keys.find((name) => (record.get(name) ?? '').trim() !== '');
    return key === undefined ? undefined : { key, value: record.get(key)! };
  };
  for (const group of groups) {
    const whole = valueOf(names.get(group)!);
    const parts = whole !== undefined && whole.key !== group.id ? [] : partsOf(group, valueOf);
    const given = parts.length > 0 ? parts : whole === undefined ? [] : [{ ...whole, member: undefined }];
    let filled = 0;
    for (const { key, value, member } of given) {
      // A workbook holds 0.125 where its cell shows 12.5%. Nobody is asked here, so neither is put in.
      const problem = fillProblem(analysis, group, value, member) ?? valueDoubt(group.kind, value.trim());
      if (problem !== null) {
        problems.push({ group, key, problem });
        continue;
      }
      const own = fillGroup(analysis, group, value, member);
      filled += own.length;
      edits.push(...own);
    }
    if (filled === 0 || given.some(({ member }) => member !== undefined && given.length < group.members.length))
      open.push(group);
  }
  return { edits, open, problems, unused: [...record.keys()].filter((key) => !used.has(key)) };
}

type Lookup = (keys: readonly string[]) => { key: string; value: string } | undefined;

const partsOf = (group: PlaceholderGroup, valueOf: Lookup) =>
  group.members.flatMap((member) => {
    const part = valueOf([member.id]);
    return part === undefined ? [] : [{ ...part, member }];
  });

/** The names each group goes by, the most exact first. */
function namesOf(groups: readonly PlaceholderGroup[]): ReadonlyMap<PlaceholderGroup, readonly string[]> {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  const ordinals = groups.map((group) => {
    const names = new Set([group.label, placeholderKindNames[group.kind]]);
    return [...names].map((name) => ({ name, ordinal: next(name) }));
  });
  return new Map(
    groups.map((group, index) => {
      const [{ form, text }] = group.members as [PlaceholderGroup['members'][number]];
      const field = form === 'field' && group.members.length === 1 ? [text, fieldLabel(text)] : [];
      const numbered = ordinals[index]!.map(({ name, ordinal }) => `${name}${ordinal}`);
      const alone = ordinals[index]!.filter(({ name }) => counts.get(name) === 1).map(({ name }) => name);
      return [group, [group.id, ...numbered, ...field.filter((name) => name !== ''), ...alone]];
    }),
  );
}
