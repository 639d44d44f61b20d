import { normalise, type Mention } from './mention.ts';

/** Words after which quoted text is somebody's: 强调, 古人云, 提出的. */
const SOURCE_BEFORE =
  /(?:强调|指出|要求|提出|说过|说|讲|道|云|曰|写道|有言|所言|明确|号召|告诫|勉励|题词|批示|誓言|认为|诗|诗句|名言|古语|俗话|老话|谚语)(?:得好|过|的)?[，,：:\s]*$/;
const QUOTED = /“([^“”\n]{2,400})”/g;
/** Sayings that stand without quotes: 俗话说，行百里者半九十。 */
const SAYING =
  /(?:俗话|老话|古话|常言|古语|谚语|古人|先贤|有句话|有句老话|有诗|古诗)(?:常)?(?:说得好|讲得好|说的好|说|讲|道|云|曰|有云)[，,：:]*([^“”。！？\n]{4,60})/g;
/** Reported speech without quotes: 习近平总书记强调，…… */
const REPORTING = /(?:强调|指出|要求|提出)[，：]([^“”。！？；\n]{6,200})/g;
const SPEAKER =
  /(?:书记|主席|总理|省长|市长|县长|区长|部长|局长|主任|同志)(?:在[^，。；“”]{2,20})?[^，。；：“”的]{0,8}$/;
/** Quotes around fewer characters hold a term, not somebody's words. */
const LONG = 12;
const REACH = 36;

/**
 * Quotations of a line: quoted words that have a source or are a sentence, sayings, and what a leader is said to have said.
 * Terms in quotes (“放管服”) and rows of catchwords are none.
 *
 *     scanQuotations('古人云：“为政之要，惟在得人。”')[0] // { kind: 'quotation', subject: '古人云', text: '为政之要，惟在得人。', … }
 */
export function scanQuotations(line: string): Mention[] {
  const mentions: Mention[] = [];
  if (line.includes('“'))
    for (const { 0: printed, 1: words = '', index } of line.matchAll(QUOTED)) {
      const before = line.slice(Math.max(0, index - REACH), index);
      const hasSource = words.length >= 4 && SOURCE_BEFORE.test(before);
      if (hasSource || isSentence(words))
        mentions.push(quotation(index, index + printed.length, words, hasSource ? sourceOf(before) : ''));
    }
  for (const { 0: printed, 1: words = '', index } of line.matchAll(SAYING))
    mentions.push(quotation(index + printed.length - words.length, index + printed.length, words, printed.slice(0, 3)));
  for (const { 0: printed, 1: words = '', index } of line.matchAll(REPORTING)) {
    const before = line.slice(Math.max(0, index - REACH), index);
    const start = index + printed.length - words.length;
    if (SPEAKER.test(before))
      mentions.push(quotation(start, start + words.length, words, sourceOf(line.slice(index - before.length, start))));
  }
  return mentions;
}

const quotation = (start: number, end: number, words: string, source: string): Mention => ({
  kind: 'quotation',
  subject: source,
  text: normalise(words),
  start,
  end,
});

/** Quoted words with a mark inside, or long ones, are said by somebody; a list of terms (A、B, A+B) is not. */
const isSentence = (words: string): boolean =>
  /[，。；！？]/.test(words) || (words.length >= LONG && !/[、+＋]/.test(words));

/** The clause that names the source. */
const sourceOf = (before: string): string =>
  (before.split(/[，。；：、！？”“]/).findLast((part) => part.trim().length > 1) ?? '').trim();
