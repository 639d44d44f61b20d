/** Titles and messages of the rules of this family. */
export const numbering = {
  'numbering/announced-count': {
    title: '所报条数与实际不符',
    count: '前面说“{announced}”，后面实有{actual}项（{items}）',
    lost: '前面说“{announced}”，后面文字缺失，只剩{actual}项（{items}）',
  },
  'numbering/arabic-point': { title: '“1.”与“1、”', form1: '“1.”', form2: '“1、”', form3: '“1．”' },
  'numbering/gap': {
    title: '序号跳号',
    gap: '序号跳号：“{previous}”之后应为“{expected}”，实为“{actual}”',
    lost: '“{actual}”之前的序号随前面缺失的文字一并丢了',
    head: '“{lost}”疑随这一段的开头丢失：前面报了数，到此少一项',
    first: '序号缺头：本组从“{actual}”开始，前面没有“{expected}”',
  },
  'numbering/lone-item': {
    title: '只有一项',
    lone: '只有“{marker}”，没有“{next}”',
    otherSide: '只有“另一方面”，前面没有“一方面”',
  },
  'numbering/marker-form': {
    title: '序号写法',
    wrong: '序号写法：“{actual}”应为“{expected}”',
    lead: '“{announced}”与后面的序号之间缺冒号',
    odd: '序号写法：与本组其他序号不一致，“{actual}”应为“{expected}”',
  },
  'numbering/mixed-series': { title: '序号混用', mixed: '序号混用：本组用“{first}”，此处却用“{actual}”' },
  'numbering/repeat': {
    restart: '又是“{actual}”：前面的“{actual}”没有下一项，此处应为“{expected}”',
    title: '序号重复',
    repeat: '序号重复：“{actual}”已经用过，此处应为“{expected}”',
  },
} as const;
