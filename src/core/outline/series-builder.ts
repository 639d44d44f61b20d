import { LAST_ORDINAL } from '../syntax/markers/marker-parts.ts';
import { areMixedUp, isMeantLater, isRunIn, type OpenSeries } from './open-series.ts';
import { isDecimal, isHeadingRank, type Candidate, type SpeechText } from './series-candidates.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Series that could be open at once; real speeches nest five deep. It keeps a hostile text linear. */
const MAX_OPEN = 32;

/** Numbers that may be missing between two parts of a series that runs on. */
const FARTHEST = 5;

/**
 * Reads the candidates of one speech into series. What decides, in this order: whether an ordinal continues a series that
 * is still open; whether a series that restarts lies inside an item (the outer series goes on later) or beside it; and
 * what an item governs: its own paragraph when the text runs in, the following ones when it is a heading.
 */
export class SeriesBuilder {
  readonly all: OpenSeries[] = [];
  private readonly open: OpenSeries[] = [];
  /** The last series of each shape at the start of lines, whether it is still open or not. */
  private readonly latest = new Map<string, OpenSeries>();
  private readonly index: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly text: SpeechText,
    private readonly candidates: readonly Candidate[],
  ) {
    const index = new Map<string, number[]>();
    candidates.forEach(({ marker, line, key }, at) => {
      const name = `${line ? 'l' : 'i'}${key}#${marker.ordinal.value}`;
      const places = index.get(name);
      if (places === undefined) index.set(name, [at]);
      else places.push(at);
    });
    this.index = index;
  }

  build(): readonly OpenSeries[] {
    for (let at = 0; at < this.candidates.length; at++) this.add(this.candidates[at]!, at);
    return this.all;
  }

  private add(candidate: Candidate, at: number): void {
    const value = candidate.marker.ordinal.value;
    const isWeak = candidate.marker.weak === true;
    const series = this.continued(candidate) ?? (value === 1 || isWeak ? undefined : this.resumed(candidate, at));
    const next = (number: number): number => this.next(candidate.key, number, candidate.line, at);
    if (isWeak && isMeantLater(candidate, this.open, this.candidates, next)) return;
    if (series !== undefined) this.append(series, candidate);
    else if (isWeak && value > 1) return;
    else if (value === 1 || (value !== LAST_ORDINAL && this.mayOpen(candidate, at))) this.begin(candidate, at);
  }

  private append(series: OpenSeries, candidate: Candidate): void {
    const previous = series.members.at(-1)!;
    // Series opened since are closed. Those that were taken for neighbours of this one lay inside its last member.
    for (let top = this.open.pop(); top !== undefined && top !== series; top = this.open.pop())
      if (top.parent === series.parent && !this.isAdrift(top.members[0]!, previous)) top.parent = previous;
    this.open.push(series);
    if (this.text.linesBetween(previous.paragraph, candidate.paragraph) > 0) series.bodies = true;
    series.members.push(candidate);
    series.line = candidate.line;
    const { value } = candidate.marker.ordinal;
    series.last = value === LAST_ORDINAL ? series.last + 1 : value;
  }

  private begin(candidate: Candidate, at: number): void {
    const { marker, line, key, rank } = candidate;
    const series: OpenSeries = {
      key,
      style: marker.style,
      rank,
      members: [candidate],
      follows: null,
      isFollowed: false,
      last: marker.ordinal.value,
      line,
      parent: this.parentFor(candidate, at),
      bodies: false,
    };
    if (line) {
      series.follows = this.followed(series);
      if (series.follows !== null) series.follows.isFollowed = true;
      this.latest.set(key, series);
    }
    this.all.push(series);
    this.open.push(series);
    if (this.open.length > MAX_OPEN) this.open.shift();
  }

  /**
   * The series that a new one goes on counting from although a heading has come between them: the last one of its shape,
   * under an earlier heading, when this is its next number, or one a little further on under a heading of the same shape.
   */
  private followed({ key, last: value, parent }: OpenSeries): OpenSeries | null {
    const before = this.latest.get(key);
    if (before === undefined || value === 1 || parent === null) return null;
    if (parent.paragraph <= before.members.at(-1)!.paragraph) return null;
    const step = value - before.last;
    if (step !== 1 && (step < 1 || step > FARTHEST || before.parent?.key !== parent.key)) return null;
    return before;
  }

  /** The open series whose next ordinal this is; of several the one that stands alike, then the innermost. */
  private continued(candidate: Candidate): OpenSeries | undefined {
    let best: OpenSeries | undefined;
    let bestScore = -1;
    for (const series of this.reachable(candidate)) {
      if (!this.counts(series, candidate)) continue;
      const previous = series.members.at(-1)!;
      const score = (series.line === candidate.line ? 2 : 0) + (previous.paragraph === candidate.paragraph ? 2 : 0);
      if (score > bestScore) {
        best = series;
        bestScore = score;
      }
    }
    return best;
  }

  private counts(series: OpenSeries, { marker, paragraph, line, key }: Candidate): boolean {
    const previous = series.members.at(-1)!;
    if (key !== series.key && key !== previous.key) return false;
    const { value } = marker.ordinal;
    const isSecondOneSide = marker.style === 'yifangmian' && value === 1 && series.last === 1;
    const isLast = value === LAST_ORDINAL && series.last >= 2;
    if (value !== series.last + 1 && !isLast && !isSecondOneSide) return false;
    const distance = paragraph - previous.paragraph;
    if (isSecondOneSide || marker.position === 'clause' || marker.position === 'word') return distance === 0;
    // Note numbers (②) run through a text; items in the middle of a paragraph stay in it.
    if (marker.style === 'circled' && !line) return distance === 0;
    return line || distance <= 6;
  }

  /**
   * Open series, innermost first, that a candidate may belong to. A marker in the middle of a paragraph does not leave the
   * item at the start of its line, nor the heading whose body it stands in; one at the start of a line does not go back
   * into what hangs under an earlier heading of the shape of one that stands between.
   */
  private *reachable(candidate: Candidate): Generator<OpenSeries> {
    const headings = new Set<string>();
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const series = this.open[depth]!;
      if (series.parent !== null && headings.has(series.parent.key)) continue;
      yield series;
      if (!series.line) continue;
      if (candidate.line) {
        if (series.rank > 0 && series.rank < candidate.rank) headings.add(series.key);
        continue;
      }
      const item = series.members.at(-1)!;
      if (item.paragraph === candidate.paragraph || this.isBlock(series)) return;
    }
  }

  /** A series this candidate goes on with a fault: another shape (一要 二要 三是), a number left out or said twice. */
  private resumed(candidate: Candidate, at: number): OpenSeries | undefined {
    const { marker, line, paragraph, key, rank } = candidate;
    const { value } = marker.ordinal;
    if (value === LAST_ORDINAL) return undefined;
    const near = (series: OpenSeries): boolean => {
      const distance = paragraph - series.members.at(-1)!.paragraph;
      return line ? series.line : distance === 0 || (!series.line && distance <= 3);
    };
    // In a sentence (一要…，二要…，二要…) a fault is believed where the members before stand alike.
    const alike = (series: OpenSeries): boolean => {
      if (marker.position === 'line' || marker.position === 'sentence') return true;
      const previous = series.members.at(-1)!;
      return marker.position === 'clause' && previous.paragraph === paragraph && previous.marker.position === 'clause';
    };
    const own = this.open.some((series) => series.key === key && near(series));
    for (const series of this.reachable(candidate))
      if (
        series.last + 1 === value &&
        isRunIn(series.members[0]!) &&
        isRunIn(candidate) &&
        near(series) &&
        alike(series)
      )
        // 第三， is not gone on with by 四是 while a series of 是 is open; 二是 and 三要 are easily taken for each other.
        if (!own || areMixedUp(series.style, marker.style)) return series;
    for (const series of this.reachable(candidate)) {
      if (series.key !== key || !near(series) || !alike(series)) continue;
      const step = value - series.last;
      if (step === 0 || (step > 1 && step <= (rank > 0 && line ? 20 : 5))) return series;
    }
    return line && (rank > 0 || !own) ? this.misprinted(candidate, at) : undefined;
  }

  /**
   * The series that a heading in the shape of another level, or with a spoken number, is the next number of: 一、 二、 （三） 四、, or
   * 一、 二、 三是 四、, or 1. 二、 三、. One of the two shapes is no series of its own, and the other goes on counting.
   */
  private misprinted({ marker, key, rank }: Candidate, at: number): OpenSeries | undefined {
    const { value } = marker.ordinal;
    for (const series of this.reachable(this.candidates[at]!)) {
      if (!series.line || series.rank === 0 || series.key === key || series.last + 1 !== value) continue;
      if (this.next(series.key, value, true, at) >= 0) continue;
      const isAlone = this.next(key, value + 1, true, at) < 0 && this.next(series.key, value + 1, true, at) >= 0;
      const isFirstAlone = rank > 0 && series.members.length === 1 && this.next(key, value + 1, true, at) >= 0;
      if ((isAlone && series.members.length > 1) || isFirstAlone) return series;
    }
    return undefined;
  }

  /** Whether a series may begin with another number than one: damage, or the part of a text that was cut out. */
  private mayOpen({ marker, line, key }: Candidate, at: number): boolean {
    if (marker.key.startsWith('free:') || marker.key.startsWith('noun:') || marker.style === 'yifangmian') return false;
    if (line) return true;
    if (marker.style === 'circled') return false;
    return marker.position === 'sentence' && this.next(key, marker.ordinal.value + 1, false, at) >= 0;
  }

  /** The item that a new series is a part of. */
  private parentFor(candidate: Candidate, at: number): Candidate | null {
    const named = isDecimal(candidate.key) ? this.named(candidate.key) : undefined;
    if (named !== undefined) return named;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const series = this.open[depth]!;
      const item = series.members.at(-1)!;
      if (series.key === candidate.key) {
        // The same shape again: inside the item only where the item opens a line and this one does not.
        if (!series.line || candidate.line) continue;
      }
      if (this.holds(series, item, candidate, at)) return item;
    }
    return null;
  }

  /** The open item that a decimal number names: 2.1 of 2.1.3, 2. of 2.1. */
  private named(key: string): Candidate | undefined {
    const numbers = key.slice('decimal:'.length);
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const series = this.open[depth]!;
      const before =
        series.style === 'arabic' ? '' : isDecimal(series.key) ? series.key.slice('decimal:'.length) : null;
      if (before !== null && series.line && `${before}${series.last}.` === numbers) return series.members.at(-1);
    }
    return undefined;
  }

  private holds(series: OpenSeries, item: Candidate, candidate: Candidate, at: number): boolean {
    const { paragraph, line } = candidate;
    const rank = line ? candidate.rank : 0;
    if (rank > 0 && series.rank > 0 && rank <= series.rank) return false;
    if (item.paragraph === paragraph) return !this.endedBefore(series, item, candidate);
    const adjacent = this.text.linesBetween(item.paragraph, paragraph) === 0;
    const ledIn = adjacent && this.text.endsWithColon(item.paragraph);
    if (this.isAdrift(candidate, item)) return false;
    const goesOn = series.line && this.goesOn(series, at);
    if (goesOn || ledIn) return true;
    if (isHeadingRank(rank) && series.rank === 0 && !(series.line && this.isBlock(series))) return false;
    if (this.text.closes(item.paragraph, paragraph, series.style === 'agenda')) return false;
    return this.isBlock(series) || (adjacent && item.line && line);
  }

  /** Whether a series that begins with 13、 behind a passage that was lost has lost the heading it stood under. */
  private isAdrift({ line, marker, paragraph }: Candidate, item: Candidate): boolean {
    return line && marker.ordinal.value > 1 && this.text.isLostBetween(item.paragraph, paragraph);
  }

  /**
   * Whether the series has come to its end before a later marker of the same paragraph: items that ；or ，separate end
   * with the sentence; a promised number of items is complete once sentences of their own follow the last one.
   */
  private endedBefore(series: OpenSeries, item: Candidate, candidate: Candidate): boolean {
    const [first, second] = series.members;
    if (first === undefined || second === undefined || second.paragraph !== item.paragraph) return false;
    const { paragraph } = item;
    const sentences = this.text.countSentences(paragraph, item.marker.end, candidate.marker.start);
    if (/[；;，,]/u.test(this.text.markBefore(paragraph, second.marker.start))) return sentences > 0;
    if (sentences < 2 || first.paragraph !== paragraph) return false;
    return this.text.announcedBefore(paragraph, first.marker.start) === series.members.length;
  }

  /** Whether the last member governs the paragraphs below it. */
  isBlock(series: OpenSeries): boolean {
    if (!series.line) return false;
    if (isHeadingRank(series.rank)) return true;
    return series.bodies || (series.members.length === 1 && this.text.isHeadingAlone(series.members[0]!));
  }

  /** Whether the series goes on after a candidate, before another one of its shape begins. */
  private goesOn(series: OpenSeries, at: number): boolean {
    const next = this.next(series.key, series.last + 1, series.line, at);
    if (next < 0) return false;
    const restart = this.next(series.key, 1, series.line, at);
    return restart < 0 || next < restart;
  }

  /** Index of the next candidate after `at` with the key, value and place; -1 when there is none. */
  private next(key: string, value: number, line: boolean, at: number): number {
    const places = this.index.get(`${line ? 'l' : 'i'}${key}#${value}`);
    if (places === undefined) return -1;
    return places[lowerBound(places.length, (index) => places[index]! <= at)] ?? -1;
  }
}
