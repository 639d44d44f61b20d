/** Titles and messages of the rules of this family. */
export const punctuation = {
  'punctuation/title-end': {
    title: '标题末尾的标点',
    mark: '标题末尾的“{mark}”多余',
  },
  'punctuation/bracket-pairs': {
    title: '括号、书名号不成对',
    unclosed: '“{mark}”没有与之配对的“{partner}”',
    orphan: '“{mark}”没有与之配对的“{partner}”',
  },
  'punctuation/before-conjunction': { title: '连词前的顿号', what: '连词前的顿号' },
  'punctuation/before-et-cetera': { title: '“等”前的标点', what: '“等”前的标点' },
  'punctuation/conflicting': { title: '标点冲突', what: '标点冲突' },
  'punctuation/dash': { title: '破折号与连接号', what: '破折号' },
  'punctuation/ellipsis': { title: '省略号', what: '省略号' },
  'punctuation/half-width-bracket': { title: '半角括号', what: '半角括号' },
  'punctuation/half-width': { title: '半角标点', what: '半角标点' },
  'punctuation/heading-end': { title: '小标题末尾的句号', form1: '不带句号', form2: '带句号' },
  'punctuation/quote-pairs': {
    order: '引号套错：里面的单引号先收，应为“{right}”',

    title: '引号不成对',
    direction: '引号方向错：此处应为{right}',
    orphan: '“{mark}”没有与之配对的引号',
    unclosed: '“{mark}”没有配对的右引号',
    left: '左引号',
    right: '右引号',
  },
  'punctuation/quote-separator': { title: '并列引号、书名号之间的顿号', form1: '“A”、“B”', form2: '“A”“B”' },
  'punctuation/repeated': { title: '标点重复', what: '标点重复' },
  'punctuation/space': { title: '多余的空格', what: '多余的空格' },
  'punctuation/straight-quote': { title: '直引号', pair: '直引号应为“”', lone: '直引号落单，请核对' },
  'punctuation/two-colons': { title: '一句两个冒号', second: '一句话里有两个冒号' },
} as const;
