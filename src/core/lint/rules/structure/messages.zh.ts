/** Titles and messages of the rules of this family. */
export const structure = {
  'structure/label-count': {
    title: '提法与所列项数不符',
    count: '“{label}”按字面是{expected}项，括号里列了{actual}项',
    listed: '“{label}”按字面是{expected}项，后面列了{actual}项',
  },
  'structure/level-skipped': {
    title: '层次跳级',
    skipped: '层次跳级：“{above}”之下直接用“{actual}”，别处用的是“{due}”',
  },
  'structure/name-count': {
    title: '列名与所报个数不符',
    exact: '说是{count}{unit}，列了{names}个',
    more: '前面列了{names}个，却说“等{count}{unit}”',
  },
  'structure/twin-label': { title: '提法前后不一', twin: '“{label}”与“{other}”只差一个字，请核对是不是同一个提法' },
} as const;
