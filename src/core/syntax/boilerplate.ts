import { CUES } from './boilerplate-cues.ts';

/** From here on a line is residue of a web page. */
const THRESHOLD = 3;
/** A longer line is more often a speech with an advert glued on: deleting it would lose text, so it has to say more. */
const LONG_LINE = 160;
const LONG_THRESHOLD = 6;
const SHORT_ADVERT = 24;
/** No page says so much about itself in one line. */
const LONGEST = 600;

/**
 * Without one of these words a line cannot reach the threshold; most lines get no other look. Longer lines than the first
 * are prose, and a page that writes prose names itself, its act or an address. No u flag: three times as fast.
 */
const SHORT_LINE = 60;
const LONG_GATE = /摄[/）)。]?\s*$|[<[©]|\/\/|www|小编|本站|整理|下载|转载|网友|版权|本文|收藏/;
const SHORT_GATE =
  /[<&[\]©▲△↑]|广告|省略|图[为片\d]|摄|供图|发布|权限|预览|仅显示|免费获取|索引号|原创|收录于|点个|\/\/|www|Word|WORD|word|DOC|doc|PDF|pdf|\.(?:com|cn|net|org|cc|top)|小编|本[站网文篇]|网友|网络[收整转]|整理|范文|作文|文[库档秘]|之家|积分|赞|在看|责编|美编|[初复终一二三]审|监制|三连|识别|关注我们|[丨｜›»]|[^\s>]\s?>|版权|侵权|转载|原文|浏览|点击|下载|位置|相关|推荐|猜你|[上下]一[篇页条]|篇|大全|合集|汇编|汇总|集锦|阅读|更多|剩余|还剩|加载|展开|来源|作者|首页|人气|VIP|会员|扫|二维码|帝国|织梦|豆丁|返回|打印|关闭|收藏|分享|投诉|评论|登录|付费|版|编辑|标签|公众号|客服|备\d|QQ|Copyright|COPYRIGHT|摘自|转自|雷同|[页—–·-]\s?$|\d-\d\d\s*$/;

/** What speakers say and pages do not: a line with two of them is likelier a sentence about the press or the web. */
const SPEECH =
  /同志们|各级|各部门|各单位|各地|我们要|要(?:加强|坚持|充分|严格|切实|积极|进一步|广泛|运用|利用|用好|落实|推动)|群众|干部|落实|推进|宣传|责任(?!编辑)/gu;
/** A list of what was written is a record of work, not the title of a page. */
const WORK_RECORD =
  /(?:撰写|编发|刊发|报送|发表|完成|起草|印发|形成|上报|转发|采用|提交|编印|推出|制作|刊登|收到|征集|发布|获奖|评选|编写|推送|录用)/u;

/**
 * Whether a line is residue of a web page and no text of a speech. Cheap for ordinary paragraphs: one scan.
 *
 *     isBoilerplate('作者：小李 来源：网友投稿') // true
 *     isBoilerplate('要用好政府网站和公众号，方便群众下载表格。') // false
 */
export function isBoilerplate(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST) return false;
  if (!(line.length > SHORT_LINE ? LONG_GATE : SHORT_GATE).test(line)) return false;
  const text = line.replace(/^[\s>]+/u, '').trimEnd();
  const threshold = text.length > LONG_LINE ? LONG_THRESHOLD : THRESHOLD;
  let score = WORK_RECORD.test(text) && /篇/u.test(text) ? -2 : 0;
  score -= Math.min(2, text.match(SPEECH)?.length ?? 0) / 2;
  const present = new Set(text.toLowerCase());
  for (const { characters, pattern, only, weight } of CUES) {
    if (!characters.every((group) => some(group, present)) || only?.test(text) === false || !pattern.test(text))
      continue;
    score += weight;
    if (score >= threshold) return true;
  }
  // Two cues side by side are all there is in a short line.
  if (score >= 2 && text.length <= SHORT_ADVERT && !/[。；！？]/u.test(text)) score += 0.5;
  return score >= threshold;
}

/** Whether one of some characters stands in a line. It spares most cues from being compiled for the few lines that are looked at. */
function some(characters: string, present: ReadonlySet<string>): boolean {
  for (const character of characters) if (present.has(character)) return true;
  return false;
}
