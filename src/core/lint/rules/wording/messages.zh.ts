/** Titles and messages of the rules of this family. */
export const wording = {
  'wording/near-name': {
    title: '重要名称差一个字',
  },
  'wording/committee-separator': { title: '“市委市政府”与“市委、市政府”', form1: '“×委、×政府”', form2: '“×委×政府”' },
  'wording/confusable-name': { title: '易错名称与提法' },
  'wording/confusable': { title: '易混字词', encourage: '规范写法是“砥砺前行”“砥砺”' },
  'wording/decrease-multiple': { title: '减少用了倍数', fraction: '倍数只用于增加，减少用分数或百分比' },
  'wording/discouraged-term': { title: '慎用的词', founding: '宜用“新中国成立”' },
  'wording/forbidden': {
    title: '本单位不用的词',
    change: '“{word}”本单位不用，应为“{right}”{reason}',
    avoid: '“{word}”本单位不用{reason}',
  },
  'wording/grammar': {
    shows: '“根据…显示”缺主语，改为“…显示”或“根据…”',
    owing: '“由于…使…”缺主语，删去“由于”或“使”',
    negation: '否定多了一层，说反了：“防止”“避免”之后不用“不”',
    purpose: '只说了目的，没有说做什么：句号宜改为逗号，或补上主句',
    suffix: '并列的词后面缺“性”',
    parallel: '并列的几项后面都有“上”，这一项缺“上”',
    title: '搭配与句式',
    subject: '“通过…使…”缺主语，删去“通过”或“使”',
  },
  'wording/level-word': { title: '本级称谓不一', odd: '全文多用“{norm}”，此处却用“{odd}”，请核对是否他稿残留' },
  'wording/misspelling': { title: '疑似错别字', likely: '“{wrong}”疑是“{right}”之误' },
  'wording/particle': { title: '的、地、得' },
  'wording/pleonasm': {
    cause: '“原因”与“由于”“因为”重复，改为“原因是…”或“是由于…”',
    aim: '“目的”与“为了”重复，改为“目的是…”或“是为了…”',
    title: '语义重复',
    layer: '语义重复，去掉一层',
  },
  'wording/slogan-members': {
    title: '固定提法的内容',
    member: '“{label}”的第{place}项应含“{right}”，此处是“{wrong}”',
    order: '“{label}”通常的次序是：{right}',
  },
  'wording/slogan': { title: '固定提法', what: '固定提法' },
  'wording/variant-form': { title: '异形词' },
  'wording/variant-name': {
    title: '同一名称前后两写',
    variant: '“{here}”与“{there}”只差几个字，请核对是不是同一个名称',
    number: '文号同为“{number}”，标题却有“{here}”和“{there}”两种',
  },
  'wording/variant-person': {
    title: '同一人的姓名前后两写',
    variant: '“{here}”与“{there}”只差一个字，请核对是不是同一个人',
  },
} as const;
