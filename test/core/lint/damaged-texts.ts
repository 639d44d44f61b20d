/**
 * Whole texts with the damage that texts from the web and from converters show, and with what looks like a fault and is none (KTV,
 * “1+4”, N95, 21天+7天). Marked as in fresh-texts.ts; places and people are invented.
 */
export const DAMAGED: readonly (readonly [what: string, text: string])[] = [
  [
    '从网页复制，屏蔽了字',
    `
    在全县疫情防控工作调度会上的讲话
    同志们：
    当前，防控形势依然严峻。要认真学习领会⟦placeholder/lost-text:***⟧同志的重要讲话，坚决打赢⟦wording/confusable:疫情防控狙击战⟧。
    一、守住重点场所
    对KTV、网吧、棋牌室实行“1+4”包保，严格落实21天集中隔离+7天居家隔离，医务人员一律佩戴N95口罩。⟦wording/confusable:截止⟧昨天，全县累计排查⟦placeholder/unfilled:XX⟧人。
    二、守住重点人群
    一是摸清底数⟦punctuation/half-width:,⟧建立台账；二是落实AB角制度，⟦text/doubled-word:要要⟧做到不漏一人；⟦numbering/gap:四是⟧畅通渠道，对⟦wording/variant-form:其它⟧问题及时⟦wording/confusable:反应⟧情况。
    三、守住作风底线
    基层防控是⟦wording/confusable:重中之中⟧。要大力弘扬争A创优的精神，做到守土有责、守土担责、守土尽责。⟦wording/confusable-name:习总书记⟧强调的要求，要⟦wording/confusable:任然⟧一以贯之地抓好落实。`,
  ],
  [
    '转换自旧文档',
    `
    在全市安全生产工作会议上的讲话
    同志们：
    今天的会议很重要。下面，我讲⟦numbering/announced-count:三点意见⟧。
    一、深刻吸取教训
    ⟦placeholder/unfilled:202_⟧年以来，H7N9疫情、洪涝灾害接连发生，考验着我们的应急能力。要⟦punctuation/quote-pairs:”举一反三”⟧，切实做好防范。
    ⟦numbering/marker-form:(一)⟧压实企业责任。企业主要负责人是第一责任人。
    （二）压实部门责任。行业主管部门要管到位、管到底。
    二、抓好专项整治
    要落实“四早”⟦text/foreign-word: and ⟧“五个一”的要求，推动各项工作落地见效。`,
  ],
  [
    '合集下载，夹着网页的话',
    `
    ⟦text/boilerplate:更多精彩范文请访问公文网⟧
    在全镇春耕生产动员会上的讲话
    同志们：
    今天我们召开春耕生产动员会，主要任务是安排部署春耕备耕工作。
    一、抢抓农时，备足农资
    要备足种子2.6万公斤、化肥1800吨，⟦wording/particle:尽快尽早的⟧落实到户到田。
    二、强化服务，搞好指导
    农技人员要走进田间地头，手把手教、面对面讲，让农民听得懂、学得会、用得上。
    ⟦text/boilerplate:本文来源于网络，如有侵权请联系删除⟧`,
  ],
];
