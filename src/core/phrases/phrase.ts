import { phraseFunctionNames } from './messages.zh.ts';

/** What a phrase does in a speech, in the order in which a speech has need of it. */
export const phraseFunctions = [
  '开头',
  '承前',
  '引出',
  '肯定',
  '形势',
  '问题',
  '认识',
  '部署',
  '责任',
  '督查',
  '宣传',
  '强调',
  '号召',
  '结尾',
  '主持',
  '引用',
  '衔接',
  '排比',
] as const;

export type PhraseFunction = (typeof phraseFunctions)[number];

/** Where a phrase comes from: shipped, the writer's own, or shared in the folder. */
export type PhraseSource = 'stock' | 'personal' | 'workspace';

/** A set phrase, or a frame with blanks to fill. Immutable. */
export interface Phrase {
  /** What is written and shown; a frame shows its fixed words, `…` for each slot: 为深入贯彻…精神. */
  readonly text: string;
  /** Letters that call it, unique in the shipped stock: tgzzzw. Lower case; may be empty for a writer's own phrase. */
  readonly prefix: string;
  /** One syllable for each Han character of `text`, parted by spaces, without tones, ü as v; may be empty. */
  readonly pinyin: string;
  readonly function: PhraseFunction;
  /** A frame's own name inside its function (任务); null for a phrase. */
  readonly name: string | null;
  /** 1…9, how readily it is offered. */
  readonly weight: number;
  /** A frame's body in VS Code's snippet syntax; null for a phrase, which is inserted as it stands. */
  readonly frame: string | null;
  /** The shipped stock unless told. */
  readonly source?: PhraseSource | undefined;
  /** Speeches in which it was found, where that was counted. */
  readonly speeches?: number | undefined;
  /** At most two sentences that use it. */
  readonly examples?: readonly string[] | undefined;
  /** An own phrase's text as its file keeps it, slots as 【…】. */
  readonly written?: string | undefined;
}

/** Columns of the shipped data, parted by tabs: those of the curation file, then two sentences from the file of examples. */
export const phraseColumns = [
  'prefix',
  'function',
  'phrase',
  'pinyin',
  'weight',
  'seen',
  'frame',
  'example',
  'example',
] as const;

/** Whether a word names a function. */
export const isPhraseFunction = (name: string): name is PhraseFunction =>
  (phraseFunctions as readonly string[]).includes(name);

/**
 * Reads one phrase from its cells, in the order of {@link phraseColumns}; `\n` in a frame is a line break.
 * Throws a RangeError for an unknown function or a weight outside 1…9.
 *
 *     readPhrase(['ktgc', '开头·贯彻', '为深入贯彻…精神', 'wei …', '6', '', '为深入贯彻${1:【会议名称】}精神，'])
 *     // { text: '为深入贯彻…精神', function: '开头', name: '贯彻', … }
 */
export function readPhrase(cells: readonly string[]): Phrase {
  const [prefix = '', place = '', text = '', pinyin = '', weightText = '', seen = '', frame = '', ...examples] = cells;
  const [functionName = '', name = null] = place.split('·');
  const weight = Number(weightText);
  if (!isPhraseFunction(functionName)) throw new RangeError(`Unknown function “${functionName}” of “${text}”`);
  if (!(weight >= 1 && weight <= 9)) throw new RangeError(`Weight “${weightText}” of “${text}” is not 1…9`);
  const body = frame === '' ? null : frame.replaceAll('\\n', '\n');
  return {
    text,
    prefix,
    pinyin,
    function: functionName,
    name,
    weight,
    frame: body,
    ...(seen !== '' && { speeches: Number(seen) }),
    ...(examples.length > 0 && { examples }),
  };
}

/**
 * The characters by which a writer begins to write the phrase: up to its first slot, empty when it begins with one.
 *
 *     writtenKey({ text: '为深入贯彻…精神', … }) // '为深入贯彻'
 */
export function writtenKey(phrase: Phrase): string {
  if (phrase.frame === null) return phrase.text;
  const slot = phrase.text.indexOf('…');
  return slot < 0 ? phrase.text : phrase.text.slice(0, slot);
}

/** Whether the frame is a whole speech to fill, its title and salutation included: 主持词框架. */
export const isSkeleton = ({ frame, name }: Phrase): boolean => frame !== null && name?.endsWith('框架') === true;

/** The function in the words of a language, with a frame's own name, which is Chinese in all: 开头·任务. */
export const functionLabel = (
  { function: name, name: own }: Phrase,
  names: Readonly<Record<PhraseFunction, string>> = phraseFunctionNames,
): string => (own === null ? names[name] : `${names[name]}·${own}`);
