import { defineStyleRule, usesOf } from '../../style-rule.ts';

/** 市委市政府 against 市委、市政府. */
export const committeeSeparator = defineStyleRule({
  id: 'wording/committee-separator',
  concerns: 'wording',
  basis: '提示',
  title: '“市委市政府”与“市委、市政府”',
  documentation: {
    description: '党委、政府并列时中间加不加顿号，各地有各地的习惯；一个文件前后一致就不报。',
    wrong: '按照市委、市政府部署……在市委市政府的领导下……',
    right: '按照市委、市政府部署……在市委、市政府的领导下……',
  },
  forms: ['“×委、×政府”', '“×委×政府”'],
  uses: (analysis) =>
    usesOf(
      analysis,
      /([省市县区旗州盟镇乡])委(、?)(\1)(?:人民)?政府/gu,
      (match) => (match[2] === '、' ? 0 : 1),
      ([whole, place, mark]) => {
        const rest = whole.slice(2 + mark!.length);
        return [`${place!}委、${rest}`, `${place!}委${rest}`];
      },
    ),
});
