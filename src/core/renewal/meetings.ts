import type { RenewalSpan } from './span.ts';

const NAMES =
  '会议(?![室厅纪议记材代])|大会(?![堂战])|(?:座谈|推进|动员|部署|现场|调度|表彰|总结|交流|培训|工作|通报|协调|分析|发布|博览|交易|洽谈|运动|奥运|冬奥|残奥|亚运|世博|进博|茶话|联欢|年|例|见面|推介|启动|听证|研讨|报告|晚|展览|贸洽|投洽|视频|电话|碰头|协商|生活|宣讲|述职|汇报)会';
const meeting = new RegExp(NAMES, 'y');
const LONGEST_TAIL = 2;

/** A meeting's name may end with this character or the next. */
export const closesMeeting = (character: string): boolean =>
  character === '会' || character === '坛' || character === '峰';

/** Where a name cannot go on to the left. */
const BOUNDARY = /[^一-鿿“”"A-Z0-9]|[在了的于为并将被把从由与向以]/;
/** Verbs and words before a name that belong to the sentence. */
const LEAD =
  /^.*(?:召开|举行|主办|启动|试行|推行|实行|压缩|做好|机制|抓好|控制|防止|完善|每一次|首届|本届|举办|出席|参加|列席|主持|承办|筹备|筹办|办好|贯彻|落实|学习|传达|按照|根据|通过|开好|迎接|成功|完成|今天|这次|此次|本次|该|同时|及时|先后|分别|专门|我们|我|各种|各类|各级|有关|相关|重要|首次|以及|提交|依法|定期|精简|和(?![谐平])|是|听取|等|给|请)/;
const GENERIC =
  /^(?:全体|常务|代表|党组|常委|办公|专题|领导小组|政府|国际|人民代表|全国人民代表|职工代表|村民代表|.{0,4}人民代表|.{0,3}代表|视频|电视电话|大型|小型|地方各级人民代表|.{0,6}[大小]型|新闻发布|.{1,2})$/;
const LONGEST = 24;

/** The meeting whose name's last part begins or goes on at `index` (会 of 会议, 座谈会); `from` is where the item before it ends. */
export function meetingEndingAt(line: string, index: number, from: number): RenewalSpan | undefined {
  const end = endOfName(line, index, from);
  if (end === undefined) return undefined;
  const tail =
    line[index] === '会' && line[index + 1] === '议' ? 2 : line[index] === '峰' ? 2 : line[index - 1] === '大' ? 2 : 1;
  let start = end - tail;
  while (start > from && end - start < LONGEST && !BOUNDARY.test(line[start - 1]!)) start--;
  start += LEAD.exec(line.slice(start, end - tail))?.[0].length ?? 0;
  start += /^[”"]/.exec(line.slice(start, end))?.[0].length ?? 0;
  const name = line.slice(start, end - tail);
  if (name.length < 3 || GENERIC.test(name)) return undefined;
  return { start, end, kind: 'meeting', weak: false };
}

function endOfName(line: string, index: number, from: number): number | undefined {
  if (line[index] === '坛') return line[index - 1] === '论' ? index + 1 : undefined;
  if (line[index] === '峰') return line[index + 1] === '会' ? index + 2 : undefined;
  for (let start = index; start >= Math.max(from, index - LONGEST_TAIL); start--) {
    meeting.lastIndex = start;
    if (meeting.test(line) && meeting.lastIndex > index) return meeting.lastIndex;
  }
  return undefined;
}
