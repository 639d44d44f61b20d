import { renewalKindNames, type RenewalKind } from '../../core/index.ts';
import { renewalGroups, renewalItems, type RenewalItem } from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import type { Report } from '../report.ts';
import { displayName } from '../source.ts';
import { position, shorten, table } from './layout.ts';

const SENTENCE_WIDTH = 56;

/** The items of a file that are to be renewed, by kind, equal items in one row with the place of the first. */
export function renewalText({ file, analysis }: Report): string {
  const words = messages().renew;
  const items = renewalItems(analysis);
  const head = `${displayName(file)}\n`;
  if (items.length === 0) return `${head}  ${words.none}\n`;
  const row = (text: string, [first, ...others]: readonly RenewalItem[]): string[] => [
    position(analysis.document, first!.start),
    text,
    others.length > 0 ? words.places(others.length + 1) : '',
    shorten(first!.sentence, SENTENCE_WIDTH),
  ];
  const sections = (Object.keys(renewalKindNames) as RenewalKind[]).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    const rows = renewalGroups(own).map((group) => row(group.text, group.items));
    return [`  ${words.section(coreWords().renewalKinds[kind], own.length)}\n${table(rows)}`];
  });
  return `${head}${sections.join('')}  ${words.sum(items.length)}\n`;
}
