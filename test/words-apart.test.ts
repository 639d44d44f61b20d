import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { wordsApart } from '../scripts/words-apart.mjs';

const linter = new Linter();
const parsed = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } };

/** How many literals of a piece of code would be words for people outside their messages file. */
const spoken = (code: string, file = 'src/core/review/made-up.ts'): number =>
  linter.verify(code, [parsed, ...wordsApart], { filename: file }).length;

describe('words for people, told from words that are read, by where they go', () => {
  test.each([
    "throw new RangeError('没有这一项');",
    'throw new NoSuchItemError(`没有第${index}项`);',
    "report({ range, message: '应为' });",
    "const row = { id, label: count > 0 ? `${count}处` : '没有' };",
    "const emptyMessage = '还没有';",
    "const titleOf = (kind: Kind): string => (kind === 'mask' ? '占位符' : '空格');",
    "function hintFor(kind: Kind): string { if (kind === 'mask') return '请填写'; return ''; }",
    'class Row { get tooltip(): string { return `共${this.count}处`; } }',
    "class Row { readonly description = '已核'; }",
    "row.detail = ['第', index, '项'].join('');",
    "const summary = rows.map(() => '一处').join();",
    "function list({ heading = '清单' }: Options): void {}",
    "complainOf(io, file, '读不出来');",
    "io.stdout('共3处');",
    "const notes = { draft: '起草', final: '定稿' };",
    "const data = { what: '多余的字' };",
    "const problems = [{ kind: 'gap', why: `缺${n}` } as const];",
  ])('told: %s', (code) => expect(spoken(code)).toBeGreaterThan(0));

  test.each([
    "const isTitle = line.endsWith('讲话');",
    "const title = line.startsWith('关于') ? line : '';",
    "const heading = kind === '标题' ? first : second;",
    "const TITLE = ['在', '关于'];",
    "const bodies = new Set(['局', '委']);",
    "const fix = { edits: [{ range, text: '的' }], data: { right: '的' } };",
    "const TITLE_LINE = new RegExp(`^在${place}上的`, 'u');",
    "switch (word) { case '标题': return title; }",
    "const titles = words('讲话 报告');",
    "const basis = '国标';",
    "const message = 'no ordinal';",
  ])('read: %s', (code) => expect(spoken(code)).toBe(0));

  test.each(['cli', 'editor', 'native', 'office', 'pages'])('in src/%s any Chinese is', (part) => {
    expect(spoken("const isTitle = line.endsWith('讲话');", `src/${part}/made-up.ts`)).toBe(1);
    expect(spoken('const said = `共${count}处`;', `src/${part}/made-up.ts`)).toBe(2);
    expect(spoken("const isTitle = line.endsWith('讲话');", `src/${part}/messages.zh.ts`)).toBe(0);
  });
});
