import { version } from '../../package.json';
import { emptyProject, lint, severityRank, viewProject, type BlankPattern, type ProjectView } from '../core/index.ts';
import { readArguments, type Arguments, type ReportName } from './arguments.ts';
import { UsageError } from './options.ts';
import { analyzeIn, readPatterns } from './blank-patterns.ts';
import { saveRequests } from './commands/requests.ts';
import { saveReview } from './commands/review.ts';
import { fill } from './commands/fill.ts';
import { fix } from './commands/fix.ts';
import { minePhrasesOf } from './commands/phrases-mine.ts';
import { help } from './help.ts';
import { exitCodes, type Io } from './io.ts';
import { ProjectFinder } from './project.ts';
import type { Report } from './report.ts';
import { describeFile, type PartName } from './reporters/json.ts';
import { renewalText } from './reporters/renewal.ts';
import { finalOf, finalReport, reviewText } from './reporters/review.ts';
import { analysisText, findingsText, outlineText, placeholdersText, statisticsText } from './reporters/text.ts';
import { readSource, type Source } from './source.ts';
import { fillsOf, ticksOf } from './side-files.ts';

interface Command {
  readonly text: (report: Report) => string;
  readonly parts: readonly PartName[];
  readonly lints: boolean;
  /** Whether it asks what has been checked by eye. */
  readonly reviews?: boolean;
}

const commands: Readonly<Record<ReportName, Command>> = {
  analyze: {
    text: analysisText,
    parts: ['active', 'length', 'speeches', 'outline', 'placeholders', 'diagnostics', 'statistics'],
    lints: true,
  },
  check: { text: findingsText, parts: ['diagnostics'], lints: true },
  outline: { text: outlineText, parts: ['speeches', 'outline'], lints: false },
  placeholders: { text: placeholdersText, parts: ['placeholders'], lints: false },
  renew: { text: renewalText, parts: ['renewal'], lints: false },
  stats: { text: statisticsText, parts: ['speeches', 'statistics'], lints: false },
  review: { text: reviewText, parts: ['review'], lints: false, reviews: true },
  final: { text: finalReport, parts: ['final'], lints: true, reviews: true },
};

async function report(
  source: Source,
  { rules, stage }: Arguments,
  project: ProjectView,
  { lints, reviews = false }: Command,
  patterns: readonly BlankPattern[],
  io: Io,
): Promise<Report> {
  const analysis = await analyzeIn(project, source.text, patterns, io);
  const onRuleError = (ruleId: string, error: unknown): void =>
    io.stderr(`official-speech: ${source.file}：规则 ${ruleId} 出错，已跳过：${String(error)}\n`);
  const config = { ...project.lint, rules: { ...project.lint.rules, ...rules }, stage, onRuleError };
  const ticks = reviews ? await ticksOf(source.file, io) : [];
  const fills = reviews ? await fillsOf(source.file, io) : [];
  return { file: source.file, analysis, findings: lints ? lint(analysis, config) : [], ticks, fills };
}

/** Whether a file's result is told by the exit status. */
function fails(result: Report, { command, maxSeverity }: Arguments): boolean {
  if (command === 'final') return !finalOf(result).ready;
  const limit = severityRank(maxSeverity);
  return command === 'check' && result.findings.some(({ severity }) => severityRank(severity) <= limit);
}

async function runCommand(given: Arguments, io: Io): Promise<number> {
  const command = commands[given.command];
  const projects = new ProjectFinder(io);
  const patterns = await readPatterns(given.patterns);
  const documents: unknown[] = [];
  let exitCode: number = exitCodes.fine;
  let printed = 0;
  for (const file of given.files) {
    const source = await readSource(file, io);
    if (source === null) {
      exitCode = exitCodes.failure;
      continue;
    }
    const project = given.project ? await projects.view(file) : viewProject(emptyProject, file);
    const result = await report(source, given, project, command, patterns, io);
    if (given.out !== null) {
      const saveTable = given.command === 'placeholders' ? saveRequests : saveReview;
      if (!(await saveTable(result, given.out, given.force, io))) exitCode = exitCodes.failure;
    } else if (given.json) documents.push(describeFile(result, command.parts));
    else io.stdout((printed++ > 0 ? '\n' : '') + command.text(result));
    if (fails(result, given) && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  if (given.json && given.files.length > 1) io.stdout(`${JSON.stringify(documents, null, 1)}\n`);
  else if (documents.length > 0) io.stdout(`${JSON.stringify(documents[0], null, 1)}\n`);
  return exitCode;
}

/**
 * The command line: reads `argv` (the words after the program's name), prints through `io`, resolves to the exit status.
 *
 *     await run(['check', '讲话.txt'], io) // 0 nothing found, 1 findings, 2 wrong usage or an unreadable file
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = readArguments(argv);
    if (request.kind === 'run') return await runCommand(request.arguments, io);
    if (request.kind === 'fill') return await fill(request.arguments, io);
    if (request.kind === 'fix') return await fix(request.arguments, io);
    if (request.kind === 'mine') return await minePhrasesOf(request.arguments, io);
    io.stdout(request.kind === 'help' ? help : `${version}\n`);
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`official-speech: ${error.message}（用法见 official-speech --help）\n`);
    return exitCodes.failure;
  }
}
