import type { SpeechDocument } from '../syntax/nodes.ts';
import { contains, type TextRange } from '../text/range.ts';
import type { NearDuplicate } from './model.ts';
import { alignToParagraphs, type Block, joinFragments, judge, keepBest } from './near-duplicates-blocks.ts';
import { type Fragment, findFragments } from './near-duplicates-runs.ts';
import { alignToSentences, PASSAGE_END, sentencesIn, withClosingMarks } from './near-duplicates-sentences.ts';
import { locateSymbol, readSymbols, type SymbolText } from './near-duplicates-symbols.ts';

/** Fewest symbols of a paragraph that is compared as a whole. */
const WHOLE_PARAGRAPH = 20;

/** The host calls the next speaker: 请XX同志汇报, 下面，由XX作表态发言. Meant to repeat, like the agenda itself. */
const CALL = /^[\s>]*(?:(?:首先|其次|然后|下面|接下来|现在|最后|下一项)[，,]?)?(?:请|有请|由|欢迎)/u;
const LONGEST_CALL = 60;

/** Fewest equal symbols of a stretch that may hold a sentence of 14 characters, marks included. */
const SENTENCE_SYMBOLS = 12;

/**
 * Finds what stands twice in a text: paragraphs and passages, the same or nearly so (words and figures changed, split
 * or joined at other places, one inside a longer one), and whole sentences of 14 characters and more word for word.
 * `excluded` names the paragraphs that repeat by nature: web residue, titles, agenda lines. In order of `b`; each later
 * copy once, with its fullest earlier model. Linear in the text's length.
 *
 *     findNearDuplicates(parse(`${paragraph}\n${paragraph}`), () => false)[0]?.scope // 'paragraph'
 */
export function findNearDuplicates(
  document: SpeechDocument,
  excluded: (paragraph: number) => boolean,
): readonly NearDuplicate[] {
  const source = readSymbols(document, (paragraph) => excluded(paragraph) || isCall(document, paragraph));
  const { copies, isCopy } = equalParagraphs(source);
  const fragments = [...copies, ...findFragments(source, isCopy)].sort(
    (x, y) => x.bStart - y.bStart || x.aStart - y.aStart,
  );
  const duplicates: NearDuplicate[] = [];
  const rest: Block[] = [];
  const accepted: Block[] = [];
  for (const found of joinFragments(source.symbols, fragments)) {
    const block = alignToParagraphs(source, found);
    if (judge(source, block) === 'none') rest.push(found);
    else accepted.push(block);
  }
  for (const block of keepBest(accepted)) {
    const duplicate = toDuplicate(source, block);
    if (duplicate === null) rest.push(block);
    else duplicates.push(duplicate);
  }
  duplicates.push(...equalSentences(source, rest, duplicates));
  return duplicates.sort((x, y) => x.b.start - y.b.start || x.a.start - y.a.start);
}

const isCall = ({ paragraphs }: SpeechDocument, paragraph: number): boolean => {
  const { text } = paragraphs[paragraph]!;
  return text.length <= LONGEST_CALL && CALL.test(text);
};

/** Paragraphs that equal an earlier one symbol by symbol, as fragments. Any number of copies costs one reading each. */
function equalParagraphs({ symbols, starts }: SymbolText): {
  copies: Fragment[];
  isCopy: (paragraph: number) => boolean;
} {
  const models = new Map<number, number>();
  const copies: Fragment[] = [];
  const copied = new Uint8Array(starts.length);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const bStart = starts[paragraph]!;
    const bEnd = starts[paragraph + 1]!;
    if (bEnd - bStart < WHOLE_PARAGRAPH) continue;
    let hash = 0;
    for (let at = bStart; at < bEnd; at++) hash = (Math.imul(hash, 31) + symbols[at]!) | 0;
    const model = models.get(hash);
    if (model === undefined) models.set(hash, paragraph);
    else if (isEqual(symbols, starts[model]!, starts[model + 1]!, bStart, bEnd)) {
      copies.push({ aStart: starts[model]!, aEnd: starts[model + 1]!, bStart, bEnd, matched: bEnd - bStart });
      copied[paragraph] = 1;
    }
  }
  return { copies, isCopy: (paragraph) => copied[paragraph] === 1 };
}

function isEqual(symbols: Uint16Array, aStart: number, aEnd: number, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let step = 0; aStart + step < aEnd; step++) if (symbols[aStart + step] !== symbols[bStart + step]) return false;
  return true;
}

/** A block in document offsets, or null when it turns out to be a formula inside sentences of its own. */
function toDuplicate(source: SymbolText, block: Block): NearDuplicate | null {
  const { text } = source.document;
  const verdict = judge(source, block);
  const rawA = toRange(source, block.aStart, block.aEnd);
  const rawB = toRange(source, block.bStart, block.bEnd);
  const a = alignToSentences(text, rawA, { start: 0, end: rawB.start });
  const b = alignToSentences(text, rawB, { start: a.end, end: text.length });
  const hasSentence = (range: TextRange): boolean => sentencesIn(text, range, PASSAGE_END).length > 0;
  if (verdict === 'passage-of-sentences' && !(hasSentence(a) && hasSentence(b))) return null;
  const shorter = Math.min(block.aEnd - block.aStart, block.bEnd - block.bStart);
  return {
    a,
    b,
    containment: Math.min(1, block.matched / shorter),
    scope: verdict === 'paragraph' ? 'paragraph' : 'passage',
  };
}

const toRange = (source: SymbolText, start: number, end: number): TextRange => ({
  start: locateSymbol(source, start).start,
  end: locateSymbol(source, end - 1).end,
});

/** Sentences that stand word for word in both stretches of a block that is no copy as a whole. */
function equalSentences(
  source: SymbolText,
  blocks: readonly Block[],
  copies: readonly NearDuplicate[],
): NearDuplicate[] {
  const { text } = source.document;
  const found = new Map<number, NearDuplicate>();
  for (const block of blocks) {
    if (block.matched < SENTENCE_SYMBOLS) continue;
    const models = new Map<string, TextRange>();
    for (const a of sentencesIn(text, withClosingMarks(text, toRange(source, block.aStart, block.aEnd))))
      models.set(text.slice(a.start, a.end), a);
    if (models.size === 0) continue;
    for (const b of sentencesIn(text, withClosingMarks(text, toRange(source, block.bStart, block.bEnd)))) {
      const a = models.get(text.slice(b.start, b.end));
      if (a === undefined || a.end > b.start || (found.get(b.start)?.a.start ?? Infinity) <= a.start) continue;
      if (!isCovered(copies, b)) found.set(b.start, { a, b, containment: 1, scope: 'sentence' });
    }
  }
  return [...found.values()];
}

/** Whether the sentence lies in a later copy; `copies` in order of `b`. */
function isCovered(copies: readonly NearDuplicate[], sentence: TextRange): boolean {
  let low = 0;
  let high = copies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (copies[middle]!.b.start <= sentence.start) low = middle + 1;
    else high = middle;
  }
  return copies.slice(Math.max(0, low - 2), low).some((copy) => contains(copy.b, sentence));
}
