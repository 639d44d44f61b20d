import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import {
  allRules,
  applyEdits,
  emptyProject,
  fixAll,
  lint,
  namesOf,
  viewProject,
  type FixAll,
} from '../../core/index.ts';
import { decode } from '../../office/decode.ts';
import type { FixArguments } from '../arguments.ts';
import { analyzeIn } from '../blank-patterns.ts';
import { encodeLike } from '../encode.ts';
import { exitCodes, type Io } from '../io.ts';
import { ProjectFinder } from '../project.ts';
import { causeOf, displayName } from '../source.ts';

/** `fix`: mends what is certain. Shows what would change, or with `--write` changes the files. */
export async function fix(given: FixArguments, io: Io): Promise<number> {
  const projects = new ProjectFinder(io);
  let exitCode: number = exitCodes.fine;
  for (const file of given.files) {
    const outcome = await fixFile(file, given, projects, io);
    if (outcome === 'failed') exitCode = exitCodes.failure;
    else if (outcome === 'open' && exitCode === exitCodes.fine) exitCode = exitCodes.findings;
  }
  return exitCode;
}

type Outcome = 'clean' | 'open' | 'failed';

async function fixFile(file: string, given: FixArguments, projects: ProjectFinder, io: Io): Promise<Outcome> {
  const say = (message: string): void => io.stderr(`official-speech: ${displayName(file)}：${message}\n`);
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    const decoded = decode(bytes);
    const fixed = await mend(file, decoded.text, given, projects, io);
    if (fixed.edits.length === 0) {
      if (given.write) say('没有可以直接改正的问题');
      return 'clean';
    }
    const text = applyEdits(decoded.text, fixed.edits);
    if (!given.write) {
      io.stdout(patch(file, decoded.text, text));
      return 'open';
    }
    const encoded = encodeLike(bytes, decoded, text);
    if (encoded === null) {
      say(`按原来的编码（${decoded.encoding}）写不回去，没有改动。请先另存为 UTF-8`);
      return 'failed';
    }
    await io.writeFile(file, encoded, true);
    say(`已改正${summary(fixed)}`);
    return 'clean';
  } catch (error) {
    say(causeOf(error));
    return 'failed';
  }
}

async function mend(file: string, text: string, given: FixArguments, projects: ProjectFinder, io: Io): Promise<FixAll> {
  const view = given.project ? await projects.view(file) : viewProject(emptyProject, file);
  const findings = lint(await analyzeIn(view, text, [], io), view.lint);
  const isWanted = (rule: string): boolean =>
    given.rules.length === 0 || namesOf(rule).some((name) => given.rules.includes(name));
  return fixAll(text, findings, view.lint, isWanted);
}

/** A unified diff; the library's own header would write a Chinese name in octal. */
function patch(file: string, before: string, after: string): string {
  const name = displayName(file);
  const changes = structuredPatch(name, name, before, after, undefined, undefined, { context: 1 });
  return `--- ${name}\t改前\n+++ ${name}\t改后\n${formatPatch(changes, OMIT_HEADERS)}`;
}

/** 3处：半角标点2处、叠字1处 */
function summary({ counts }: FixAll): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const titles = [...counts].map(([id, count]) => `${allRules.find((rule) => rule.id === id)?.title ?? id}${count}处`);
  return `${all}处：${titles.join('、')}`;
}
