import type { RulePages } from '../../rule-page.ts';

/** Explanations and examples for the pages of this family. */
export const textPages = {
  'text/boilerplate': {
    description:
      '从网上下载、复制的稿子常带着网页的话：作者与来源、网址、“小编为大家整理”、“更多……请访问”、版权声明、下载提示、页码、合集标题、网站栏目、相关报道和页脚，夹在句中的页码、注音、“>”，以及下一行又写一遍的“第N篇：标题”。这些不是讲稿正文，不计字数和时长，可以整行删除。讲稿里谈到网站、公众号、下载的句子不报。',
    wrong: '来源：网友投稿　　更多范文请访问……',
    right: '（删除整行）',
  },
  'text/broken-paragraph': {
    description:
      '一段话没有句末标点就断了，下一段接着说；或者一段以句中标点、后引号开头。多由分页、硬回车、从网页或 PDF 复制造成，念稿时会断错气。标题、称谓、署名、日期和以序号开头的段落不报；整篇按固定宽度硬换行的，一处只报一次。',
    wrong:
      '各级各部门要把防汛责任落到每一座水库。各乡镇要组织力量，对险工险段和在建工程逐一排\n查，发现隐患立即整改，确保万无一失。',
    right:
      '各级各部门要把防汛责任落到每一座水库。各乡镇要组织力量，对险工险段和在建工程逐一排查，发现隐患立即整改，确保万无一失。',
  },
  'text/doubled-word': {
    description:
      '虚词、能愿动词连打两遍，多为修改时留下的。“层层”“牢牢”“要要求”“为了了解”“项目在在建清单”这类合法的叠用不报。',
    wrong: '有关同志要要抓紧落实。',
    right: '有关同志要抓紧落实。',
  },
  'text/foreign-word': {
    description: '汉字之间孤零零的 and、or、of、the 等英文虚词，多为转换、翻译软件留下的。',
    wrong: '重要指示精神 and 决策部署',
    right: '重要指示精神和决策部署',
  },
  'text/web-code': {
    description:
      '从网页复制的稿子里残留的代码：“&nbsp;”“&ldquo;”一类字符实体，“<br/>”“</p>”一类标签。能还原的还原，只表示空格或换行的删去。整行都是网页残留的，由“网页残留”报告。',
    wrong: '会议强调，&ldquo;要抓好落实&rdquo;。<br/>',
    right: '会议强调，“要抓好落实”。',
  },
} as const satisfies RulePages;
