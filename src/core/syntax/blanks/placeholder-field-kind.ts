import { guess, sure, type KindGuess } from './placeholder-context.ts';
import type { PlaceholderKind } from './kind-names.ts';

/** What a field or a label asks for. The first that fits decides: 会议时间 is a time, 单位负责人 a person. */
const ASKED: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/日期|年.*月|月.*日|何日|\bdate\b/i, 'date'],
  [/年份|年度|何年|\byear\b/i, 'year'],
  [/时间|几点|时长|时段|\btime\b/i, 'time'],
  [/电话|手机|邮箱|号码|编号|文号|地址栏/, 'other'],
  [/金额|资金|投资额|[万亿]元|经费|预算|\b(?:amount|money)\b/i, 'money'],
  [/比例|百分|增幅|增速|%|率$|\bpercent\b/i, 'percent'],
  [/数量|人数|户数|个数|数字|数据|几|次数|届次|届数|数$|\b(?:count|number)\b/i, 'count'],
  [
    /姓名|同志|领导(?!小组)|主持人?$|职务|书记|[县市省镇乡区局校部]长|主任|负责人|责任人|当事人|受益人|申请人|联系人|发言人|讲话人|汇报人|报告人|主讲|嘉宾|个人$|人员$|选手|组长|成员$|先生|女士|出席|列席|\b(?:name|leader|speaker)\b/i,
    'person',
  ],
  [/地点|地名|地方|地区|地址|[省市县区镇乡村]$|[省市县区镇乡村]名|会场|场所|\b(?:place|location|city)\b/i, 'place'],
  [
    /单位|机关|部门|科室|公司|企业|学校|医院|组织|党委|政府|机构|协会|商会|学会|联合会|银行|集团|集体$|主办|承办|协办|[局委厅行社所]$|\b(?:organi[sz]ation|company|unit)\b/i,
    'organisation',
  ],
];

const BRACKETS = /^[【〔［[（($\s{]+|[】〕］\]）)}\s]+$/g;

/** 写明…情况, 用数据、案例说明: how a passage is to be written. */
const INSTRUCTS = /^(?:写[明清出]|用|围绕|说明|简述|概括|交代|点明|结合|列出|列举|介绍|阐述)/;
/** 领导讲话环节, 关键指标: the last word decides. */
const MATTER =
  /(?:环节|指标|要求|事项|情况|安排|目的|依据|措施|任务|内容|主题|标题|模块|亮点|意见|工作)[\d一二三四五六七八九十]*$/;

/** Words of names in scripts (buyerName, open_time); the last that decides does, a bare name is its owner's. */
const VARIABLES: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/^(?:date|day)$/, 'date'],
  [/^year$/, 'year'],
  [/^(?:time|hour|minute|deadline)$/, 'time'],
  [/^(?:count|num|number|qty|quantity|total|amount|sum)$/, 'count'],
  [/^(?:money|price|budget|fee|cost|fund|funds|salary)$/, 'money'],
  [/^(?:rate|percent|percentage|ratio)$/, 'percent'],
  [
    /^(?:leader|speaker|host|chair|user|contact|staff|manager|director|mayor|secretary|person|author|guest|expert)s?$/,
    'person',
  ],
  [/^(?:place|location|address|city|county|town|village|venue|room|site|district|province)$/, 'place'],
  [
    /^(?:buyer|bidder|company|org|organisation|organization|dept|department|unit|agency|supplier|vendor|tenderer|school|hospital|bureau|office|purchaser|client|sponsor|committee)s?$/,
    'organisation',
  ],
];

/** ${twoBuyerName}: the words of the name from its end on. */
function kindOfVariable(text: string): KindGuess {
  const inside = text.replace(BRACKETS, '').replace(/[^A-Za-z\u3400-\u9fff_]+/g, '_');
  if (!/[A-Za-z]/.test(inside)) {
    const kind = kindByLabel(inside);
    return kind === null ? guess('other') : sure(kind);
  }
  const words = inside
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  const named = words.at(-1) === 'name' ? words.slice(-2, -1) : words.slice(-1);
  if (words.length === 1 && words[0] === 'name') return sure('person');
  for (const word of named) {
    const row = VARIABLES.find(([pattern]) => pattern.test(word));
    if (row === undefined) continue;
    const isMoney =
      row[1] === 'count' &&
      words.some((other) => /^(?:contract|money|fund|bid|pay)$/.test(other)) &&
      /^(?:amount|sum|total)$/.test(word);
    return sure(isMoney ? 'money' : row[1]);
  }
  return guess('other');
}

/** The kind that a label (会议地点：) asks for, or null. */
export const kindByLabel = (label: string): PlaceholderKind | null =>
  ASKED.find(([pattern]) => pattern.test(label))?.[1] ?? null;

/**
 * The kind of a field from what it asks for.
 *
 *     kindOfField('【参会人数】') // { kind: 'count', certain: true }
 */
export function kindOfField(text: string): KindGuess {
  if (text.startsWith('$') || text.startsWith('{{')) return kindOfVariable(text);
  const inside = text.replace(BRACKETS, '');
  // A whole instruction asks for text, whatever it speaks of; so does what is a matter by its last word.
  if (/[，。；：]/.test(inside) || INSTRUCTS.test(inside) || MATTER.test(inside)) return guess('other');
  const kind = kindByLabel(inside);
  return kind === null ? guess('other') : sure(kind);
}
