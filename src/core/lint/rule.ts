import type { Analysis } from '../analysis/analyze.ts';
import type { TextRange } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** How serious a finding is; the names of the command line's JSON. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule rests on, said in its message and its page: a national standard, another standard, office practice, or our advice. */
export type Basis = '国标' | '标准' | '实务' | '提示';

/** Another place that belongs to a finding: the series' first member, the other copy. */
export interface RelatedPlace {
  readonly range: TextRange;
  readonly message: string;
}

/** A repair. `safe` ones may be applied all at once without asking; the others need a person's choice. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** One fault a rule reports: data only; the editor turns it into a Diagnostic. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** Names in braces of a message text: `'“{previous}”之后'` needs `previous`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The data a message text needs; a wrong or missing name does not compile. */
export type MessageData<Text extends string> = [Names<Text>] extends [never]
  ? { readonly data?: Record<string, never> }
  : { readonly data: { readonly [Name in Names<Text>]: string | number } };

export type Report<Messages extends Record<string, string>> = <Id extends keyof Messages & string>(
  finding: {
    readonly range: TextRange;
    readonly messageId: Id;
    readonly severity?: Severity;
    readonly related?: readonly RelatedPlace[];
    readonly fixes?: readonly Fix[];
  } & MessageData<Messages[Id]>,
) => void;

export interface RuleContext {
  readonly analysis: Analysis;
}

/** What a rule file says of itself. `documentation` is the rule's page: what, why, a right and a wrong example. */
export interface RuleDefinition<Messages extends Record<string, string>> {
  readonly id: string;
  readonly basis: Basis;
  readonly severity: Severity;
  /** Short Chinese name, for settings and the rule list. */
  readonly title: string;
  readonly documentation: { readonly description: string; readonly wrong: string; readonly right: string };
  readonly messages: Messages;
  check(context: RuleContext, report: Report<Messages>): void;
}

export interface Rule {
  readonly id: string;
  readonly basis: Basis;
  readonly severity: Severity;
  readonly title: string;
  readonly documentation: RuleDefinition<Record<string, string>>['documentation'];
  /** Runs the rule; `severity` is the one in force unless the rule grades a finding itself. */
  run(analysis: Analysis, severity: Severity): Finding[];
}

/** Fills `{name}` in a message text. */
export const formatMessage = (text: string, data: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));

/**
 * Makes a rule from its definition.
 *
 *     export const gap = defineRule({ id: 'numbering/gap', …, check({ analysis }, report) { … } });
 */
export function defineRule<const Messages extends Record<string, string>>(
  definition: RuleDefinition<Messages>,
): Rule {
  const { id, basis, severity, title, documentation } = definition;
  return {
    id,
    basis,
    severity,
    title,
    documentation,
    run(analysis, inForce) {
      const findings: Finding[] = [];
      const report: Report<Messages> = (finding) => {
        const data = 'data' in finding ? (finding.data as Record<string, string | number>) : {};
        findings.push({
          rule: id,
          severity: finding.severity === undefined || inForce !== severity ? inForce : finding.severity,
          range: finding.range,
          message: `${formatMessage(definition.messages[finding.messageId] ?? '', data)}（${basis}）`,
          related: finding.related ?? [],
          fixes: finding.fixes ?? [],
        });
      };
      definition.check({ analysis }, report);
      return findings;
    },
  };
}
