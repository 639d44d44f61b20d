/**
 * Small texts with lists, judged by hand before any rule was run on them. `⟦rule:…⟧` marks each fault of numbering or of a promise, texts without a
 * mark are right. The third member is the outline: markers parted by `/`, one space a level; it is left out where the faults alone matter.
 */
export const LISTED: readonly (readonly [kind: string, text: string, outline?: string])[] = [
  // Right
  [
    'runs on through chapters',
    '一、抓重点\n（一）抓好项目。要盯住开工。\n（二）抓好招商。要盯住签约。\n二、补短板\n（三）补齐教育短板。要建好学校。\n（四）补齐医疗短板。要建好医院。\n三、强保障\n（五）强化要素保障。要用好资金。',
    '一、/ （一）/ （二）/二、/ （三）/ （四）/三、/ （五）',
  ],
  [
    'restarts under chapters',
    '一、去年工作\n（一）经济平稳增长。\n（二）民生持续改善。\n二、今年安排\n（一）扩大投资。\n（二）促进消费。\n（三）稳定外贸。',
    '一、/ （一）/ （二）/二、/ （一）/ （二）/ （三）',
  ],
  [
    'four printed levels',
    '一、加强组织领导\n（一）健全机制\n1.成立专班\n（1）明确组长。\n（2）明确成员。\n2.定期会商\n（二）压实责任\n二、强化要素保障\n要统筹资金。',
    '一、/ （一）/  1./   （1）/   （2）/  2./ （二）/二、',
  ],
  [
    'run-in items across paragraphs',
    '要抓好三项工作。一是抓春耕。各村要备足种子化肥，农技人员要到田头。\n今年墒情好，机会难得。\n二是抓防火。清明前后人多，要把住路口。\n三是抓防汛。要赶在汛前修好闸门。',
    '一是/二是/三是',
  ],
  [
    'run-in items with sub-items',
    '一是抓宣传，做到广播有声、电视有影、报纸有文；二是抓排查，重点查三类场所：第一，校园；第二，医院；第三，养老院；三是抓整改，限期销号。',
    '一是/二是/ 第一，/ 第二，/ 第三，/三是',
  ],
  [
    'promise kept by printed chapters',
    '借此机会，我讲三点意见。\n一、提高认识\n要认清形势。\n二、突出重点\n要抓住关键。\n三、加强领导\n要压实责任。\n谢谢大家！',
    '一、/二、/三、',
  ],
  [
    'promise kept, then another list',
    '下面我讲两个问题。\n第一个问题，怎么看。\n要看到成绩。\n第二个问题，怎么办。\n办法有四条：一靠发展；二靠改革；三靠法治；四靠群众。',
  ],
  ['two sentences promised', '最后送给大家两句话。第一句话，脚踏实地。第二句话，仰望星空。', '第一句话，/第二句话，'],
  [
    'label with so many, not listed',
    '要用好“五个一”工作法，把“三会一课”“四议两公开”落到实处。\n一、建强班子\n二、带好队伍',
    '一、/二、',
  ],
  [
    'label that counts, listed in brackets',
    '落实“四不放过”（原因未查清不放过、责任人未处理不放过、整改未落实不放过、有关人员未受教育不放过）要求。\n一是查原因；二是定责任。',
    '一是/二是',
  ],
  [
    'agenda of a host',
    '同志们，今天会议有四项议程。首先，请李明同志宣读通报。\n（李明宣读）\n下面进行第二项议程，请各镇作表态发言。\n下面进行第三项议程，请张军同志部署工作。\n下面进行第四项议程，请王县长讲话。',
  ],
  [
    'agenda with its steps',
    '会议议程如下：\n一、宣读表彰决定；\n二、颁发奖牌；\n三、先进代表发言；\n四、领导讲话。',
    '一、/二、/三、/四、',
  ],
  ['annexes at the end', '一、总体要求\n二、主要任务\n三、保障措施\n附件：1.任务分工表\n2.联系人名单\n3.报送时间表'],
  [
    'circled inside arabic',
    '1.完善制度。包括①学习制度；②考勤制度；③奖惩制度。\n2.加强督查。包括①日常督查；②专项督查。',
    '1./ ①/ ②/ ③/2./ ①/ ②',
  ],
  [
    'articles through chapters',
    '第一章　总则\n第一条　为加强管理，制定本办法。\n第二条　本办法适用于本县。\n第二章　职责\n第三条　县政府统一领导。\n第四条　部门分工负责。\n第三章　附则\n第五条　本办法自发布之日起施行。',
    '第一章/ 第一条/ 第二条/第二章/ 第三条/ 第四条/第三章/ 第五条',
  ],
  [
    'articles with numbered cases',
    '第六条　有下列情形之一的，不予受理：\n（一）材料不全的；\n（二）超过期限的；\n（三）不属于本机关职权的。\n第七条　受理后应当在十日内办结。',
  ],
  ['parts of a report with decimals', '1 概述\n1.1 背景\n1.2 目标\n2 方案\n2.1 总体设计\n2.2 分步实施\n2.3 风险控制'],
  ['figures that open lines', '2023年，全县实现增收。\n3个园区全部达标。\n5名同志受到表彰。\n12月底前完成收尾。', ''],
  ['ordinals that count nothing', '第三产业比重上升，第二轮督察反馈的问题基本整改到位，第一书记全部驻村。', ''],
  ['spans and groups', '要统筹一、二、三产业融合，做好七、八月份的防汛，抓好一、二把手的培训。', ''],
  [
    'items that wrap',
    '一是突出一个“早”字，在元宵节\n前后把农资备齐，把农机修好，把\n人员培训好；二是突出一个“实”\n字，把任务分到村、分到户；三是\n突出一个“严”字，对弄虚作假的\n坚决查处。',
    '一是/二是/三是',
  ],
  [
    'one side and the other in two paragraphs',
    '一方面，要看到有利条件。政策在加力，市场在回暖。\n另一方面，要看到不利因素。需求还不足，成本还偏高。',
    '一方面，/另一方面，',
  ],
  ['other side inside a sentence', '乡镇干部压力大，责任重，同时另一方面，待遇保障又跟不上，基层反映强烈。', ''],
  [
    'four adverbs',
    '首先，要统一思想。其次，要细化措施。再次，要压实责任。最后，要严明纪律。',
    '首先，/其次，/再次，/最后，',
  ],
  [
    'members without numbers under a promise',
    '要处理好三个关系：发展与安全的关系、当前与长远的关系、局部与全局的关系。\n一、坚持稳中求进\n二、坚持底线思维',
    '一、/二、',
  ],
  [
    'two speeches, each from one',
    '在启动仪式上的讲话\n同志们：\n一、充分认识意义\n二、精心组织实施\n谢谢大家！\n在总结大会上的讲话\n同志们：\n一、肯定成绩\n二、查找不足\n三、改进工作\n谢谢大家！',
    '一、/二、/一、/二、/三、',
  ],
  ['key words that count', '一抓思想，筑牢根基；二抓作风，树好形象；三抓落实，干出成效。', '一抓/二抓/三抓'],
  [
    'several lists of one shape in one chapter',
    '一、存在问题\n一是认识不足；二是投入不够。\n究其原因，一是责任不清；二是考核不严；三是机制不活。\n二、整改措施\n一是明责；二是加码。',
    '一、/ 一是/ 二是/ 一是/ 二是/ 三是/二、/ 一是/ 二是',
  ],
  [
    'tasks by stages',
    '工作分三步走：第一步，摸清底数；第二步，集中整治；第三步，巩固提升。',
    '第一步，/第二步，/第三步，',
  ],
  [
    'promise of an inner list with sub-clauses',
    '重点做好两件事：一是修路，年底前通到自然村，资金由县里统筹；二是通水，明年“七一”前入户率达到95%。',
    '一是/二是',
  ],
  // Gaps
  [
    'gap across chapters that run on',
    '一、抓重点\n（一）抓好项目。\n（二）抓好招商。\n二、补短板\n⟦gap:（四）⟧补齐教育短板。\n（五）补齐医疗短板。',
  ],
  [
    'gap in run-in items across paragraphs',
    '一是抓春耕。要备足种子。\n二是抓防火。要把住路口。\n⟦gap:四是⟧抓防汛。要修好闸门。',
  ],
  [
    'gap of articles',
    '第一条　为加强管理，制定本办法。\n第二条　本办法适用于本县。\n⟦gap:第四条⟧　县政府统一领导。\n第五条　部门分工负责。',
  ],
  ['gap of circled numbers', '办理流程：①申请；②受理；⟦gap:④⟧审核；⑤办结。'],
  ['gap of adverbs', '首先，要统一思想。⟦gap:再次，⟧要压实责任。最后，要严明纪律。'],
  ['gap of steps', '第一步，摸清底数。第二步，集中整治。⟦gap:第四步，⟧巩固提升。'],
  ['gap among decimals', '2.1 总体设计\n2.2 分步实施\n⟦gap:2.4⟧ 风险控制\n2.5 验收评估'],
  ['first one lost, adverbs', '同志们，做好工作关键在人。⟦gap:其次，⟧要细化措施。再次，要压实责任。最后，要严明纪律。'],
  ['first one lost, ordinals', '要做好以下工作。⟦gap:第二，⟧要细化措施。第三，要压实责任。第四，要严明纪律。'],
  [
    'number lost to auto-numbering',
    '一、总体要求\n要坚持稳中求进。\n主要任务\n要抓好项目。\n⟦gap:三、⟧保障措施\n要强化督查。',
  ],
  [
    'gap of agenda steps',
    '下面进行第一项议程，请李明同志宣读通报。\n下面进行第二项议程，请各镇发言。\n⟦gap:下面进行第四项议程⟧，请县长讲话。',
  ],
  ['gap of questions', '第一个问题，怎么看。要看到成绩。\n⟦gap:第三个问题，⟧怎么办。要狠抓落实。'],
  // Repeats
  ['repeat of sections', '（一）抓好项目。\n（二）抓好招商。\n⟦repeat:（二）⟧抓好服务。\n（三）抓好环境。'],
  [
    'repeat of articles',
    '第一条　为加强管理，制定本办法。\n第二条　本办法适用于本县。\n⟦repeat:第二条⟧　县政府统一领导。\n第三条　部门分工负责。',
  ],
  ['repeat of steps', '第一步，摸清底数。第二步，集中整治。⟦repeat:第二步，⟧巩固提升。'],
  ['repeat of arabic items', '1.成立专班。\n2.定期会商。\n⟦repeat:2.⟧通报情况。'],
  ['repeat run in with a wrap', '一要认识到位，二要责任到\n位，⟦repeat:二要⟧措施到位，三要\n督查到位。'],
  // Mixed
  ['mixed brackets', '（一）抓好项目。\n⟦marker-form:（二)⟧抓好招商。\n（三）抓好服务。'],
  ['mixed at the second', '第一，要抓学习。⟦mixed-series:二是⟧要抓作风。第三，要抓纪律。'],
  ['mixed printed and spoken', '一、要抓学习。\n二、要抓作风。\n⟦mixed-series:三是⟧要抓纪律。\n四、要抓落实。'],
  ['comma behind 一是 throughout', '⟦marker-form:一是，⟧学习要跟上；⟦marker-form:二是，⟧作风要过硬。'],
  [
    'half-width point behind a chapter number',
    '⟦marker-form:一.⟧提高认识\n⟦marker-form:二.⟧压实责任\n⟦marker-form:三.⟧强化督查',
  ],
  // Promises
  [
    'three promised, two come',
    '下面，我讲⟦announced-count:三点意见⟧。\n一、提高认识\n要认清形势。\n二、狠抓落实\n要压实责任。\n谢谢大家。',
  ],
  [
    'two promised, three come',
    '关键要处理好⟦announced-count:两个关系⟧：一是发展与安全的关系；二是当前与长远的关系；三是局部与全局的关系。',
  ],
  ['sentences promised', '今天送给大家⟦announced-count:三句话⟧：第一句话，脚踏实地；第二句话，仰望星空。'],
  ['steps promised', '工作分⟦announced-count:四步走⟧：第一步，摸清底数；第二步，集中整治；第三步，巩固提升。'],
  [
    'agenda promised',
    '今天的会议共有⟦announced-count:三项议程⟧。\n下面进行第一项议程，请李明同志宣读通报。\n下面进行第二项议程，请王县长讲话。',
  ],
  [
    'label met by a list of another length',
    '切实做到“⟦announced-count:四个到位⟧”：一是认识到位；二是责任到位；三是措施到位。',
  ],
  // Wrong levels, pasted parts
  [
    'level left out',
    '一、加强领导\n⟦level-skipped:1.⟧成立专班。\n2.定期会商。\n二、明确任务\n（一）抓项目\n1.抓开工。\n2.抓竣工。\n（二）抓招商\n1.抓签约。\n2.抓落地。\n三、强化保障\n（一）资金保障\n（二）用地保障',
  ],
  [
    'three parts pasted',
    '教育局工作情况\n一、推进均衡发展\n要建好学校。\n卫健局工作情况\n⟦repeat:一、⟧强化疾病防控\n要建好医院。\n民政局工作情况\n⟦repeat:一、⟧兜牢民生底线\n要建好养老院。',
  ],
];

/** Written after what the others showed was mended, and judged before their first run. */
export const LISTED_LATER: typeof LISTED = [
  [
    'host who asks for the first step',
    '今天会议主要有三项议程：一是通报情况，二是交流发言，三是领导讲话。\n现在，请刘芳同志通报情况。\n（刘芳通报）\n下面进行第二项议程，交流发言。\n下面进行第三项议程，请李书记讲话。',
  ],
  [
    'excerpt of a law',
    '《条例》对此有明确规定：\n第二十一条　任何单位不得擅自占用。\n第二十二条　违反规定的，责令改正。',
  ],
  [
    'chapters and their steps',
    '第一阶段：动员部署（3月）。各单位制定方案。\n第二阶段：全面实施（4月至9月）。各单位逐项落实。\n第三阶段：总结验收（10月）。县里组织抽查。',
  ],
  [
    'promise in a title line',
    '围绕“三个聚焦”抓好全年工作\n一、聚焦产业，夯实根基\n二、聚焦民生，增进福祉\n三、聚焦党建，凝聚合力',
    '一、/二、/三、',
  ],
  ['dates and list together', '1.1月10日前完成摸底。\n2.3月底前完成改造。\n3.6月底前完成验收。', '1./2./3.'],
  [
    'sub-items by letters between',
    '一、报名条件\n（一）具有本县户籍；\n（二）年满十八周岁。\n二、报名时间\n5月6日至5月10日。\n三、报名方式\n（一）现场报名；\n（二）网上报名。',
    '一、/ （一）/ （二）/二、/三、/ （一）/ （二）',
  ],
  [
    'three sentences in one paragraph',
    '这里我强调三点：第一，思想上要重视，不能等；第二，行动上要迅速，不能拖；第三，作风上要扎实，不能虚。',
    '第一，/第二，/第三，',
  ],
  // With faults
  [
    'spoken number for a printed one',
    '（一）抓好春耕备耕。\n要备足农资。\n（二）抓好森林防火。\n要管住火源。\n⟦mixed-series:三是⟧抓好防汛抗旱。\n要修好水利。\n（四）抓好动物防疫。\n要应免尽免。',
  ],
  [
    'agenda step left out',
    '现在，请刘芳同志通报情况。\n下面进行第二项议程，交流发言。\n⟦gap:下面进行第四项议程⟧，请李书记讲话。',
  ],
  [
    'promise of stages',
    '整个活动分⟦announced-count:三个阶段进行⟧。\n第一阶段：动员部署（3月）。各单位制定方案。\n第二阶段：全面实施（4月至9月）。各单位逐项落实。',
  ],
  [
    'repeat across paragraphs',
    '第一，要在学上下功夫。原原本本学。\n第二，要在做上下功夫。真抓实干。\n⟦repeat:第二，⟧要在改上下功夫。立行立改。',
  ],
  [
    'gap in an inner list',
    '一、工作要求\n（一）加强组织领导。\n（二）强化督导检查。\n⟦gap:（四）⟧注重宣传引导。\n二、有关事项\n请按时报送。',
  ],
  ['label and list', '严格落实“⟦announced-count:三个一律⟧”：一是发现问题一律停产；二是整改不到位一律不得复工。'],
  [
    'first one lost, sections',
    '一、总体要求\n要坚持稳中求进。\n二、重点任务\n⟦gap:（二）⟧抓好招商引资。\n（三）抓好项目建设。',
  ],
  [
    'two parts with the same first number',
    '农业农村局\n一、粮食生产稳定\n要守住面积。\n林业局\n⟦repeat:一、⟧造林任务完成\n要管护到位。',
  ],
];
