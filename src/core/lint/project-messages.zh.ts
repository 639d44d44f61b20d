/** What of a project file could not be used, and why. */
export const projectProblems = {
  noJson: '不是正确的 JSON（多半是少了逗号、引号或括号），全部没有使用；改正之前也不会写入',
  unknown: '不认识“{key}”这一项，没有使用',
  version: '“{key}”应为正整数；改正之前不会写入',
  newer: '由更新版本的“讲稿”写下（版本 {version}，这里只认得 {known}）：认得的照用，不会写入。请升级“讲稿”',
  list: '“{key}”应为列表（写在 [ ] 里），没有使用',
  item: '“{key}”第{number}项{what}，没有使用',
  rules: '“{key}”应写作 {form}，没有使用',
  rulesForm: '{ "规则编号": "级别" }',
  noRule: '“{key}”里的“{id}”：没有这条规则',
  severity: '“{key}”里“{id}”的级别应为 {severities} 或 off',
  separator: '、',
  /** Of an item, behind its number. */
  text: '应为文字',
  object: '应写作 {form}',
  objectForm: '{ "名称": "内容" }',
  memberText: '的“{name}”应为文字',
  missing: '缺少“{name}”',
  positive: '的“{name}”应为正整数',
} as const;
