import type { Paragraph } from '../syntax/nodes.ts';
import type { Said } from '../text/said.ts';
import { lazy } from '../text/lazy.ts';
import { matches } from '../text/matches.ts';
import type { TextRange } from '../text/range.ts';
import { TakenPlaces } from '../text/taken-places.ts';
import { hasWordBorders } from '../text/word-borders.ts';
import type { Severity } from './finding.ts';
import { defineParagraphRule, say, type RuleWords, type ParagraphRuleDefinition, type Rule } from './rule.ts';

/** A word that is taken for another, and when it is wrong. */
export interface WordEntry {
  /** Global, without the sticky flag. The conditions around the word keep it quiet in right text. */
  readonly pattern: RegExp;
  /** Pairs of characters, one of which every match begins with, what it looks ahead to counted: the pattern is tried there alone. */
  readonly cores: string;
  /** A match begins so many UTF-16 units before its core. */
  readonly back?: number;
  /** A match holds one of the cores, or stands beside it, but may begin elsewhere: the pattern is tried on the whole line. */
  readonly inside?: true;
  /** Counts only where no word of the line reaches over the ends of the match. */
  readonly whole?: true;
  /** The right form of the whole match. */
  readonly right?: string;
  /** Or what to exchange in the match, first that applies. */
  readonly swap?: readonly (readonly [wrong: string, right: string])[];
  /** Or what to think about, where no single right form is certain: a message of the rule. */
  readonly advice?: string;
  /** A right form of the level `error` is certain, and put in without asking unless `safe` says otherwise. */
  readonly level: Severity;
  /** False of names: nothing changes one without being asked. */
  readonly safe?: false;
}

interface WordRuleDefinition extends Omit<ParagraphRuleDefinition<RuleWords>, 'needs' | 'checkParagraph'> {
  /** Asked for when the first line is read. */
  readonly entries: () => Table;
}

/** An entry for words in a form that is right nowhere. */
export const misspelt = (phrases: Readonly<Record<string, string>>): WordEntry => ({
  pattern: new RegExp(Object.keys(phrases).join('|'), 'gu'),
  cores: Object.keys(phrases)
    .map((wrong) => wrong.slice(0, 2))
    .join(' '),
  swap: Object.entries(phrases),
  level: 'error',
});

/**
 * An entry for each phrase of a list that is written with its misspellings: in brackets, what stands in place of the character
 * before them; of two characters that are alike, what both are taken for.
 *
 *     misspellings('因地制[治致]宜 兢兢[竞竞]业业') // finds 因地治宜, 因地致宜 and 竞竞业业
 */
export const misspellings = (phrases: string): WordEntry[] =>
  phrases.split(' ').map((spelled) => {
    const right = spelled.replace(/\[[^[\]]*\]/gu, '');
    const wrong = [...spelled.matchAll(/\[([^[\]]*)\]/gu)].flatMap(({ 1: slips, index }) => {
      const end = spelled.slice(0, index).replace(/\[[^[\]]*\]/gu, '').length;
      const both = slips!.length === 2 && slips![0] === slips![1];
      const exchange = (slip: string): string => right.slice(0, end - slip.length) + slip + right.slice(end);
      return both ? [exchange(slips!)] : [...slips!].map(exchange);
    });
    return misspelt(Object.fromEntries(wrong.map((form) => [form, right])));
  });

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
      const { text } = paragraph;
      /** Where something was found: what two entries know is told of once. */
      const told = new TakenPlaces();
      for (const { probe, match } of wordsOf(paragraph)) {
        const { entry, table } = probe;
        if (table !== entries || (entry.whole && !hasWordBorders(text, rangeOf(match)))) continue;
        const range = rangeOf(match);
        if (!told.isFree(range)) continue;
        told.add(range);
        const right = rightFormOf(entry, match[0]);
        const severity = entry.level;
        if (right === undefined)
          report({ range, severity, message: say('advise', { wrong: match[0], advice: adviceOf(entry) }) });
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
  const before = wrong.length > 1 ? '' : /[\u4e00-\u9fff]?$/u.exec(text.slice(Math.max(0, start - 1), start))![0];
  const joins = wrong.length === 1 || /[的地得]$/u.test(wrong);
  const after = joins ? /^[\u4e00-\u9fff]?/u.exec(text.slice(end, end + 1))![0] : '';
  return { wrong: before + wrong + after, right: before + right + after };
}

function rightFormOf({ right, swap }: WordEntry, wrong: string): string | undefined {
  if (right !== undefined) return right;
  const pair = swap?.find(([from]) => wrong.includes(from));
  return pair === undefined ? undefined : wrong.replaceAll(pair[0], pair[1]);
}

type Table = readonly WordEntry[];

/** An entry as it is looked for. */
interface Probe {
  readonly entry: WordEntry;
  readonly table: () => Table;
  /** Tried at one place, or on the whole line; made when it is first needed. */
  readonly pattern: () => RegExp;
}

/** An entry with where it matches in a line. */
interface Found {
  readonly probe: Probe;
  readonly match: RegExpExecArray;
}

const hashOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** The tables of all rules, each known by what gives it. */
const tables: (() => Table)[] = [];

/** The entries of all rules that are loaded. */
export const wordEntries = (): Table => tables.flatMap((table) => table());

const index = lazy(() => {
  /** Entries of all tables by the two characters they are looked for by. */
  const byCore = new Map<number, Probe[]>();
  /** Which pairs of characters are worth a look at the map, by a small hash: one byte a pair, few pairs by mistake. */
  const worth = new Uint8Array(0x10000);
  for (const table of tables)
    for (const entry of table()) {
      const { pattern, inside } = entry;
      const probe = { entry, table, pattern: inside ? () => pattern : lazy(() => new RegExp(pattern.source, 'yu')) };
      for (const core of entry.cores.split(' ')) {
        const [first, second] = [core.charCodeAt(0), core.charCodeAt(1)];
        const code = (first << 16) | second;
        const alike = byCore.get(code);
        if (alike === undefined) byCore.set(code, [probe]);
        else if (!alike.includes(probe)) alike.push(probe);
        worth[hashOf(first, second)] = 1;
      }
    }
  return { byCore, worth };
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
  const { byCore, worth } = index();
  const found: Found[] = [];
  /** The entries that were tried on the whole line. */
  const read: Probe[] = [];
  let first = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const second = text.charCodeAt(at);
    if (worth[hashOf(first, second)] === 1)
      for (const probe of byCore.get((first << 16) | second) ?? [])
        if (probe.entry.inside === undefined) tryAt(probe, text, at - 1 - (probe.entry.back ?? 0), found);
        else if (!read.includes(probe)) {
          read.push(probe);
          for (const match of matches(probe.pattern(), text)) found.push({ probe, match });
        }
    first = second;
  }
  return found.length === 0 ? NONE : found;
}

/** Tries an entry at one place, behind where it has matched before. */
function tryAt(probe: Probe, text: string, at: number, found: Found[]): void {
  if (at < 0) return;
  const pattern = probe.pattern();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return;
  const before = found.findLast((one) => one.probe === probe)?.match;
  if (before === undefined || before.index + before[0].length <= at) found.push({ probe, match });
}
