import type { Severity } from './finding.ts';
import { stageNames } from '../store/stages.ts';

export const severities = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
} as const satisfies Record<Severity, string>;

export const stages = stageNames;

/** Families of rules, by the first part of their ids. */
export const families = {
  placeholder: '占位符',
  duplicate: '重复',
  numbering: '序号',
  structure: '结构',
  text: '文字',
  wording: '用词',
  punctuation: '标点',
  number: '数字与日期',
  readability: '易读',
} as const;

/** Words that stand on the page of every rule. */
export const page = {
  head: '`{id}` · 默认级别：{severity} · 依据：{basis}',
  国标: '国标（国家标准的规定）',
  标准: '标准（标准、规范或通行的用法）',
  实务: '实务（机关办文的惯例）',
  提示: '提示（本工具的建议）',
  record: '准确情况：{read}{own}（[怎样判的]({table})）。',
  read: '在校对过的文稿和旧扫描件上报告{reported}处，核对{judged}处，属实{right}处；',
  notRead: '在校对过的文稿和旧扫描件上没有报告；',
  own: '自编的带错文稿里标出{marked}处，找到{found}处，误报{wrong}处',
  notOwn: '自编的带错文稿里没有这种错',
  wrong: '错',
  right: '对',
  change: '调整',
  changeText:
    '命令行：`--rule {id}=off`，或 `error`、`warning`、`information`、`hint`。编辑器：设置 `officialSpeech.rules`，或文件夹里 `.official-speech.json` 的“规则”一项。',
  list: '校对规则',
  generated: '本目录由 `npm run generate` 生成，请改规则旁边的 pages.zh.ts、pages.en.ts，不要改这里。',
  columns: '| 规则 | 编号 | 默认级别 | 依据 |',
} as const;
