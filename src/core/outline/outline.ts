import type { SpeechDocument } from '../syntax/nodes.ts';
import type { Outline, OutlineItem, Series } from './model.ts';
import type { Speech } from '../speeches/speech.ts';
import type { OpenSeries } from './open-series.ts';
import { SeriesBuilder } from './series-builder.ts';
import { nestShapes } from './nested-shapes.ts';
import { collectCandidates, makeCandidate, SpeechText, type Candidate } from './series-candidates.ts';

/** Levels of the deepest outline. No text has half as many; what claims to lie deeper stands beside its parent. */
const DEEPEST = 20;

/** An item while the outline is being put together. */
type Draft = { -readonly [Key in keyof OutlineItem]: OutlineItem[Key] } & { children: OutlineItem[] };

/**
 * Builds the outline of a file: every heading and enumerated item with its parent by meaning, speech by speech.
 *
 *     buildOutline(document, splitSpeeches(document)).items.map((item) => item.marker) // ['一、', '一是', '二是', '二、']
 */
export function buildOutline(document: SpeechDocument, speeches: readonly Speech[]): Outline {
  const series: Series[] = [];
  const items: OutlineItem[] = [];
  const parts = new Assembly(document, series, items);
  parts.addParts(speeches);
  speeches.forEach((speech, index) => parts.addSpeech(speech, index));
  items.sort((a, b) => a.start - b.start);
  items.forEach((item, id) => ((item as Draft).id = id));
  return { items, series };
}

class Assembly {
  constructor(
    private readonly document: SpeechDocument,
    private readonly series: Series[],
    private readonly items: OutlineItem[],
  ) {}

  /** 第四篇： and …篇二 count through the file and hold nothing. */
  addParts(speeches: readonly Speech[]): void {
    const members: Draft[] = [];
    const series: Series = {
      id: 0,
      items: members,
      style: 'part',
      key: 'part',
      parent: null,
      follows: null,
      speech: -1,
    };
    speeches.forEach((speech) => {
      const paragraph = this.document.paragraphs[speech.firstParagraph]!;
      const marker = paragraph.markers.find(({ style }) => style === 'part');
      if (marker === undefined) return;
      const candidate = makeCandidate(marker, speech.firstParagraph, paragraph.text);
      const item = this.draft(candidate, series, marker.ordinal.value, null);
      item.end = speech.end;
      members.push(item);
    });
    if (members.length > 0) this.series.push(series);
    this.setLabels(members);
    for (const member of members) this.items.push(member);
  }

  addSpeech(speech: Speech, index: number): void {
    const collected = collectCandidates(this.document.paragraphs, speech);
    if (collected.length === 0) return;
    const text = new SpeechText(this.document.paragraphs, speech);
    const candidates = nestShapes(collected, text);
    // Read twice: what turns out to be prose must not have parted the series it stands between.
    let builder = new SeriesBuilder(text, candidates);
    let found = builder.build().filter(isReal);
    const real = new Set(found.flatMap(({ members }) => members));
    const isAll = real.size === candidates.length;
    const kept = isAll ? candidates : candidates.filter((candidate) => real.has(candidate));
    if (!isAll) {
      builder = new SeriesBuilder(text, kept);
      found = builder.build().filter(isReal);
    }
    const items = new Map<Candidate, Draft>();
    const series = new Map<OpenSeries, Series>();
    for (const open of found) series.set(open, this.addSeries(open, index, items, series));
    const inOrder = kept.flatMap((candidate) => items.get(candidate) ?? []);
    for (const item of inOrder) item.children.sort((a, b) => a.start - b.start);
    this.setLabels(inOrder);
    this.setEnds(found, items, builder, text);
    this.endBeforeNext(inOrder);
    widenParents(inOrder);
    for (const item of inOrder) this.items.push(item);
  }

  /** Series come in the order they begin, so a parent's draft is there before its children's. */
  private addSeries(
    open: OpenSeries,
    speech: number,
    items: Map<Candidate, Draft>,
    earlier: ReadonlyMap<OpenSeries, Series>,
  ): Series {
    const members: Draft[] = [];
    let parent = open.parent === null ? null : (items.get(open.parent) ?? null);
    if (parent !== null && parent.level >= DEEPEST) parent = parent.parent as Draft;
    const series: Series = {
      id: this.series.length,
      items: members,
      style: open.style,
      key: open.members[0]!.marker.key,
      parent,
      follows: (open.follows === null ? undefined : earlier.get(open.follows)) ?? null,
      speech,
    };
    let last = 0;
    for (const candidate of open.members) {
      const { value } = candidate.marker.ordinal;
      // 最后 is one more; nobody counts to a year.
      const isCounted = value < 1000 && !(candidate.marker.style === 'yifangmian' && value <= last);
      last = isCounted ? value : last + 1;
      const item = this.draft(candidate, series, last, parent);
      members.push(item);
      items.set(candidate, item);
      parent?.children.push(item);
    }
    this.series.push(series);
    return series;
  }

  private draft({ marker, paragraph }: Candidate, series: Series, value: number, parent: OutlineItem | null): Draft {
    const at = this.document.starts[paragraph]!;
    const { text } = this.document.paragraphs[paragraph]!;
    const markerRange = { start: at + marker.start, end: at + marker.end };
    return {
      id: 0,
      start: markerRange.start,
      end: markerRange.end,
      marker: text.slice(marker.start, marker.end).trimEnd(),
      markerRange,
      ordinalRange: { start: at + marker.ordinalRange.start, end: at + marker.ordinalRange.end },
      style: marker.style,
      ordinal: { value, text: marker.ordinal.text },
      parent,
      children: [],
      series,
      inline: marker.position !== 'line',
      label: '',
      labelRange: markerRange,
      level: parent === null ? 1 : parent.level + 1,
      paragraph,
    };
  }

  /** The lead sentence after the marker, up to 。；： or the next item of the line. */
  private setLabels(inOrder: readonly Draft[]): void {
    inOrder.forEach((item, index) => {
      const { text } = this.document.paragraphs[item.paragraph]!;
      const at = this.document.starts[item.paragraph]!;
      const next = inOrder[index + 1];
      const stop = next !== undefined && next.paragraph === item.paragraph ? next.start - at : text.length;
      const rest = text.slice(item.markerRange.end - at, Math.min(stop, item.markerRange.end - at + 200));
      const lead = /^[\s：:，,、]*/u.exec(rest)![0].length;
      const body = LABEL.exec(rest.slice(lead))![0].replace(/[\s，、,]+$/u, '');
      const start = item.markerRange.end + lead;
      item.labelRange = body === '' ? item.markerRange : { start, end: start + body.length };
      item.label = body === '' ? item.marker : body;
    });
  }

  /** What each item governs, outermost first: up to its successor, its parent's end, or the end of its own paragraphs. */
  private setEnds(
    found: readonly OpenSeries[],
    items: ReadonlyMap<Candidate, Draft>,
    builder: SeriesBuilder,
    text: SpeechText,
  ): void {
    for (const open of found) {
      const drafts = open.members.map((member) => items.get(member)!);
      const isBlock = builder.isBlock(open);
      drafts.forEach((item, index) => {
        const next = drafts[index + 1];
        const limit = next?.start ?? item.parent?.end ?? text.speech.end;
        const governs = (next !== undefined && open.line) || (next === undefined && isBlock);
        const own = this.endOfParagraph(lastParagraph(item));
        const end = this.trimEnd(item.start, governs ? this.closedAt(item, limit, next, text) : Math.min(own, limit));
        // The item that should close its parent may stand behind the parent's end.
        item.end = Math.max(end, item.markerRange.end);
      });
    }
  }

  /** An item ends before the next that lies behind all below it, whatever series that belongs to: before its line, or within a line before itself. */
  private endBeforeNext(inOrder: readonly Draft[]): void {
    const places = new Map(inOrder.map((item, index) => [item, index]));
    for (const item of inOrder) {
      const last = lastInside(item) as Draft;
      const next = inOrder[places.get(last)! + 1];
      if (next === undefined) continue;
      const limit = next.paragraph === last.paragraph ? next.start : this.document.starts[next.paragraph]!;
      if (limit < item.end) item.end = Math.max(this.trimEnd(item.start, limit), item.markerRange.end);
    }
  }

  /** The last heading of a speech ends before the words that close the speech. */
  private closedAt(item: Draft, limit: number, next: Draft | undefined, text: SpeechText): number {
    if (next !== undefined || item.parent !== null) return limit;
    const closing = text.firstClosing(lastParagraph(item), text.speech.endParagraph - 1);
    return closing < 0 ? limit : Math.min(limit, this.document.starts[closing]!);
  }

  private endOfParagraph(index: number): number {
    return this.document.starts[index]! + this.document.paragraphs[index]!.text.length;
  }

  private trimEnd(start: number, end: number): number {
    while (end > start && /\s/u.test(this.document.text[end - 1]!)) end--;
    return end;
  }
}

/** An item governs at least what the items inside it govern. */
function widenParents(inOrder: readonly Draft[]): void {
  for (const item of inOrder.toReversed()) {
    const parent = item.parent as Draft | null;
    if (parent !== null) parent.end = Math.max(parent.end, item.end);
  }
}

/** The last item below this one, or the item itself. */
function lastInside(item: OutlineItem): OutlineItem {
  let last = item;
  while (last.children.length > 0) last = last.children.at(-1)!;
  return last;
}

const lastParagraph = (item: OutlineItem): number => lastInside(item).paragraph;

/** What a label reaches to: the first mark that ends a clause; a colon between figures (9:00, 1：3) ends nothing. */
const LABEL = /^(?:[^。；：！？;:!?]|(?<=\d)[：:](?=\d))*/u;

/** Whether a series counts: two members, or a single one in a shape that nothing but a heading has at the start of a line. */
function isReal({ members, line, key, style, last, follows, isFollowed }: OpenSeries): boolean {
  if (members.length >= 2 || follows !== null || isFollowed) return true;
  const [only] = members;
  if (!line || only!.marker.weak === true) return false;
  switch (style) {
    case 'agenda':
      return only!.marker.position === 'line';
    case 'section':
      return true;
    case 'chapter':
      return only!.marker.end - only!.marker.ordinalRange.end === 1 && last < 20;
    case 'arabic':
    case 'paren-arabic':
    case 'circled':
      return last === 1;
    case 'diyi':
      return key === 'diyi';
    case 'yishi':
      return true;
    default:
      return false;
  }
}
