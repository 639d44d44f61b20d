import { patternOf } from '../lexicon/lexicon.ts';
import { isCommonHan } from '../text/char-class.ts';
import { lazy } from '../text/lazy.ts';
import type { TextRange } from '../text/range.ts';

/** Endings of full names of bodies; 政协委员 and 政协主席 are posts, and a student of a 大学 is no body. */
const TAIL = lazy(
  () =>
    new RegExp(
      `(?:领导小组|指挥部|委员会|协调组)(?:办公室)?|${patternOf('body')}|集团(?!军)|大学(?!生)|政协(?!委员|主席)`,
      'g',
    ),
);
/** A name does not go on to the left over these. */
const STOPS = new Set(
  '的了是在有和与及对把被将向从由让请给以为着过而且但并或如则于之其此这那我你他您各每某等也都就又还要会能可应须去说讲看听按照据通经受同跟到使令召暨报贯落督',
);

/** Whose body it is; a name begins here. */
const OPEN =
  /中共|中国|中央|国家|全国|国务院|[省市州]委?(?!长|民(?!政)|场监)|县委?(?!长|域)|(?<![地社园灾山库景厂片辖校牧林矿小])区委?(?!域|别)|[镇乡](?!村|级)|街道/;
/** Words that are no name of a place, of two characters before a level: 感谢市民政局, 开全市教育局. */
const NO_PLACE =
  /^(?:.{0,2}[全我本各该每两几开到赴]|感谢|动员|召开|组织|要求|支持|邀请|希望|责成|协调|安排|加强|发挥|依靠|以及|同时|包括|帮助|指导|学习|参观|走访|慰问|表扬|批评|授予|去年|今年|刚才|今天|下面|首先|随后|经过|通过)/;
const PLACE = /^[一-鿿]{2,3}(?:省|市|县|(?<![地社园灾山库景厂片辖])区|州|镇|乡|旗|街道)/;
const FOUNDED = /^.*(?:成立了?|设立|组建|牵头|代表|督促|配合|联系|通知|会同)/;
const LONGEST = 20;

/**
 * Organisations of a line under their full names, as far as the words that open and close a name show.
 *
 *     scanBodies('请县公安局配合') // [{ start: 1, end: 5 }]
 */
export function scanBodies(line: string): TextRange[] {
  const bodies: TextRange[] = [];
  let from = 0;
  for (const { 0: tail, index } of line.matchAll(TAIL())) {
    const end = index + tail.length;
    const start = startOf(line, index, from, tail);
    const last = bodies.at(-1);
    // 县委组织部办公室: one name with two ends.
    if (last !== undefined && last.end === index) bodies[bodies.length - 1] = { start: last.start, end };
    else if (start !== undefined) bodies.push({ start, end });
    from = end;
  }
  return bodies;
}

function startOf(line: string, tail: number, from: number, words: string): number | undefined {
  let start = tail;
  while (start > from && tail - start < LONGEST && isCommonHan(line[start - 1]!) && !STOPS.has(line[start - 1]!))
    start--;
  const window = line.slice(start, tail);
  const founded = FOUNDED.exec(window)?.[0].length ?? 0;
  const name = window.slice(founded);
  if (
    (PLACE.test(name) && !NO_PLACE.test(/^(.{2,3}?)[省市县区州镇乡旗街]/u.exec(name)?.[1] ?? '')) ||
    (founded > 0 && name.length > 2 && /小组|指挥|专班/.test(words))
  )
    return start + founded;
  const open = OPEN.exec(name + words.slice(0, 2));
  return open === null || open.index >= name.length ? undefined : start + founded + open.index;
}
