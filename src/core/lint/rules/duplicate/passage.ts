import { defineCopyRule } from './copy-rule.ts';

/** The same passage twice in one file, exactly or nearly. */
export const repeatedPassage = defineCopyRule({
  id: 'duplicate/passage',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  title: '文字重复',
  documentation: {
    description:
      '一段话里有较长的一节与别处相同或只改了个别字词，可能夹在更长的段落里、拆成了几段，或前面粘上了标题。同一节出现多次只报一处，其余各处一并列出。',
    wrong:
      '要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处，不留死角。\n各镇要把秋粮收购作为头等大事，备足仓容、备足资金、备足器材，严格执行价格政策，绝不允许打白条。\n教育是最大的民生，要加快补齐乡镇学校短板，新建改扩建校舍十二处，招聘教师一百三十名。要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处，不留死角。',
    right:
      '要坚持问题导向，紧盯重点领域和薄弱环节，逐项列出清单、明确责任、限定时限，做到发现一处、整改一处、销号一处，不留死角。\n各镇要把秋粮收购作为头等大事，备足仓容、备足资金、备足器材，严格执行价格政策，绝不允许打白条。\n教育是最大的民生，要加快补齐乡镇学校短板，新建改扩建校舍十二处，招聘教师一百三十名。',
  },
  scope: 'passage',
  message: (share) => `这一节文字与前文重复（${share}）`,
});
