import fc from 'fast-check';
import { formatChineseNumeral } from '../../../../src/core/text/chinese-numeral.ts';

/** A heading or item to be written down: what stands below it. */
interface Section {
  readonly items: Series;
}

/** Items beside each other. Either all of them have paragraphs of their own, or none has: else nobody knows whose the last one is. */
interface Series {
  readonly bodies: number;
  readonly sections: readonly Section[];
}

const none: Series = { bodies: 0, sections: [] };
const series = (depth: number): fc.Arbitrary<Series> =>
  fc.record({
    bodies: fc.integer({ min: 0, max: 2 }),
    sections: fc.array(
      fc.record({ items: depth === 0 ? fc.constant(none) : fc.oneof(fc.constant(none), series(depth - 1)) }),
      { minLength: 2, maxLength: 4 },
    ),
  });

const han = formatChineseNumeral;
/** Printed levels from the top, in several houses' habits; each keeps its own all through a text. */
const habits: readonly (readonly ((value: number) => string)[])[] = [
  [(n) => `${han(n)}、`, (n) => `（${han(n)}）`, (n) => `${n}.`],
  [(n) => `${han(n)}、`, (n) => `(${han(n)})`, (n) => `${n}、`],
  [(n) => `${han(n)}、`, (n) => `${n}.`, (n) => `（${n}）`],
  [(n) => `第${han(n)}，`, (n) => `（${han(n)}）`, (n) => `${n}．`],
];

/** Series inside a paragraph, each with the mark that parts its items. */
const runs: readonly { readonly marker: (value: number, count: number) => string; readonly mark: string }[] = [
  { marker: (n) => `${han(n)}是`, mark: '；' },
  { marker: (n) => `${han(n)}要`, mark: '。' },
  {
    marker: (n, count) => ['首先，', '其次，', ...(count > 3 ? ['再次，'] : []), '最后，'][n - 1] ?? '最后，',
    mark: '；',
  },
  { marker: (n) => `第${han(n)}，`, mark: '。' },
];

export interface Habits {
  readonly levels: number;
  readonly run: number;
  readonly indent: string;
  readonly lineEnd: string;
  readonly isSpaced: boolean;
  readonly runsOn: boolean;
}

const words = ['提高认识', '加强领导', '压实责任', '强化督查', '改进作风', '服务群众', '严格考核', '统筹推进'];

/** Writes sections down as a speech. Every item has words of its own, so that it is known wherever it stands. */
class Writer {
  private count = 0;
  private readonly lines: string[] = [];
  /** Labels of the items with their depth: the outline that is meant. */
  readonly meant: string[] = [];
  /** Numbers of the second level, which run on through the text where that is its habit. */
  private second = 0;

  constructor(private readonly habits: Habits) {}

  write(items: Series, ending: readonly string[]): string {
    const { indent, lineEnd, isSpaced } = this.habits;
    this.lines.push('在全县工作会议上的讲话', '同志们：', `${indent}现在召开这次会议，就做好今年工作作一部署。`);
    this.items(items, 0);
    this.lines.push(...ending);
    return this.lines.join(isSpaced ? lineEnd + lineEnd : lineEnd) + lineEnd;
  }

  private name(): string {
    this.count++;
    return `${words[this.count % words.length]!}第${String.fromCharCode(0x4e00 + 700 + this.count)}事`;
  }

  private items({ bodies, sections }: Series, level: number): void {
    const marker = habits[this.habits.levels]![level]!;
    sections.forEach(({ items }, index) => {
      const number = level === 1 && this.habits.runsOn ? ++this.second : index + 1;
      const name = this.item(level);
      this.lines.push(`${this.habits.indent}${marker(number)}${name}`);
      for (let at = 0; at < bodies; at++) this.lines.push(`${this.habits.indent}${this.body(at === 1, level + 1)}`);
      if (level < 2) this.items(items, level + 1);
    });
  }

  private item(level: number): string {
    const name = this.name();
    this.meant.push(`${level + 1} ${name}`);
    return name;
  }

  private body(hasRun: boolean, level: number): string {
    return hasRun ? this.run(3, level) : `${this.name()}，要抓紧抓实。`;
  }

  private run(count: number, level: number): string {
    const { marker, mark } = runs[this.habits.run]!;
    const items = Array.from({ length: count }, (_, index) => `${marker(index + 1, count)}${this.item(level)}`);
    return `工作中要做到：${items.join(mark)}。`;
  }
}

export const habitsOf: fc.Arbitrary<Habits> = fc.record({
  levels: fc.nat(habits.length - 1),
  run: fc.nat(runs.length - 1),
  indent: fc.constantFrom('　　', '', '  '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isSpaced: fc.boolean(),
  runsOn: fc.boolean(),
});

const ending = fc.constantFrom<readonly string[]>(
  [],
  ['谢谢大家。'],
  ['同志们，让我们共同努力，把各项工作做好。'],
  ['清河县人民政府', '2024年3月5日'],
  ['附件：1.任务清单', '2.责任清单', '清河县人民政府', '2024年3月5日'],
);

/** A speech with the outline that it was written from, an item a line: its depth and its words. */
export interface Written {
  readonly text: string;
  readonly outline: readonly string[];
}

/** Speeches of up to three printed levels with series inside paragraphs, in one house's habits each. */
export const speeches: fc.Arbitrary<Written> = fc.tuple(series(2), habitsOf, ending).map(([sections, own, end]) => {
  const writer = new Writer(own);
  const text = writer.write(sections, end);
  return { text, outline: writer.meant };
});
