import type { Translated } from '../../text/said.ts';
import type { kinds as zh } from './kinds.zh.ts';

export const kinds = {
  date: 'date 日期',
  year: 'year 年份',
  time: 'time 时间',
  count: 'number 数量',
  percent: 'percentage 百分比',
  money: 'amount of money 金额',
  person: 'name of a person 姓名',
  place: 'name of a place 地名',
  organisation: 'name of a body 单位名称',
  other: 'content 内容',
} satisfies Translated<typeof zh>;
