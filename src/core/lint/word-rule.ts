import type { Paragraph } from '../syntax/nodes.ts';
import type { Said } from '../text/said.ts';
import { lazy } from '../text/lazy.ts';
import type { TextRange } from '../text/range.ts';
import {
  defineParagraphRule,
  say,
  type RuleWords,
  type ParagraphRuleDefinition,
  type Rule,
  type Severity,
} from './rule.ts';

/** A word that is taken for another, and when it is wrong. */
export interface WordEntry {
  readonly id: string;
  /** Global, without the sticky flag. The conditions around the word keep it quiet in right text. */
  readonly pattern: RegExp;
  /** First two characters, one of which stands wherever the pattern can match: the fast matcher looks for these. */
  readonly cores: string;
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

/** An entry for set phrases with one character wrong, which are right nowhere. */
export const misspelt = (id: string, phrases: Readonly<Record<string, string>>): WordEntry => ({
  id,
  pattern: new RegExp(Object.keys(phrases).join('|'), 'gu'),
  cores: Object.keys(phrases)
    .map((wrong) => wrong.slice(0, 2))
    .join(' '),
  swap: Object.entries(phrases),
  level: 'error',
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
      for (const entry of candidatesIn(paragraph).get(entries) ?? []) {
        entry.pattern.lastIndex = 0;
        for (let match = entry.pattern.exec(text); match !== null; match = entry.pattern.exec(text)) {
          const range = { start: match.index, end: match.index + match[0].length };
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
      }
    },
  });
}

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

const hashOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** The tables of all rules, each known by what gives it. */
const tables: (() => Table)[] = [];

const index = lazy(() => {
  /** Entries of all tables by the two characters they are looked for by. */
  const byCore = new Map<number, { readonly entry: WordEntry; readonly table: () => Table }[]>();
  /** Which pairs of characters are worth a look at the map, by a small hash: one byte a pair, few pairs by mistake. */
  const worth = new Uint8Array(0x10000);
  for (const table of tables)
    for (const entry of table())
      for (const core of entry.cores.split(' ')) {
        const [first, second] = [core.charCodeAt(0), core.charCodeAt(1)];
        const code = (first << 16) | second;
        const alike = byCore.get(code);
        if (alike === undefined) byCore.set(code, [{ entry, table }]);
        else alike.push({ entry, table });
        worth[hashOf(first, second)] = 1;
      }
  return { byCore, worth };
});

type Candidates = ReadonlyMap<() => Table, ReadonlySet<WordEntry>>;
const NONE: Candidates = new Map();

/** The line that was looked at last: the rules of a line are asked one after the other. */
let last: { readonly paragraph: Paragraph; readonly candidates: Candidates } | undefined;

/** The entries that may match in a line, by the table they stand in, each once. */
function candidatesIn(paragraph: Paragraph): Candidates {
  if (last?.paragraph !== paragraph) last = { paragraph, candidates: findCandidates(paragraph.text) };
  return last.candidates;
}

function findCandidates(text: string): Candidates {
  const { byCore, worth } = index();
  let found: Map<() => Table, Set<WordEntry>> | undefined;
  let first = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const second = text.charCodeAt(at);
    if (worth[hashOf(first, second)] === 1)
      for (const { entry, table } of byCore.get((first << 16) | second) ?? []) {
        found ??= new Map();
        const entries = found.get(table);
        if (entries === undefined) found.set(table, new Set([entry]));
        else entries.add(entry);
      }
    first = second;
  }
  return found ?? NONE;
}
