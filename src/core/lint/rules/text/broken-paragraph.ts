import { findParagraphBreaks, joinOf, type ParagraphBreak } from '../../../analysis/paragraph-breaks.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** More breaks in a row than this are one habit, a text with hard line ends: one finding, not one a line. */
const MANY = 3;
/** With so many, and a quarter of all lines, the whole file is such a text. */
const WHOLE_FILE = 12;
const SHOWN = 6;

/** Breaks whose paragraphs follow on one another; all of them where the file has hard line ends throughout. */
function chainsOf(breaks: readonly ParagraphBreak[], lines: number): (readonly ParagraphBreak[])[] {
  if (breaks.length >= WHOLE_FILE && breaks.length * 4 >= lines) return [breaks];
  const chains: ParagraphBreak[][] = [];
  for (const one of breaks) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.after === one.before) chain.push(one);
    else chains.push([one]);
  }
  return chains;
}

const joinFix = (breaks: readonly ParagraphBreak[], title: string): Fix => ({
  title,
  safe: breaks.every(({ certain }) => certain),
  edits: breaks.map(joinOf),
});

/** A paragraph cut inside a sentence by a page break or a hard line end (conventions P38, P39). */
export const brokenParagraph = defineRule({
  id: 'text/broken-paragraph',
  concerns: 'residue',
  basis: '实务',
  severity: 'information',
  title: '断段',
  messages: {
    broken: '段落在句中断开：“{before}”与下一段“{after}”应相连，或段末缺标点',
    opening: '段首不应是标点：“{after}”应接在上一段之后',
    wrapped: '此处起有 {count} 处在句中断行，疑为硬换行',
  },
  check({ analysis }, report) {
    const { text, paragraphs } = analysis.document;
    const lines = paragraphs.filter((paragraph) => paragraph.indent < paragraph.text.length).length;
    for (const chain of chainsOf(findParagraphBreaks(analysis), lines)) {
      if (chain.length > MANY) {
        const fixes = [joinFix(chain, '合并这些段落')];
        report({ range: chain[0]!.gap, messageId: 'wrapped', data: { count: chain.length }, fixes });
        continue;
      }
      for (const one of chain) {
        const { start, end } = one.gap;
        const before = text.slice(Math.max(0, start - SHOWN), start);
        const after = text.slice(end, end + SHOWN).split(/[\r\n]/u)[0]!;
        const fixes = [joinFix([one], '与下一段合并')];
        if (one.opening) {
          report({ range: { start, end: end + 1 }, messageId: 'opening', data: { after }, fixes });
        } else {
          const full: Fix = { title: '段末补句号', safe: false, edits: [{ range: { start, end: start }, text: '。' }] };
          if (!one.certain) fixes.push(full);
          report({ range: { start: start - 1, end: end + 1 }, messageId: 'broken', data: { before, after }, fixes });
        }
      }
    }
  },
});
