import { kindWords } from './kinds-data.ts';

/** What an old text is, by its title: a speech, a host's script, a report … */
export type TextKind = keyof typeof kindWords | 'other';

export const textKinds: readonly TextKind[] = [...(Object.keys(kindWords) as (keyof typeof kindWords)[]), 'other'];

/** The words with their kinds, by their first characters. */
const byFirst = new Map<string, { readonly word: string; readonly kind: TextKind }[]>();
for (const [kind, words] of Object.entries(kindWords))
  for (const word of words) {
    const others = byFirst.get(word[0]!) ?? [];
    byFirst.set(word[0]!, [...others, { word, kind: kind as TextKind }]);
  }

/** A title is no longer. */
const longestTitle = 80;

/** The kind whose word stands last in a title; null where none does. */
function kindIn(title: string): TextKind | null {
  let found: TextKind | null = null;
  let end = 0;
  for (let at = 0; at < title.length; at++)
    for (const { word, kind } of byFirst.get(title[at]!) ?? [])
      if (at + word.length > end && title.startsWith(word, at)) [found, end] = [kind, at + word.length];
  return found;
}

/**
 * The kind of an old text: by its first line, else by its name.
 *
 *     kindOfText('2024/防汛.txt', '在全县防汛工作会议上的讲话\n…') // 'speech'
 */
export function kindOfText(name: string, text: string): TextKind {
  const first = text.trimStart().slice(0, longestTitle).split('\n', 1)[0]!;
  const file = name.slice(name.lastIndexOf('/') + 1);
  return kindIn(first) ?? kindIn(file) ?? 'other';
}
