import type { RulePages } from '../../rule-page.ts';

/** Explanations and examples for the pages of this family. */
export const punctuationPages = {
  'punctuation/before-conjunction': {
    description:
      '并列的最后两项之间用了“和”“及”“以及”，就不再加顿号：“属地、部门、单位和个人”。“和谐”“及时”“和衷共济”这类词不管。',
    wrong: '压实属地、部门、单位、和个人的责任。',
    right: '压实属地、部门、单位和个人的责任。',
  },
  'punctuation/before-et-cetera': {
    description: '列举之后用“等”，前面不加顿号（GB/T 15834-2011 附录 B.1.2）；省略号与“等”不同时用（附录 A）。',
    wrong: '教育、医疗、养老、等民生事业',
    right: '教育、医疗、养老等民生事业',
  },
  'punctuation/conflicting': {
    description: '两个不同的点号不能连用（GB/T 15834-2011 附录 A）。留哪一个要看句意，因此只提示，不自动改。',
    wrong: '要压实责任，。确保落实到位。',
    right: '要压实责任。确保落实到位。',
  },
  'punctuation/dash': {
    description:
      '破折号是“——”，占两个字（GB/T 15834-2011 4.10）；连接号按用途用短横线“-”、一字线“—”或浪纹线“～”（4.13）。“--”“———”“－－”按破折号改；汉字之间的“-”提示改用一字线。',
    wrong: '以案为鉴--在警示教育大会上的讲话',
    right: '以案为鉴——在警示教育大会上的讲话',
  },
  'punctuation/ellipsis': {
    description: '省略号是六个连点“……”，占两个字（GB/T 15834-2011 4.11）。整行只有“…………”表示省略一段，不算错。',
    wrong: '包括教育、医疗、养老...',
    right: '包括教育、医疗、养老……',
  },
  'punctuation/half-width-bracket': {
    description:
      '括住汉字的括号用全角“（）”（GB/T 15834-2011 第 5 条）。一对括号一起改；网址、公式、序号里的括号不管。',
    wrong: '各乡镇(街道)要迅速行动。',
    right: '各乡镇（街道）要迅速行动。',
  },
  'punctuation/half-width': {
    description:
      '汉语文本用全角标点（GB/T 15834-2011 第 5 条）。汉字、右引号、右括号之后的半角“, ; : ? !”和句末的半角“.”按错误处理；数字之间、网址、时间（18:00）里的半角符号不管。',
    wrong: '进一步完善工作机制,建立长效制度;压实责任.',
    right: '进一步完善工作机制，建立长效制度；压实责任。',
  },
  'punctuation/heading-end': {
    description:
      '独立成行的标题末尾通常不用句号（GB/T 15834-2011 附录 B.4），“（一）”一级也有保留的。一个文件前后一致就不报。',
    wrong: '一、提高认识。\n二、压实责任',
    right: '一、提高认识\n二、压实责任',
  },
  'punctuation/quote-pairs': {
    description:
      '引号要成对，左右分明（GB/T 15834-2011 4.9）。前后都打成右引号的一对只报一次。引文分成几段时，每段开头用左引号、最后一段才用右引号，不算错。',
    wrong: '切实”瞪起眼睛”抓落实。',
    right: '切实“瞪起眼睛”抓落实。',
  },
  'punctuation/quote-separator': {
    description:
      'GB/T 15834-2011 4.5.3.5 说并列的引号、书名号之间“通常不用顿号”，历年报告却多保留，因此只要求一个文件前后一致。中间有括注或“等”的不算。',
    wrong: '增强“四个意识”、“四个自信”，做到“两个维护”“两个确立”。',
    right: '增强“四个意识”“四个自信”，做到“两个维护”“两个确立”。',
  },
  'punctuation/repeated': {
    description: '同一个点号连打两次，多为录入失误。“！！”“？？”在口号里有人用，不管。',
    wrong: '海量资料任你选，，为工作添彩。',
    right: '海量资料任你选，为工作添彩。',
  },
  'punctuation/space': {
    description:
      '正文句子里汉字之间、标点前后不留空格；从网页或 PDF 复制来的文本常带半角空格和看不见的零宽字符。标题、姓名（习　近　平）、日期行里的空格不管。',
    wrong: '要坚持 问题导向 ，补齐短板弱项，压紧压实各级责任，确保各项任务落到实处。',
    right: '要坚持问题导向，补齐短板弱项，压紧压实各级责任，确保各项任务落到实处。',
  },
  'punctuation/straight-quote': {
    description: '汉语文本用弯引号“”（GB/T 15834-2011 4.9）。成对的直引号一次改一对；落单的只报告，不代改。',
    wrong: '防止"一刀切"。',
    right: '防止“一刀切”。',
  },
  'punctuation/two-colons': {
    description:
      '一个句子里一般只用一个冒号（GB/T 15834-2011 4.7）。后一个冒号引出原话的、在序号里的（第一件：）不算。',
    wrong: '会不会暴露更多问题：所以要做到：早准备。',
    right: '会不会暴露更多问题？所以要做到：早准备。',
  },
  'punctuation/bracket-pairs': {
    description:
      '书名号、圆括号、六角括号、方头括号要成对（GB/T 15834-2011 4.8、4.15），不能用另一种来收。括号跨行的、条目序号“1）”“①）”不算；半角与全角混用由“半角括号”管。',
    wrong: '认真学习《中国共产党章程，增强党性。',
    right: '认真学习《中国共产党章程》，增强党性。',
  },
  'punctuation/title-end': {
    description: '标题末尾一般不用标点（GB/T 15834-2011 附录 B.4）。只看一篇讲话开头的那一行，问号、叹号、省略号不管。',
    wrong: '在全县春耕生产会议上的讲话。\n同志们：\n今天召开春耕生产会议。',
    right: '在全县春耕生产会议上的讲话\n同志们：\n今天召开春耕生产会议。',
  },
} as const satisfies RulePages;
