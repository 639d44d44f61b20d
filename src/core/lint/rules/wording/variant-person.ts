import { wording } from './messages.zh.ts';
import { surnameAt } from '../../../lexicon/surnames.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import type { TextRange } from '../../../text/range.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say } from '../../rule.ts';

/** How one person is named: the surname and what follows tell who it may be, the name itself how it is written. */
interface Naming {
  readonly name: string;
  readonly address: string;
  readonly range: TextRange;
}

/** Posts of which a text names one holder of a surname. */
const POST = '书记|主任|主席|部长|经理|董事长|[省市县区旗镇乡村局院校厂处科站]长';
const BEHIND_POST = new RegExp(
  `(${POST})([一-鿿]{3})(?=同志|[，。；、：]|作(?:报告|讲话|动员|表态)|讲话|发言|致辞|宣读|主持|$)`,
  'gu',
);
const ADDRESSED = new RegExp(`([一-鿿]{3})(?=(同志|${POST})(?![一-鿿]{2}(?:同志|[，。；、])))`, 'gu');
/** What ends no name. */
const NO_NAME = /[和与同在的了作为说及等由请对]$/u;
const NAMES = masksOf(['person']);

/** The names of three characters in a line, each with its post or 同志. */
const namingsIn = perLine((paragraph): readonly Naming[] => {
  const { text, boilerplate } = paragraph;
  if (boilerplate || !holds(presenceIn(paragraph), NAMES)) return [];
  const found = [
    ...matches(BEHIND_POST, text).map(({ index, 1: post, 2: name }) => ({
      name: name!,
      address: post!,
      start: index + post!.length,
    })),
    ...matches(ADDRESSED, text).map(({ index, 1: name, 2: post }) => ({ name: name!, address: post!, start: index })),
  ];
  return found
    .filter(({ name, start }) => surnameAt(text, start) === 1 && !NO_NAME.test(name))
    .map(({ name, address, start }) => ({ name, address, range: { start, end: start + name.length } }));
});

/** One character of the two behind the surname is another. */
const isVariant = (one: string, other: string): boolean => (one[1] === other[1]) !== (one[2] === other[2]);

/** One person under two names: 县委书记郑国栋 here, 县委书记郑国东 there. Two who stand in one line are two people. */
export const variantPerson = defineRule({
  id: 'wording/variant-person',
  concerns: 'names',
  basis: '提示',
  severity: 'hint',
  words: wording['wording/variant-person'],
  check({ analysis: { document, speeches } }, report) {
    for (const { firstParagraph, endParagraph } of speeches) {
      /** The first place of each name by surname and post, with all lines that have it. */
      const known = new Map<string, { naming: Naming; lines: Set<number> }[]>();
      for (let line = firstParagraph; line < endParagraph; line++)
        for (const naming of namingsIn(document.paragraphs[line]!)) {
          const by = document.starts[line]!;
          const range = { start: by + naming.range.start, end: by + naming.range.end };
          const key = naming.name[0]! + naming.address;
          const alike = known.get(key) ?? [];
          known.set(key, alike);
          const same = alike.find(({ naming: { name } }) => name === naming.name);
          if (same === undefined) alike.push({ naming: { ...naming, range }, lines: new Set([line]) });
          else same.lines.add(line);
        }
      const told = new Set<string>();
      for (const alike of known.values())
        for (const [at, { naming: here, lines }] of alike.entries()) {
          const other = alike.slice(0, at).find((one) => isVariant(one.naming.name, here.name));
          if (other === undefined || told.has(here.name) || [...lines].some((line) => other.lines.has(line))) continue;
          told.add(here.name);
          const there = other.naming;
          const data = { here: here.name, there: there.name };
          const related = [{ range: there.range, said: say('quoted', { words: there.name }) }];
          report({ range: here.range, messageId: 'variant', data, related });
        }
    }
  },
});
