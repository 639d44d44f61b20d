/** The kinds of what is renewed, in the order and the words in which they are shown to a writer. */
export const renewalKinds = {
  year: '年份',
  date: '日期',
  time: '时间',
  relative: '去年今年一类的词',
  plan: '规划期',
  session: '届次',
  ordinal: '次序',
  meeting: '会议名称',
  document: '文件名称',
  person: '姓名职务',
  place: '地名',
  percent: '百分比',
  amount: '金额',
  count: '数量',
} as const;
