import { isWordAt, wordsOf } from '../../lexicon/lexicon.ts';
import { lazy } from '../../text/lazy.ts';
import { guess, sure, type Context, type KindGuess } from './placeholder-context.ts';

// Patterns go without the u flag: every character they name is of the basic plane, and V8 runs them three times as fast.

/** Powers that may stand between a number and its measure: X余万人, X万多元. What they begin with is a power, too. */
const POWER = /^[余多几]?[十百千万亿]{0,3}[余多]?/;

/** Whether something stands behind the powers, or behind the first of them: X万 may count itself. */
function followsPower(after: string, isThere: (at: number) => boolean): boolean {
  for (let at = POWER.exec(after)![0].length; at >= 0; at--) if (isThere(at)) return true;
  return false;
}

const PERCENT = /^(?:\s*[%％‰]|个?多?百分点|个点(?![多钟])|成(?=[，。、；以左多的）)]|$))/;

/** Durations and the time of day. 时 and 点 open many other words. */
const TIME = lazy(
  () =>
    new RegExp(
      '^(?:[余多几](?=天|个?小时|个?月|分钟)|[:：]\\s?(?:\\d\\d|[XxＸ×]{1,2})|时(?![候间期代常刻任空段效尚机隔政局不])|点(?:钟|整|半|[XxＸ×\\d_]|(?=前|后|之[前后]|以[前后]|左右|至|到|准时|开|召|集合|出发))' +
        '|分钟|秒(?![杀变])|刻钟|个?(?:多|半)?(?:小时|星期|工作日|自然日|昼夜)|个(?:多|半)?(?:月|季度|学期|晚上|年头|世纪)|天(?![然气下空地津窗])|昼夜|周(?=[，。、；以内前后时左的开召一]|$))',
    ),
);

const DATE =
  /^(?:月(?![球饼嫂薪均刊报供亮色光龄])|日(?![常益本照程均用]|报(?![到送名])|夜(?!间))|号(?=[，。、；）)前以之上下晚早至到—-]|$|的(?!文)|召|开|起)|季度|旬)/;

const MONEY = /元(?![旦宵素首老件帅勋培气])|块(?:钱|(?=[，。；]))|美元|人民币|欧元|港元|日元|英镑/y;

/** Words that are a measure in some places only; what the lexicon calls one is so everywhere. */
const LOOSE_MEASURE = new RegExp(
  [
    '排(?=[，。、；])|方(?=土石|混凝土|[，。、；])|面(?=锦旗|红旗)|块(?=[板屏地展、])|片(?=[，。、；])|门(?=[，。、；])|本(?=[，。、；])|通(?=[，。、；])|度(?![假汛过夏春])',
    '点(?=[一-鿿：:，。、；]|$)|分(?=[，。、；以（）)]|$)|号(?!召)|码|亿|万(?![众达科州宁])|[十百千](?=[余多几万])|[余多](?=[个名人户件项次家亩条场])',
  ].join('|'),
  'y',
);

const startsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
const isMoney = (after: string): boolean => followsPower(after, (at) => startsAt(MONEY, after, at));
const isCounted = (after: string): boolean =>
  followsPower(after, (at) => isWordAt(after, at, 'measure') || startsAt(LOOSE_MEASURE, after, at));

/** 处 counts places where a noun follows, and is an office where none does. */
const SPOTS = /^处(?=[一-鿿])(?![理置于长室罚境分在级方要的对和与也将]|负责|牵头)/;
/** 整改隐患X处，：the noun before it is counted; but 请X处，对X处 name an office. */
const SPOTS_COUNTED = /[一-鿿](?<![请由对和与及向为让把被是])$/;

/** Loose measures that are rather heads of a body's name where nothing follows: XX部，XX组，. */
const HEADS = new Set('部组班队处路级度点行代号分任回对');

/** 接入视频X路： channels; a road elsewhere. */
const CHANNELS = /^路(?=[，。；、]|$)/;
const CHANNELS_COUNTED = /(?:视频|监控|摄像|探头|信号|图像)[^，。；]{0,4}$/;

/** Measure words that are other words too, with the noun before the number that makes them one: 听课X节， 结对X对，. */
const COUNTED_BY_NOUN = [
  [/课$/, /^节/],
  [/(?:结对|配对|结成)$/, /^对(?=[，。、；]|$)/],
] as const;

/** Words before a number of whole places: 全国X省, 涉及X县. */
const COUNTS_PLACES = /(?:全[国省市县区]|涉及|外溢|波及|覆盖|辐射|遍及|遍布|(?<!中)共有?|扩散到|分布在)$/;
const COUNTED_PLACE = /^(?:省|市|县|区|镇|乡|村)(?![长委])/;

/** Before a bare 亿 or 万 that is money. */
const MONEY_NOUN =
  /(?:资金?|收入|产值|总额|税收|利润|财政|贷款|补助|补贴|奖金|经费|支出|债券|销售额|营业额|成本|GDP|生产总值|授信|融资|捐款|增加值|价值|损失)[^，。；：]{0,4}$/;

const BARE_POWER = /^[余多几]?[万亿](?:[余多]|元)?(?=[，。；、）)]|$|以上|以下|左右|大关)/;

/** 讲X点，强调X点 count points; 上午X点 is a time of day. */
const SPEAKS_POINTS = /(?:讲|说|谈|提|提出|强调|补充|汇报|做到|有|这|以下|如下|上述|三|四|五)了?$/;
const CLOCK = /(?:[上下中]午|晚上?|早上?|凌晨|傍晚|每[天日晚]|[日号天夜至到—～~-])$/;

/** Every character the patterns name, so that a mask before any other character costs one look. */
const OPENS_MEASURE = lazy(
  () =>
    new Set(
      [PERCENT, TIME(), DATE, POWER, MONEY, LOOSE_MEASURE, SPOTS, CHANNELS, COUNTED_PLACE]
        .map(({ source }) => source)
        .join('') +
        wordsOf('measure', 'loose').join('') +
        '0 \t　组',
    ),
);

/** The kind of a number, by the measure that follows it or what numbers it; null when neither does. */
export function kindByMeasure(context: Context): KindGuess | null {
  const { before, after } = context;
  const last = before.slice(-1);
  // 汉族，XX人，: where somebody is from.
  if (/[族生男女]，$/.test(before) && /^人[，；。]/.test(after)) return guess('place');
  // X:XX, and X日X00, a time that has lost its colon.
  if ((last === ':' || last === '：') && /[XxＸ×\d][:：]$/.test(before)) return sure('time');
  if (/百分之$/.test(before)) return sure('percent');
  if (OPENS_MEASURE().has(after.slice(0, 1))) {
    const kind = kindByClock(context) ?? kindByUnit(context);
    if (kind !== null) return kind;
  }
  if (last === '第' || (/党的$/.test(before) && /^[大届]/.test(after))) return sure('count');
  return /(?:星期|礼拜|[（(]周)$/.test(before) ? sure('date') : null;
}

/** Times, dates and lengths of time. */
function kindByClock({ before, after }: Context): KindGuess | null {
  if (/^分(?!钟)/.test(after) && /[点时]$/.test(before)) return sure('time');
  if (/^00/.test(after) && /[日号]$/.test(before)) return sure('time');
  if (/^号/.test(after) && /(?:[第〕\]）路街道巷弄楼]|[编文]号[：:]?)$/.test(before)) return sure('count');
  if (/^号/.test(after) && /[每本当上下]月$/.test(before)) return sure('date');
  if (/^点/.test(after) && CLOCK.test(before) && !SPEAKS_POINTS.test(before)) return sure('time');
  if (/^日(?:之内|以内|内)/.test(after) && !/月$/.test(before)) return sure('time');
  if (/^个?季度/.test(after) && /第$/.test(before)) return sure('date');
  if (TIME().test(after)) return sure('time');
  return DATE.test(after) ? sure('date') : null;
}

/** Shares, money and things counted. */
function kindByUnit({ before, after }: Context): KindGuess | null {
  if (PERCENT.test(after)) return sure('percent');
  if (isMoney(after)) return sure('money');
  if (COUNTED_PLACE.test(after)) return COUNTS_PLACES.test(before) ? sure('count') : null;
  if (BARE_POWER.test(after) && MONEY_NOUN.test(before)) return guess('money');
  if (/^起/.test(after) && /[自从于]$/.test(before)) return guess('date');
  if (/^人/.test(after) && /(?:我们|全体|广大|每个|每一个|老|新|作为)$/.test(before)) return guess('place');
  if (isCounted(after) || (SPOTS.test(after) && !/[请取由对向与和让经]$/.test(before))) return sure('count');
  if (CHANNELS.test(after) && CHANNELS_COUNTED.test(before)) return sure('count');
  if (COUNTED_BY_NOUN.some(([noun, measure]) => measure.test(after) && noun.test(before))) return sure('count');
  if (
    isWordAt(after, 0, 'loose') &&
    !HEADS.has(after[0]!) &&
    /^.[，。；、）]|^.$/.test(after) &&
    /[一-鿿]$/.test(before)
  )
    return SPOTS_COUNTED.test(before) ? sure('count') : null;
  if (/^处(?:[，。；、]|$)/.test(after) && SPOTS_COUNTED.test(before)) return sure('count');
  return /^组/.test(after) && /(?:分|分为|分成|共|各)$/.test(before) ? sure('count') : null;
}

/** Words that make XX年 a length of time: 近XX年, XX年来, 扎根XX年. */
const SPAN_BEFORE =
  /(?:近|过去|前|后|这|历时|长达|[任聘学刑]期|[党工教军]龄|第|满|共|连续|工作|奋斗|超过|经过|再过|未来|今后|为期|已有|已经?|了|每|达|整整|约|从业|从教|提前|走过|坚守|用|有着|拥有)$/;
const SPAN_AFTER =
  /^\s?年(?:的?(?:历史|历程|时间|光阴|风雨|经验)|来|内|间|多|左右|前|之后|后|如一日|之久|之内|规划|行动)/;

/**
 * 20XX年 is a year; XX年 is one in a date or at the head of a clause, and a length of time behind a verb. Null where no 年 follows.
 */
export function kindOfYear({ before, text, after }: Context): KindGuess | null {
  if (!/^\s?年/.test(after)) {
    if (/^[十百千]?[余多几]年/.test(after)) return sure('time');
    return /(?:19|20)\d?$/.test(before) ? sure('year') : null;
  }
  if (/^年(?:级|龄)/.test(after)) return sure('count');
  if (/(?:19|20)\d?$/.test(before) || /^(?:19|20)/.test(text) || /^[^（(【[]{4}/.test(text)) return sure('year');
  if (/^\s?年(?:[XxＸ×\d_]|[底初末度]|上半年|下半年|以来|全)/.test(after)) return sure('year');
  if (SPAN_BEFORE.test(before) || SPAN_AFTER.test(after)) return sure('time');
  if (/^年[，。；、]/.test(after) && /[一-鿿]$/.test(before) && !/[于自从至到在截]$/.test(before)) return guess('time');
  return guess('year');
}
