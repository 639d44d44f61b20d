import type { RulePages } from '../../rule-page.ts';

/** Explanations and examples for the pages of this family. */
export const placeholderPages = {
  'placeholder/lost-text': {
    description:
      '文稿在屏蔽、转换或下载时丢了字：“***”“%%”“此处隐藏N个字”“[_TAG_h2]”等；或者什么也没有留下：“请同志讲话”“应到代表名”“增长%”“第次会议”“2026年月日”“由牵头，”“解决困难和。”“满意率达98.5，”、空的“”和《》。这里原有的内容无法从上下文推出，应找原稿核对补齐，或连同残句一并删去。',
    wrong: '以***同志为核心的党中央高度重视。',
    right: '以习近平同志为核心的党中央高度重视。',
  },
  'placeholder/unfilled': {
    description:
      '模板或初稿留下的空白（X、XX、20XX年、202_年、某某同志、____、【会议名称】等）在定稿前必须填实。相邻的一组空白（如“X月X日”）只报一次，并按上下文说明要填什么：日期、年份、时间、数量、百分比、金额、姓名、地名、单位名称。KTV、N95、X光、“1+X”、中国式等不是空白，不报。',
    wrong: 'X月X日，XX县召开动员大会。',
    right: '3月8日，临江县召开动员大会。',
  },
} as const satisfies RulePages;
