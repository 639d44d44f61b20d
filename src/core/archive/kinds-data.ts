/** Kinds of old texts, by the words that their titles end in; of several words the one that stands last decides. */
export const kindWords = {
  host: ['主持词', '主持稿', '主持讲话', '串词'],
  address: ['致辞', '致词', '祝词', '贺词', '贺信', '欢迎词', '答谢词', '悼词'],
  statement: ['发言', '发言稿', '表态', '演讲', '演讲稿', '倡议书'],
  report: ['报告', '汇报', '述职', '调研', '公报'],
  summary: ['总结', '小结', '综述'],
  plan: ['方案', '计划', '要点', '规划', '安排', '预案'],
  notice: ['通知', '通报', '意见', '决定', '通告', '公告', '批复', '请示', '纪要', '办法', '规定', '细则'],
  speech: ['讲话', '讲话稿', '动员', '党课', '寄语'],
} as const;
