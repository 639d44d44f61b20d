import { punctuation } from './messages.zh.ts';
import type { SpeechDocument } from '../../../syntax/nodes.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { defineRule } from '../../rule.ts';

/** Brackets that open, and what closes each; half-width and full-width ones close each other, which is a fault of its own. */
const CLOSERS: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '（': '）', '〔': '〕', '【': '】' };
const AS_FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const OPENERS = new Map(Object.entries(CLOSERS).map(([open, close]) => [close, open]));
const BRACKET = /[《》〈〉（）()〔〕【】]/gu;

/** Brackets inside each other; no text has more, and the work stays linear. */
const DEEPEST = 8;

/** Lines in which the partner of a bracket may stand. */
const REACH = 4;

/** 《, （, 〔 without a partner, and brackets that another kind closes. */
export const bracketPairs = defineRule({
  id: 'punctuation/bracket-pairs',
  concerns: 'marks',
  basis: '国标',
  severity: 'warning',
  words: punctuation['punctuation/bracket-pairs'],
  check({ analysis: { document } }, report) {
    const lines = document.paragraphs.map((paragraph) => bracketsIn(paragraph));
    lines.forEach(({ unpaired }, index) => {
      for (const { mark, at, isOpener } of unpaired) {
        if (hasPartner(lines, index, mark, isOpener) || isLostWith(document, index)) continue;
        const start = document.starts[index]! + at;
        const partner = isOpener ? CLOSERS[mark]! : OPENERS.get(mark)!;
        const name = document.text[start]!;
        report({
          range: { start, end: start + 1 },
          messageId: isOpener ? 'unclosed' : 'orphan',
          data: { mark: name, partner },
        });
      }
    });
  },
});

interface Unpaired {
  /** The bracket in its full width. */
  readonly mark: string;
  readonly at: number;
  readonly isOpener: boolean;
}

/** The brackets of a line that have no partner in it, and which of them there are. */
interface LineBrackets {
  readonly unpaired: readonly Unpaired[];
  readonly marks: ReadonlySet<string>;
}

const NEEDED = masksOf(['pairedBracket']);
const NONE: LineBrackets = { unpaired: [], marks: new Set() };

const bracketsIn = perLine((paragraph): LineBrackets => {
  if (paragraph.boilerplate || !holds(presenceIn(paragraph), NEEDED)) return NONE;
  const unpaired = faultsOf(paragraph.text);
  return unpaired.length === 0 ? NONE : { unpaired, marks: new Set(unpaired.map(({ mark }) => mark)) };
});

/** Reads the brackets of a line with a stack. What a bracket encloses and does not close itself stays unclosed. */
function faultsOf(text: string): readonly Unpaired[] {
  const open: Unpaired[] = [];
  const faults: Unpaired[] = [];
  for (const { 0: sign, index: at } of matches(BRACKET, text)) {
    const mark = AS_FULL[sign] ?? sign;
    if (CLOSERS[mark] !== undefined) {
      // A title stands in 〈〉 inside 《》, never in 《》: the first one was not closed.
      if (mark === '《' && open.at(-1)?.mark === '《') faults.push(open.pop()!);
      open.push({ mark, at, isOpener: true });
      if (open.length > DEEPEST) faults.push(open.shift()!);
      continue;
    }
    const partner = open.findLastIndex((one) => one.mark === OPENERS.get(mark));
    if (partner >= 0) {
      faults.push(...open.splice(partner + 1));
      open.pop();
    } else if (!isItemBracket(text, at)) faults.push({ mark, at, isOpener: false });
  }
  const all = [...faults, ...open].sort((a, b) => a.at - b.at);
  return all.filter((fault, index) => !isClosedByOther(all, index));
}

/** Of a bracket and the wrong one that closes it (（见附件》), the first is told of. */
function isClosedByOther(all: readonly Unpaired[], index: number): boolean {
  const fault = all[index]!;
  const before = all[index - 1];
  return (
    !fault.isOpener &&
    before?.isOpener === true &&
    fault.at - before.at <= 30 &&
    before.mark !== OPENERS.get(fault.mark)
  );
}

/** 1） ①） 一） a): the number of an item, which has no opening bracket. */
function isItemBracket(text: string, at: number): boolean {
  if (text[at] !== '）' && text[at] !== ')') return false;
  return /(?:^|[\s　。；：，、,;:！？”）])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z①-⑳])$/u.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

/** Whether the partner stands in one of the lines around: a bracket that reaches over lines. */
function hasPartner(lines: readonly LineBrackets[], index: number, mark: string, isOpener: boolean): boolean {
  const wanted = (isOpener ? CLOSERS[mark] : OPENERS.get(mark))!;
  for (let step = 1; step <= REACH; step++)
    if (lines[isOpener ? index + step : index - step]?.marks.has(wanted) === true) return true;
  return false;
}

/** Whether the line lost text (此处隐藏N个字), and the partner may be gone with it. */
const isLostWith = ({ paragraphs }: SpeechDocument, index: number): boolean =>
  paragraphs[index]!.blanks.some(({ form }) => form === 'lost');
