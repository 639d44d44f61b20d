/** When and where a figure holds, read from the words before it. */

const PERIOD =
  /(?<![比较同与超从自由到至])(?:“?十[一二三四五]五”?(?:时期|期间|末)?|(?:过去|这|近|今后|未来)的?[一二两三四五六七八九十]{1,2}年(?:来|间)?|[一二两三四五六七八九十]{1,2}年(?:来|间)|(?:(?:20|19)\d\d年|[去今明前上本]年|当年)(?:以来|上半年|下半年|前三季度|[一二三四]季度|第[一二三四]季度|\d{1,2}(?:[—－～~-]\d{1,2})?月份?)?[底末初]?|上半年|下半年|前三季度|[一二三四]季度|\d{1,2}[—－～~-]\d{1,2}月份?|截至[^，。；]{1,12}|近几?年来?|(?:本|上|过去一)届)/gu;

/** Each time holds one of these. */
const OF_TIME = /[年五季月截届]/;

/**
 * The last time named in some words, 全年 and 以来 left out, 这五年 and 五年来 both as 五年; what follows 比 or 较 is what is compared with.
 *
 *     periodIn('2023年，全县新增就业') // '2023年'
 */
export function periodIn(words: string): string {
  let last = '';
  if (!OF_TIME.test(words)) return last;
  for (const [time] of words.matchAll(PERIOD)) last = time;
  return last
    .replace(/全年|以来|份/gu, '')
    .replace(/本年/u, '今年')
    .replace(/上年|过去的?一年/u, '去年')
    .replace(/[“”]|时期|期间|^(?:过去的?|这|近)(?=.{1,2}年)|(?<=年)[来间]$/gu, '');
}

/**
 * Whether a time is of several years, through which a figure adds up: 五年来, “十二五”时期, 近三年.
 *
 *     isSpan('五年') // true
 */
export const isSpan = (period: string): boolean => SPAN.test(period);
const SPAN = /十[一二三四五]五(?!.*末)|[两二三四五六七八九十]年|近几?年|几年|届/u;

const PLACE =
  /全[国省市县区州旗镇乡村街校院局]|我[国省市县区州旗镇乡村校院局]|(?:(?![全我各年月日在的是和与了到])[\u4e00-\u9fff]){1,4}?(?:(?<![农城乡])[省市县镇乡村州旗]|街道|社区|开发区|公司|集团|大学|学校|医院|支行|分局)(?![级委长场民内外直属区域域])/gu;

/**
 * The last place or body named in some words; 我县 is 全县.
 *
 *     placeIn('去年，青山镇新增就业') // '青山镇'
 */
export function placeIn(words: string): string {
  let last = '';
  for (const [place] of words.matchAll(PLACE)) last = place;
  return last.replace(/^我/u, '全');
}

/** Whether a sentence speaks of what is aimed at or expected. */
export const isAim = (sentence: string): boolean =>
  /目标|(?<!好于|超出?|高于|超过|符合)预期|力争|确保|计划|预计|[拟将]|争取|左右|(?<![重主需首只])要(?!求|素|点|闻|害|道)|明年|今后|未来|任务是|规划|如果|若/u.test(
    sentence,
  );
