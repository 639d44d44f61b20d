import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { applyEdits } from '../../../../src/core/text/text-edit.ts';
import { fixAll } from '../../../../src/core/lint/fix-all.ts';
import { lint } from '../../../../src/core/lint/linter.ts';
import { parse } from '../../../../src/core/syntax/parse.ts';
import { readMarks } from '../../../support/markup.ts';

/**
 * A sentence a line, and behind ` | ` what it leaves open, in text order: kinds (`date+date` for one group, `person|place` where
 * both are right), then `lost` for each place where something has vanished; `-` for nothing.
 */
const lines = readFileSync(new URL('asked-for.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

/** What a blank of a line may be made of: signs, spaces, the figures of a year, or a field with its bracket. */
const FILLER = /^(?:[Xx×*△○〇◇□？?…._＿—/\s　某]+|\d{1,3}[_X×]+|[年月日\s　]+|[【〖{[（].*[】〗}\]）])$/u;

describe('what a sentence asks for', () => {
  test.each(lines)('%s', (line) => {
    const at = line.lastIndexOf(' | ');
    const analysis = analyze(parse(line.slice(0, at)));
    const wanted = line.slice(at + 3).split(' ');
    const groups = new Map<number, string[]>();
    for (const { group, kind, text } of analysis.placeholders) {
      expect(text).toMatch(FILLER);
      groups.set(group, [...(groups.get(group) ?? []), kind]);
    }
    const found = [...groups.values()].map((kinds) => kinds.join('+'));
    const lost = lint(analysis).filter(({ rule }) => rule === 'placeholder/lost-text').length;
    const kinds = wanted.filter((kind) => kind !== '-' && kind !== 'lost');
    expect(found.map((kind, index) => (kinds[index]?.split('|').includes(kind) ? kinds[index] : kind))).toEqual(kinds);
    expect(lost).toBe(wanted.filter((kind) => kind === 'lost').length);
  });
});

describe('fields are decided for the whole text', () => {
  const folder = new URL('templates/', import.meta.url);
  test.each(readdirSync(folder))('%s', (name) => {
    const { text, marks } = readMarks(readFileSync(new URL(name, folder), 'utf8'));
    const found = analyze(parse(text)).placeholders.map((blank) => blank.text);
    expect(found).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
  });
});

test('the skeletons lose none of their fields', () => {
  const snippets = JSON.parse(
    readFileSync(new URL('../../../../snippets/official-speech.json', import.meta.url), 'utf8'),
  ) as Record<string, { body: string | string[] }>;
  for (const [name, { body }] of Object.entries(snippets)) {
    const bodies = [body].flat().join('\n');
    const values = new Map([...bodies.matchAll(/\$\{(\d+):([^}]*)\}/gu)].map(([, stop, value]) => [stop, value]));
    const text = bodies
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1')
      .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
      .replace(/\$(\d+)/gu, (_, stop: string) => values.get(stop) ?? '');
    const found = analyze(parse(text)).placeholders.filter(({ form }) => form === 'field');
    expect([name, found.map((blank) => blank.text)]).toEqual([name, text.match(/【[^】]*】/gu) ?? []]);
  }
});

test('a text that becomes a template, and is none again, is read as afresh', () => {
  const line = '【努力方向】';
  const asks = '在【会议名称】上，由【主持人】宣读【文件名称】。';
  let document = parse(line);
  for (const text of [line, `${line}\n${asks}`, `${asks}\n${line}`, line, `前言\n${line}\n${asks}`]) {
    document = parse(text, document);
    expect(document.paragraphs.map(({ blanks }) => blanks)).toEqual(parse(text).paragraphs.map(({ blanks }) => blanks));
  }
});

test('no mark is mended where something is missing', () => {
  for (const text of [
    '根据提名，、等2位同志为监票人。',
    '请    同志作报告。',
    '现在请...同志讲话。',
    '为实现“”目标，学习《》精神。',
    '应到代表 名，实到 名。',
  ]) {
    const findings = lint(analyze(parse(text)));
    expect(findings.filter(({ rule }) => rule.startsWith('punctuation/'))).toEqual([]);
    expect(applyEdits(text, fixAll(text, findings, {}).edits)).toBe(text);
  }
});
