import { describe, expect, test } from 'vitest';
import {
  addToProject,
  analyze,
  ignoredPlaceOf,
  ignorePlaceholders,
  lint,
  parse,
  placeOf,
  readProject,
  ProjectRefusal,
  removeFromProject,
  renameInProject,
  viewProject,
  wordOf,
  type Finding,
  type LintConfig,
  type Project,
} from '../../../src/core/index.ts';

const lintText = (text: string, config: LintConfig = {}): Finding[] => lint(analyze(parse(text)), config);
const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);
const emptyEntry = { file: '讲话.txt', rule: 'text/doubled-word', before: '', text: '要要', after: '' };

describe('a place known by its words', () => {
  const text = '会上要强调。有关同志要要抓紧落实各项任务，不得拖延。散会后上报。';
  const start = text.indexOf('要要');

  test('keeps to its sentence', () =>
    expect(placeOf(text, { start, end: start + 2 })).toEqual({
      before: '有关同志',
      text: '要要',
      after: '抓紧落实各项任务，不得拖',
    }));

  test('a sentence as a whole has nothing behind it', () =>
    expect(placeOf(text, { start: 0, end: 6 })).toEqual({ before: '', text: '会上要强调。', after: '' }));

  test('a long place on several lines is its two ends on one', () => {
    const long = `甲乙丙\r\n${'丁'.repeat(60)}\n戊己庚`;
    expect(placeOf(long, { start: 0, end: long.length }).text).toBe(
      `甲乙丙 ${'丁'.repeat(14)}…${'丁'.repeat(15)} 戊己庚`,
    );
  });

  test('never holds half a character', () => {
    const { before, after } = placeOf('𠮷'.repeat(7) + 'a要' + '𠮷'.repeat(7), { start: 15, end: 16 });
    expect([before, after].map((side) => /^(?:𠮷|a)*$/u.test(side))).toEqual([true, true]);
  });
});

describe('ignored findings', () => {
  const text = '有关同志要要抓紧落实。\n各单位要要按时上报。\n各单位要要按时上报。';
  const all = lintText(text);
  const doubled = all.filter(({ rule }) => rule === 'text/doubled-word');
  const left = (changed: string, ...findings: Finding[]): number => {
    const ignored = findings.map((finding) => ignoredPlaceOf(text, all, finding));
    return lintText(changed, { ignored }).filter(({ rule }) => rule === 'text/doubled-word').length;
  };

  test('one place, and no other with other words', () => expect(left(text, doubled[0]!)).toBe(2));
  test('one of two with the same words', () => {
    expect(ignoredPlaceOf(text, all, doubled[2]!).nth).toBe(2);
    expect(left(text, doubled[2]!)).toBe(2);
    expect(left(text, doubled[1]!, doubled[2]!)).toBe(1);
  });
  test('survive edits elsewhere and the move of a paragraph', () => {
    expect(left(`新加的一段。\n${text}`, doubled[0]!)).toBe(2);
    expect(left(`　　${text.split('\n').reverse().join('\r\n　　')}`, doubled[0]!)).toBe(2);
    expect(left(text.replace('落实。', '落实。请大家注意。'), doubled[0]!)).toBe(2);
  });
  test('end when the sentence changes', () => expect(left(text.replace('有关', '全体'), doubled[0]!)).toBe(3));
  test('of another rule say nothing', () => {
    const entry = { ...ignoredPlaceOf(text, all, doubled[0]!), rule: 'numbering/gap' };
    expect(lintText(text, { ignored: [entry] })).toHaveLength(all.length);
  });
});

describe('words', () => {
  const text = '全县有二十个要要村，有关同志要要抓紧。';
  test('declared right silence rules about words, inside them only', () => {
    expect(idsOf(lintText(text))).toEqual(['text/doubled-word', 'text/doubled-word']);
    expect(lintText(text, { rightWords: ['要要村'] }).map(({ range }) => range.start)).toEqual([14]);
  });
  test('forbidden are found, with what to write instead', () => {
    const config = { forbidden: [{ word: '打造', replacement: '建设', reason: '用语表' }, { word: '赋能' }] };
    const found = lintText('打造平台，赋能基层。', config).filter(({ rule }) => rule === 'wording/forbidden');
    expect(found.map(({ message }) => message)).toEqual([
      '“打造”本单位不用，应为“建设”：用语表（实务）',
      '“赋能”本单位不用（实务）',
    ]);
    expect(found.map(({ fixes }) => fixes.length)).toEqual([1, 0]);
    expect(lintText('打造平台。', { ...config, rightWords: ['打造平台'] })).toEqual([]);
  });
  test('one character takes its neighbours along', () => {
    expect(wordOf('任务抓的紧。', { start: 3, end: 4 })).toBe('抓的紧');
    expect(wordOf('，的紧', { start: 1, end: 2 })).toBe('的紧');
    expect(wordOf('布署工作', { start: 0, end: 2 })).toBe('布署');
  });
});

describe('stages', () => {
  const text = '一是抓学习，XX同志负责。三是抓作风。按照市委、市政府部署，在市委市政府的领导下推进。';
  const at = (config: LintConfig): Record<string, string> =>
    Object.fromEntries(lintText(text, config).map(({ rule, severity }) => [rule, severity]));

  test('draft: blanks are information, hints wait', () =>
    expect(at({ stage: 'draft' })).toEqual({ 'placeholder/unfilled': 'information', 'numbering/gap': 'warning' }));
  test('review: as the rules have it', () => {
    const asTheRulesHaveIt = {
      'placeholder/unfilled': 'warning',
      'numbering/gap': 'warning',
      'wording/committee-separator': 'hint',
    };
    expect(at({})).toEqual(asTheRulesHaveIt);
    expect(at({ stage: 'review' })).toEqual(asTheRulesHaveIt);
  });
  test('final: blanks are errors, hints are told', () =>
    expect(at({ stage: 'final' })).toEqual({
      'placeholder/unfilled': 'error',
      'numbering/gap': 'warning',
      'wording/committee-separator': 'information',
    }));
  test('what the writer set holds at every stage', () => {
    const rules = { 'placeholder/unfilled': 'off', 'wording/committee-separator': 'hint' } as const;
    expect(at({ stage: 'draft', rules })).toEqual({
      'numbering/gap': 'warning',
      'wording/committee-separator': 'hint',
    });
    expect(at({ stage: 'final', rules })).toEqual({
      'numbering/gap': 'warning',
      'wording/committee-separator': 'hint',
    });
  });
});

describe('the project file', () => {
  const file = `{
  "规则": { "numbering/gap": "hint" },
  "正确的词": ["要要村"],
  "禁用的词": ["赋能", { "词": "打造", "改为": "建设" }],
  "不是占位符": ["XX专班"],
  "占位符写法": ["〖.+?〗"],
  "忽略": [
    { "文件": "讲话.txt", "规则": "text/doubled-word", "前文": "同志", "文字": "要要" },
    { "文件": "别的.txt", "规则": "numbering/gap", "文字": "三是", "第几处": 2, "日期": "2026-11-24" }
  ]
}`;

  test('is read', () => {
    const { project, problems } = readProject(file);
    expect(problems).toEqual([]);
    expect(project).toEqual({
      rules: { 'numbering/gap': 'hint' },
      rightWords: ['要要村'],
      forbidden: [{ word: '赋能' }, { word: '打造', replacement: '建设' }],
      notBlanks: ['XX专班'],
      blankPatterns: ['〖.+?〗'],
      ignored: [
        { file: '讲话.txt', rule: 'text/doubled-word', before: '同志', text: '要要' },
        { file: '别的.txt', rule: 'numbering/gap', text: '三是', nth: 2, date: '2026-11-24' },
      ],
    } satisfies Project);
  });

  test('what is right is used, the rest is named', () => {
    const { project, problems } = readProject(
      '{"正确的字": [], "正确的词": "记者", "不是占位符": ["XX专班", 3], "规则": {"numbering/gab": "off", "numbering/gap": "关"}, "忽略": [{"文件": "讲话.txt"}]}',
    );
    expect(project.notBlanks).toEqual(['XX专班']);
    expect(problems.map(({ message }) => message)).toEqual([
      '不认识“正确的字”这一项，没有使用',
      '“忽略”第1项缺少“规则”，没有使用',
      '“正确的词”应为列表（写在 [ ] 里），没有使用',
      '“不是占位符”第2项应为文字，没有使用',
      '“规则”里的“numbering/gab”：没有这条规则',
      '“规则”里“numbering/gap”的级别应为 error、warning、information、hint 或 off',
    ]);
  });

  test('no JSON is used nowhere and never written over', () => {
    expect(readProject('{ "正确的词": ["甲" ').problems.map(({ key }) => key)).toEqual([null]);
    expect(() => addToProject('[]', { key: 'rightWords', value: '甲' })).toThrow(ProjectRefusal);
    expect(() => removeFromProject('{,}', { key: 'rightWords', value: '甲' })).toThrow(ProjectRefusal);
  });

  test('grows and shrinks by entries; all else stays as it stands, in its order', () => {
    const before = '{"别人的": {"a": [1]}, "正确的词": ["甲"], "忽略": []}';
    const value = { ...emptyEntry, before: '同志', date: '2026-11-24' };
    const after = addToProject(before, { key: 'ignored', value });
    expect(after).toBe(`{
  "别人的": {
    "a": [
      1
    ]
  },
  "正确的词": [
    "甲"
  ],
  "忽略": [
    { "文件": "讲话.txt", "规则": "text/doubled-word", "前文": "同志", "文字": "要要", "后文": "", "日期": "2026-11-24" }
  ]
}
`);
    const again = addToProject(after, { key: 'ignored', value: { ...value, date: '2026-11-25' } });
    expect(readProject(again).project.ignored).toHaveLength(1);
    expect(readProject(removeFromProject(again, { key: 'ignored', value })).project.ignored).toEqual([]);
  });

  test('sets a rule and takes it back', () => {
    const off = { key: 'rules', value: { rule: 'numbering/gap', setting: 'off' } } as const;
    const after = addToProject('', off);
    expect(after).toBe('{\n  "规则": {\n    "numbering/gap": "off"\n  }\n}\n');
    expect(readProject(removeFromProject(after, off)).project.rules).toEqual({});
  });

  test('follows a renamed file', () => {
    const renamed = renameInProject(file, '讲话.txt', '稿/讲话（定）.txt')!;
    expect(readProject(renamed).project.ignored.map((entry) => entry.file)).toEqual(['稿/讲话（定）.txt', '别的.txt']);
    expect(renameInProject(file, '没有.txt', '甲.txt')).toBeUndefined();
  });

  test('speaks of each file', () => {
    const text = '成立XX专班。同志要要抓紧，XX人参加。打造平台。';
    const { placeholders, lint: config } = viewProject(readProject(file).project, '讲话.txt');
    const analysis = ignorePlaceholders(analyze(parse(text)), placeholders);
    expect(idsOf(lint(analysis, config))).toEqual(['placeholder/unfilled', 'wording/forbidden']);
    expect(viewProject(readProject(file).project, '另外.txt').lint.ignored).toEqual([]);
  });
});

test('one of several blanks with the same words is ignored alone', () => {
  const text = '由XX镇汇报。\n由XX镇汇报。\nX月X日前。';
  const analysis = analyze(parse(text));
  const blanks = lint(analysis).filter(({ rule }) => rule === 'placeholder/unfilled');
  const left = (index: number): string[] => {
    const places = [ignoredPlaceOf(text, blanks, blanks[index]!)];
    return ignorePlaceholders(analysis, { words: [], places }).placeholders.map(({ start }) => String(start));
  };
  expect(left(1)).toEqual(['1', '16', '18']);
  expect(left(2)).toEqual(['1', '9']);
});
