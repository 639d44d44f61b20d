import { wording } from './messages.zh.ts';
import type { Speech } from '../../../speeches/speech.ts';
import type { SpeechDocument } from '../../../syntax/nodes.ts';
import { surnameAt } from '../../../lexicon/surnames.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import type { TextRange } from '../../../text/range.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { inSpeech } from '../../in-speech.ts';
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

/** One name of a speech: its first place, and all lines that have it. */
interface Person extends Naming {
  readonly lines: Set<number>;
}

/** One person under two names: 县委书记郑国栋 here, 县委书记郑国东 there. Two who stand in one line are two people. */
export const variantPerson = defineRule({
  id: 'wording/variant-person',
  concerns: 'names',
  basis: '提示',
  severity: 'hint',
  words: wording['wording/variant-person'],
  check({ analysis: { document, speeches } }, report) {
    for (const speech of speeches) {
      const told = new Set<string>();
      for (const [here, there] of variantsAmong(peopleIn(document, speech))) {
        if (told.has(here.name) || [...here.lines].some((line) => there.lines.has(line))) continue;
        told.add(here.name);
        const data = { here: here.name, there: there.name };
        const related = [{ range: there.range, said: say('quoted', { words: there.name }) }];
        report({ range: here.range, messageId: 'variant', data, related });
      }
    }
  },
});

/** The people of a speech, each name with each post once. */
function peopleIn(document: SpeechDocument, speech: Speech): Iterable<Person> {
  const people = new Map<string, Person>();
  for (const { line, ...naming } of inSpeech(document, speech, namingsIn)) {
    const key = naming.name + naming.address;
    const known = people.get(key);
    if (known === undefined) people.set(key, { ...naming, lines: new Set([line]) });
    else known.lines.add(line);
  }
  return people.values();
}

/** Each name with the first one before it, of the same surname and post, in which one of the two characters behind the surname is another. */
function* variantsAmong(people: Iterable<Person>): Generator<readonly [here: Person, there: Person]> {
  const firsts = new Map<string, { readonly person: Person; readonly at: number }>();
  let at = 0;
  for (const person of people) {
    const { name, address } = person;
    const keys = [`${name[0]!}${name[1]!}.${address}`, `${name[0]!}.${name[2]!}${address}`];
    const [one, other] = keys.map((key) => firsts.get(key));
    const there = one === undefined || (other !== undefined && other.at < one.at) ? other : one;
    if (there !== undefined) yield [person, there.person];
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, { person, at });
    at++;
  }
}
