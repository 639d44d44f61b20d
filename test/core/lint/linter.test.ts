import { describe, expect, it } from 'vitest';
import { allRules, analyze, lint, parse } from '../../../src/core/index.ts';
import { pageWords } from '../../../src/core/lint/pages.zh.ts';
import { isRuleSetting, severityRank } from '../../../src/core/lint/config.ts';
import { defineRule, type Rule } from '../../../src/core/lint/rule.ts';

const text = '在全县会议上的讲话\n作者：小王　来源：网友投稿\n一是抓学习。三是抓作风。\n';
const analysis = analyze(parse(text));

const rule = (id: string, at: number, severity: Rule['severity'] = 'warning'): Rule =>
  defineRule({
    id,
    concerns: 'marks',
    basis: '提示',
    severity,
    words: { title: id, here: '第 {at} 字' } as const,
    check(_context, report) {
      if (at < 0) throw new Error('broken rule');
      report({ range: { start: at, end: at + 1 }, messageId: 'here', data: { at } });
    },
  });
const rules = [rule('text/late', 9), rule('text/slight', 4, 'hint'), rule('text/grave', 4, 'error')];

describe('lint', () => {
  it('sorts by offset, then the graver first', () => {
    expect(lint(analysis, {}, rules).map((finding) => finding.rule)).toEqual([
      'text/grave',
      'text/slight',
      'text/late',
    ]);
  });

  it('takes the severities of the configuration, and leaves out what is off', () => {
    const found = lint(analysis, { rules: { 'text/late': 'error', 'text/grave': 'off' } }, rules);
    expect(found.map(({ rule: id, severity }) => [id, severity])).toEqual([
      ['text/slight', 'hint'],
      ['text/late', 'error'],
    ]);
  });

  it('loses only the rule that throws, and tells of it', () => {
    const failures: string[] = [];
    const onRuleError = (id: string, error: unknown): void => void failures.push(`${id}: ${String(error)}`);
    const found = lint(analysis, { onRuleError }, [rule('text/broken', -1), ...rules]);
    expect(found).toHaveLength(3);
    expect(failures).toEqual(['text/broken: Error: broken rule']);
    expect(lint(analysis, {}, [rule('text/broken', -1)])).toEqual([]);
  });

  it('ends each message with what it rests on', () => {
    expect(lint(analysis, {}, rules)[0]!.message).toBe('第 4 字（提示）');
  });

  it('runs the registered rules when none are named', () => {
    const ids = lint(analysis).map((finding) => finding.rule);
    expect(ids).toContain('text/boilerplate');
    expect(ids).toContain('numbering/gap');
  });
});

describe('the registry', () => {
  it('holds every rule once, with a page', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title } of allRules) {
      expect(id).toMatch(/^[a-z]+\/[a-z-]+$/u);
      expect(title).not.toBe('');
      expect(pageWords.pages[id]!.description.length).toBeGreaterThan(20);
      expect(pageWords.pages[id]!.wrong).not.toBe(pageWords.pages[id]!.right);
    }
  });
});

describe('severities', () => {
  it('are ordered from grave to slight', () => {
    expect(severityRank('error')).toBeLessThan(severityRank('warning'));
    expect(severityRank('information')).toBeLessThan(severityRank('hint'));
  });
  it('and off are what a rule may be set to', () => {
    expect(['error', 'hint', 'off', 'Error', 'none', ''].filter(isRuleSetting)).toEqual(['error', 'hint', 'off']);
  });
});
