import type * as vscode from 'vscode';
import type { Analysis, OutlineItem } from '../../core/index.ts';
import { itemName } from '../../core/index.ts';
import { nameOf } from '../files/whole-file.ts';
import { askChoice } from '../host/ask.ts';
import { partMessages } from '../part-messages.ts';

/** Where a file goes: below an item, by its id, or at the end. */
export type Place = number | 'end';

/** Headings that files may be put below: those that stand in lines of their own. */
const headingsOf = ({ outline }: Analysis): readonly OutlineItem[] =>
  outline.items.filter(({ inline, style }) => !inline && /^(?:chapter|section|arabic|paren-arabic)$/u.test(style));

/** Asks of each file where it goes; undefined when the writer gives up. */
export async function askPlaces(
  analysis: Analysis,
  files: readonly vscode.Uri[],
): Promise<readonly Place[] | undefined> {
  const words = partMessages().merging;
  const headings = headingsOf(analysis).map((item) => ({
    label: `${'\u3000'.repeat(item.level - 1)}${itemName(item)}`,
    value: item.id as Place | 'all',
  }));
  if (headings.length === 0) return files.map(() => 'end');
  const places: Place[] = [];
  for (const [index, file] of files.entries()) {
    const isFirst = index === 0 && files.length > 1;
    const all = isFirst ? [{ label: words.allAtEnd, value: 'all' as const }] : [];
    const answer = await askChoice<Place | 'all'>({
      title: words.title,
      step: index + 1,
      totalSteps: files.length,
      placeholder: words.where(nameOf(file)),
      choices: [{ label: words.atEnd, value: 'end' }, ...all, ...headings],
      first: places.at(-1),
    });
    if (answer === undefined) return undefined;
    if (answer === 'all') return files.map(() => 'end');
    places.push(answer);
  }
  return places;
}
