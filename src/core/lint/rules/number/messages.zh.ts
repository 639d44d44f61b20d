/** Titles and messages of the rules of this family. */
export const number = {
  'number/arithmetic': {
    title: '一句里的数字算不拢',
    direction: '由{from}到{to}，与“{verb}”相反',
    difference: '前后两个数相差{actual}，不是{said}',
    share: '按前后两个数应占{actual}%，不是{said}%',
    rest: '按前面两个数应余{actual}',
  },
  'number/attendance': {
    title: '到会人数不符',
    sum: '应到{due}人，请假、缺席{absent}人，应实到{right}人，不是{present}人',
    more: '实到{present}人，多于应到的{due}人',
  },
  'number/document-number': {
    title: '发文字号写法',
    what: '发文字号写法',
  },
  'number/date-form': { title: '日期、时刻缺字或混写', what: '日期、时刻' },
  'number/year-range': {
    title: '起止年份的连接号',
    what: '起止年份的连接号',
  },
  'number/day-mark': {
    title: '日期写作“号”',
    what: '日期写作“号”',
  },
  'number/letter-digit': {
    title: '数字里混进字母',
    what: '数字里混进字母',
  },
  'number/conflicting-figures': {
    title: '同一指标前后两个数',
    certain: '“{indicator}”前后两个数：此处{here}，另一处{there}',
    possible: '“{indicator}”此处{here}，另一处{there}，请核对是不是同一时期、同一口径',
  },
  'number/doubled-approximation': { title: '概数重复', what: '概数重复' },
  'number/full-width-digit': { title: '全角数字', what: '全角数字' },
  'number/impossible-date': {
    title: '不存在的日期',
    date: '没有“{text}”这个日期',
    year: '年份“{text}”请核对',
    hour: '没有“{text}”这个时刻',
  },
  'number/mixed-date': { title: '日期数字混用', what: '日期数字混用' },
  'number/padded-date': { title: '日期编虚位', what: '日期编虚位' },
  'number/part-total': {
    title: '分项与合计不符',
    more: '分项合计{sum}{unit}，多于合计的{total}{unit}',
    less: '分项合计{sum}{unit}，不足合计的{total}{unit}',
  },
  'number/percent-point': {
    title: '百分比与百分点',
    point: '{from}%与{to}%之差应为“{difference}个百分点”',
    rate: '比率的增减宜用“个百分点”；用“%”是说比率本身增减了百分之几',
    off: '{from}%与{to}%相差{right}个百分点，不是{difference}个百分点',
  },
  'number/percent-sign': { title: '百分号的宽度', form1: '“%”', form2: '“％”' },
  'number/range-mark': { title: '数值范围的连接号', form1: '“～”', form2: '“—”', form3: '“-”' },
  'number/range-unit': { title: '数值范围缺单位', what: '数值范围缺单位' },
  'number/short-year': { title: '年份缩写', what: '年份缩写' },
  'number/weekday': {
    title: '星期与日期不符',
    mismatch: '{date}是{unit}{right}，不是{unit}{wrong}',
    never: '{from}年至{to}年的{date}都不是{unit}{wrong}，请核对',
  },
} as const;
