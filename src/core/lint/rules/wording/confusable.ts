import { defineWordRule } from '../../word-rule.ts';
import { CONFUSABLES } from './confusables-data.ts';

/** A word taken for another that looks or sounds alike: 布署, 截止目前, 帐户. */
export const confusable = defineWordRule({
  id: 'wording/confusable',
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  title: '易混字词',
  documentation: {
    description:
      '形近、音近而用错的字词，每条都带使用条件，正确的用法不报（“渡过难关”“5月15日截止”）。词表依据《咬文嚼字》常见差错和新华社用语规范。错别字按错误，用词不当按警告，两可的只提示。',
    wrong: '截止目前，已作出全面布署。',
    right: '截至目前，已作出全面部署。',
  },
  entries: CONFUSABLES,
});
