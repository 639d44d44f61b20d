import { defineCopyRule } from './copy-rule.ts';

/** The same sentence twice in one file, exactly or nearly. */
export const repeatedSentence = defineCopyRule({
  id: 'duplicate/sentence',
  concerns: 'copies',
  basis: '实务',
  severity: 'hint',
  title: '句子重复',
  documentation: {
    description: '同一句话一字不差地出现在两个段落里。短语、口号和排比不报。',
    wrong:
      '各镇要把秋粮收购作为头等大事，备足仓容、备足资金、备足器材，严格执行价格政策，绝不允许打白条。把各项措施落实到每一个环节每一个岗位每一个人的身上。\n教育是最大的民生，要加快补齐乡镇学校短板，新建改扩建校舍十二处，招聘教师一百三十名。把各项措施落实到每一个环节每一个岗位每一个人的身上。',
    right:
      '各镇要把秋粮收购作为头等大事，备足仓容、备足资金、备足器材，严格执行价格政策，绝不允许打白条。把各项措施落实到每一个环节每一个岗位每一个人的身上。\n教育是最大的民生，要加快补齐乡镇学校短板，新建改扩建校舍十二处，招聘教师一百三十名。',
  },
  scope: 'sentence',
  message: () => '这句话前文已经说过',
});
