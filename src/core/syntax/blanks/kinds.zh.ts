/** The thing that each kind of blank asks for, in the words shown to a writer. */
export const kinds = {
  date: '日期',
  year: '年份',
  time: '时间',
  count: '数量',
  percent: '百分比',
  money: '金额',
  person: '姓名',
  place: '地名',
  organisation: '单位名称',
  other: '内容',
} as const;
