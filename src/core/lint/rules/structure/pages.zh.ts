import type { RulePages } from '../../rule-page.ts';

/** Explanations and examples for the pages of this family. */
export const structurePages = {
  'structure/label-count': {
    description:
      '带数字的提法后面用括号列出内容时，项数应与数字相符：“四早”列四项，“三率一度”列四项（三加一）。括号里有“等”、只有一项或嵌套括号的不判断。提法后面不用括号、紧接着列出的（“五治”：治脏、治乱……），各项都以提法里的字开头或结尾、或都含着它的才判断；不加引号的“五个坚持：……”也算。',
    wrong: '落实“四早”（早发现、早报告、早隔离）要求。',
    right: '落实“四早”（早发现、早报告、早隔离、早治疗）要求。',
  },
  'structure/level-skipped': {
    description:
      '同一篇里，有的“一、”之下先用“（一）”，有的“一、”之下直接用“1.”（结构层次序数依次为“一、”“（一）”“1.”“（1）”，GB/T 9704-2012 7.3.3）。通篇都从“一、”到“1.”，是一种习惯，不报；只有一条的也不报。只作提示，不会自动修改。',
    wrong: '一、任务\n（一）建园区\n（二）引企业\n二、保障\n1.强领导\n2.严考核',
    right: '一、任务\n（一）建园区\n（二）引企业\n二、保障\n（一）强领导\n（二）严考核',
  },
  'structure/name-count': {
    description:
      '“甲、乙、丙等N位”：列出的名字可以少于N（列举未尽），不会多于N。“有N个，分别是……”：列出的名字正好是N个。',
    wrong: '张明、李强、王芳等两位同志作了发言。',
    right: '张明、李强、王芳等三位同志作了发言。',
  },
  'structure/twin-label': {
    description: '同一篇里两个带数字的提法只差一个字，而且各只出现一次，多半有一个是误写。只提示，不判断哪个对。',
    wrong: '做到“四个切忌”。……落实“四个切记”要求。',
    right: '做到“四个切忌”。……落实“四个切忌”要求。',
  },
} as const satisfies RulePages;
