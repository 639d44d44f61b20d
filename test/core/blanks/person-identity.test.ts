import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, parse, placeholderGroups, samePlaceholders } from '../../../src/core/index.ts';

/** The pairs of blanks that are ticked together, as their numbers in text order. */
function ticked(text: string): string[] {
  const analysis = analyze(parse(text));
  const groups = placeholderGroups(analysis);
  return groups.flatMap((group, index) =>
    samePlaceholders(analysis, group).flatMap(({ group: other, certain }) =>
      certain ? [`${index}-${groups.indexOf(other)}`] : [],
    ),
  );
}

const POSTS = [
  '县委书记',
  '县长',
  '县委副书记',
  '县人大常委会主任',
  '县人大常委会副主任',
  '县政协主席',
  '县政协副主席',
  '常务副县长',
  '副县长',
  '县纪委书记',
  '县委政法委书记',
  '县委组织部部长',
  '县委宣传部部长',
  '县人民法院院长',
  '县人民检察院检察长',
  '县财政局局长',
  '县水利局局长',
  '县应急管理局局长',
  '县农业农村局副局长',
  '青山镇党委书记',
  '白水镇党委书记',
  '青山镇镇长',
  'XX街道办事处主任',
  'XX镇党委书记',
];
const LINES = [
  (post: string) => `请${post}XXX讲话。`,
  (post: string) => `由${post}XXX同志作工作安排。`,
  (post: string) => `出席今天会议的有：${post}XXX同志。`,
  (post: string) => `刚才，${post}XXX通报了情况，大家要认真落实。`,
  (post: string) => `下面，有请${post}XXX同志宣读文件。`,
];
const agenda = fc.record({
  posts: fc.shuffledSubarray(POSTS, { minLength: 2 }),
  lines: fc.array(fc.nat(LINES.length - 1), { minLength: 30, maxLength: 30 }),
});
const HEAD = '全县工作会议主持词\n同志们：\n今天，我们召开全县工作会议。\n';
const written = (posts: readonly string[], lines: readonly number[]): string =>
  HEAD + posts.map((post, index) => LINES[lines[index]!]!(post)).join('\n');

describe('over generated agendas', () => {
  test('no two of distinct posts are ever ticked together', () =>
    fc.assert(
      fc.property(agenda, ({ posts, lines }) => {
        expect(ticked(written(posts, lines))).toEqual([]);
      }),
    ));

  test('a head said twice with the same body is', () =>
    fc.assert(
      fc.property(agenda, fc.nat(), ({ posts, lines }, choice) => {
        const heads = posts.filter((post) => !/XX|(?<!常务)副/u.test(post));
        fc.pre(heads.length > 0);
        const head = heads[choice % heads.length]!;
        const text = written([...posts, head], lines);
        const analysis = analyze(parse(text));
        const isHead = ({ start }: { readonly start: number }): boolean =>
          text.slice(0, start).endsWith(head) && !text.slice(0, start).endsWith(`副${head}`);
        const own = placeholderGroups(analysis).filter(isHead);
        expect(own.length).toBe(2);
        const same = samePlaceholders(analysis, own[0]!).filter(({ certain }) => certain);
        expect(same.map(({ group }) => group.id)).toEqual([own[1]!.id]);
      }),
    ));

  test('what is one is one from both sides, and of three all', () =>
    fc.assert(
      fc.property(agenda, agenda, (one, two) => {
        const pairs = new Set(ticked(written([...one.posts, ...two.posts].slice(0, 30), one.lines)));
        for (const pair of pairs) {
          const [a, b] = pair.split('-') as [string, string];
          expect(pairs).toContain(`${b}-${a}`);
          for (const other of pairs)
            if (other.startsWith(`${b}-`) && other !== `${b}-${a}`)
              expect(pairs).toContain(`${a}-${other.split('-')[1]}`);
        }
      }),
    ));
});

describe('one person', () => {
  test.each([
    ['三次县长', '全县大会。请XXX县长讲话。\n刚才，XXX县长讲了三点。\n各镇按XXX县长的要求抓好。', 6],
    ['两次局长', '请县水利局局长XX汇报。\n刚才，县水利局局长XX作了汇报。', 2],
    ['带“中共”与不带', '中共县委书记XX同志到会。\n请县委书记XX同志讲话。', 2],
    ['县人民政府县长与县长', '出席会议的有县人民政府县长XX。\n请县长XX讲话。', 2],
    ['有名字的镇', '请青山镇党委书记XX发言。\n青山镇党委书记XX作了表态。', 2],
    ['发改委', '请县发展和改革委员会主任XX发言。\n县发展和改革委员会主任XX作了说明。', 2],
  ])('%s', (_, text, pairs) => expect(ticked(text)).toHaveLength(pairs));
});

describe('not provably one', () => {
  test.each([
    [
      '人大副主任与街道办主任',
      '请县人大常委会副主任XX讲话。\n请XX街道办事处主任XXX发言。\n请XX街道办事处主任XXX发言。',
    ],
    ['单位也空着', '请【单位名称】局长XX发言。\n请县水利局局长XX发言。\n请XX局局长XX发言。'],
    ['两位副县长', '请副县长XXX讲话。\n请副县长XXX宣读表彰决定。'],
    ['常务与一般', '请常务副县长XXX讲话。\n请副县长XXX宣读决定。\n请县长XXX作总结。'],
    ['全市会议的县长', '全市工作会议。请XX县长发言。\n下面，请XX县长作总结。'],
    ['各县的书记', '各县要抓好落实。请县委书记XX发言。\n县委书记XX作了发言。'],
    ['全县会议的镇长', '全县大会。请镇长XX发言。\n镇长XX介绍了做法。'],
    ['并列', '县委书记XX、县委书记XX分别发言。'],
    ['只有职务', '请局长XX发言。\n局长XX作了发言。'],
    ['学校校长', '请学校校长XX发言。\n学校校长XX作了发言。'],
    ['市县同职', '市委书记XX到会。\n县委书记XX到会。\nXX书记讲话。'],
  ])('%s', (_, text) => expect(ticked(text)).toEqual([]));
});
