/**
 * Numbered texts as they come to the desk, judged by hand before any rule was run on them: `⟦rule:…⟧` marks each fault of numbering, and
 * texts without a mark are right. Of promise against delivery the promise is marked, of lost items the place where the count fails.
 */
export const NUMBERED: readonly (readonly [kind: string, text: string])[] = [
  // Promise and delivery
  [
    'promise without a colon',
    '下面，我讲⟦announced-count:三点意见⟧\n一、统一思想\n要认清形势。\n二、狠抓落实\n要压实责任。',
  ],
  ['promise kept without a colon', '下面，我讲两点意见\n一、统一思想\n要认清形势。\n二、狠抓落实\n要压实责任。'],
  [
    'promise in the middle of a sentence',
    '今年评比从“内容、仪表、表达、时间”⟦announced-count:4个方面进行⟧，每个方面单独打分\n1.内容（切合主题）——40分\n2.仪表（端庄大方）——30分\n3.表达（流畅自然）——30分',
  ],
  [
    'promise in the middle of a sentence, kept',
    '今年评比从“内容、仪表、表达”3个方面进行，每个方面单独打分\n1.内容（切合主题）——40分\n2.仪表（端庄大方）——30分\n3.表达（流畅自然）——30分',
  ],
  [
    'from so many sides',
    '今天，我想从为什么学、学什么、怎么学⟦announced-count:三个方面同大家谈谈体会⟧。\n一、为什么学\n学习是立身之本。\n二、学什么\n学政策、学法律、学业务。',
  ],
  [
    'another from so many sides, kept',
    '今天，我想从为什么学、怎么学两个方面同大家谈谈体会。\n一、为什么学\n学习是立身之本。\n二、怎么学\n学政策、学法律、学业务。',
  ],
  [
    'requirements in a notice',
    '现就做好秋收工作提出⟦announced-count:四条要求⟧：\n一、抢抓农时，颗粒归仓。\n二、科学调度，统筹农机。\n三、严禁焚烧，保护环境。',
  ],
  [
    'steps named as so many',
    '活动分⟦announced-count:四个阶段进行⟧。\n（一）动员部署阶段（3月1日至3月10日）\n（二）自查自纠阶段（3月11日至4月10日）\n（三）总结提高阶段（4月11日至4月30日）',
  ],
  [
    'steps named as so many, kept',
    '活动分三个阶段进行。\n（一）动员部署阶段（3月1日至3月10日）\n（二）自查自纠阶段（3月11日至4月10日）\n（三）总结提高阶段（4月11日至4月30日）',
  ],
  ['reasons named as so many', '产生这些问题的原因主要有⟦announced-count:三个⟧：一是学习不够深入；二是责任不够到位。'],
  ['promise with figures', '结合工作实际，我汇报⟦announced-count:3个方面的情况⟧。\n一、主要做法\n二、存在问题'],
  ['promise of the looked-back kind', '以上三个方面，请大家认真抓好落实。\n一、加强领导\n二、严肃纪律'],
  [
    'promise met by a list inside the sentence',
    '今年要突出三个重点，即项目建设、产业转型、民生改善。\n一、抓项目\n二、抓产业\n三、抓民生\n四、抓党建',
  ],
  [
    'a nested promise',
    '下面，我讲两点意见。\n一、认清形势\n当前有⟦announced-count:三个不足⟧：一是总量不足；二是人才不足。\n二、明确任务\n要抓好三件事：一是抓招商；二是抓服务；三是抓环境。',
  ],
  [
    'promise behind a quotation',
    '市委明确了“五个必须”，我们要不折不扣落实。我再强调⟦announced-count:三点⟧：第一，严明纪律。第二，注重实效。',
  ],
  ['things promised as jobs', '当前要重点做好⟦announced-count:四项工作⟧：一是抓好春耕；二是抓好防火；三是抓好防疫。'],
  [
    'a label that its list takes up',
    '一年来，发展有了“⟦announced-count:五个新⟧”：一是发展质量有新提升，二是城乡面貌有新变化，三是民生福祉有新改善。',
  ],
  [
    'a label that its list takes up, kept',
    '要做到“三个到位”，一是认识到位，二是责任到位，三是措施到位。要落实“四个最严”要求：一是抓好源头，二是抓好过程。',
  ],
  [
    'cases told of',
    '现将近期查处的⟦announced-count:三起典型问题通报如下⟧：\n1.某局干部违规收受礼金问题。\n2.某镇干部违规接受宴请问题。',
  ],
  ['a promise of at least some', '下面，我讲几点意见：一是抓好春耕；二是抓好防火。'],
  // Gaps
  ['gap in a run-in series', '要做到四个到位：一是认识到位；二是责任到位；三是措施到位；⟦gap:五是⟧监督到位。'],
  [
    'gap at the second level',
    '一、工作回顾\n（一）经济稳步增长\n（二）民生持续改善\n⟦gap:（四）⟧生态不断向好\n二、工作打算\n（一）抓投资\n（二）抓消费',
  ],
  ['gap of arabic items', '1.加强领导。\n2.落实责任。\n⟦gap:4.⟧强化督查。\n5.严格考核。'],
  ['gap that a page number explains not', '一、提高认识\n要学深悟透。\n— 2 —\n⟦gap:三、⟧压实责任\n要层层传导。'],
  [
    'first one lost',
    '同志们：\n⟦gap:二、⟧突出重点，抓好当前工作\n要抓好夏收。\n三、加强领导，确保落实到位\n要靠前指挥。',
  ],
  ['run-in first one lost', '存在以下问题：⟦gap:二是⟧服务意识不强；三是工作效率不高。'],
  [
    'chapters that run on through parts',
    '第一部分 工作回顾\n（一）经济建设\n（二）社会事业\n第二部分 工作安排\n（三）重点工作\n（四）保障措施',
  ],
  ['other side alone', '要抓好两头。⟦lone-item:另一方面⟧要加强监管，对违规行为严肃处理。'],
  ['both sides', '一方面要强化服务，让企业办事更方便；另一方面要加强监管，对违规行为严肃处理。'],
  ['both sides with other words', '一来可以锻炼队伍，另一方面也能发现问题。'],
  ['on the other hand after a contrast', '既要看到成绩，另一方面，也要看到不足。'],
  // Repeats
  ['repeat at the first level', '一、总体要求\n二、重点任务\n⟦repeat:二、⟧保障措施'],
  ['repeat before the count goes on', '一是抓宣传；二是抓排查；⟦repeat:二是⟧抓整改；三是抓巩固。'],
  [
    'repeat of an earlier number',
    '一、活动主题\n二、活动时间\n三、参加对象\n四、活动地点\n五、评分标准\n⟦repeat:三、⟧有关要求\n要认真组织。',
  ],
  [
    'parts pasted together',
    '在全镇工作会上的讲话\n同志们：\n一、农业工作\n粮食稳定增产。\n⟦repeat:一、⟧教育工作\n教学质量提高。\n⟦repeat:一、⟧卫生工作\n服务能力增强。',
  ],
  ['restart for another speaker', '在座谈会上的发言\n张明：\n一、情况\n二、建议\n李华：\n一、情况\n二、建议'],
  ['restart under each heading', '一、问题\n1.底子薄。\n2.人才少。\n二、对策\n1.打基础。\n2.引人才。'],
  ['restart under a lead-in', '存在的问题：一是人手少；二是经费紧。下一步：一是增人手；二是争经费。'],
  // Mixed series
  ['mixed at the end', '一是强化学习。二是强化监督。三是强化问责。⟦mixed-series:四要⟧强化保障。'],
  ['mixed first, adverbs then', '首先，思想要重视。其次，行动要迅速。再次，保障要有力。'],
  ['mixed printed levels', '一、加强领导\n二、明确责任\n⟦mixed-series:（三）⟧强化督查\n四、严格考核'],
  ['mixed from below', '⟦mixed-series:1.⟧加强领导\n二、明确责任\n三、强化督查\n四、严格考核'],
  ['not mixed: inner list', '一要抓好学习，包括：第一，学理论；第二，学业务。二要抓好实践。'],
  // Forms
  ['half-width brackets', '⟦marker-form:(一)⟧提高认识\n⟦marker-form:(二)⟧落实责任\n⟦marker-form:(三)⟧强化监督'],
  ['one half-width bracket', '（一）提高认识\n⟦marker-form:(二)⟧落实责任\n（三）强化监督'],
  ['one half of a bracket', '（一）提高认识\n⟦marker-form:（二)⟧落实责任\n（三）强化监督'],
  ['comma after a chapter number', '⟦marker-form:一，⟧提高认识\n要学。\n⟦marker-form:二，⟧落实责任\n要做。'],
  ['full point after a chapter number', '一、提高认识\n⟦marker-form:二.⟧落实责任\n三、强化监督'],
  ['point and comma in one series', '1.提高认识\n2.落实责任\n⟦marker-form:3、⟧强化监督\n4.严格考核'],
  [
    'enumeration comma after 第一',
    '⟦marker-form:第一、⟧提高认识。⟦marker-form:第二、⟧落实责任。⟦marker-form:第三、⟧强化监督。',
  ],
  ['half-width comma after 首先', '⟦marker-form:首先,⟧提高认识。其次，落实责任。最后，强化监督。'],
  ['comma after 一是', '⟦marker-form:一是，⟧提高认识；⟦marker-form:二是，⟧落实责任。'],
  ['point behind a bracket', '⟦marker-form:（一）、⟧提高认识\n⟦marker-form:（二）、⟧落实责任'],
  ['wide point among narrow ones', '⟦marker-form:1．⟧提高认识\n2.落实责任\n3.强化监督'],
  ['all with an enumeration comma', '1、提高认识\n2、落实责任\n3、强化监督'],
  ['all with brackets', '（1）提高认识\n（2）落实责任\n（3）强化监督'],
  ['circled', '①提高认识；②落实责任；③强化监督。'],
  // Damaged copies
  [
    'wrapped at a narrow width, gap',
    '当前，全县森林防火形势十分严峻，各级各部门务\n必高度重视。下面，我讲几点意见。一是要加强火源\n管控，做到见烟就查、见火就罚；二是要加强宣传引\n导，做到家喻户晓；⟦gap:四是⟧要加强应急值守，做到随\n时能够拉得出、冲得上、打得赢，确保不发生重大火\n灾。',
  ],
  [
    'wrapped, promise cut by the line end',
    '当前，全县森林防火形势十分严峻，各级各部\n门务必高度重视，全力以赴做好防火工作。下\n面，我再讲⟦announced-count:三点意见⟧。一是要加强火源管控，\n做到见烟就查、见火就罚，决不姑息；二是要\n加强宣传引导，做到家喻户晓、人人皆知，切\n实增强全民防火意识。',
  ],
  ['converter signs', '1\\. 加强领导。\n2\\. 落实责任。\n⟦gap:4\\.⟧ 强化督查。'],
  [
    'bold markers',
    '**一、加强领导**\n要靠前指挥。\n**二、落实责任**\n要层层传导。\n**⟦gap:四、⟧强化督查**\n要一抓到底。',
  ],
  [
    'markdown headings',
    '## 一、加强领导\n要靠前指挥。\n## 二、落实责任\n要层层传导。\n## ⟦gap:四、⟧强化督查\n要一抓到底。',
  ],
  ['spaces after markers', '一、 加强领导\n二、 落实责任\n⟦gap:四、⟧ 强化督查'],
  [
    'no-break spaces before markers',
    '\u00a0\u00a0一、加强领导\n\u00a0\u00a0二、落实责任\n\u00a0\u00a0⟦gap:四、⟧强化督查',
  ],
  [
    'run-in chapters',
    '同志们：\n当前工作很重。一、加强领导。要靠前指挥。二、落实责任。要层层传导。⟦gap:四、⟧强化督查。要一抓到底。',
  ],
  ['enclosed ideographs', '㈠加强领导\n㈡落实责任\n⟦gap:㈣⟧强化督查'],
  [
    'unnumbered paragraph where an item is due',
    '下面，我讲⟦announced-count:三点意见⟧。\n一、要提高认识。各级要深刻认识这项工作的重要意义。\n二、要落实责任。各级要层层传导压力，逐级抓好落实。\n同志们，任务艰巨，使命光荣，让我们携手奋进！',
  ],
  // Deep and right
  [
    'three levels that are right',
    '一、回顾\n（一）成绩\n1.经济增长。\n2.民生改善。\n（二）不足\n1.底子薄。\n2.人才少。\n二、打算\n（一）目标\n（二）措施\n一是抓投资；二是抓消费；三是抓出口。',
  ],
  [
    'three levels, one fault deep inside',
    '一、回顾\n（一）成绩\n1.经济增长。\n2.民生改善。\n（二）不足\n1.底子薄。\n⟦gap:3.⟧人才少。\n二、打算\n（一）目标\n（二）措施\n一是抓投资；二是抓消费；⟦repeat:二是⟧抓出口。',
  ],
  [
    'an inner series that a fault in the outer one follows',
    '一要抓好防汛：一是查险工险段；二是备物资。二要抓好抗旱：一是蓄水；二是节水。⟦gap:四要⟧抓好救灾。',
  ],
  [
    'a long series with one number printed twice and one left out',
    '一抓项目，二抓产业，三抓环境，⟦repeat:三抓⟧民生，五抓党建。',
  ],
  ['decimals', '1.1 总体要求\n1.2 基本原则\n⟦gap:1.4⟧ 工作目标'],
  [
    'chapters of a regulation',
    '第一章 总则\n第一条 为规范管理，制定本办法。\n第二条 本办法适用于全县。\n第二章 职责\n第三条 县政府负责统筹。\n⟦gap:第五条⟧ 乡镇负责落实。',
  ],
];
