import type { Analysis } from '../../../analysis/analyze.ts';
import type { OutlineItem } from '../../../outline/model.ts';

/**
 * Whether what comes before the first item of a series is counted without its number: aloud (一个是…。 再一个是…。 第三，…), by a host who
 * opens with 首先，请…, or not at all, in an excerpt of a statute.
 */
export function isBegunWithout(analysis: Analysis, item: OutlineItem): boolean {
  if (ARTICLE.test(item.marker) && item.ordinal.value >= EXCERPT) return true;
  return item.style === 'agenda' ? isOpenedByHost(analysis, item) : isCountedAloud(analysis, item);
}

const ARTICLE = /^第[^第]{1,6}条/u;
/** A statute that is quoted begins anywhere; one whose first article is lost begins with the second. */
const EXCERPT = 3;

/** How a speaker counts who does not say the numbers. */
const ALOUD = /^(?:一个|再一个|还有一个|另一个|另外|还有|再就是|再有)/u;

/** Whether the paragraph in front of an item counts without a number. */
function isCountedAloud({ document: { paragraphs } }: Analysis, { paragraph }: OutlineItem): boolean {
  let before = paragraph - 1;
  while (before >= 0 && paragraphs[before]!.indent >= paragraphs[before]!.text.length) before--;
  return before >= 0 && ALOUD.test(paragraphs[before]!.text.slice(paragraphs[before]!.indent));
}

/** UTF-16 units in which a host comes from the opening to the second step. */
const FAR = 1500;
const OPENED = /(?:^|[\n。！？：])[ 　]{0,8}(?:首先|现在|下面|先)[，,]?(?:由|请|让)/u;

/** Whether a host has called the first step of an agenda by no number: 首先，请…宣读通报。 下面进行第二项议程. */
function isOpenedByHost({ document: { text } }: Analysis, { start, ordinal }: OutlineItem): boolean {
  return ordinal.value === 2 && OPENED.test(text.slice(Math.max(0, start - FAR), start));
}
