import type { SpeechDocument } from '../../syntax/nodes.ts';
import type { Outline } from '../../outline/model.ts';
import { isAim, periodIn } from './figure-scope.ts';

/** What the lines before a line say of its figures. */
export interface FigureContext {
  /** The time in force where the line itself names none; empty where nothing names one. */
  readonly period: string;
  /** Whether the line before announces aims: 今年的主要预期目标是：. */
  readonly announcedAim: boolean;
}

/** A time at the opening of a line, in its first clause and not after so many UTF-16 units, holds for the lines after it. */
const LONGEST_OPENING = 24;

/**
 * The context of a paragraph, by its number. A time holds until another line opens with one, or until a heading of the
 * highest level: 一、过去五年工作回顾 … 二、今年工作安排. Lines are read as far as they are asked about.
 *
 *     figureContexts(document, outline)(9) // { period: '五年', announcedAim: false }
 */
export function figureContexts({ paragraphs }: SpeechDocument, outline: Outline): (paragraph: number) => FigureContext {
  const chapters = new Set(
    outline.items.filter(({ level, inline }) => level === 1 && !inline).map(({ paragraph }) => paragraph),
  );
  const contexts: FigureContext[] = [];
  let period = '';
  let announcedAim = false;
  return (asked) => {
    for (let paragraph = contexts.length; paragraph <= asked; paragraph++) {
      const { text } = paragraphs[paragraph]!;
      if (chapters.has(paragraph)) period = '';
      contexts.push({ period, announcedAim });
      if (text.trim() === '') continue;
      period = periodIn(openingOf(text)) || period;
      announcedAim = ENDS_IN_COLON.test(text) && isAim(text);
    }
    return contexts[asked]!;
  };
}

const ENDS_IN_COLON = /[：:]\s*$/u;

function openingOf(text: string): string {
  const opening = text.slice(0, LONGEST_OPENING);
  const end = opening.search(/[，。；：]/u);
  return end < 0 ? opening : opening.slice(0, end);
}
