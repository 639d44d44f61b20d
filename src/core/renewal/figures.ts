import { patternOf } from '../lexicon/lexicon.ts';
import { lazy } from '../text/lazy.ts';
import { shapeAt, type RenewalSpan, type Shape } from './span.ts';

/** The kind of a number in figures: 2016年, 3月15日, 6.9%, 67.7万亿元, 1312万人. */

/** 1亿3千多万 is one number. */
const NUMBER = '(?:[0-9]+亿(?=[0-9]+[千万]))?[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?';
const POWER = '(?:[十百千万亿]{1,3})?(?:[余多几])?(?:[十百千万亿]{1,2})?';
const RANGE = '\\s?(?:—{1,2}|[-–－~～至到]|至少|―)\\s?';
const CENTURY = '(?:19|20)[0-9]{2}';
const DAY = '(?:[0-9]{1,2}[日号](?!程)|[上中下]旬|底|初|末|中旬)';
const measureWords = (): string =>
  [
    '个(?![体别])(?:月|小时|工作日|季度|世纪|学期|星期|省[区市份]*|自治区|市|县[市区]*|区|乡镇?|镇|村|社区|街道|国家|地区|部门|单位|项目|企业|家庭|行政村|建制村|贫困县|贫困村|百分点|班|点|人|样|工作组|试点)?',
    patternOf('measure', 'loose'),
    '周年|年来|年级|年期|年度|年|小时|分钟|秒钟?|天|日|周',
  ].join('|');
const MONEY = '(?:美元|欧元|英镑|港元|日元|卢布|人民币|块钱|元(?![旦宵首老件帅勋]))';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const MONTH_DAY = `(?:[0-9]{1,2}月(?!龄)(?:份|${DAY})?)`;
const shapes = lazy((): readonly Shape[] => [
  { kind: 'document', pattern: sticky(`${CENTURY}年?(?:第?[0-9]+号)(?=文|）|通知|$)`), after: /[〔［[（(]$/ },
  { kind: 'date', pattern: sticky(`${CENTURY}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])`) },
  {
    kind: 'date',
    pattern: sticky(
      `(?:${CENTURY}年\\s?)?(?:[0-9]{1,2}${RANGE}[0-9]{1,2}月(?!龄)(?:份)?|${MONTH_DAY}(?:${RANGE}(?:(?:${CENTURY}年)?${MONTH_DAY}|${DAY}))?)`,
    ),
  },
  { kind: 'date', pattern: sticky(`${CENTURY}年[上中下]半年|${CENTURY}年(?:第?[一二三四1-4]季度|前[一二三]季度)`) },
  { kind: 'date', pattern: sticky(`${CENTURY}年[底初末](?![部次])`) },
  { kind: 'year', pattern: sticky(`${CENTURY}(?:年)?${RANGE}(?:${CENTURY}|[0-9]{2})年?(?:度)?(?![0-9亿万元])`) },
  { kind: 'year', pattern: sticky(`${CENTURY}年(?:度(?![假过]))?`) },
  { kind: 'date', pattern: sticky(`[0-9]{1,2}(?:${RANGE}[0-9]{1,2})?日(?![程均])`) },
  { kind: 'date', pattern: sticky('[0-9]{1,2}号(?![楼院文线令])'), after: /(?:本月|上月|下月|[至到从]|[—～~-])$/ },
  { kind: 'time', pattern: sticky('(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?![0-9])(?:[:：][0-5][0-9])?') },
  {
    kind: 'time',
    pattern: sticky('(?:[01]?[0-9]|2[0-4])(?:时(?![代期间])(?:[0-9]{1,2}分|许|整)?|点(?:[0-9]{1,2}分|半|钟|整|许))'),
  },
  {
    kind: 'time',
    pattern: sticky('(?:[01]?[0-9]|2[0-4])点(?![多个位])'),
    after: /(?:[上中下]午|晚上?|早上?|凌晨|[日号])$/,
  },
  {
    kind: 'percent',
    pattern: sticky(`${NUMBER}(?:\\s?[%％‰])?(?:${RANGE}${NUMBER})?\\s?(?:[%％‰]|[余多]?个?多?百分点|个点(?![多钟]))`),
  },
  { kind: 'percent', pattern: sticky('[0-9]+/[0-9]+(?![0-9])|[0-9.]+成(?=[，。、；以左多的）]|$)') },
  { kind: 'amount', pattern: sticky(`${NUMBER}(?:${POWER}${MONEY}?)?(?:${RANGE}${NUMBER})?\\s?${POWER}${MONEY}`) },
  { kind: 'count', pattern: sticky(`${NUMBER}${POWER}(?:${RANGE}${NUMBER})${POWER}(?:${measureWords()})?`) },
  { kind: 'count', pattern: sticky(`${NUMBER}\\s?${POWER}(?:${measureWords()})`) },
  { kind: 'year', pattern: sticky(`${CENTURY}(?![0-9.．%％万亿千百元A-Za-z,])(?=[，。、；）)”—]|$)`) },
  { kind: 'count', pattern: sticky(`${NUMBER}${POWER}`) },
]);

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
/** A letter, or the joint of a name such as COVID-19, before the number: C919, PM2.5, H7N9. */
const PART_OF_NAME = /[A-Za-z][-.]?$/;
/** A letter after it that is no unit: 5G, 4K. */
const NAME_AFTER = /^[A-Za-z](?![a-z]*[（(]?$)/;
const UNIT_AFTER = /^(?:km|kg|m|cm|mm|t|h|kW|MW|GW|KB|MB|GB|TB|V|kV)(?![A-Za-z])/;
/** “1+6”, “9·11”: a set name in figures. */
const SET_NAME = /^[0-9]+(?:[+＋·][0-9A-ZNXn+＋·]+)/;
const SERVICE_NUMBER = /^[0-9]{3,6}[”"]?(?:热线|专线|平台|服务|电话|便民)/;

/** The item that begins with the figure at `index`, or where nothing is to be renewed there, the place to go on from. */
export function figureAt(line: string, index: number): RenewalSpan | number {
  let end = index + 1;
  while (end < line.length && isDigit(line.charCodeAt(end))) end++;
  const before = line.slice(Math.max(0, index - 2), index);
  const after = line.slice(end, end + 3);
  const rest = line.slice(index, index + 16);
  const isName =
    PART_OF_NAME.test(before) ||
    (NAME_AFTER.test(after) && !UNIT_AFTER.test(after)) ||
    SET_NAME.test(rest) ||
    SERVICE_NUMBER.test(rest);
  if (isName) return endOfName(line, end);
  return shapeAt(line, index, shapes()) ?? end;
}

/** A name goes on as long as figures, letters and their joints do. */
function endOfName(line: string, from: number): number {
  let end = from;
  while (end < line.length && /[0-9A-Za-z+＋·.-]/.test(line[end]!)) end++;
  return end;
}
