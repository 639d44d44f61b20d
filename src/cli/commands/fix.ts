import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import { applyEdits, emptyProject, isRuleName, lint, namesOf, viewProject, wordSaid } from '../../core/index.ts';
import { fixAll, type FixAll } from '../../core/later.ts';
import { decode } from '../../office/decode.ts';
import { analyzeIn } from '../blank-patterns.ts';
import type { Command, Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { encodeLike } from '../encode.ts';
import { exitCodes, type Io } from '../io.ts';
import { coreWords, messages } from '../messages.ts';
import { ProjectFinder } from '../project.ts';
import { recordOf, setAsideIn } from '../side-files.ts';
import { causeOf, displayName, writeCauseOf } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** `fix`: mends what is certain. Shows what would change, or with `--write` changes the files. */
export const fix: Command = { name: 'fix', options: ['rule', 'write', 'diff', 'no-project'], run: fixFiles };

/** What `fix` is told. */
interface Task {
  /** Whether the files are changed; else what would change is shown. */
  readonly write: boolean;
  /** Only these rules; all of them when there is none. */
  readonly rules: readonly string[];
  /** Null where no project file is looked for. */
  readonly projects: ProjectFinder | null;
}

async function fixFiles({ operands: files, values }: Given, io: Io): Promise<number> {
  const { write = false, diff = false, rule: rules = [], 'no-project': noProject = false } = values;
  const { usage } = messages();
  if (files.length === 0) throw new UsageError(usage.noFile);
  if (write && diff) throw new UsageError(usage.writeOrDiff);
  if (write && files.includes('-')) throw new UsageError(usage.writeStdin);
  const unknown = rules.find((id) => !isRuleName(id));
  if (unknown !== undefined) throw new UsageError(usage.noRuleForFix(unknown));
  const task = { write, rules, projects: noProject ? null : new ProjectFinder(io) };
  let exitCode: number = exitCodes.fine;
  for (const file of files) {
    const outcome = await fixFile(file, task, io);
    if (outcome === 'failed') exitCode = exitCodes.failure;
    else if (outcome === 'open' && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  return exitCode;
}

type Outcome = 'clean' | 'open' | 'failed';

async function fixFile(file: string, task: Task, io: Io): Promise<Outcome> {
  const words = messages().fix;
  const say = (message: string): void => complainOf(io, displayName(file), message);
  let bytes: Uint8Array;
  let decoded: ReturnType<typeof decode>;
  try {
    bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    decoded = decode(bytes);
  } catch (error) {
    say(causeOf(error));
    return 'failed';
  }
  const fixed = await mend(file, decoded.text, task, io);
  if (fixed.edits.length === 0) {
    if (task.write) say(words.nothing);
    return 'clean';
  }
  const text = applyEdits(decoded.text, fixed.edits);
  if (!task.write) {
    report(io, patch(file, decoded.text, text));
    return 'open';
  }
  const encoded = encodeLike(bytes, decoded, text);
  if (encoded === null) {
    say(decoded.damaged > 0 ? words.damagedBytes : words.notBack(decoded.encoding));
    return 'failed';
  }
  try {
    await io.writeFile(file, encoded, { overwrite: true, expected: bytes });
  } catch (error) {
    say(writeCauseOf(error));
    return 'failed';
  }
  say(summary(fixed));
  return 'clean';
}

async function mend(file: string, text: string, { projects, rules }: Task, io: Io): Promise<FixAll> {
  const view = projects === null ? viewProject(emptyProject, file) : await projects.view(file);
  const { ranges } = await setAsideIn(file, text, await recordOf(file, io), io);
  const findings = lint(await analyzeIn(view, text, [], io, ranges), view.lint);
  const isWanted = (rule: string): boolean => rules.length === 0 || namesOf(rule).some((name) => rules.includes(name));
  return fixAll(text, findings, view.lint, isWanted, ranges);
}

/** A unified diff; the library's own header would write a Chinese name in octal. */
function patch(file: string, before: string, after: string): string {
  const { fix: words } = messages();
  const name = displayName(file);
  const changes = structuredPatch(name, name, before, after, undefined, undefined, { context: 1 });
  return `--- ${name}\t${words.before}\n+++ ${name}\t${words.after}\n${formatPatch(changes, OMIT_HEADERS)}`;
}

/** 3处：半角标点2处、叠字1处 */
function summary({ counts }: FixAll): string {
  const { fix: words } = messages();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const titles = [...counts].map(([id, count]) =>
    words.title(wordSaid({ group: id, id: 'title' }, coreWords()), count),
  );
  return words.done(all, titles);
}
