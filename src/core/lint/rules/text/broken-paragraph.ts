import type { Said } from '../../../text/said.ts';
import { text } from './messages.zh.ts';
import {
  findParagraphBreaks,
  headlessPlacesOf,
  joinOf,
  joinsIn,
  openEndsOf,
  type ParagraphBreak,
} from '../../../analysis/paragraph-breaks.ts';
import { gluedHeadingsOf } from '../../../outline/glued-headings.ts';
import type { OutlineItem } from '../../../outline/model.ts';
import { bareMarker } from '../../../outline/ordinal-text.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import { defineRule, say, type FixNote, type Report } from '../../rule.ts';

type Messages = (typeof text)['text/broken-paragraph'];

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

const joinFix = (breaks: readonly ParagraphBreak[], said: Said): FixNote => ({
  said,
  safe: breaks.every(({ certain }) => certain),
  edits: breaks.map(joinOf),
});

/** A paragraph cut inside a sentence by a page break or a hard line end, or run into the one above it. */
export const brokenParagraph = defineRule({
  id: 'text/broken-paragraph',
  concerns: 'residue',
  basis: '实务',
  severity: 'information',
  words: text['text/broken-paragraph'],
  checkStanding({ analysis: { document }, logical }, report) {
    const joins = joinsIn(logical);
    if (joins.length === 0) return;
    if (logical.isWrapped || joins.length > MANY) {
      const fixes = [{ said: say('joinAll'), safe: false, edits: joins }];
      report({ range: joins[0]!.range, messageId: 'wrapped', data: { count: joins.length }, fixes });
      return;
    }
    for (const join of joins) {
      const { start, end } = join.range;
      const before = document.text.slice(Math.max(0, start - SHOWN), start);
      const after = document.text.slice(end, end + SHOWN).split(/[\r\n]/u)[0]!;
      const fixes = [{ said: say('joinNext'), safe: false, edits: [join] }];
      report({ range: { start: start - 1, end: end + 1 }, messageId: 'broken', data: { before, after }, fixes });
    }
  },
  check({ analysis }, report) {
    const { text, paragraphs, starts } = analysis.document;
    const lines = paragraphs.filter((paragraph) => paragraph.indent < paragraph.text.length).length;
    const breaks = findParagraphBreaks(analysis);
    for (const chain of chainsOf(breaks, lines)) {
      if (chain.length > MANY) {
        const fixes = [joinFix(chain, say('joinAll'))];
        report({ range: chain[0]!.gap, messageId: 'wrapped', data: { count: chain.length }, fixes });
      } else for (const one of chain) reportBreak(text, one, report);
    }
    for (const index of openEndsOf(analysis, breaks)) {
      const end = starts[index]! + paragraphs[index]!.text.trimEnd().length;
      const before = text.slice(Math.max(starts[index]!, end - SHOWN), end);
      report({ range: { start: end - 1, end }, messageId: 'end', data: { before }, fixes: [fullStopAt(end)] });
    }
    for (const item of gluedHeadingsOf(analysis.outline)) {
      const { start, end } = item.markerRange;
      const marker = bareMarker(item.marker);
      report({ range: { start, end }, messageId: 'glued', data: { marker }, fixes: [partAt(analysis, item)] });
    }
    const joined = new Set(breaks.map(({ after }) => after));
    for (const { index, at } of headlessPlacesOf(analysis)) {
      const start = starts[index]! + at;
      const opens = at === paragraphs[index]!.indent;
      if (opens && joined.has(index)) continue;
      const data = { after: text.slice(start, start + SHOWN) };
      report({ range: { start, end: start + 1 }, messageId: opens ? 'head' : 'sentence', data });
    }
  },
});

const fullStopAt = (at: number): FixNote => ({
  said: say('addFullStop'),
  safe: false,
  edits: [{ range: { start: at, end: at }, text: '。' }],
});

/** Puts a heading into a line of its own, indented as its neighbour that has one. */
function partAt({ document: { text, paragraphs } }: Analysis, { series, start }: OutlineItem): FixNote {
  const neighbour = paragraphs[series.items.find(({ inline }) => !inline)!.paragraph]!;
  const lineEnd = /\r\n|\r|\n/u.exec(text)![0];
  const edit = { range: { start, end: start }, text: lineEnd + neighbour.text.slice(0, neighbour.indent) };
  return { said: say('partHere'), safe: false, edits: [edit] };
}

/** Tells of one break by what shows it: a mark that opens a line, or a sentence without its end. */
function reportBreak(document: string, one: ParagraphBreak, report: Report<Messages>): void {
  const { start, end } = one.gap;
  const fixes = fixesOf(document, one);
  const after = document.slice(end, end + SHOWN).split(/[\r\n]/u)[0]!;
  if (one.opening) {
    report({ range: { start, end: end + 1 }, messageId: 'opening', data: { after }, fixes });
    return;
  }
  const before = document.slice(Math.max(0, start - SHOWN), start);
  report({ range: { start: start - 1, end: end + 1 }, messageId: 'broken', data: { before, after }, fixes });
}

/** Ways to mend one break: what may be a sentence without its full stop may get it. */
function fixesOf(text: string, one: ParagraphBreak): FixNote[] {
  const join = joinFix([one], say('joinNext'));
  const mayEnd = !one.opening && !one.certain && !/[；;]/u.test(text.charAt(one.gap.start - 1));
  return mayEnd ? [join, fullStopAt(one.gap.start)] : [join];
}
