import { describe, expect, it } from 'vitest';
import { functionAt } from '../../../src/core/phrases/function-at.ts';

describe('functionAt', () => {
  it.each([
    ['', '开头'],
    ['在工作会议上的讲话\n\n同志们：\n今天，', '开头'],
    ['同志们：\n今天开会。\n刚才，', '承前'],
    ['同志们：\n　　下面，', '引出'],
    ['同志们：\n一、提高思想认识\n', '认识'],
    ['一、突出工作重点\n要', '部署'],
    ['一、突出重点\n二、加强督查问责\n', '督查'],
    ['一、突出重点\n（三）压实工作责任。各级', '责任'],
    ['一、突出重点\n（三）加强宣传引导\r\n', '宣传'],
    ['一、工作成绩\n在肯定', '问题'],
    ['一、突出重点\n最后，', '强调'],
    ['一、突出重点\n同志们，', '号召'],
    ['工作会议主持词\n同志们：\n', '主持'],
  ])('%j → %s', (text, expected) => expect(functionAt(text)).toBe(expected));
});
