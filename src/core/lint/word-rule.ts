import type { Paragraph } from '../syntax/nodes.ts';
import type { Said } from '../text/said.ts';
import { lazy } from '../text/lazy.ts';
import { matches } from '../text/matches.ts';
import type { TextRange } from '../text/range.ts';
import { TakenPlaces } from '../text/taken-places.ts';
import { hasWordBorders } from '../text/word-borders.ts';
import { defineParagraphRule, say, type RuleWords, type ParagraphRuleDefinition, type Rule } from './rule.ts';
import type { WordEntry } from './word-entry.ts';

interface WordRuleDefinition extends Omit<ParagraphRuleDefinition<RuleWords>, 'needs' | 'checkParagraph'> {
  /** Asked for when the first line is read. */
  readonly entries: () => Table;
}

/**
 * Makes a rule of a table of words. All tables are looked for in one pass over a line, by the two characters each entry begins
 * with; only then is its pattern tried.
 *
 *     export const pleonasm = defineWordRule({ id: 'wording/pleonasm', …, entries: () => [{ pattern: /涉及到/gu, … }] });
 */
export function defineWordRule({ entries, ...head }: WordRuleDefinition): Rule {
  tables.push(entries);
  const adviceOf = ({ advice = '' }: WordEntry): Said => ({ group: head.id, id: advice });
  return defineParagraphRule({
    ...head,
    checkParagraph(paragraph, report) {
      const found = wordsOf(paragraph);
      if (found.length === 0) return;
      const { text } = paragraph;
      /** Where something was found: what two entries know is told of once. */
      const told = new TakenPlaces();
      for (const { probe, range } of found) {
        const { entry, table } = probe;
        if (table !== entries || (entry.whole && !hasWordBorders(text, range))) continue;
        if (!told.isFree(range)) continue;
        told.add(range);
        const wrong = text.slice(range.start, range.end);
        const right = rightFormOf(entry, wrong);
        const severity = entry.level;
        if (right === undefined)
          report({ range, severity, message: say('advise', { wrong, advice: adviceOf(entry) }) });
        else {
          const fix = {
            said: say('replace', { right }),
            safe: severity === 'error' && entry.safe !== false,
            edits: [{ range, text: right }],
          };
          report({ range, severity, message: say('change', inContext(text, range, right)), fixes: [fix] });
        }
      }
    },
  });
}

const rangeOf = ({ index, 0: { length } }: RegExpExecArray): TextRange => ({ start: index, end: index + length });

/** The words to quote: of a single character, and of 的 at the end, the word around it: “讲的很”, not “的”. */
function inContext(text: string, { start, end }: TextRange, right: string): { wrong: string; right: string } {
  const wrong = text.slice(start, end);
  const before = wrong.length > 1 ? '' : /[一-鿿]?$/u.exec(text.slice(Math.max(0, start - 1), start))![0];
  const joins = wrong.length === 1 || /[的地得]$/u.test(wrong);
  const after = joins ? /^[一-鿿]?/u.exec(text.slice(end, end + 1))![0] : '';
  return { wrong: before + wrong + after, right: before + right + after };
}

function rightFormOf({ right, swap }: WordEntry, wrong: string): string | undefined {
  if (right !== undefined) return right;
  const pair = swap?.find(([from]) => wrong.includes(from));
  return pair === undefined ? undefined : wrong.replaceAll(pair[0], pair[1]);
}

type Table = readonly WordEntry[];

/** An entry of a table as it is looked for. */
interface Probe {
  readonly entry: WordEntry;
  readonly table: () => Table;
  /** The expression of the entry, made when it is first tried at one place. */
  sticky?: RegExp;
}

/** An entry with where it matches in a line. */
interface Found {
  readonly probe: Probe;
  readonly range: TextRange;
}

/** The tables of all rules, each known by what gives it. */
const tables: (() => Table)[] = [];

/** The entries of all rules that are loaded. */
export const wordEntries = (): Table => tables.flatMap((table) => table());

const hashOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** What is looked for at two characters. */
interface Core {
  readonly code: number;
  readonly probe: Probe;
  /** The number of the next one with the same hash, counted from 1; 0 where there is none. */
  readonly next: number;
}

/** Entries of all tables by the two characters they are looked for by: a small hash of them gives the first of a chain. */
const index = lazy(() => {
  const cores: Core[] = [];
  const firsts = new Uint16Array(0x10000);
  // From the last to the first, since each is put in front of its chain.
  for (const table of [...tables].reverse())
    for (const entry of [...table()].reverse()) {
      const probe = { entry, table };
      for (let at = 0; at < entry.cores.length; at += 3) {
        const first = entry.cores.charCodeAt(at);
        const second = entry.cores.charCodeAt(at + 1);
        const hash = hashOf(first, second);
        firsts[hash] = cores.push({ code: (first << 16) | second, probe, next: firsts[hash]! });
      }
    }
  return { cores, firsts };
});

const NONE: readonly Found[] = [];

/** The line that was looked at last: the rules of a line are asked one after the other. */
let last: { readonly paragraph: Paragraph; readonly found: readonly Found[] } | undefined;

/** Where the entries of all tables match in a line. */
function wordsOf(paragraph: Paragraph): readonly Found[] {
  if (last?.paragraph !== paragraph) last = { paragraph, found: findWords(paragraph.text) };
  return last.found;
}

function findWords(text: string): readonly Found[] {
  const { cores, firsts } = index();
  const found: Found[] = [];
  /** The entries that were tried on the whole line. */
  const read: Probe[] = [];
  let first = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const second = text.charCodeAt(at);
    for (let number = firsts[hashOf(first, second)]!; number > 0;) {
      const { code, probe, next } = cores[number - 1]!;
      number = next;
      if (code !== ((first << 16) | second)) continue;
      const { inside, back = 0, pattern } = probe.entry;
      if (!inside) tryAt(probe, text, at - 1 - back, found);
      else if (pattern instanceof RegExp && !read.includes(probe)) {
        read.push(probe);
        for (const match of matches(pattern, text)) found.push({ probe, range: rangeOf(match) });
      }
    }
    first = second;
  }
  return found.length === 0 ? NONE : found;
}

/** How many units are wrong at one place. */
function lengthAt(probe: Probe, text: string, at: number): number {
  const { entry } = probe;
  const { pattern } = entry;
  if (typeof pattern === 'function') return pattern(text, at, entry);
  const sticky = (probe.sticky ??= new RegExp(pattern.source, 'yu'));
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}

/** Tries an entry at one place, behind where it has matched before. */
function tryAt(probe: Probe, text: string, at: number, found: Found[]): void {
  if (at < 0) return;
  const length = lengthAt(probe, text, at);
  if (length === 0) return;
  const before = found.findLast((one) => one.probe === probe)?.range;
  if (before === undefined || before.end <= at) found.push({ probe, range: { start: at, end: at + length } });
}
