import type { RulePages } from '../../rule-page.ts';

/** Explanations and examples for the pages of this family. */
export const numberingPages = {
  'numbering/announced-count': {
    description:
      '“我讲三点意见”“主要有四个方面：”“共有五项议程”之后紧跟的一组条目，条数应与所报的相符。只核对紧跟在报数的句子之后的那一组。',
    wrong: '下面，我讲三点意见。\n一、提高认识\n二、压实责任',
    right: '下面，我讲两点意见。\n一、提高认识\n二、压实责任',
  },
  'numbering/gap': {
    description:
      '同一组序号应当连续（GB/T 15834-2011 附录 B.3、GB/T 9704-2012 7.3.3）。中间缺号，或一组从“二”以后的序号开始，念到台上就会露出破绽。一组另起、换人讲话、换附件时从“一”重新开始，不算错。',
    wrong: '一是加强领导；二是强化督查；四是严肃问责。',
    right: '一是加强领导；二是强化督查；三是严肃问责。',
  },
  'numbering/lone-item': {
    description: '分条只有“一”没有“二”：要么漏了后面的，要么不必编号。会议议程只有一项的不报。',
    wrong: '一、提高认识\n要加强学习。\n（全文再无“二、”）',
    right: '一、提高认识\n二、压实责任',
  },
  'numbering/marker-form': {
    description:
      '结构层次序数依次为“一、”“（一）”“1.”“（1）”（GB/T 9704-2012 7.3.3）；“第一”“首先”“其一”之后用逗号，“一是”“一要”之后不加标点，带括号的序号之后不再加标点（GB/T 15834-2011 附录 B.3）。本规则查两件事：任何标准都不认的写法（半角括号的“(一)”、“第一,”“（一）、”），以及与本组其他序号不一致的写法。',
    wrong: '第一,提高认识。第二，压实责任。',
    right: '第一，提高认识。第二，压实责任。',
  },
  'numbering/mixed-series': {
    description:
      '一组并列的条目应当用同一种序号：“一是…二是…三要”“首先…其次…第三”都是写到半途换了说法。以本组多数为准，数目相同以打头的一项为准。',
    wrong: '一是强化领导。二是压实责任。三要严明纪律。',
    right: '一是强化领导。二是压实责任。三是严明纪律。',
  },
  'numbering/repeat': {
    description: '同一组里同一个序号出现两次（GB/T 15834-2011 附录 B.3）。多为增删条目后没有顺改。',
    wrong: '一要靠前指挥，二要压实责任，二要严肃纪律。',
    right: '一要靠前指挥，二要压实责任，三要严肃纪律。',
  },
} as const satisfies RulePages;
