import type { Analysis } from '../analysis/analyze.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { holds, masksOf, presenceIn, type CharacterGroup, type Presence } from './characters.ts';
import type { Concern } from './concerns.ts';
import { shiftFinding, type Finding, type Fix, type RelatedPlace, type Severity } from './finding.ts';
import { sparingOwnWords } from './own-words.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { Stage } from '../store/stages.ts';
import type { LogicalText } from '../text/logical-text.ts';
import type { TextRange } from '../text/range.ts';
import { wordSaid, type DataOf, type Datum, type Names, type Said, type Words } from '../text/said.ts';
import { kinds } from '../syntax/blanks/kinds.zh.ts';
import { basis, common } from './common.zh.ts';

/** The ground of a rule, said in its message and its page: a national standard, another standard, office practice, or our advice. */
export type Basis = '国标' | '标准' | '实务' | '提示';

/** Words of a rule: its title, and its messages by their ids. */
export type RuleWords = Readonly<Record<string, string>> & { readonly title: string };

export type RelatedNote = Omit<RelatedPlace, 'message'>;
export type FixNote = Omit<Fix, 'title'>;

interface ReportNote {
  readonly range: TextRange;
  readonly severity?: Severity;
  readonly related?: readonly RelatedNote[];
  readonly fixes?: readonly FixNote[];
}

/** A message of the rule's own, by its id with its data, or one that many rules have. */
export type Report<Messages extends RuleWords> = <Id extends Exclude<keyof Messages, 'title'> & string>(
  finding: ReportNote & (({ readonly messageId: Id } & DataOf<Messages[Id]>) | { readonly message: Said }),
) => void;

/**
 * Something that findings of many rules say.
 *
 *     say('replace', { right: '二是' }) // 改为“二是”
 */
export const say = <Id extends keyof typeof common>(
  id: Id,
  ...[data]: [Names<(typeof common)[Id]>] extends [never] ? [] : [data: Record<Names<(typeof common)[Id]>, Datum>]
): Said => ({ group: 'common', id, ...(data !== undefined && { data }) });

/** A word that an office does not use, from its `.official-speech.json`. */
export interface ForbiddenWord {
  readonly word: string;
  /** The word to write instead. */
  readonly replacement?: string;
  /** Why, shown in the message. */
  readonly reason?: string;
}

/** Options a rule is given beside the text. */
export interface RuleOptions {
  readonly forbidden?: readonly ForbiddenWord[];
  /** What finds misspellings that no list has, from `loadSpelling`; what needs it finds nothing without. */
  readonly spelling?: Spelling;
}

export interface RuleContext {
  /** Of the text as it is read, unless the rule checks it as it stands. */
  readonly analysis: Analysis;
  readonly options: RuleOptions;
}

/** The properties of a rule. Its page stands in `pages.zh.ts` beside it. */
export interface RuleHead {
  readonly id: string;
  /**
   * Ids under which its findings were reported before. They hold on wherever a writer may have written them: in settings, 规则
   * and 忽略, unless its own id is set too.
   */
  readonly formerly?: readonly string[];
  readonly concerns: Concern;
  /** Findings of this concern that lie inside one of its own say the same, and are dropped. */
  readonly covers?: Concern;
  /** It guesses: where another rule about words or names has found something, it says nothing. */
  readonly yields?: true;
  /** Severities at stages where they differ from what the stage makes of any rule's. */
  readonly atStage?: Partial<Record<Stage, Severity>>;
  /** Its findings are no part of the speech: an editor shows them faded. */
  readonly unnecessary?: true;
  readonly basis: Basis;
  readonly severity: Severity;
}

export interface RuleDefinition<Messages extends RuleWords> extends RuleHead {
  readonly words: Messages;
  check(context: RuleContext, report: Report<Messages>): void;
  /** Checks what stands in the text and is not read: `analysis` and ranges are of the text as it stands. Asked only where there is any. */
  checkStanding?(context: StandingContext, report: Report<Messages>): void;
}

export interface StandingContext extends RuleContext {
  readonly logical: LogicalText;
}

/** A rule that looks at one line at a time: what it finds is kept with the line. Ranges are relative to the line. */
export interface ParagraphRuleDefinition<Messages extends RuleWords> extends RuleHead {
  readonly words: Messages;
  /** The rule is asked only about lines that hold something of each of these groups. */
  readonly needs?: readonly CharacterGroup[];
  checkParagraph(paragraph: Paragraph, report: Report<Messages>): void;
}

export interface Rule extends RuleHead {
  /** Short Chinese name, for settings and the rule list. */
  readonly title: string;
  /** Runs the rule on a text as it is read; a severity other than the rule's own overrides what the rule says of single findings. */
  run(analysis: Analysis, severity: Severity, options?: RuleOptions): readonly Finding[];
  /** Only of rules that look at what is not read: findings in a text as it stands that is read otherwise. */
  readonly runStanding?: Rule['run'];
  /** Only of rules that look at one line: findings of a line, relative to it, in the rule's own severities. */
  readonly runParagraph?: (paragraph: Paragraph) => readonly Finding[];
  /** Only of these: what a line has to hold something of, each, or there is nothing in it for the rule. */
  readonly needed?: readonly Presence[];
}

const ownMessage = (group: string, { messageId: id, data }: { messageId: string; data?: Said['data'] }): Said => ({
  group,
  id,
  ...(data !== undefined && { data }),
});

const NONE: readonly Finding[] = [];

/** Collects what a rule reports as findings in the rule's own severities. */
class Collector<Messages extends RuleWords> {
  #findings: Finding[] | undefined;
  #chinese: Words | undefined;

  constructor(private readonly head: RuleHead & { readonly words: Messages }) {}

  /** What has been reported since it was last taken. */
  take(): readonly Finding[] {
    const findings = this.#findings ?? NONE;
    this.#findings = undefined;
    return findings;
  }

  readonly report: Report<Messages> = (finding) => {
    const { id, basis: restsOn, severity, words } = this.head;
    const chinese = (this.#chinese ??= { common, basis, kinds, [id]: words });
    const inChinese = (one: Said): string => wordSaid(one, chinese);
    const message = 'message' in finding ? finding.message : ownMessage(id, finding);
    const said = say('reasoned', { message, basis: { group: 'basis', id: restsOn } });
    (this.#findings ??= []).push({
      rule: id,
      severity: finding.severity ?? severity,
      range: finding.range,
      message: inChinese(said),
      said,
      related: (finding.related ?? []).map((place) => ({ ...place, message: inChinese(place.said) })),
      fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, title: inChinese(fix.said) })),
    });
  };
}

/** A severity chosen by the user overrides the ones a rule gives to single findings. */
const regrade = (findings: readonly Finding[], own: Severity, inForce: Severity): readonly Finding[] =>
  own === inForce ? findings : findings.map((finding) => ({ ...finding, severity: inForce }));

/**
 * Makes a rule from its definition.
 *
 *     export const gap = defineRule({ id: 'numbering/gap', …, check({ analysis }, report) { … } });
 */
export function defineRule<const Messages extends RuleWords>({
  checkStanding,
  ...definition
}: RuleDefinition<Messages>): Rule {
  return {
    ...definition,
    ...(checkStanding !== undefined && {
      runStanding: (analysis, inForce, options = {}): readonly Finding[] => {
        const { logical } = analysis.document;
        if (logical === null) return [];
        const collector = new Collector(definition);
        checkStanding({ analysis, options, logical }, collector.report);
        return regrade(collector.take(), definition.severity, inForce);
      },
    }),
    title: definition.words.title,
    run: (analysis, inForce, options = {}) => {
      const collector = new Collector(definition);
      definition.check({ analysis, options }, collector.report);
      return regrade(collector.take(), definition.severity, inForce);
    },
  };
}

/**
 * Makes a rule that looks at one line at a time. Residue of web pages is not shown to it.
 *
 *     export const repeated = defineParagraphRule({ …, checkParagraph({ text }, report) { … } });
 */
export function defineParagraphRule<const Messages extends RuleWords>(
  definition: ParagraphRuleDefinition<Messages>,
): Rule {
  const needed = masksOf(definition.needs ?? []);
  const collector = new Collector(definition);
  const runParagraph = (paragraph: Paragraph): readonly Finding[] => {
    // What was reported of a line before the rule threw is lost with that line.
    collector.take();
    definition.checkParagraph(paragraph, collector.report);
    return sparingOwnWords(definition.concerns, collector.take(), paragraph.text);
  };
  return {
    ...definition,
    title: definition.words.title,
    needed,
    runParagraph,
    run: ({ document }, inForce) =>
      document.paragraphs.flatMap((paragraph, index) =>
        paragraph.boilerplate || !holds(presenceIn(paragraph), needed)
          ? []
          : regrade(runParagraph(paragraph), definition.severity, inForce).map((finding) =>
              shiftFinding(finding, document.starts[index]!),
            ),
      ),
  };
}
