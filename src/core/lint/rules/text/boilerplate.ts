import { text } from './messages.zh.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import { isBoilerplate } from '../../../syntax/boilerplate.ts';
import type { Paragraph, SpeechDocument } from '../../../syntax/nodes.ts';
import type { TextRange } from '../../../text/range.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule, say, type FixNote } from '../../rule.ts';

/** Beyond this a line of residue may hold text of the speech too: deleting it wants a look. */
const LONG_LINE = 120;
/** So much of a longer place is shown in the title of its fix. */
const SHOWN = 12;

/** The contents of a line, without indentation and trailing space. */
function contentOf({ paragraphs, starts }: SpeechDocument, index: number): TextRange {
  const { text, indent } = paragraphs[index]!;
  return { start: starts[index]! + indent, end: starts[index]! + text.trimEnd().length };
}

/** A speech's own title or sentence, of which a page's words stand beside it on the line. */
const TITLE =
  /(?:^|[\s　：:】\])）。])([^\s　，。：:【】[\]]{4,40}(?:讲话|发言|致辞|致词|报告|主持词|总结))(?=$|[\s　（(【[]|来源|作者|编辑|本文|时间)/gu;
const SENTENCE = /(?:^|[\s　])([^\s　。]{12,}。)(?=$|[\s　])/gu;
/** What a page calls its goods by: no title has it. */
const GOODS = /范文|小编|整理|下载|模板|大全|合集|\d篇|[一二三四五六七八九十]篇|相关|推荐|更多|分享/u;

/** The part of a residue line that is the speech's own, half-open in the line; undefined where all of it is the page's. */
function ownPart(line: string): TextRange | undefined {
  for (const pattern of [TITLE, SENTENCE])
    for (const { 0: whole, 1: own, index } of line.matchAll(pattern)) {
      const start = index + whole.length - own!.length;
      if (!GOODS.test(own!) && !isBoilerplate(own!)) return { start, end: start + own!.length };
    }
  return undefined;
}

/** Deletes what stands before and behind the speech's own part of a line, with the space between. */
function cutOf({ paragraphs, starts }: SpeechDocument, index: number, own: TextRange): FixNote {
  const { text: line, indent } = paragraphs[index]!;
  const at = starts[index]!;
  const sides = [
    { start: at + indent, end: at + own.start },
    { start: at + own.end, end: at + line.length },
  ];
  const edits = sides.filter(({ start, end }) => end > start).map((range) => ({ range, text: '' }));
  return { said: say('removeResidue'), safe: false, edits };
}

/** Deletes a line with its break, so that deletions of neighbouring lines never overlap. */
function deletionOf({ text, starts }: SpeechDocument, index: number, safe: boolean): FixNote {
  const range = { start: starts[index]!, end: starts[index + 1] ?? text.length };
  return { said: say('removeLine'), safe, edits: [{ range, text: '' }] };
}

const isGlued = (line: string): boolean => line.length > LONG_LINE || /\S[　 ]{2,}\S/u.test(line);

/** Lines 第四篇：标题 whose title the next line repeats: the page's own heading over the speech's. */
function repeatedTitles({ document, outline }: Analysis): number[] {
  const { paragraphs, starts } = document;
  const found: number[] = [];
  for (const item of outline.items) {
    if (item.style !== 'part' || item.inline) continue;
    const title = paragraphs[item.paragraph]!.text.slice(item.markerRange.end - starts[item.paragraph]!).trim();
    const next = paragraphs
      .slice(item.paragraph + 1, item.paragraph + 6)
      .find(({ text, indent }) => indent < text.length);
    if (title !== '' && next !== undefined && next.text.slice(next.indent).trim() === title) found.push(item.paragraph);
  }
  return found;
}

/** How many lines the fields take that a Markdown file begins with, for a program. */
function frontMatter({ paragraphs }: SpeechDocument): number {
  if (paragraphs[0]!.text.trimEnd() !== '---' || !paragraphs[0]!.boilerplate) return 0;
  return 1 + paragraphs.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---');
}

/** Leading quote signs (`>`) of a page, where no Markdown explains them and few lines have them. */
const QUOTE_SIGNS = /^[\s　]*(?:>[\s　]*)+/u;
const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const TONE = masksOf(['tone']);
/** Pinyin behind the characters it is for, with its tones: 懈怠（xiè dài）. */
const PINYIN = new RegExp(`(?<=\\p{Script=Han})[（(](?=[^（）()]*[${TONES}])[a-zü${TONES}\\s，,、]{2,40}[）)]`, 'gu');
const ORIGINAL = /^[\s　]*[【[（(]?原创[】\]）)]?[：:]\s?/gu;

/** The places of a page's or a teaching aid's signs inside a line of text. */
function insideOf(paragraph: Paragraph, quotes: boolean): readonly TextRange[] {
  const { text } = paragraph;
  const stray = quotes ? [QUOTE_SIGNS.exec(text)] : [];
  const pinyin = holds(presenceIn(paragraph), TONE) ? text.matchAll(PINYIN) : [];
  const original = text.includes('原创') ? text.matchAll(ORIGINAL) : [];
  return [...stray, ...pinyin, ...original].flatMap((match) => {
    if (match === null) return [];
    const lead = match[0].length - match[0].trimStart().length;
    return [{ start: match.index + lead, end: match.index + match[0].trimEnd().length }];
  });
}

/** Whether quote signs are a page's and no Markdown's. */
function hasStrayQuotes({ paragraphs }: SpeechDocument): boolean {
  const quoted = paragraphs.filter(({ text }) => QUOTE_SIGNS.test(text)).length;
  return quoted > 0 && quoted * 5 <= paragraphs.length && !paragraphs.some(({ text }) => /^#{1,6} /u.test(text));
}

function removal({ text }: SpeechDocument, range: TextRange): FixNote {
  const words = text.slice(range.start, range.end).trim();
  const wrong = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return { said: say('remove', { wrong }), safe: false, edits: [{ range, text: '' }] };
}

/** Reports what a page left inside lines of text. */
function reportInside(document: SpeechDocument, report: (range: TextRange) => void): void {
  const quotes = hasStrayQuotes(document);
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.boilerplate || paragraph.indent >= paragraph.text.length) return;
    const at = document.starts[index]!;
    for (const { start, end } of insideOf(paragraph, quotes)) report({ start: at + start, end: at + end });
  });
}

/** Lines that belong to the web page or download site a speech was copied from. */
export const boilerplate = defineRule({
  id: 'text/boilerplate',
  concerns: 'residue',
  unnecessary: true,
  basis: '实务',
  severity: 'warning',
  words: text['text/boilerplate'],
  checkStanding({ analysis: { document }, logical }, report) {
    for (const { kind, start, end } of logical.undone) {
      const own = document.text.slice(start, end);
      const lead = own.length - own.trimStart().length;
      const range = { start: start + lead, end: start + own.trimEnd().length };
      if (kind === 'page' && range.start < range.end)
        report({ range, messageId: 'page', fixes: [removal(document, { start, end })] });
    }
  },
  check({ analysis }, report) {
    const { document } = analysis;
    const fields = frontMatter(document);
    if (fields > 0) {
      const range = { start: 0, end: contentOf(document, fields - 1).end };
      report({
        range,
        messageId: 'fields',
        fixes: [removal(document, { start: 0, end: document.starts[fields] ?? range.end })],
      });
    }
    reportInside(document, (range) => report({ range, messageId: 'inside', fixes: [removal(document, range)] }));
    document.paragraphs.forEach((paragraph, index) => {
      if (!paragraph.boilerplate || index < fields) return;
      const own = ownPart(paragraph.text);
      const fix =
        own === undefined ? deletionOf(document, index, !isGlued(paragraph.text.trim())) : cutOf(document, index, own);
      report({ range: contentOf(document, index), messageId: 'residue', fixes: [fix] });
    });
    for (const index of repeatedTitles(analysis))
      report({
        range: contentOf(document, index),
        messageId: 'collection',
        fixes: [deletionOf(document, index, true)],
      });
  },
});
