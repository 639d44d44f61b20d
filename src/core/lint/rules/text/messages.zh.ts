/** Titles and messages of the rules of this family. */
export const text = {
  'text/boilerplate': {
    title: '网页残留',
    residue: '疑似网页或下载文档的残留，不是讲稿正文',
    collection: '合集标题：下一行又写了一遍标题，此行可删',
    page: '页码夹在一句话中间',
    fields: '文件开头的程序字段，不是正文',
    inside: '疑似网页残留，夹在正文里',
  },
  'text/broken-paragraph': {
    title: '断段',
    broken: '段落在句中断开：“{before}”与下一段“{after}”应相连，或段末缺标点',
    opening: '段首不应是标点：“{after}”应接在上一段之后',
    end: '段末没有标点：“{before}”之后缺句号，或后面的文字丢了',
    head: '段首不成词：“{after}”前面疑有文字丢失',
    sentence: '句首不成词：“{after}”前面疑有文字丢失',
    glued: '“{marker}”夹在上一段里，同级的都另起一段，此处疑丢了换行',
    wrapped: '此处起有 {count} 处在句中断行，疑为硬换行',
  },
  'text/doubled-word': { title: '叠字', what: '叠字' },
  'text/foreign-word': { title: '夹杂的英文虚词', what: '夹杂的英文' },
  'text/web-code': { title: '网页代码残留', what: '网页代码' },
} as const;
