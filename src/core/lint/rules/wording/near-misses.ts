import type { WordEntry } from '../../word-rule.ts';

/** Anything that may stand for a character of a name: no mark, no space. */
const anyBut = (character: string): string => `[^${character}\\s，。；、：！？“”《》（）]`;

/** The forms of a part one edit away: a character exchanged or left out inside it, or two neighbours changed over. */
function formsOf(part: string, keepFirst: boolean, keepLast: boolean): string[] {
  const forms: string[] = [];
  const from = keepFirst ? 1 : 0;
  const to = keepLast ? part.length - 1 : part.length;
  for (let at = from; at < to; at++) {
    forms.push(part.slice(0, at) + anyBut(part[at]!) + part.slice(at + 1));
    forms.push(part.slice(0, at) + part.slice(at + 1));
  }
  for (let at = from; at + 1 < to; at++)
    if (part[at] !== part[at + 1]) forms.push(part.slice(0, at) + part[at + 1]! + part[at]! + part.slice(at + 2));
  return forms;
}

/**
 * Entries that find each name with one character wrong. One half of a name is right then, and is looked for; its first and
 * last character are taken to be right, for what is longer or shorter there is another name.
 *
 *     nearMisses(['中华人民共和国'])[0]!.pattern.test('中国人民共和国') // true
 */
export const nearMisses = (names: readonly string[]): WordEntry[] =>
  names.map((name) => {
    const middle = Math.floor(name.length / 2);
    const [head, tail] = [name.slice(0, middle), name.slice(middle)];
    const wrong = [
      ...formsOf(head, true, false).map((form) => form + tail),
      ...formsOf(tail, false, true).map((form) => head + form),
    ];
    return {
      pattern: new RegExp(wrong.join('|'), 'gu'),
      cores: `${head.slice(0, 2)} ${tail.slice(0, 2)}`,
      inside: true,
      right: name,
      level: 'error',
      safe: false,
    };
  });

const HAN = '[\\u4e00-\\u9fff]';

/**
 * Entries that find each phrase of four characters with one of them exchanged or doubled, or with the first or last two changed over:
 * one half of it is right. `kindred` are right phrases that are as near; in them `.` stands for any character.
 *
 *     nearPhrases(['焕然一新'], [])[0]!.pattern.test('焕然一心') // true
 */
export function nearPhrases(phrases: readonly string[], kindred: readonly string[]): WordEntry[] {
  const right = new Map<string, string[]>();
  for (const phrase of new Set([...phrases, ...kindred]))
    for (const hole of [0, 1, 2, 3]) {
      const key = phrase.slice(0, hole) + '.' + phrase.slice(hole + 1);
      right.set(key, [...(right.get(key) ?? []), phrase]);
    }
  // 源源不断 is half of 资源不断, which is right.
  return phrases
    .filter(([a, b]) => a !== b)
    .flatMap((phrase): WordEntry[] => {
      const [a, b, c, d] = phrase as unknown as [string, string, string, string];
      const alike = [0, 1, 2, 3].flatMap((hole) => right.get(phrase.slice(0, hole) + '.' + phrase.slice(hole + 1))!);
      const wrong = `(?!${[...new Set(alike)].join('|')}|..${phrase})`;
      const common = { right: phrase, level: 'hint' } as const;
      const head = `${wrong}${a}${b}(?:${b}${c}${d}|${c}${c}${d}|${d}${c}|${c}${HAN}|${HAN}${d})`;
      const tail = `${wrong}(?:${a}${HAN}|${HAN}${b}|${b}${a})${c}${d}`;
      return [
        { ...common, pattern: new RegExp(head, 'gu'), cores: a + b },
        { ...common, pattern: new RegExp(tail, 'gu'), cores: c + d, back: 2 },
      ];
    });
}
