import { number } from './messages.zh.ts';
import { figureContexts, type FigureContext } from '../../../analysis/facts/figure-context.ts';
import { isSpan } from '../../../analysis/facts/figure-scope.ts';
import { figuresOf, type Figure } from '../../../analysis/facts/figures.ts';
import type { Analysis } from '../../../analysis/analyze.ts';
import { defineRule, say } from '../../rule.ts';

/** One indicator with two values in one speech: 地区生产总值312亿元 here and 315亿元 there. */
export const conflictingFigures = defineRule({
  id: 'number/conflicting-figures',
  concerns: 'figures',
  basis: '实务',
  severity: 'warning',
  words: number['number/conflicting-figures'],
  check({ analysis }, report) {
    let contextOf: ((paragraph: number) => FigureContext) | undefined;
    for (const group of groupsOf(analysis)) {
      const conflict = conflictIn(group, ({ paragraph }) => {
        contextOf ??= figureContexts(analysis.document, analysis.outline);
        return contextOf(paragraph);
      });
      if (conflict === null) continue;
      const { odd, norm, certain } = conflict;
      const { text } = analysis.document;
      const shown = ({ at }: Placed): string => text.slice(at.start, at.end);
      report({
        range: odd.at,
        severity: certain ? 'warning' : 'hint',
        messageId: certain ? 'certain' : 'possible',
        data: { indicator: odd.figure.indicator, here: shown(odd), there: shown(norm) },
        related: group
          .filter((each) => each !== odd)
          .slice(0, 20)
          .map((each) => ({
            range: each.at,
            said: say('figure', { indicator: each.figure.indicator, value: shown(each) }),
          })),
      });
    }
  },
});

/** A figure and where it stands in the document. */
interface Placed {
  readonly figure: Figure;
  readonly paragraph: number;
  readonly at: { readonly start: number; readonly end: number };
}

/** The figures of one indicator in one speech, those said more than once only. */
function* groupsOf({ document, speeches }: Analysis): Generator<readonly Placed[]> {
  for (const { firstParagraph, endParagraph } of speeches) {
    const groups = new Map<string, Placed[]>();
    for (let paragraph = firstParagraph; paragraph < endParagraph; paragraph++) {
      const by = document.starts[paragraph]!;
      for (const figure of figuresOf(document.paragraphs[paragraph]!)) {
        const key = `${figure.indicator}|${figure.relation}|${figure.unit}|${figure.aim}`;
        const placed = { figure, paragraph, at: { start: by + figure.start, end: by + figure.end } };
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [placed]);
        else group.push(placed);
      }
    }
    for (const group of groups.values()) if (group.length > 1) yield group;
  }
}

/** True of figures that agree: one that is written rounded agrees with the exact one. */
const agree = (a: Figure, b: Figure): boolean => Math.abs(a.value - b.value) <= Math.max(a.step, b.step) * 0.5001;

const agreePlaced = (a: Placed, b: Placed): boolean => agree(a.figure, b.figure);

/** Phrases that many things in one text have a figure of; without a place they prove nothing. */
const GENERAL =
  /^(?:总?投资|资金|收入|面积|占地|产量|产值|人数|人口|项目|企业|增速|比重|比例|贷款|总额|规模|支出|任务|.{1,2}|.*(?:安排|下达|拨付|筹措|整合|补助|奖励|支持))$/u;

interface Conflict {
  readonly odd: Placed;
  readonly norm: Placed;
  readonly certain: boolean;
}

/** What the lines before a figure say of it; asked of few figures. */
type ContextOf = (of: Placed) => FigureContext;

function conflictIn(group: readonly Placed[], contextOf: ContextOf): Conflict | null {
  // Three values and more are a list of several things that share their name.
  const values = group.filter((each, index) => group.findIndex((other) => agreePlaced(each, other)) === index);
  if (values.length < 2 || GENERAL.test(group[0]!.figure.indicator)) return null;
  for (let second = 1; second < group.length; second++)
    for (let first = 0; first < second; first++) {
      const [a, b] = [group[first]!, group[second]!];
      const certain = contradict(a, b, values.length, group);
      if (certain === null || !holdTogether(a, b, contextOf)) continue;
      const support = (of: Placed): number => group.filter((each) => agreePlaced(each, of)).length;
      return support(a) < support(b) ? { odd: a, norm: b, certain } : { odd: b, norm: a, certain };
    }
  return null;
}

/** The contradiction of two figures: certain (true), possible (false), or none (null). */
function contradict(a: Placed, b: Placed, values: number, group: readonly Placed[]): boolean | null {
  const [one, other] = [a.figure, b.figure];
  if (agree(one, other) || (a.paragraph === b.paragraph && one.sentence === other.sentence)) return null;
  const [here, there] = [one.scope(), other.scope()];
  if (here.place !== there.place && !(isWhole(here.place) && isWhole(there.place))) return null;
  const bothWhole = here.place !== '' && there.place !== '' && here.place !== there.place;
  if (bothWhole) return null;
  if (here.period !== '' && here.period === there.period)
    return values === 2 && !one.aim && here.place === there.place && one.indicator.length > 3;
  if (here.period !== '' && there.period !== '') return null;
  if (values > 2 || a.paragraph === b.paragraph || one.aim) return null;
  // The one without a period may belong to a third figure that it agrees with.
  const silent = here.period === '' ? a : b;
  return group.some((each) => each !== silent && agreePlaced(each, silent)) ? null : false;
}

/** Whether the lines before two figures leave it open that they hold for the same time, and that both are facts or both aims. */
function holdTogether(a: Placed, b: Placed, contextOf: ContextOf): boolean {
  const [own, others] = [a.figure.scope().period, b.figure.scope().period];
  if (own !== '' && others !== '') return true;
  const [one, other] = [contextOf(a), contextOf(b)];
  if ((a.figure.aim || one.announcedAim) !== (b.figure.aim || other.announcedAim)) return false;
  const [here, there] = [own || one.period, others || other.period];
  if (here === there) return true;
  // What has added up over years is nowhere near the figure of one year; where it is, it is the total again, with a slip.
  if (isSpan(here) || isSpan(there)) return nearlySame(a.figure, b.figure);
  // Two figures without a date of their own are the same thing said twice; a date beside one of them may be the other's, too.
  return (isUndated(a) && isUndated(b)) || here === '' || there === '';
}

/** A time counted from the day of the speech dates a figure no more than none does. */
const isUndated = ({ figure }: Placed): boolean => ['', '一年', '截至目前'].includes(figure.scope().period);

/** Figures of two digits and more that differ in the last one alone, or by less than a twentieth. */
function nearlySame(a: Figure, b: Figure): boolean {
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  const apart = more.value - less.value;
  if (apart <= more.value * 0.05) return true;
  return less.step === more.step && less.value >= 10 * less.step && apart < 10 * less.step;
}

/** 全县 and no place at all may be one. */
const isWhole = (place: string): boolean => place === '' || place.startsWith('全');
