import type { RenewalSpan } from './span.ts';

/** Provinces and the like go by their names alone. */
const PROVINCES =
  '北京|天津|上海(?!合作)|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|香港|澳门|台湾';
const province = new RegExp(
  `(?:${PROVINCES})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?(?:等地)?`,
  'y',
);
const provinceStarts = new Set(PROVINCES.split('|').map((name) => name[0]!));

export const opensProvince = (character: string): boolean => provinceStarts.has(character);

/** 河北省, 上海 at `index`. */
export function provinceAt(line: string, index: number): RenewalSpan | undefined {
  province.lastIndex = index;
  if (!province.test(line)) return undefined;
  const end = line.slice(index, province.lastIndex).replace(/等地$/, '').length + index;
  return { start: index, end, kind: 'place', weak: false };
}

const suffixes = new Set('市县区镇乡村州');
export const closesPlace = (character: string): boolean => suffixes.has(character);

/** Words that end like a place and name none: 贫困地区, 示范区, 城市. */
const GENERIC =
  /[地贫困特示范城农新老旧古重点中心发达边内辖有下市县乡镇区村街社园景厂校库片灾疫牌超股夜菜都户棚]$|^(?:国有|集体|开发|高新|经开|示范|保护|自由|自治|行政|贸易|保税|度假|功能|经济|产业|工业|科技|生态|革命|少数|民族|[中东西]部|沿海|内陆|地级|县级|直辖|省会|中心|特色|美丽|文明|智慧|海绵|宜居|平安|卫生|森林|园林|历史|国家|全球|国际|国内|境外|劳动|资本|消费|股票|债券|期货|证券|统一|[大小])/;
/** Characters of adverbs, verbs and pronouns before a bare 省 or 县, in no name of a place. */
const NO_NAME =
  /[的不无被将按照展近刚才昨相部责让党并省包返外级策府议员请需帮扶驻派各每其它们我你您谁哪这那此些什么怎样多数几前后今去时已正也就还又再更最很太极非两要实施建设推进加强一二三四五六七八九十百千全本该]/;
const BOUNDARY = /[^一-鿿]|[在到于从由向对赴来往至经是和与及以为了过]/;
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  市: /^[场值民容政委区级域井]/,
  县: /^[域级]/,
  区: /^[别分间块域]/,
  镇: /^[静痛定化村压守]/,
  乡: /^[里村愁亲土镇音情]/,
  村: /^[民庄镇落级集干]/,
  州: /^[官府]/,
};
const LONGEST = 4;

/** The place whose last character (市, 县, 镇…) is at `index`; `from` is where the item before it ends. */
export function placeEndingAt(line: string, index: number, from: number): RenewalSpan | undefined {
  const suffix = line[index]!;
  if (NOT_AFTER[suffix]!.test(line.slice(index + 1, index + 2))) return undefined;
  let start = index;
  while (start > from && index - start < LONGEST + 1 && !BOUNDARY.test(line[start - 1]!)) start--;
  const name = line.slice(start, index);
  const isNewDistrict = suffix === '区' && /^[一-鿿]{2}新$/.test(name) && !GENERIC.test(name.slice(0, 2));
  if (name.length < 2 || name.length > 3 || NO_NAME.test(name)) return undefined;
  if (GENERIC.test(name) && !isNewDistrict) return undefined;
  const isClear = start === from || (start > 0 && /[^一-鿿]|[在到于从由向赴]/.test(line[start - 1]!)) || start === 0;
  return isClear ? { start, end: index + 1, kind: 'place', weak: false } : undefined;
}
