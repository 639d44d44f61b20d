import { describe, expect, it } from 'vitest';
import { checkFindings, findingsOf } from '../../support/check-findings.ts';

describe('placeholder/unfilled', () => {
  it('reports neighbours once', () => {
    checkFindings('placeholder/unfilled', '⟦unfilled:X月X⟧日，⟦unfilled:XX⟧县召开大会。');
  });

  it('says what is wanted', () => {
    const message = (text: string): string => findingsOf(text, 'placeholder/unfilled')[0]?.message ?? '';
    expect(message('会议定于X月X日召开。')).toBe('待填：日期（“X月X日”）（实务）');
    expect(message('全县确诊X例。')).toContain('待填：数量');
    expect(message('请XX书记讲话。')).toContain('待填：姓名');
    expect(message('会议由【会议名称】筹备组负责。')).toContain('待填：');
  });

  it('keeps silent on names that hold an X', () => {
    checkFindings('placeholder/unfilled', '要佩戴N95口罩，严管KTV，推行“1+X”证书，拍X光片。');
  });
});

describe('placeholder/lost-text', () => {
  it('is an error, and no blank to fill', () => {
    const text = '以***同志为核心。此处隐藏2108个字。';
    checkFindings('placeholder/lost-text', '以⟦lost-text:***⟧同志为核心。⟦lost-text:此处隐藏2108个字⟧。');
    expect(findingsOf(text, 'placeholder/').every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is the cause told of; what follows from it is a hint that names it', () => {
    const text =
      '同志们：\n下面，我讲三点意见。\n一、提高认识\n要学习好。此处隐藏2108个字。\n13、严格值班值守\n14、严肃工作纪律\n';
    const found = findingsOf(text, 'numbering/announced-count', 'numbering/gap', 'placeholder/');
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'numbering/announced-count hint',
      'placeholder/lost-text error',
      'numbering/gap hint',
    ]);
    for (const { rule, related } of found)
      if (rule.startsWith('numbering/'))
        expect(related.map(({ range }) => text.slice(range.start, range.end))).toContain('此处隐藏2108个字');
  });

  it('takes no numbers along where only a word is masked', () => {
    expect(findingsOf('以***同志为核心。\n一是抓学习。三是抓作风。', 'numbering/')[0]?.severity).toBe('warning');
  });
});
