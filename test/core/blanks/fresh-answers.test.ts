import { describe, expect, test } from 'vitest';
import { analyze, fillPlaces, parse } from '../../../src/core/index.ts';
import { checkAnswers } from '../../../src/core/later.ts';

/** Answers as offices send them, written before they were first run: what is said of a value, in a sentence with one blank. */
function statusOf(sentence: string, value: string): string {
  const analysis = analyze(parse(`全县工作会议上的讲话\n同志们：\n${sentence}\n`));
  const places = fillPlaces(analysis);
  if (places.length !== 1) throw new Error(`${places.length} blanks`);
  const row = { id: places[0]!.id, sentence: '', wanted: '', office: '', value };
  return checkAnswers(analysis, [row]).answers[0]!.status;
}

const fits = (status: string): boolean => status === 'fits';

describe('what an office may well answer', () => {
  test.each([
    ['全县新增就业XX人。', '3200'],
    ['全县新增就业XX人。', '3,200'],
    ['全县新增就业XX人。', '三千二百'],
    ['全县新增就业XX人。', '3200人'],
    ['完成投资XX亿元。', '12.6'],
    ['完成投资XX亿元。', '12.6亿元'],
    ['工业增加值增长XX%。', '8.7'],
    ['工业增加值增长XX%。', '8.7%'],
    ['工业增加值增长XX%。', '-1.3'],
    ['请县委书记XX同志讲话。', '王明'],
    ['请县委书记XX同志讲话。', '欧阳正华'],
    ['请县委书记XX同志讲话。', '阿依古丽·买买提'],
    ['全县新增就业XX人。', '3000多'],
    ['全县新增就业XX人。', '3.2万余人'],
    ['全县新增就业XX人。', '3200万'],
    ['请县委书记XX同志讲话。', '王明同志'],
    ['请XXX局长汇报。', '李强局长'],
    ['惠及群众XX万人。', '2.3万人'],
    ['用时XX小时。', '6小时'],
    ['治理河道XX，成效明显。', '36公里'],
    ['要在X月X日前完成。', '6月15日'],
    ['要在X月X日前完成。', '6.15'],
    ['要在X月X日前完成。', '2026-06-15'],
    ['今天，我们召开【会议名称】。', '全县防汛工作会议'],
    ['由XX局牵头落实。', '水利'],
    ['修路XX公里。', '36.5'],
    ['惠及群众XX万人。', '2.3'],
  ])('%s ← %s', (sentence, value) => expect(fits(statusOf(sentence, value))).toBe(true));
});

describe('what does not go in unasked', () => {
  test.each([
    ['全县新增就业XX人。', '约3200人左右'],
    ['全县新增就业XX人。', 'abc'],
    ['全县新增就业XX人。', '待核'],
    ['全县新增就业XX人。', '见附件'],
    ['全县新增就业XX人。', '同上'],
    ['全县新增就业XX人。', '3200（其中女性1500）'],
    ['全县新增就业XX人。', '无'],
    ['完成投资XX亿元。', '126000万元'],
    ['完成投资XX亿元。', '12.6万元'],
    ['工业增加值增长XX%。', '0.087'],
    ['工业增加值增长XX%。', '8.7‰'],
    ['工业增加值增长XX%。', '下降1.3'],
    ['请县委书记XX同志讲话。', '待定'],
    ['请县委书记XX同志讲话。', '王明、李强'],
    ['请县委书记XX同志讲话。', '王 明 同 志'],
    ['请县委书记XX同志讲话。', '王　明'],
    ['用时XX小时。', '30分钟'],
    ['增长XX个百分点。', '1.2%'],
    ['种树XX株。', '300亩'],
    ['请县委书记XX同志讲话。', '123'],
    ['请县委书记XX同志讲话。', '请联系办公室'],
    ['要在X月X日前完成。', '6月31日'],
    ['要在X月X日前完成。', '月底'],
    ['要在X月X日前完成。', '13月1日'],
    ['修路XX公里。', '36.5米'],
    ['惠及群众XX万人。', '23000人'],
    ['今天，我们召开【会议名称】。', '？'],
  ])('%s ← %s', (sentence, value) => expect(fits(statusOf(sentence, value))).toBe(false));
});
