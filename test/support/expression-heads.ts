import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Stands for a character that may be any. */
export const ANY = '\u0000';

/**
 * What two characters may stand where an expression begins to match, those it looks ahead to counted; {@link ANY} where it may be
 * any, or more than a class lists. A match of one character that looks no further has one.
 *
 *     headsOf(/(?<!a)竟(?=争|赛)/u) // ['竟争', '竟赛']
 */
export function headsOf({ source, flags }: RegExp): readonly string[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  return [...new Set(alternatives.flatMap(({ elements }) => begin(elements)))];
}

type Elements = readonly AST.Element[];

/** The heads of a sequence, of two characters where it is so long. */
function begin(elements: Elements): string[] {
  const [first, ...rest] = elements;
  if (first === undefined) return [''];
  // What is looked ahead to stands there as well; where more is matched, that says enough.
  if (first.type === 'Assertion')
    return first.kind === 'lookahead' && !first.negate && rest.every(({ type }) => type === 'Assertion')
      ? first.alternatives.flatMap((one) => begin(one.elements))
      : begin(rest);
  return startsOf(first).flatMap((start) =>
    start.length >= 2 ? [start.slice(0, 2)] : begin(rest).map((more) => (start + more).slice(0, 2)),
  );
}

function startsOf(element: AST.QuantifiableElement | AST.Quantifier): string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(({ elements }) => begin(elements));
    case 'CharacterClass':
      return element.negate ? [ANY] : element.elements.flatMap(membersOf);
    case 'Quantifier': {
      const once = startsOf(element.element as AST.QuantifiableElement);
      const more = element.max > 1 ? once.flatMap((a) => [a, ...once.map((b) => a + b)]) : once;
      return element.min === 0 ? ['', ...more] : element.min > 1 ? more.filter(({ length }) => length > 1) : more;
    }
    default:
      return [ANY];
  }
}

function membersOf(member: AST.CharacterClass['elements'][number]): string[] {
  if (member.type === 'Character') return [String.fromCodePoint(member.value)];
  if (member.type !== 'CharacterClassRange' || member.max.value - member.min.value > 64) return [ANY];
  return Array.from({ length: member.max.value - member.min.value + 1 }, (_, step) =>
    String.fromCodePoint(member.min.value + step),
  );
}

/**
 * Whether every match of an expression is sure to hold one of some characters, letters in lower case.
 *
 *     holdsOneOf(/小编|本[站网]/u, '编站网') // true
 */
export function holdsOneOf({ source, flags }: RegExp, characters: string): boolean {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  return alternatives.every(({ elements }) => elements.some((element) => isSure(element, characters)));
}

function isSure(element: AST.Element, characters: string): boolean {
  switch (element.type) {
    case 'Character':
      return characters.includes(String.fromCodePoint(element.value).toLowerCase());
    case 'CharacterSet':
      return element.kind === 'digit' && [...'0123456789'].every((digit) => characters.includes(digit));
    case 'CharacterClass':
      return (
        !element.negate &&
        element.elements.flatMap(membersOf).every((member) => characters.includes(member.toLowerCase()))
      );
    case 'Quantifier':
      return element.min > 0 && isSure(element.element as AST.Element, characters);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(({ elements }) => elements.some((one) => isSure(one, characters)));
    default:
      return false;
  }
}
