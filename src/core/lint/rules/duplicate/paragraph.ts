import { defineCopyRule } from './copy-rule.ts';

/** The same paragraph twice in one file, exactly or nearly. */
export const repeatedParagraph = defineCopyRule({
  id: 'duplicate/paragraph',
  concerns: 'copies',
  basis: '实务',
  severity: 'warning',
  title: '段落重复',
  documentation: {
    description:
      '整段（或连续几段）在文中出现了两次，完全相同，或只改了个别字词、数字、占位符。合稿、套用旧稿时最常见。标题、称谓、议程和“请××同志汇报”这类本来就要重复的行不报。',
    wrong:
      '一是加强组织领导，成立工作专班，明确责任分工，细化任务措施，确保落实到位。\n……\n一是加强组织领导，成立工作专班，明确责任分工，细化任务措施，确保落实到位。',
    right: '一是加强组织领导，成立工作专班，明确责任分工，细化任务措施，确保落实到位。',
  },
  scope: 'paragraph',
  message: (share) => `这一段与前文重复（${share}）`,
});
