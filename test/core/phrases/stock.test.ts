import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { lint } from '../../../src/core/lint/linter.ts';
import { isSkeleton, phraseFunctions, writtenKey, type Phrase } from '../../../src/core/phrases/phrase.ts';
import { initialsOf, matchesMixed } from '../../../src/core/phrases/pinyin.ts';
import { plainText, tabStopsOf } from '../../../src/core/phrases/snippet-body.ts';
import { loadStock } from '../../../src/core/phrases/stock.ts';
import { parse } from '../../../src/core/syntax/parse.ts';

const stock = await loadStock();
const frames = stock.filter((phrase) => phrase.frame !== null);
const phrases = stock.filter((phrase) => phrase.frame === null);
/** The entries for which `wrong` holds, by their text: an empty list reads well in a failure. */
const offenders = (wrong: (phrase: Phrase) => boolean): string[] => stock.filter(wrong).map(({ text }) => text);
const inserted = (phrase: Phrase): string => plainText(phrase.frame ?? phrase.text);
const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the stock', () => {
  it('has at least 100 frames and 400 phrases, and both for the functions of a speech', () => {
    expect(frames.length).toBeGreaterThanOrEqual(100);
    expect(phrases.length).toBeGreaterThanOrEqual(400);
    for (const name of phraseFunctions) {
      expect(frames.filter((phrase) => phrase.function === name).length, name).toBeGreaterThanOrEqual(4);
      expect(phrases.filter((phrase) => phrase.function === name).length, name).toBeGreaterThanOrEqual(4);
    }
  });

  it('has no text and no prefix twice', () => {
    expect(repeated(stock.map(({ text }) => text))).toEqual([]);
    expect(repeated(stock.map(({ prefix }) => prefix))).toEqual([]);
  });

  it('has prefixes that can be typed', () => {
    expect(offenders(({ prefix }) => !/^[a-z]{3,12}$/u.test(prefix))).toEqual([]);
  });

  it('calls each phrase by the initials of its pinyin', () => {
    const wrong = phrases.filter(({ prefix, pinyin }) => prefix !== initialsOf(pinyin));
    expect(wrong.filter(({ prefix, pinyin }) => !matchesMixed(prefix, pinyin))).toEqual([]);
    // A syllable is spelt out only where two phrases would be called by the same letters.
    expect(wrong.filter(({ pinyin }) => !stock.some(({ prefix }) => prefix === initialsOf(pinyin)))).toEqual([]);
  });

  it('has one syllable for each character', () => {
    expect(offenders(({ text, pinyin }) => pinyin.split(' ').length !== hanCount(text))).toEqual([]);
    expect(offenders(({ pinyin }) => !/^[a-z]{1,6}(?: [a-z]{1,6})*$/u.test(pinyin))).toEqual([]);
  });

  it.each([
    ['重中之重', 'zhong zhong zhi zhong'],
    ['重要讲话精神', 'zhong yao jiang hua jing shen'],
    ['强化统筹协调', 'qiang hua tong chou xie tiao'],
    ['我再强调一点', 'wo zai qiang diao yi dian'],
    ['以上率下', 'yi shang shuai xia'],
    ['只争朝夕', 'zhi zheng zhao xi'],
    ['召之即来、来之能战、战之必胜', 'zhao zhi ji lai lai zhi neng zhan zhan zhi bi sheng'],
    ['坚守岗位、履职尽责', 'jian shou gang wei lv zhi jin ze'],
    ['存在薄弱环节', 'cun zai bo ruo huan jie'],
    ['堵塞管理漏洞', 'du se guan li lou dong'],
  ])('reads %s as it is said', (text, pinyin) => {
    expect(stock.find((phrase) => phrase.text === text)?.pinyin).toBe(pinyin);
  });

  it('has phrases of 2 to 20 characters, with no slot', () => {
    expect(phrases.filter(({ text }) => text.length < 2 || text.length > 20 || /[…【】$]/u.test(text))).toEqual([]);
    expect(frames.filter(({ text }) => text.length > 20)).toEqual([]);
  });

  it('leaves no X, dots or bracketed notes to fill: only 【…】 fields, or words that stand as they are', () => {
    expect(offenders((phrase) => /[xｘXＸ×○…]|某|_|（\s*）/u.test(inserted(phrase)))).toEqual([]);
    const defaults = frames.flatMap(({ frame }) => tabStopsOf(frame ?? '').flatMap(({ text }) => text ?? []));
    expect(defaults.filter((text) => !/^【[\p{Script=Han}，、]{2,12}】$|^[^【】]+$/u.test(text))).toEqual([]);
    expect(defaults.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('speaks of no one campaign, no person and no year', () => {
    const topical = /疫|病毒|核酸|隔离|脱贫|扶贫|习近平|\d{4}年|“[三六]个代表”|六稳|六保|两个务必/u;
    expect(offenders((phrase) => topical.test(inserted(phrase)))).toEqual([]);
  });

  it('uses Chinese marks', () => {
    expect(offenders((phrase) => /[,;:!?"'()]/u.test(inserted(phrase)))).toEqual([]);
  });
});

describe('the examples', () => {
  const shown = stock.flatMap(({ text, examples = [] }) => examples.map((example) => ({ text, example })));
  const inOrder = (text: string): RegExp => new RegExp((text.match(/\p{Script=Han}+/gu) ?? []).join('.*?'), 'u');

  it('stand with 150 phrases, the most used of all, and every frame that shows no whole sentence itself', () => {
    const lacking = stock.filter(({ examples }) => examples === undefined);
    expect(phrases.length - lacking.filter(({ frame }) => frame === null).length).toBeGreaterThanOrEqual(150);
    expect(lacking.filter(({ speeches = 0 }) => speeches >= 3).map(({ text }) => text)).toEqual([]);
    const open = lacking.filter((phrase) => phrase.frame !== null && !isSkeleton(phrase));
    expect(open.filter(({ frame }) => /【/u.test(frame ?? '')).map(({ text }) => text)).toEqual([]);
  });

  it('are two each, short, whole sentences, none twice', () => {
    expect(stock.filter(({ examples }) => examples !== undefined && examples.length !== 2)).toEqual([]);
    expect(shown.filter(({ example }) => example.length > 50 || !/[。！：；]$/u.test(example))).toEqual([]);
    expect(repeated(shown.map(({ example }) => example))).toEqual([]);
  });

  it('use their phrase, or the fixed words of their frame', () => {
    for (const { text, example } of shown) expect(example).toMatch(inOrder(text));
  });

  it('name no person, no year, no campaign, and leave nothing to fill', () => {
    const topical = /疫|病毒|核酸|隔离|脱贫|扶贫|习近平|\d{4}年|某|[xXＸ×【】…]/u;
    expect(shown.filter(({ example }) => topical.test(example))).toEqual([]);
  });

  it('are right by the product’s own rules', () => {
    const wrong = shown.flatMap(({ example }) =>
      lint(analyze(parse(example))).map(({ rule }) => `${rule}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the frames', () => {
  it('number their stops in the order of the text, without a gap', () => {
    for (const { text, frame } of frames) {
      const stops = tabStopsOf(frame ?? '').filter((stop) => stop.text !== null);
      expect(
        stops.map((stop) => stop.number),
        text,
      ).toEqual(stops.map((_, index) => index + 1));
    }
  });

  it('are balanced: nothing but stops stands in $ and braces, every mirror has its stop before it', () => {
    for (const { text, frame } of frames) {
      expect(plainText(frame ?? ''), text).not.toMatch(/[${}|\\]/u);
      const known = new Set<number>();
      for (const stop of tabStopsOf(frame ?? '')) {
        expect(stop.text !== null || known.has(stop.number), text).toBe(true);
        known.add(stop.number);
      }
    }
  });

  it('balance their brackets and quotes', () => {
    for (const pair of ['“”', '（）', '【】', '《》']) {
      const [open, close] = [pair.charAt(0), pair.charAt(1)];
      const wrong = offenders((phrase) => inserted(phrase).split(open).length !== inserted(phrase).split(close).length);
      expect(wrong, pair).toEqual([]);
    }
  });

  it('begin with the words by which they are found, whole skeletons apart', () => {
    const wrong = stock.filter((phrase) => !inserted(phrase).startsWith(writtenKey(phrase)));
    expect(wrong.filter((phrase) => !isSkeleton(phrase))).toEqual([]);
  });

  it('mirror what is said twice', () => {
    expect(frames.find(({ prefix }) => prefix === 'pbyj')?.frame).toBe('应${1:查}尽$1、应${2:改}尽$2');
    expect(frames.find(({ prefix }) => prefix === 'pbzy')?.frame).toContain('${1:严}之又$1');
  });
});

describe('the product’s own rules', () => {
  it('find nothing in the stock but the blanks it leaves on purpose', () => {
    const findings = stock.flatMap((phrase) =>
      lint(analyze(parse(inserted(phrase)))).map(({ rule }) => [rule, phrase]),
    );
    expect(findings.filter(([rule]) => rule !== 'placeholder/unfilled')).toEqual([]);
  });
});

describe('the skeletons', () => {
  const skeletons = stock.filter(isSkeleton);
  /** The skeleton as a writer leaves it: each field filled, the same field with the same words. */
  const filled = (phrase: Phrase): string => {
    const fillings: Record<string, string> = {
      日期: '2026年3月5日',
      年度: '2025年',
      姓名: '李卫东',
      姓名职务: '县委书记李卫东',
      单位名称: '县水利局',
      单位和姓名: '县水利局王海涛',
      上级机关: '县委、县政府',
      会议名称: '全县防汛工作会议',
    };
    return inserted(phrase).replaceAll(/【([^】]+)】/gu, (_, field: string) => fillings[field] ?? `做好${field}的准备`);
  };

  it('are those of four kinds of speeches', () => {
    expect(skeletons.map(({ text }) => text).sort()).toEqual([
      '主持词框架',
      '工作总结框架',
      '表态发言框架',
      '讲话稿框架',
    ]);
  });

  it.each(skeletons.map((phrase) => [phrase.text, phrase] as const))(
    '%s is one speech with a title and an outline',
    (_, phrase) => {
      const analysis = analyze(parse(inserted(phrase)));
      expect(analysis.speeches).toHaveLength(1);
      expect(analysis.speeches[0]?.title).not.toBeNull();
      expect(analysis.outline.items.length).toBeGreaterThanOrEqual(3);
      expect(analysis.placeholders.length).toBeGreaterThanOrEqual(6);
    },
  );

  it.each(skeletons.map((phrase) => [phrase.text, phrase] as const))(
    '%s, once filled, has nothing to find',
    (_, phrase) => {
      const findings = lint(analyze(parse(filled(phrase))));
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );
});
