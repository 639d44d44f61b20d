import { expect, test } from 'vitest';
import { continueSeries } from '../../../../src/core/outline/plan/index.ts';
import type { Continuation } from '../../../../src/core/outline/plan/continue.ts';
import { read } from './support.ts';

/** The text after, the cursor at ⟦⟧ in both. */
function after(marked: string, continuation: Continuation): string {
  const offset = marked.indexOf('⟦⟧');
  const text = marked.replace('⟦⟧', '');
  const plan = continueSeries(read(text), offset, continuation);
  if ('refused' in plan) return `! ${plan.text}`;
  const result = plan.changes.apply(text);
  return `${result.slice(0, plan.cursor)}⟦⟧${result.slice(plan.cursor)}`;
}

test.each<[string, Continuation, string]>([
  ['　　一、甲\n　　文。\n　　二、乙⟦⟧', 'same', '　　一、甲\n　　文。\n　　二、乙\n　　三、⟦⟧'],
  ['一、甲⟦⟧\n二、乙\n文。', 'same', '一、甲\n二、⟦⟧\n三、乙\n文。'],
  ['一、甲\n文。\n⟦⟧\n二、乙\n文。', 'same', '一、甲\n文。\n二、⟦⟧\n三、乙\n文。'],
  ['要做到：一是学习；二是宣传⟦⟧。', 'same', '要做到：一是学习；二是宣传；三是⟦⟧。'],
  ['要做到：一是学习；⟦⟧二是宣传。', 'same', '要做到：一是学习；二是⟦⟧三是宣传。'],
  ['一、甲⟦⟧\n二、乙\n文。', 'deeper', '一、甲\n（一）⟦⟧\n二、乙\n文。'],
  [
    '一、甲\n（一）丙\n文。\n（二）丁⟦⟧\n二、乙\n文。',
    'higher',
    '一、甲\n（一）丙\n文。\n（二）丁\n二、⟦⟧\n三、乙\n文。',
  ],
  ['一、甲\r\n文。\r\n二、乙⟦⟧', 'same', '一、甲\r\n文。\r\n二、乙\r\n三、⟦⟧'],
  ['一、甲⟦⟧\n文。\n二、乙\n文。', 'higher', '! “一、”已是最高一级'],
])('%j %s', (text, continuation, expected) => expect(after(text, continuation)).toBe(expected));
