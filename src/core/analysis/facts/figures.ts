import { wordAt } from '../../lexicon/lexicon.ts';
import { lazy } from '../../text/lazy.ts';
import { perLine } from '../../syntax/per-line.ts';
import type { TextRange } from '../../text/range.ts';
import { placeIn, periodIn, isAim } from './figure-scope.ts';

/** Whether a figure says how much there is, or by how much it has grown or fallen, in all or year by year. */
export type FigureRelation = 'level' | 'growth' | 'yearly growth';

/** When and where a figure holds, as its sentence says. */
export interface FigureScope {
  /** As printed, 全年 left out; empty where the sentence and those before it in its line name none. */
  readonly period: string;
  /** 全县, 青山镇; empty where none is named. */
  readonly place: string;
}

/**
 * What a clause says of one indicator: 2023年，全县地区生产总值达到312亿元. Offsets are relative to the line.
 *
 *     figuresOf(paragraph)[0] // { indicator: '地区生产总值', relation: 'level', unit: '元', value: 3.12e10, … }
 *     figuresOf(paragraph)[0]?.scope() // { period: '2023年', place: '全县' }
 */
export interface Figure extends TextRange {
  /** The noun phrase without time, place and adverbs. */
  readonly indicator: string;
  readonly relation: FigureRelation;
  /** The unit without 万 and 亿, which are in the value. */
  readonly unit: string;
  readonly value: number;
  /** Worth of one in the last printed place: 0.1亿 is 1e7. */
  readonly step: number;
  /** When and where it holds; read when it is asked for, which it is of few figures. */
  readonly scope: () => FigureScope;
  /** An aim, plan or estimate, not what has been reached. */
  readonly aim: boolean;
  /** Number of the sentence in its line. */
  readonly sentence: number;
}

/** A number that is no part of a longer one, of a range or of a name. */
const NUMBER = /(?<![\d.．—－～~\-A-Za-z])\d+(?:,\d{3}){0,6}(?:\.\d+)?/gu;
/** Units that are no measure words, or hold one. */
const UNITS = ['个百分点', '%', '％', '万千瓦', '元'];
const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 };
/** The longest first, and none. */
const SCALE_NAMES = [...Object.keys(SCALES), ''];

/** A number with its unit as printed: 3.5|亿|元, at half-open offsets of its text. */
interface Printed extends TextRange {
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

/** The first number with a unit from `from` on. */
function nextFigure(text: string, from: number): Printed | undefined {
  NUMBER.lastIndex = from;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const { index, 0: digits } = match;
    for (const scale of SCALE_NAMES) {
      const at = index + digits.length + scale.length;
      const unit = text.startsWith(scale, at - scale.length) ? unitAt(text, at) : undefined;
      if (unit !== undefined) return { start: index, end: at + unit.length, digits, scale, unit };
    }
    // What is printed like thousands may be another number behind a comma.
    NUMBER.lastIndex = index + 1;
  }
  return undefined;
}

/** Lengths of time are no measure of an indicator: what took three years and what takes two do not contradict each other. */
function unitAt(text: string, at: number): string | undefined {
  const unit = UNITS.find((one) => text.startsWith(one, at));
  if (unit !== undefined) return unit;
  const word = wordAt(text, at);
  return word?.classes.has('measure') || word?.classes.has('loose') ? word.text : undefined;
}

/** What parts the indicator from its value, at the end of the words before it. */
const GROWTH_VERB =
  /(?:增长|增加|上升|提高|提升|下降|降低|减少|回落|缩短|压减|扩大|增幅|增速|增长率)(?:达到?|为|是|了)?$/u;
/** What growth is measured by, in front of the verb; 比 and 较 with what they compare. */
const GROWTH_BASE = ['同比', '环比', '年均', '平均', '实际', '名义'];
const LONGEST_COMPARED = 8;
/** Longer words before a figure, in UTF-16 units, name no indicator. */
const LONGEST_CLAUSE = 80;
/** So far back, in UTF-16 units, the words of a sentence still say when and where a figure holds. */
const LONGEST_BEFORE = 400;
const LEVEL =
  /(?:(?:增长|增加|上升|提高|提升|下降|降低|减少|回落|缩短|压减|扩大|增|降|升|减)(?:到|至|为)|达到了?|达成?|为|是|完成|实现|稳定在|保持在|控制在)$/u;
/** Words that make a figure a bound, a share of several or a base, which nothing contradicts. */
const LOOSE_BEFORE =
  /(?:[近约超逾满过由从按每至]|超过|突破|不低于|不少于|至少|最[高低多少]|大约|接近|将近|上浮|不足|高于|低于|多于|少于|优于|其中|相当于|首批|首期|第|再|又|另)$/u;
const LOOSE_AFTER =
  /^(?:左右|以上|以下|以内|以外|上下|多|余|[—－～~\-至到](?=\d)|的(?!目标|任务|增长|增速)|提高|增加|增长到|下降|降|上升|提升|升|增|扩大|之[多前后一])/u;
const SEVERAL = /分别|依次|之间|相比|每[个户人年月天亩家]|人均(?!可支配|纯收入|生产总值|地区)|各(?=\d)/u;

/** Growth over more than a year, which the growth of a year does not contradict. */
const LONG_BASE = /相比|[比较](?:(?:19|20)\d\d年|[^，。]{0,4}[初末]|[三五十]年)/u;

/** Adverbs and verbs at the ends of a noun phrase that do not tell one indicator from another. */
const ADVERB =
  '累计|总共|共计|合计|共(?!产|同|享|和|建|青|用|治)|已经?|目前|现有|现(?!代|金|役)|预计|预期|力争|确保|达到|达|完成|实现|顺利|超额|圆满|成功|年均|平均|同比|仅|还|将|要(?!素)|约|总体|其中|一年来|截至|年末|年底|全年|全面|有效|积极|我们|我|使|让|并|且|而|也|又|即|同时|特别是|尤其是|据统计|据?初步统计|(?:刚才|前面)[讲说提]到|总的看|回顾|成绩|同志们';
const LEADING = new RegExp(`^(?:${ADVERB})+`, 'u');
const TRAILING = /(?:又|再|累计|总共|共计|合计|共|已经?|目前|达到?|完成|实现|将|要|约|为|是|了|的|同比|全年)+$/u;

const SYNONYMS: Readonly<Record<string, string>> = {
  GDP: '地区生产总值',
  生产总值: '地区生产总值',
  财政收入增速: '财政收入',
};

const NONE: readonly Figure[] = [];

/** The figures of a line with their indicators, in text order. */
export const figuresOf = perLine(({ text, boilerplate }) => (boilerplate || !/\d/u.test(text) ? NONE : readLine(text)));

function readLine(text: string): readonly Figure[] {
  // Most lines with digits have dates alone.
  if (nextFigure(text, 0) === undefined) return NONE;
  const figures: Figure[] = [];
  const line = new LinePeriods();
  let from = 0;
  let aimed = false;
  for (let end = sentenceEnd(text, from); from < text.length; end = sentenceEnd(text, from)) {
    const body = text.slice(from, end);
    const sentence = line.add(body);
    if (/\d/u.test(body)) readSentence({ body, offset: from, line, aimed, sentence }, figures);
    // An aim said before ；holds for what follows it: 主要目标是：…增长5%；….
    aimed = /[；;]$/u.test(body) && (aimed || isAim(body));
    from = end;
  }
  return figures.length === 0 ? NONE : figures;
}

/** The times that the sentences of a line name, read where a figure is asked for its own. */
class LinePeriods {
  readonly #bodies: string[] = [];
  /** The time in force behind each sentence, as far as it is known. */
  readonly #inForce: (string | undefined)[] = [];

  /** Notes the next sentence; returns its number. */
  add(body: string): number {
    return this.#bodies.push(body) - 1;
  }

  /** The last time named before a sentence. */
  periodBefore(sentence: number): string {
    let at = sentence - 1;
    while (at >= 0 && (this.#inForce[at] ??= periodIn(this.#bodies[at]!) || undefined) === undefined) at--;
    const period = at < 0 ? '' : this.#inForce[at]!;
    // Noted all along the way, so that no sentence is read twice.
    this.#inForce.fill(period, at + 1, sentence);
    return period;
  }
}

const ENDS = [...'。！？；;'].map((mark) => mark.charCodeAt(0));
const isSentenceEnd = (code: number): boolean => (code > 0xff00 || code < 0x4e00) && ENDS.includes(code);

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isSentenceEnd(text.charCodeAt(at))) return at + 1;
  return text.length;
}

/** A sentence and what those before it hand on. */
interface Sentence {
  readonly body: string;
  readonly offset: number;
  readonly line: LinePeriods;
  readonly aimed: boolean;
  readonly sentence: number;
}

function readSentence({ body, offset, line, aimed, sentence }: Sentence, figures: Figure[]): void {
  let subject = '';
  for (let found = nextFigure(body, 0); found !== undefined; found = nextFigure(body, found.end)) {
    const { start, end, digits, scale, unit } = found;
    const clause = clauseBefore(body, start);
    const said = subjectOf(clause, subject);
    if (said === null) continue;
    if (said.indicator !== '') subject = said.indicator;
    const after = body.slice(end);
    const before = body.slice(Math.max(0, start - LONGEST_BEFORE), start);
    const loose = LOOSE_AFTER.test(after) || LOOSE_BEFORE.test(clause) || LONG_BASE.test(before);
    if (loose || SEVERAL.test(said.own ? clause : lastClauses(before)) || said.indicator.length < 3) continue;
    const worth = SCALES[scale] ?? 1;
    const number = digits.replaceAll(',', '');
    figures.push({
      start: offset + start,
      end: offset + end,
      indicator: said.indicator,
      relation: said.relation,
      unit: unit === '％' ? '%' : unit,
      value: Number(number) * worth,
      step: worth / 10 ** (number.split('.')[1]?.length ?? 0),
      scope: lazy(() => ({ period: periodIn(before) || line.periodBefore(sentence), place: placeIn(before) })),
      aim: aimed || isAim(before + after.slice(0, 3)),
      sentence,
    });
  }
}

/** The clause before a number and the one before it, in which 分别 reaches the number. */
const lastClauses = (before: string): string =>
  before.slice(before.lastIndexOf('，', before.lastIndexOf('，') - 1) + 1);

/** What stands between the last mark and a number. */
function clauseBefore(body: string, at: number): string {
  let from = at;
  while (from > 0 && at - from <= LONGEST_CLAUSE && !'，,：:、（()）！？。“”'.includes(body[from - 1]!)) from--;
  return body.slice(from, at);
}

interface Subject {
  readonly indicator: string;
  readonly relation: FigureRelation;
  /** Whether the clause names the indicator itself. */
  readonly own: boolean;
}

/** The indicator a clause speaks of; a clause of growth alone (，增长6.5%) goes on with the one before. */
function subjectOf(clause: string, previous: string): Subject | null {
  if (clause.length > LONGEST_CLAUSE) return null;
  const growth = growthStart(clause);
  const end = growth ?? LEVEL.exec(clause)?.index ?? clause.length;
  const phrase = nounOf(clause.slice(0, end));
  if (/\d/u.test(phrase)) return null;
  const own = phrase !== '';
  if (growth === undefined) return { indicator: phrase, relation: 'level', own };
  return {
    indicator: own ? phrase : previous,
    relation: clause.includes('年均') ? 'yearly growth' : 'growth',
    own,
  };
}

/**
 * Where the words of growth at the end of a clause begin, with all that says by what it is measured: 粮食产量〔比上年实际增长〕.
 * Read from the verb to the left, so that each place is looked at once.
 */
function growthStart(clause: string): number | undefined {
  const verb = GROWTH_VERB.exec(clause)?.index;
  if (verb === undefined) return undefined;
  const begins = new Set([verb]);
  let start = verb;
  for (let at = verb - 1; at >= 0; at--) {
    const isBase = GROWTH_BASE.some((word) => clause.startsWith(word, at) && begins.has(at + word.length));
    if (!isBase && !comparesUpTo(clause, at, begins)) continue;
    begins.add(at);
    start = at;
  }
  return start;
}

/** Whether 比 or 较 stands at a place and what it compares ends where words of growth begin. */
function comparesUpTo(clause: string, at: number, begins: ReadonlySet<number>): boolean {
  if (!'比较'.includes(clause[at]!)) return false;
  for (let end = at + 1; end <= at + LONGEST_COMPARED && !'，。；'.includes(clause[end] ?? '。'); end++)
    if (begins.has(end + 1)) return true;
  return false;
}

/** A noun phrase without its time, place and adverbs. */
function nounOf(words: string): string {
  const noun = words
    .replace(/\s+/gu, '')
    .replace(
      /(?:(?:20|19)\d\d年?|[去今上本前当]年|上半年|下半年|[一二三四]季度|\d{1,2}[—－～~-]\d{1,2}月|\d{1,2}月份?)[底末初]?/gu,
      '',
    )
    .replace(/全[国省市县区州旗镇乡村街校院局]|我[国省市县区州旗镇乡村校院局]/gu, '')
    .replace(LEADING, '')
    .replace(/(?:的?增速|的?增长率|的?增幅)$/u, '')
    .replace(TRAILING, '')
    .replace(/的/gu, '');
  return SYNONYMS[noun] ?? noun;
}
