import { surnameAt, surnamesAlsoWords } from '../lexicon/surnames.ts';

/** Characters that foreign names are written with. */
const FOREIGN = new Set(
  '阿埃艾安昂奥巴班贝本比彼波伯博卜布查茨达丹德邓迪蒂丁顿多厄恩尔法凡菲费芬弗夫福盖甘冈戈格古哈海汉赫亨胡华霍基吉加贾杰金卡开凯坎康科克肯库拉莱兰朗劳勒雷里丽利莉力连列林琳隆卢鲁伦罗洛' +
    '马迈麦曼芒梅门蒙米密明摩莫姆穆纳娜南内尼涅宁纽努诺欧帕潘佩蓬皮珀普契齐奇乔切琼丘让若撒萨塞桑瑟森沙莎山尚舍圣什施史斯丝松苏索塔泰坦汤特滕提廷图托瓦万旺威维韦温翁沃乌武西希锡夏谢辛雅亚延扬耶伊因英尤约扎泽兹佐',
);
const NUMERALS = new Set('〇零一二两三四五六七八九十百千万亿几多半第每');

/** Characters that go with any other: 以己经验为鉴 is no slip for 以及. */
const FREE = new Set(
  '以之所其而者于不有是在为的了和与或及从到对把被就也都还又再只可能会要应将来去上下中里外前后得地个这那此各本',
);

export const joinsFreely = (character: string): boolean => FREE.has(character);

/** Characters of the traditional script that GB 2312 has as well, and old forms: another way of writing, no slip. */
const OLD_FORMS = new Set('於後麽幺乾瞭徵嚮藉甦祇衹迴閒著沈么餍讬於菸麹');

export const isOldForm = (character: string): boolean => OLD_FORMS.has(character);

export const isNumeral = (character: string): boolean => NUMERALS.has(character);

/**
 * Whether the character at `at` stands in the midst of three or more that foreign names are written with, at least two of them on
 * one side or one on each.
 *
 *     isPartOfForeignName('访问利雅得', 3) // true
 */
export function isPartOfForeignName(text: string, at: number): boolean {
  if (!FOREIGN.has(text[at]!)) return false;
  let start = at;
  while (start > 0 && at - start < 2 && FOREIGN.has(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && end - at < 3 && FOREIGN.has(text[end]!)) end++;
  return end - start >= 3;
}

/** What stands between the parts of a foreign name. */
const DOTS = '·•・‧';

/**
 * Whether the characters from `start` to `end`, between marks, are a name: two or three that begin with a family name, or what stands
 * beside the dot of a foreign one.
 *
 *     isName('记者 王晔/摄', 3, 5) // true
 */
export function isName(text: string, start: number, end: number): boolean {
  if (DOTS.includes(text[start - 1] ?? ' ') || DOTS.includes(text[end] ?? ' ')) return true;
  return end - start <= 3 && surnameAt(text, start) > 0 && !surnamesAlsoWords.has(text[start]!);
}
