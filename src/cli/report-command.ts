import {
  emptyProject,
  lint,
  loadSpelling,
  spellingRule,
  viewProject,
  wordFinding,
  type BlankPattern,
  type LintConfig,
  type ProjectView,
  type Stage,
} from '../core/index.ts';
import { analyzeIn, readPatterns } from './blank-patterns.ts';
import type { Command, Given } from './command.ts';
import { complainOf, report as print } from './complain.ts';
import { exitCodes, type Io } from './io.ts';
import { coreWords, messages } from './messages.ts';
import type { OptionName, OptionValues } from './options.ts';
import { ProjectFinder } from './project.ts';
import type { Report } from './report.ts';
import { describeFile, type PartName } from './reporters/json.ts';
import { recordOf, setAsideIn, ticksOf } from './side-files.ts';
import { displayName, readSource, type Source } from './source.ts';
import { UsageError } from './usage-error.ts';
import { readRules, readStage } from './values.ts';

/** A command that reads texts and reports on them, file by file. */
export interface ReportSpec {
  readonly name: string;
  /** Options beside those of all such commands. */
  readonly options: readonly OptionName[];
  readonly text: (report: Report) => string;
  /** What of a file stands in the JSON document. */
  readonly parts: readonly PartName[];
  readonly lints?: true;
  /** Whether it asks what has been checked by eye, and what was filled in. */
  readonly reviews?: true;
  /** The stage that it always grades for. */
  readonly stage?: Stage;
  /** Whether it asks a text's record for its stage where no option names one. */
  readonly asksStage?: true;
  /** Writes what `--out` asks for; false when it could not be written. */
  readonly save?: (report: Report, out: string, overwrite: boolean, io: Io) => Promise<boolean>;
  /** Whether a file's result makes the exit status 1. Called once before any file is read, to have its options checked. */
  readonly fails?: (values: OptionValues) => (report: Report) => boolean;
}

const commonOptions = ['json', 'pattern', 'no-project'] as const;

/** Makes a command of how one file is reported on. */
export const reportCommand = (spec: ReportSpec): Command => ({
  name: spec.name,
  options: [...commonOptions, ...spec.options],
  run: (given, io) => runReports(spec, given, io),
});

/** What holds for all files of one run. */
interface Setup {
  readonly spec: ReportSpec;
  readonly rules: NonNullable<LintConfig['rules']>;
  /** Null where each text is asked. */
  readonly stage: Stage | null;
  readonly patterns: readonly BlankPattern[];
}

async function runReports(spec: ReportSpec, { operands: files, values }: Given, io: Io): Promise<number> {
  const { json = false, out, force = false } = values;
  const setup = await setUp(spec, files, values);
  const fails = spec.fails?.(values) ?? (() => false);
  const projects = new ProjectFinder(io);
  const documents: unknown[] = [];
  let exitCode: number = exitCodes.fine;
  let printed = 0;
  for (const file of files) {
    const source = await readSource(file, io);
    if (source === null) {
      exitCode = exitCodes.failure;
      continue;
    }
    const project = values['no-project'] ? viewProject(emptyProject, file) : await projects.view(file);
    const result = await reportOn(source, project, setup, io);
    if (out !== undefined && spec.save !== undefined) {
      if (!(await spec.save(result, out, force, io))) exitCode = exitCodes.failure;
    } else if (json) documents.push(describeFile(result, spec.parts));
    else print(io, (printed++ > 0 ? '\n' : '') + spec.text(result));
    if (fails(result) && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  if (json && files.length > 1) io.stdout(`${JSON.stringify(documents, null, 1)}\n`);
  else if (documents.length > 0) io.stdout(`${JSON.stringify(documents[0], null, 1)}\n`);
  return exitCode;
}

/** @throws UsageError */
async function setUp(spec: ReportSpec, files: readonly string[], values: OptionValues): Promise<Setup> {
  const { usage } = messages();
  if (files.length === 0) throw new UsageError(usage.noFile);
  if (values.out !== undefined && files.length > 1) throw new UsageError(usage.outOfOneFile(spec.name));
  const asked = spec.stage ?? (values.stage === undefined ? null : readStage(values.stage));
  const stage = asked ?? (spec.asksStage ? null : 'review');
  return { spec, stage, rules: readRules(values.rule ?? []), patterns: await readPatterns(values.pattern ?? []) };
}

async function reportOn(source: Source, project: ProjectView, setup: Setup, io: Io): Promise<Report> {
  const { spec, rules, patterns } = setup;
  const { file } = source;
  const record = await recordOf(file, io);
  const recorded = setup.stage === null ? record?.stage : undefined;
  const stage = setup.stage ?? recorded ?? 'review';
  const setAside = await setAsideIn(file, source.text, record, io);
  const analysis = await analyzeIn(project, source.text, patterns, io, setAside.ranges);
  const onRuleError = (rule: string, error: unknown): void =>
    complainOf(io, displayName(file), messages().ruleFailed(rule, String(error)));
  const chosen = { ...project.lint.rules, ...rules };
  const spells = spec.lints && chosen[spellingRule] !== 'off';
  const spelling = spells ? { spelling: await loadSpelling() } : {};
  const config: LintConfig = { ...project.lint, rules: chosen, stage, onRuleError, ...spelling };
  return {
    file,
    analysis,
    stage,
    stageFrom: setup.stage !== null ? 'asked' : recorded === undefined ? 'nobody' : 'record',
    findings: spec.lints ? lint(analysis, config).map((finding) => wordFinding(finding, coreWords())) : [],
    ticks: spec.reviews ? await ticksOf(file, io) : [],
    fills: spec.reviews ? (record?.fills ?? []) : [],
    target: record?.target,
    lostPassages: setAside.lost,
  };
}
