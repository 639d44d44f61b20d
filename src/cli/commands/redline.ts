import type { Command, Given } from '../command.ts';
import { complainOf, report } from '../complain.ts';
import { readDocument, type ReadDocument } from '../documents.ts';
import { exitCodes, type Io } from '../io.ts';
import { messages } from '../messages.ts';
import { readProfile } from '../profiles.ts';
import { save } from '../save.ts';
import { withoutSetAside } from '../side-files.ts';
import { displayName } from '../source.ts';
import { UsageError } from '../usage-error.ts';

/** `redline`: two versions of a text as one Word document with tracked changes (花脸稿). */
export const redline: Command = {
  name: 'redline',
  options: ['out', 'author', 'date', 'profile', 'force'],
  run: writeMarked,
};

async function writeMarked({ operands, values }: Given, io: Io): Promise<number> {
  const { usage } = messages();
  const { out, author = '', date, force = false } = values;
  const [before, after, ...more] = operands;
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError(usage.redlineFiles);
  if (out === undefined || !/\.docx$/iu.test(out)) throw new UsageError(usage.redlineOut);
  if (before === '-' && after === '-') throw new UsageError(usage.bothFromStdin);
  const time = readTime(date, io);
  const profile = await readProfile(values.profile, io);
  for (const file of [before, after])
    if (file !== '-' && (await io.isSameFile(file, out))) {
      complainOf(io, displayName(out), messages().convert.isSource);
      return exitCodes.failure;
    }
  const versions: ReadDocument[] = [];
  for (const file of [before, after]) {
    const document = await readDocument(file, 'drop', io);
    if (document === null) return exitCodes.failure;
    for (const notice of document.notices) complainOf(io, displayName(file), notice);
    versions.push({ ...document, text: await withoutSetAside(file, document.text, io) });
  }
  const { writeRedline } = await import('../../office/word/redline.ts');
  const { comparedTexts } = await import('../../office/word/versions.ts');
  const compared = comparedTexts(versions[0]!, versions[1]!);
  if (compared.leavesOutLayout) complainOf(io, displayName(out), messages().convert.layoutLeftOut);
  const bytes = await writeRedline(compared.before, compared.after, profile, { author, time });
  if (!(await save(out, bytes, force, io))) return exitCodes.failure;
  report(io, `${displayName(out)}\n`);
  return exitCodes.fine;
}

/** The time that the changes carry. @throws UsageError */
function readTime(date: string | undefined, io: Io): string {
  if (date === undefined) return io.now();
  const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(date);
  const time = written?.[2] ?? '00:00';
  const whole = `${written?.[1] ?? ''}T${time.length === 5 ? `${time}:00` : time}Z`;
  if (written === null || Number.isNaN(Date.parse(whole))) throw new UsageError(messages().usage.redlineDate(date));
  return whole;
}
