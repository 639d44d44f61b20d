/**
 * Contradictions planted into sound texts, with a twin of each that says the same thing right. What is planted is written
 * as offices write it, not as the rules read it; a rule is measured by how many faults it finds and how few twins it names.
 */
export interface Plant {
  readonly kind: string;
  /** The text with the fault in it. */
  readonly faulty: string;
  /** The same text with the same sentences, agreeing. */
  readonly sound: string;
  /** Where the planted sentences stand in `faulty`. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A line set into a text as a paragraph of its own, at a share of its lines. */
interface Line {
  readonly share: number;
  readonly faulty: string;
  readonly sound: string;
}

/** A small generator of numbers that is the same on every run (Lehmer). */
export function sequence(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function plant(kind: string, base: string, lines: readonly Line[]): Plant {
  const rows = base.split('\n');
  // Behind 今年的主要目标是： a line says what is aimed at, whatever its own words.
  const isFree = (at: number): boolean => at >= rows.length - 1 || !/[：:]\s*$/u.test(rows[at - 1]!);
  const places = lines.map(({ share }) => {
    let at = Math.min(rows.length - 1, Math.max(1, Math.floor(rows.length * share)));
    while (!isFree(at)) at++;
    return at;
  });
  const ranges: { start: number; end: number }[] = [];
  const build = (form: 'faulty' | 'sound'): string => {
    let text = '';
    rows.forEach((row, index) => {
      lines.forEach((line, at) => {
        if (places[at] !== index) return;
        if (form === 'faulty') ranges.push({ start: text.length, end: text.length + line.faulty.length });
        text += `${line[form]}\n`;
      });
      text += index + 1 < rows.length ? `${row}\n` : row;
    });
    return text;
  };
  const faulty = build('faulty');
  return { kind, faulty, sound: build('sound'), ranges };
}

/** Clauses of the text itself that give one indicator one value, with what their sentence says before them. */
const CLAUSE =
  /(?<=[。；\n，])([^。；，、：“”（）\d\n]{4,22})(\d+(?:\.\d+)?)((?:万亿|亿|万)?(?:元|人|户|公里|千瓦时|吨|亩|%|个百分点|家|项|件|个|座|平方米))(?=[，。；])/gu;

/** The same figure said again elsewhere, changed. */
function changedFigures(base: string, next: (below: number) => number, most: number): Plant[] {
  const found = [...base.matchAll(CLAUSE)].filter(
    // An indicator that the text gives several values of its own says nothing for or against a rule.
    // An aim said again as a fact is no contradiction.
    ({ index, 1: words }) =>
      !/拟|目标|今后|预期|力争|计划|将/u.test(base.slice(Math.max(0, index - 90), index)) &&
      base.split(words!.slice(-6)).length === 2 &&
      !/[由从近约超过比]$|分别|累计|至少|突破|以上|不低于|低于|高于|同比|^[比较]|人均|每/u.test(words!) &&
      /[\u4e00-\u9fff]{4}/u.test(words!),
  );
  const step = Math.max(1, Math.floor(found.length / most));
  return found
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((match) => {
      const [, words, number, unit] = match;
      const digits = number!.replace(/\d(?=[^\d]*$)/u, (last) => String((Number(last) + 1 + next(8)) % 10 || 4));
      const changed = digits === number || Number(digits) === 0 ? `${Number(number) + 1}` : digits;
      const share = match.index / base.length > 0.5 ? 0.15 : 0.9;
      const lead = ['', '刚才讲到，', '总的看，', '同志们，'][next(4)]!;
      const line = (value: string): string => `${lead}${words}${value}${unit}，成绩来之不易。`;
      return plant('figure', base, [{ share, faulty: line(changed), sound: line(number!) }]);
    });
}

const TWICE: readonly ((value: string) => readonly [string, string])[] = [
  (v) => [`2023年，全县地区生产总值达到${v}亿元，同比增长6.2%。`, `回顾2023年，全县地区生产总值{}亿元，来之不易。`],
  (v) => [`去年全市规模以上工业增加值增长${v}%，好于预期。`, `规模以上工业增加值去年增长{}%，质量稳步提升。`],
  (v) => [`截至目前，全区累计建成高标准农田${v}万亩。`, `全区已建成高标准农田{}万亩，粮食产能稳步提升。`],
  (v) => [`一年来，我们完成固定资产投资${v}亿元。`, `固定资产投资完成{}亿元，有力支撑了发展。`],
  (v) => [`今年，全县农村居民人均可支配收入${v}元，增长8.1%。`, `今年以来，农村居民人均可支配收入达到{}元。`],
  (v) => [`城镇新增就业${v}人，零就业家庭动态清零。`, `全年城镇新增就业{}人，完成年度任务。`],
  (v) => [`常住人口城镇化率提高到${v}%。`, `常住人口城镇化率达{}%，新型城镇化步伐加快。`],
  (v) => [`一般公共预算收入完成${v}亿元，增长5.3%。`, `全年一般公共预算收入{}亿元，超额完成任务。`],
  (v) => [`全年接待游客${v}万人次，旅游综合收入创新高。`, `接待游客{}万人次，是历年最好的成绩。`],
  (v) => [`上半年共排查整治安全隐患${v}处，整改率达到100%。`, `上半年排查整治安全隐患{}处，下一步要继续加力。`],
];

const NOUNS =
  /地区生产总值|工业增加值|高标准农田|固定资产投资|可支配收入|城镇新增就业|城镇化率|一般公共预算收入|接待游客|排查整治安全隐患/u;

function saidTwice(base: string, next: (below: number) => number): Plant[] {
  return TWICE.flatMap((make) => {
    const value = `${100 + next(800)}.${1 + next(8)}`;
    const other = `${Number(value.split('.')[0]) + 3}.${value.split('.')[1]}`;
    const [first, second] = make(value);
    // A text that speaks of the indicator itself would contradict the planted sentence, too.
    if (NOUNS.exec(first)?.some((noun) => base.includes(noun))) return [];
    return [
      plant('figure', base, [
        { share: 0.2, faulty: first, sound: first },
        { share: 0.8, faulty: second.replace('{}', other), sound: second.replace('{}', value) },
      ]),
    ];
  });
}

const PARTS: readonly ((total: number, a: number, b: number, c: number) => string)[] = [
  (t, a, b, c) => `全年新建学校${t}所，其中小学${a}所、初中${b}所、高中${c}所。`,
  (t, a, b, c) => `共排查隐患${t}处，其中，一般隐患${a}处，较大隐患${b}处，重大隐患${c}处。`,
  (t, a, b, c) => `选派干部${t}名，包括市直单位${a}名、县直单位${b}名、乡镇${c}名。`,
  (t, a, b, c) => `总投资${t}亿元，其中中央资金${a}亿元、省级资金${b}亿元、地方配套${c}亿元。`,
  (t, a, b, c) => `现有党员${t}名，其中男党员${a}名，女党员${b}名，预备党员${c}名。`,
  (t, a, b, c) => `办结信访事项${t}件（其中来信${a}件、来访${b}件、网上${c}件）。`,
  (t, a, b, c) => `签约项目${t}个，分别为农业${a}个、工业${b}个、服务业${c}个。`,
  (t, a, b, c) => `${t}户脱贫户中，务工${a}户、经商${b}户、务农${c}户。`,
  (t, a, b, c) => `城镇、农村和流动人口分别为${a}万人、${b}万人、${c}万人，合计${t}万人。`,
  (t, a, b, c) => `甲镇${a}户、乙镇${b}户、丙镇${c}户，共计${t}户。`,
];

/** A total one part too small, so that the parts come to more; for lists that are whole, also one too large. */
function wrongTotals(base: string, next: (below: number) => number): Plant[] {
  return PARTS.map((make) => {
    const [a, b, c] = [20 + next(60), 20 + next(60), 5 + next(12)];
    const total = a + b + c;
    const share = 0.1 + next(80) / 100;
    return plant('total', base, [{ share, faulty: make(total - c, a, b, c), sound: make(total, a, b, c) }]);
  });
}

const DAYS = '日一二三四五六';
const DATED: readonly ((y: number, m: number, d: number, day: string) => string)[] = [
  (y, m, d, day) => `会议定于${y}年${m}月${d}日（星期${day}）上午9:00召开。`,
  (y, m, d, day) => `请于${y}年${m}月${d}日（周${day}）下班前报送。`,
  (y, m, d, day) => `${y}年${m}月${d}日，星期${day}，全县召开现场会。`,
  (y, m, d, day) => `时间：${y}年${m}月${d}日星期${day}下午。`,
  (y, m, d, day) => `${y}年${m}月${d}日上午（星期${day}）召开动员会。`,
  (y, m, d, day) => `兹定于${m}月${d}日（星期${day}）召开会议。\n县政府办公室\n${y}年${m}月${Math.max(1, d - 3)}日`,
];

/** The weekday of a date by the calendar's own reckoning, apart from the project's. */
const weekdayOf = (y: number, m: number, d: number): number => new Date(Date.UTC(y, m - 1, d)).getUTCDay();

function wrongWeekdays(base: string, next: (below: number) => number): Plant[] {
  return DATED.map((make) => {
    const [y, m, d] = [2018 + next(9), 1 + next(12), 4 + next(24)];
    const right = weekdayOf(y, m, d);
    const wrong = (right + 3) % 7;
    return plant('weekday', base, [
      { share: 0.5, faulty: make(y, m, d, DAYS[wrong]!), sound: make(y, m, d, DAYS[right]!) },
    ]);
  });
}

const NAMES: readonly (readonly [first: string, other: string, again: string])[] = [
  ['成立县乡村振兴工作领导小组，统筹推进各项任务。', '{}要定期研究。', '县乡村振兴工作领导小组|县乡村振兴领导小组'],
  ['由市防汛抗旱指挥部统一调度。', '各级服从{}的指挥。', '市防汛抗旱指挥部|市防汛抗旱工作指挥部'],
  ['今天召开全县安全生产工作会议。', '要以{}为契机。', '全县安全生产工作会议|全县安全生产会议'],
  ['刚刚召开了全市招商引资推进会。', '落实{}精神。', '全市招商引资推进会|全市招商引资工作推进会'],
  [
    '印发了《关于加强基层治理工作的意见》。',
    '对照{}抓好落实。',
    '《关于加强基层治理工作的意见》|《关于加强基层治理的意见》',
  ],
  [
    '严格执行《全县重点项目建设管理办法》。',
    '{}要求每月调度。',
    '《全县重点项目建设管理办法》|《全县重点项目管理办法》',
  ],
  ['县委召开全县作风建设动员大会。', '{}开得很成功。', '全县作风建设动员大会|全县作风建设动员会'],
  [
    '《安全生产责任制规定》（县发〔2024〕3号）已经印发。',
    '{}（县发〔2024〕3号）是硬杠杠。',
    '《安全生产责任制规定》|《安全生产责任制实施规定》',
  ],
  ['区营商环境建设工作专班已组建。', '请{}牵头。', '区营商环境建设工作专班|区营商环境工作专班'],
];

function namesInTwoForms(base: string): Plant[] {
  return NAMES.map(([first, other, forms]) => {
    const [one, two] = forms.split('|') as [string, string];
    return plant('name', base, [
      { share: 0.2, faulty: first, sound: first },
      { share: 0.8, faulty: other.replace('{}', two), sound: other.replace('{}', one) },
    ]);
  });
}

const POINTS: readonly ((a: string, b: string, c: string, unit: string) => string)[] = [
  (a, b, c, unit) => `城镇化率由${a}%提高到${b}%，提高${c}${unit}。`,
  (a, b, c, unit) => `森林覆盖率从${a}%提升至${b}%，提升了${c}${unit}。`,
  (a, b, c, unit) => `参保率由去年的${a}%上升到${b}%，上升${c}${unit}。`,
  (a, b, c, unit) => `优良天数比例达到${b}%，比上年的${a}%提高${c}${unit}。`,
  (a, b, c, unit) => `入园率从${a}%增至${b}%，五年提高了${c}${unit}。`,
];

/** Percent where points are meant, and points that do not come out. */
function wrongPoints(base: string, next: (below: number) => number): Plant[] {
  return POINTS.flatMap((make) => {
    const [from, by] = [400 + next(200), 11 + next(150)];
    const [a, b, c] = [from / 10, (from + by) / 10, by / 10].map(String) as [string, string, string];
    const off = String((by + 10) / 10);
    const sound = make(a, b, c, '个百分点');
    return [make(a, b, c, '%'), make(a, b, off, '个百分点')].map((faulty) =>
      plant('points', base, [{ share: 0.4, faulty, sound }]),
    );
  });
}

const COUNTED: readonly (readonly [faulty: string, sound: string])[] = [
  ['张建国、李晓明、王海燕等两位同志作了发言。', '张建国、李晓明、王海燕等三位同志作了发言。'],
  ['青山镇、白水镇、红石镇、金沙镇等3个镇作了汇报。', '青山镇、白水镇、红石镇、金沙镇等4个镇作了汇报。'],
  ['县发改局、县财政局、县教育局、县卫健局等3家单位进度靠前。', '县发改局、县财政局、县教育局等3家单位进度靠前。'],
  ['引进了华泰科技、远景能源、金龙食品3家以及宏达、天马、中利、海信等三家企业。', '引进了宏达、天马、中利等三家企业。'],
  ['表彰了李明、赵强、孙丽、周敏等三名先进个人。', '表彰了李明、赵强、孙丽、周敏等四名先进个人。'],
];

const tooManyNames = (base: string): Plant[] =>
  COUNTED.map(([faulty, sound]) => plant('names', base, [{ share: 0.6, faulty, sound }]));

const PROMISES: readonly (readonly [faulty: string, sound: string])[] = [
  [
    '下面，我讲三点意见。\n一、提高认识\n要深化理解。\n二、抓好落实\n要狠抓工作。',
    '下面，我讲两点意见。\n一、提高认识\n要深化理解。\n二、抓好落实\n要狠抓工作。',
  ],
  [
    '要做到五个到位：一是责任到位；二是措施到位；三是保障到位；四是监督到位。',
    '要做到四个到位：一是责任到位；二是措施到位；三是保障到位；四是监督到位。',
  ],
  ['推行“五早”（早发现、早报告、早隔离、早治疗）机制。', '推行“四早”（早发现、早报告、早隔离、早治疗）机制。'],
  [
    '今天会议共有四项议程。会议进行第一项：请张明同志通报情况。\n会议进行第二项：请李强同志发言。\n会议进行第三项：请王书记讲话。',
    '今天会议共有三项议程。会议进行第一项：请张明同志通报情况。\n会议进行第二项：请李强同志发言。\n会议进行第三项：请王书记讲话。',
  ],
  ['重点抓好三件事：第一，抓好春耕。第二，抓好防火。', '重点抓好两件事：第一，抓好春耕。第二，抓好防火。'],
];

const brokenPromises = (base: string): Plant[] =>
  PROMISES.map(([faulty, sound]) => plant('promise', base, [{ share: 1, faulty, sound }]));

/** All that is planted into one text; `harvest` figures of its own are said again. */
export function plantsIn(base: string, seed: number, harvest = 12): readonly Plant[] {
  const next = sequence(seed);
  return [
    ...changedFigures(base, next, harvest),
    ...saidTwice(base, next),
    ...wrongTotals(base, next),
    ...wrongWeekdays(base, next),
    ...namesInTwoForms(base),
    ...wrongPoints(base, next),
    ...tooManyNames(base),
    ...brokenPromises(base),
  ];
}
