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
});
