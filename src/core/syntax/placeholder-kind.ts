import type { PlaceholderKind } from './nodes.ts';
import type { BlankForm } from './placeholder-forms.ts';

/** A kind, and whether the words leave no other. */
export interface KindGuess {
  readonly kind: PlaceholderKind;
  readonly certain: boolean;
}

const sure = (kind: PlaceholderKind): KindGuess => ({ kind, certain: true });
const guess = (kind: PlaceholderKind): KindGuess => ({ kind, certain: false });

/** Powers that may stand between a number and its measure: X余万人, X万多元. */
const POWER = '(?:余|多|几)?(?:[十百千万亿]{1,3})?(?:余|多|几)?';
const POST =
  '(?:同志|同学|先生|女士|总书记|书记|副?(?:省|市|县|区|镇|乡|州|旗|部|局|厅|处|科|校|院|社|队|所|站|行|司|署|村|董事|组|团|会|秘书)长(?![期远效江三角城])|副?主任|副?总经理|副?主席|政委|常委(?!会)|老师|教授|院士|委员(?!会)|经理|厂长|指挥长|校长|支书|代表(?!团|队|大会|性|着)|记者|主持人|专家)';
const BODY =
  '(?:人民医院|医院|卫生院|大学|学院|学校|中学|小学|幼儿园|[一二三四五六七八九十]中(?!全会|心)|公司|集团|委(?![书员托派])|局(?![部面限势])|厅|银行|企业|工厂|电视台|电台|广播|日报|晚报|晨报|法院|检察院|公安|派出所|组(?![长织合成建装])|指挥部|联防|专班|协会|商会|学会|合作社|中心(?!城|思)|支队|大队|单位|部门|机构|研究院|研究所|党支部|党委|党组|街道办|管委会|居委会|村委会|俱乐部|基金会|出版社|杂志社|卫生健康|纪委|办公室|科(?![学技普目研室])|处室|股室|专干)';
const PLACE =
  '(?:省|自治区|市(?!值|场)|县|区(?![别分间])|旗|盟|州|镇|乡|村|街道|社区|口岸|新城|新区|开发区|高新区|籍|地区|区域|一带|人民(?!币)|阵地|总仓|境内|各地|全境|本地|群众|干部|老区|山(?!区)|河|湖|路|大道|广场|公园|景区|机场|火车站|高铁站|码头|港|岛|流域|片区|园区|段|方向|会议室|礼堂|宾馆|酒店|现场|基地|产业园|疫情|[一-鿿]{1,4}(?:基地|园区|开发区|产业园))';

/** What follows a blank, in the order in which it decides. */
const RIGHT: readonly (readonly [RegExp, KindGuess])[] = [
  [/^(?:\s*[%％]|个?百分点|个点(?![多钟]))/u, sure('percent')],
  [
    /^(?:[:：]\d\d|[:：][XxＸ×]{1,2}|时(?![候间期代常刻任空])|点(?:钟|整|半|[XxＸ×\d]|(?=[，。、；前后开到召至]))|分(?:钟|(?=[，。、；前后开至]))|个?小时|秒|个?(?:工作日|自然日|星期|季度)|天(?![然气下])|周(?=[，。、以内前后])|个月)/u,
    sure('time'),
  ],
  [/^成(?=[，。、以多])/u, sure('percent')],
  [/^(?:月(?![球饼嫂薪均])|日(?![报夜常益本照程均])|号(?![楼线文召院房码令]))/u, sure('date')],
  [new RegExp(`^${POWER}(?:元|块钱|美元|人民币|欧元|港元)`, 'u'), sure('money')],
  [/^(?:届|年(?:级|龄段))/u, sure('count')],
  [new RegExp(`^${POST}`, 'u'), sure('person')],
  [
    new RegExp(
      `^(?:名|位)?${POWER}(?:公里|千米|平方|立方|公顷|千瓦|公斤|吨|亩|度(?!假|过)|斤|米|例|人(?![民员才大社力口事防物文均们家])|个|户(?!籍|外|口)|岁|名(?![称单录声])|件(?!事情)|项(?!目)|篇|家(?![庭长园属具])|次(?!生)|栋|幢|条|剂|起(?![来步到])|位(?!于|置)|台(?!风|账)|辆|处(?![理置])|座|所|场(?!所|地|景)|批|种|类|道|艘|头|只|匹|株|棵|张|份|册|本(?![地级省市县区])|套|间|层|轮|届|倍|支|微克|毫克|千克|克|蒸吨|兆瓦|瓦|升|度电|立方|平米|标箱|人次|车次|页|字(?!体)|期(?!间|盼)|点(?=意见|建议|要求|体会|希望|看法))`,
      'u',
    ),
    sure('count'),
  ],
  [
    new RegExp(
      `^(?![省市县区旗州镇乡村])(?:[一-鿿]{0,6}?)(?:大学|学院|有限公司|公司|集团|委员会|电视台|银行|医院|局)(?![长面限])`,
      'u',
    ),
    sure('organisation'),
  ],
  [new RegExp(`^${BODY}`, 'u'), sure('organisation')],
  [new RegExp(`^${PLACE}`, 'u'), sure('place')],
  [/^(?:余|多|几)?[十百千万亿]/u, sure('count')],
];

/** A post or a label of a list of persons before the name: 副县长XXX, 出席：XXX. */
const LEADS_PERSON = new RegExp(
  `(?:请|由|听取|欢迎|感谢|${POST}[\\s　]*|(?:出席|列席|缺席|记录|主持|主持人|参加|陪同|签发|发言人|报告人|汇报人|讲话人|联系人|审核)[：:]\\s*)$`,
  'u',
);
const SPEAKS =
  /^(?:还|也|再|要|将|就|向|对|为|来|先|后|代表|分别|重点|具体|进一步|作|做|了)*(?:强调|讲话|发言|报告|部署|安排|致辞|致词|指示|汇报|主持|宣读|通报|传达|介绍|说|讲|指出|表示|带队|挂帅|牵头|负责|出席|点评|总结|作表态|作动员|同志)/u;
const TOWARDS =
  /(?:来|返|入|回|经|赴|到|离|从|往|抵|去|在|于|至|位于|途经|前往|抵达|来自|我们|建设|建好|支持|支援|守住|守好|拿出|维护|帮扶|走进|驻|扎根|热爱|关心|全|我|为|给|地处|坐落于|即将返|已回)$/u;

/** The kind of a mask from the words around it; `other` when nothing decides. */
export function kindOfMask(line: string, { start, end }: BlankForm): KindGuess {
  const before = line.slice(Math.max(0, start - 14), start);
  const after = line.slice(end, end + 14);
  if (/^\s?年/u.test(after)) return yearKind(line, start, end, before, after);
  if (
    /^(?:省|市|县|区|镇|乡|村)(?![长委])/u.test(after) &&
    /(?:全国|涉及|外溢|波及|覆盖|辐射|共有?|到全国)$/u.test(before)
  )
    return sure('count');
  if (/^分/u.test(after) && /[点时]$/u.test(before)) return sure('time');
  for (const [pattern, kind] of RIGHT) if (pattern.test(after)) return kind;
  return kindByLeft(before, after);
}

/** 20XX年 is a year; XX年 is one in a date, or a number of years behind 近, 前. */
function yearKind(line: string, start: number, end: number, before: string, after: string): KindGuess {
  if (/(?:19|20)\d?$/u.test(before) || /^(?:19|20)/u.test(line.slice(start, end))) return sure('year');
  if (/(?:近|过去|前|后|这|历时|长达|任期|第|满|共|连续|工作|奋斗|超过|经过|再过|未来)$/u.test(before))
    return sure('count');
  return /^\s?年(?:[XxＸ×\d]|[底初末度]|上半年|下半年|以来|全)/u.test(after) ? sure('year') : guess('year');
}

function kindByLeft(before: string, after: string): KindGuess {
  const head = headNoun(after);
  if (head !== null) return head;
  // A line of its own under a title: the speaker's name, with the date in brackets.
  if (before === '' && /^\s*(?:$|[（(])/u.test(after)) return guess('person');
  if (/^[”"]/u.test(after)) return guess('other');
  if (/占[^，。]{0,12}的$/u.test(before)) return guess('percent');
  if (/^的(?:坚强|正确|统一|直接)?领导/u.test(after)) return guess('organisation');
  if (SPEAKS.test(after) && !/(?:在|于|从)$/u.test(before)) return guess('person');
  if (LEADS_PERSON.test(before) || /^任(?:副)?(?:组长|主任|总指挥|指挥长|会长)/u.test(after)) return guess('person');
  if (
    /(?:采|检|增加|减少|达到?|约|超过?|近|共|仅|只有|新增|累计|完成)$/u.test(before) &&
    /^(?:[，。；、）]|$|也|左右|以上|以下)/u.test(after)
  )
    return guess('count');
  if (/(?:增长|提高|下降|同比|增速为?)$/u.test(before)) return guess('percent');
  if (/(?:这|那)$/u.test(before) && /^(?:也|就|都|已|只)/u.test(after)) return guess('count');
  if (/[（(]$/u.test(before))
    return /(?:地区|省|市|县|区|镇|乡|村)[^，。；]{0,6}[（(]$/u.test(before) ? guess('place') : guess('other');
  if (TOWARDS.test(before)) return guess('place');
  if (/(?:如|比如|例如)[:：]$|[；;]$/u.test(before) && /^(?:未|对|等|没有|不)/u.test(after))
    return guess('organisation');
  if (/督查组对$|检查组对$|调研组对$/u.test(before)) return guess('place');
  if (
    /(?:^|[，。；！？：:\s])$/u.test(before) &&
    /^(?:就|将|没有?|已|也|都|均|连续|查出|出现|发生|有|的|今后|现在|这|抗|要|必须|帮|面临|正|是)/u.test(after)
  )
    return guess('place');
  if (/(?:对|向|跟|继|把|将|因为|最近|现在|包括|有|不去|返回)$/u.test(before)) return guess('place');
  return guess('other');
}

/** What X、X等… are named after the list: 等地区, 等三家企业, 等领导同志. */
function headNoun(after: string): KindGuess | null {
  if (/^等[^，。；：！？]{0,4}家/u.test(after)) return guess('organisation');
  const noun =
    /^等[^，。；：！？]{0,10}?(地区|地方|地|省|市|县|区|镇|乡|村|国家|单位|部门|企业|公司|学校|机构|同志|领导|人员|专家)/u.exec(
      after,
    )?.[1];
  if (noun === undefined) return null;
  if (/单位|部门|企业|公司|学校|机构/u.test(noun)) return guess('organisation');
  return /同志|领导|人员|专家/u.test(noun) ? guess('person') : guess('place');
}

const FIELDS: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/日期|年.*月|月.*日|何日/u, 'date'],
  [/年份|年度|何年/u, 'year'],
  [/时间|几点|时长/u, 'time'],
  [/金额|资金|投资额|[万亿]元|经费/u, 'money'],
  [/比例|百分|增幅|增速|%|率$/u, 'percent'],
  [/数量|人数|户数|个数|数字|数据|几|次数|届次|数$/u, 'count'],
  [/姓名|同志|领导|主持人|职务|书记|县长|市长|主任|负责人|发言人|先生|女士/u, 'person'],
  [/地点|地名|地方|地区|[省市县区镇乡村]$|[省市县区镇乡村]名|会场|场所/u, 'place'],
  [/单位|机关|部门|公司|企业|学校|组织|党委|政府|机构|局$|委$/u, 'organisation'],
];

/** The kind of a field from what it asks for. */
export function kindOfField(text: string): KindGuess {
  for (const [pattern, kind] of FIELDS) if (pattern.test(text)) return sure(kind);
  return /年[\s　_]+月/u.test(text) ? sure('date') : guess('other');
}
