import type { TextRange } from '../text/range.ts';

/** How far back an indicator is looked for, in UTF-16 units: longer names are no names. */
const REACH = 60;
/** A clause mark; 、 parts figures of one list, and names too. */
const CLAUSE = /[，。；：！？,;:!?（(）)、“”]/;
const SENTENCE_END = /[。！？；!?;]/;
/** Words that only lead in, before the name of what is measured; 以上 and its like end the figure before it. */
const LEAD =
  /^(?:以上|左右|以内|以下|以来|多人|其中|同时|预计|力争|确保|实现|全力|计划|目前|现有|现(?!代|金|役|场)|共(?!产|同|享|青|建|和|用)|累计|总共|一共|已经?|并|再(?!生|贷)|还|也|又|就(?!业|地|医)|将(?!军)|要(?!素|闻)|今年|去年|上年|明年|全年|截至目前|截至|使(?!用)|把|对(?!外|口)|在(?!建|职|校|册|岗)|自(?!有|主|然|来)|向|为|和(?!谐)|及|与|而|且)+/;
/** Words right in front of the figure that say no more than 'is'; none is made of others (超过), so that there is one way to read them. */
const COPULA =
  /(?:达到|达|为|是|有|约|接近|近|超|突破|不少于|不低于|不超过|高达|仅|只有|就有|完成|实现|共|计|合计|从|由|(?<![降增升提])至|了|的|将近|大约|逾|过|第)+$/;
/** A clause that begins so goes on about what was measured before it. */
const CHANGE =
  /^(?:同比|环比|[比较][^，]{1,8}?(?=[增上提下减降回高低快多]|净增)|年均|年平均|平均|实际|名义|累计|分别|均|再|又)*(?:增长|增加|增至|上升|上涨|提高|提升|下降|减少|降低|回落|收窄|扩大|占|居全|居世界|位居|位列|排名|压减|缩减|净增|多增|翻|高于|低于|快于|[高低快多](?=[0-9]|$))/;

/** When it was so: 2007年的248亿美元 measures what 2012年的772亿美元 does. */
const TIME = /[从由自在]?(?:19|20)\d\d年[底末初]?的?/g;

/** The words of a clause that name what is measured. */
const core = (clause: string): string => clause.replace(TIME, '').replace(LEAD, '').replace(COPULA, '');

/** The last figure of the same sentence: its indicator goes on when a clause only says how it changed. */
export interface FigureBefore {
  readonly indicator: string;
  readonly end: number;
}

/**
 * The indicator that a figure measures, read from the words in front of it; a figure that opens its clause measures what follows.
 *
 *     indicatorOf('财政收入17.3万亿元，增长7.4%', { start: 12, end: 16 }, { indicator: '财政收入', end: 10 }) // '财政收入增长'
 *     indicatorOf('3.2万群众受益。', { start: 0, end: 4 }, undefined) // '群众受益'
 */
export function indicatorOf(line: string, { start, end }: TextRange, before: FigureBefore | undefined): string {
  const from = Math.max(before?.end ?? 0, start - REACH);
  const words = line.slice(from, start).split(SENTENCE_END).at(-1)!;
  const clauses = words.split(CLAUSE).map((clause) => clause.trim());
  const own = core(clauses.at(-1) ?? '');
  if (CHANGE.test(own)) return nounOf(clauses.slice(0, -1), before) + own;
  if (own.length > 1) return own;
  const after =
    own === '' && OPENS_CLAUSE.test(line.slice(Math.max(0, start - 3), start)) ? followingOf(line, end) : '';
  // 从11.4%提高到15%, 、12.3亿元: the clause says nothing of its own.
  return after === '' ? nounOf(clauses.slice(0, -1), before) + own : after;
}

const OPENS_CLAUSE = /(?:^|[，。；：！？]|其中|有|共)\s*$/;
const LONGEST_AFTER = 10;

/** 农村人口饮水安全 behind 6600多万, up to the next mark. */
function followingOf(line: string, end: number): string {
  const words = /^[一-鿿]*/
    .exec(line.slice(end, end + LONGEST_AFTER + 1))![0]
    .replace(/^的/, '')
    .replace(LEAD, '');
  return words.length > LONGEST_AFTER ? `${words.slice(0, LONGEST_AFTER)}…` : words;
}

/** The name that stands in an earlier clause of the same stretch, else what the figure before it measured. */
function nounOf(clauses: readonly string[], before: FigureBefore | undefined): string {
  for (const clause of clauses.toReversed()) {
    const noun = core(clause);
    if (noun.length > 1 && !CHANGE.test(noun)) return noun;
  }
  // Figures that each add a character to the name would make it as long as the line.
  return before === undefined || before.indicator.length > REACH ? '' : stem(before.indicator);
}

/** An indicator without the change that was told of it. */
const stem = (indicator: string): string =>
  indicator.replace(
    /(?:同比|环比|比上年|比去年|较上年|年均|平均|实际|分别)*(?:增长|增加|上升|上涨|提高|提升|下降|减少|降低|占|压减|缩减|净增)(?:到|至)?$/,
    '',
  );
