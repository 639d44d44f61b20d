import { parseChineseNumeral } from '../../../text/chinese-numeral.ts';
import { defineParagraphRule } from '../../rule.ts';

const COUNTED =
  /((?:[\u3400-\u9fffA-Za-zＸ×]{2,12}、){1,30}[\u3400-\u9fffA-Za-zＸ×]{2,12})等([一二两三四五六七八九十]{1,3}|\d{1,3})(位|名|家|个(?:县|市|区|镇|乡|村|单位|部门|企业|省|国家))/gu;

/** More names than are counted: 张三、李四、王五等两位同志. */
export const nameCount = defineParagraphRule({
  id: 'structure/name-count',
  basis: '实务',
  severity: 'warning',
  title: '列名多于所报人数',
  documentation: {
    description: '“甲、乙、丙等N位”：列出的名字可以少于N（列举未尽），不会多于N。',
    wrong: '张明、李强、王芳等两位同志作了发言。',
    right: '张明、李强、王芳等三位同志作了发言。',
  },
  messages: { more: '前面列了{names}个，却说“等{count}{unit}”' },
  checkParagraph({ text }, report) {
    if (!text.includes('等')) return;
    for (const match of text.matchAll(COUNTED)) {
      const [whole, list, count, unit] = match;
      const number = count === '两' ? 2 : /^\d/u.test(count!) ? Number(count) : parseChineseNumeral(count!);
      const names = list!.split('、').length;
      if (number < 2 || names <= number) continue;
      const end = match.index + whole.length;
      report({
        range: { start: end - unit!.length - count!.length - 1, end },
        messageId: 'more',
        data: { names, count: count!, unit: unit! },
        related: [{ range: { start: match.index, end: match.index + list!.length }, message: '列出的名字' }],
      });
    }
  },
});
