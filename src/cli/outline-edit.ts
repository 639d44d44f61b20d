import {
  analyze,
  loadOutlineTools,
  paragraphAt,
  parse,
  readAgain,
  type Analysis,
  type OutlineItem,
  type OutlineOperation,
  type OutlinePlan,
  type OutlineTools,
} from '../core/index.ts';
import { decode } from '../office/decode.ts';
import type { Given } from './command.ts';
import { complain, complainOf } from './complain.ts';
import { encodeLike } from './encode.ts';
import { exitCodes, type Io } from './io.ts';
import { languageInUse, messages } from './messages.ts';
import type { OptionValues } from './options.ts';
import { shorten } from './reporters/layout.ts';
import { recordOf, setAsideIn } from './side-files.ts';
import { causeOf, displayName, writeCauseOf } from './source.ts';
import { UsageError } from './usage-error.ts';

const kinds = ['renumber', 'move', 'promote', 'demote'] as const;
const places = ['before', 'after', 'into'] as const;

/** Whether the options ask for a change of the outline, or for something that only a change can have. */
export const isEdit = (values: OptionValues): boolean =>
  [...kinds, ...places, 'style' as const, 'write' as const].some((option) => values[option] !== undefined);

/** What is to be done, with its items as they were named. */
interface Request {
  readonly kind: (typeof kinds)[number];
  readonly item?: string;
  readonly where?: (typeof places)[number];
  readonly target?: string;
  readonly form?: string;
  readonly from?: string;
}

/** Rearranges the outline of one file. */
export async function editOutline({ operands, values }: Given, io: Io): Promise<number> {
  const { usage, outlineEdits: words } = messages();
  const tools = await loadOutlineTools();
  const request = requestOf(values, tools);
  const [file, ...more] = operands;
  if (file === undefined) throw new UsageError(usage.noFile);
  if (more.length > 0) throw new UsageError(words.oneFile);
  if (values.write === true && file === '-') throw new UsageError(usage.writeStdin);
  if (values.json !== undefined) throw new UsageError(words.noJson);
  const say = (message: string): void => complainOf(io, displayName(file), message);
  try {
    const bytes = await (file === '-' ? io.readStdin() : io.readFile(file));
    const decoded = decode(bytes);
    if (decoded.damaged > 0) say(messages().damaged(decoded.damaged));
    const { ranges } = await setAsideIn(file, decoded.text, await recordOf(file, io), io);
    const analysis = analyze(parse(decoded.text, undefined, ranges));
    const operation = operationOf(request, analysis, tools, file, io);
    if (operation === null) return exitCodes.failure;
    const plan = tools.planOutline(analysis, operation, readAgain(analysis), tools.outlineWords[languageInUse()]);
    if ('refused' in plan) {
      say(plan.text);
      return exitCodes.findings;
    }
    const text = plan.changes.apply(decoded.text);
    tell(plan, text, say);
    if (values.write !== true) {
      io.stdout(text);
      return exitCodes.fine;
    }
    return await writeBack({ file, bytes, decoded, text, plan }, io, say);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    say(causeOf(error));
    return exitCodes.failure;
  }
}

interface Change {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly decoded: ReturnType<typeof decode>;
  readonly text: string;
  readonly plan: OutlinePlan;
}

async function writeBack(
  { file, bytes, decoded, text, plan }: Change,
  io: Io,
  say: (message: string) => void,
): Promise<number> {
  const { fix, outlineEdits: words } = messages();
  if (plan.changes.isEmpty) {
    say(words.nothing);
    return exitCodes.fine;
  }
  const encoded = encodeLike(bytes, decoded, text);
  if (encoded === null) {
    say(decoded.damaged > 0 ? fix.damagedBytes : fix.notBack(decoded.encoding));
    return exitCodes.failure;
  }
  try {
    await io.writeFile(file, encoded, { overwrite: true, expected: bytes });
  } catch (error) {
    say(writeCauseOf(error));
    return exitCodes.failure;
  }
  say(words.done(plan.title, plan.changes.edits.length));
  return exitCodes.fine;
}

/** What is unsure, and what may be wrong now, a line a kind. Lines are those of the text after. */
function tell({ doubts, knockOns }: OutlinePlan, text: string, say: (message: string) => void): void {
  const { outlineEdits: words } = messages();
  if (doubts.length > 0)
    say(
      words.unsure(
        doubts.length,
        doubts.map((doubt) => doubt.text),
      ),
    );
  if (knockOns.length === 0) return;
  const document = parse(text);
  const placed = knockOns.map((one) => words.place(paragraphAt(document, one.range.start) + 1, one.text));
  say(words.knockOns(knockOns.length, placed));
}

/** @throws UsageError */
function requestOf(values: OptionValues, tools: OutlineTools): Request {
  const { outlineEdits: words } = messages();
  const asked = kinds.filter((kind) => values[kind] !== undefined);
  const [kind] = asked;
  const place = places.filter((one) => values[one] !== undefined);
  if (asked.length > 1) throw new UsageError(words.oneOperation);
  if (kind === undefined) throw new UsageError(words.needsOperation(place[0] ?? (values.write ? 'write' : 'style')));
  if (kind !== 'move' && place[0] !== undefined) throw new UsageError(words.onlyMove(place[0]));
  const form = formOf(values.style, kind, tools);
  if (kind === 'renumber') return { kind, ...form };
  const item = values[kind]!;
  if (kind !== 'move') return { kind, item, ...form };
  const [where, ...others] = place;
  if (where === undefined || others.length > 0) throw new UsageError(words.onePlace);
  return { kind, item, where, target: values[where]!, ...form };
}

/** `--style （一）`, or `--style 1、=1.` for a change from one form to another. @throws UsageError */
function formOf(
  style: string | undefined,
  kind: Request['kind'],
  { readForm }: OutlineTools,
): Pick<Request, 'form' | 'from'> {
  if (style === undefined) return {};
  const parts = style.split('=').map((part) => part.trim());
  const isRight = parts.length <= (kind === 'renumber' ? 2 : 1) && parts.every((part) => readForm(part) !== null);
  if (!isRight) throw new UsageError(messages().outlineEdits.style(style));
  return parts.length === 2 ? { from: parts[0]!, form: parts[1]! } : { form: parts[0]! };
}

/** The operation with its items found in the text; null where one is not, or is not the only one, which is said. */
function operationOf(
  { kind, item, where, target, form, from }: Request,
  analysis: Analysis,
  tools: OutlineTools,
  file: string,
  io: Io,
): OutlineOperation | null {
  const printed = { ...(form === undefined ? {} : { form }), ...(from === undefined ? {} : { from }) };
  if (kind === 'renumber') return { kind, ...printed };
  const found = [item, target].map((words) =>
    words === undefined ? undefined : findOne(words, analysis, tools, file, io),
  );
  if (found.includes(null)) return null;
  const items = [found[0]!];
  return kind === 'move' ? { kind, items, where: where!, target: found[1]!, ...printed } : { kind, items, ...printed };
}

function findOne(words: string, analysis: Analysis, tools: OutlineTools, file: string, io: Io): number | null {
  const { outlineEdits } = messages();
  const found = tools.findItems(analysis, words);
  const name = displayName(file);
  if (found.length === 1) return found[0]!.id;
  if (found.length === 0) complainOf(io, name, outlineEdits.notFound(words));
  else {
    complainOf(io, name, outlineEdits.several(words, found.length));
    for (const one of found) complain(io, candidate(one, analysis));
  }
  return null;
}

/** Columns of a candidate's name. */
const WIDTH = 40;

const candidate = ({ start, marker, label }: OutlineItem, { document }: Analysis): string =>
  messages().outlineEdits.candidate(
    paragraphAt(document, start) + 1,
    shorten(label === marker ? marker : marker + label, WIDTH),
  );
