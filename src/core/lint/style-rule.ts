import type { Analysis } from '../analysis/analyze.ts';
import type { Said } from '../text/said.ts';
import { perLine } from '../syntax/per-line.ts';
import type { TextRange } from '../text/range.ts';
import { matches } from '../text/matches.ts';
import { holds, masksOf, presenceIn, type CharacterGroup } from './characters.ts';
import { defineRule, say, type RuleWords, type Rule, type RuleHead } from './rule.ts';

/** A place where a text uses one of several right forms, and how it would look in another. */
export interface StyleUse {
  readonly range: TextRange;
  /** Index of the form in the rule's `forms`. */
  readonly form: number;
  /** Uses of different groups (一、 and （一）) need not be alike. */
  readonly group?: string;
  /** The text of the place written in each form. */
  readonly as: readonly string[];
}

/** Names of the forms, as a message says them. */
type StyleWords = RuleWords & { readonly form1: string; readonly form2: string; readonly form3?: string };

interface StyleRuleDefinition extends Omit<RuleHead, 'severity'> {
  readonly words: StyleWords;
  readonly uses: (analysis: Analysis) => readonly StyleUse[];
  /** Index of the form that a standard wants: a file that keeps to another one is told of it once. */
  readonly standard?: number;
}

/**
 * Makes a rule of house style: several forms are right, one file should keep to one. The minority form is told of once a
 * file, at its first place, with all its places and one fix for all; a file that keeps to one form is silent, unless a standard wants another.
 */
export function defineStyleRule({ uses, standard, ...head }: StyleRuleDefinition): Rule {
  const forms = 'form3' in head.words ? [0, 1, 2] : [0, 1];
  return defineRule({
    ...head,
    severity: 'hint',
    check({ analysis }, report) {
      const all = uses(analysis);
      const nameOf = (form: number): Said => ({ group: head.id, id: `form${form + 1}` });
      for (const group of new Set(all.map((use) => use.group))) {
        const found = all.filter((use) => use.group === group);
        const places = forms.map((form) => found.filter((use) => use.form === form));
        const counts = places.map(({ length }) => length);
        const most = counts.indexOf(Math.max(...counts));
        const isMixed = counts.filter((count) => count > 0).length > 1;
        const norm = isMixed ? most : (standard ?? most);
        places.forEach((odd, form) => {
          const first = odd[0];
          if (form === norm || first === undefined) return;
          report({
            range: first.range,
            message: isMixed
              ? say('mixed', { major: counts[norm]!, norm: nameOf(norm), minor: odd.length, odd: nameOf(form) })
              : say('standard', { norm: nameOf(norm), minor: odd.length, odd: nameOf(form) }),
            related: odd.slice(1, 50).map(({ range }) => ({ range, said: nameOf(form) })),
            fixes: [
              {
                said: say('replaceAll', { norm: nameOf(norm) }),
                safe: false,
                edits: odd.map(({ range, as }) => ({ range, text: as[norm]! })),
              },
            ],
          });
        });
      }
    },
  });
}

/** How a style rule finds the forms in one line. */
interface StylePattern {
  /** Global. */
  readonly pattern: RegExp;
  /** Which form a match is, or -1. */
  readonly formOf: (match: RegExpExecArray) => number;
  /** The match written in each form. */
  readonly as: (match: RegExpExecArray) => readonly string[];
  /** The pattern is tried on lines that hold something of each of these groups. */
  readonly needs?: readonly CharacterGroup[];
}

/** Uses of forms that one pattern finds line by line, residue left out. */
export function usesOf({ pattern, formOf, as, needs = [] }: StylePattern): StyleRuleDefinition['uses'] {
  const needed = masksOf(needs);
  const inLine = perLine((paragraph): readonly StyleUse[] => {
    if (paragraph.boilerplate || !holds(presenceIn(paragraph), needed)) return NONE;
    return matches(pattern, paragraph.text).flatMap((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      const form = formOf(match);
      return form < 0 ? [] : [{ range, form, as: as(match) }];
    });
  });
  return ({ document: { paragraphs, starts } }) => {
    const uses: StyleUse[] = [];
    paragraphs.forEach((paragraph, index) => {
      const by = starts[index]!;
      for (const { range, form, as: forms } of inLine(paragraph))
        uses.push({ range: { start: range.start + by, end: range.end + by }, form, as: forms });
    });
    return uses;
  };
}

const NONE: readonly StyleUse[] = [];
