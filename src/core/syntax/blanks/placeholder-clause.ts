import { guess, type Context, type KindGuess } from './placeholder-context.ts';
import { kindByLabel } from './placeholder-field-kind.ts';
import { endsWithPost, postPattern } from '../../lexicon/posts.ts';
import { surnames } from '../../lexicon/surnames.ts';
import { lazy } from '../../text/lazy.ts';

/** 请XXX, 副县长XXX, 感谢XXX: a name follows. */
const LEADS_PERSON =
  /(?:请|由|(?<![呼喊号大])叫|来自[^，。；]{1,14}的|听取|欢迎|感谢|有请|任命|选举|推选|授予|表彰了?|(?:出席|列席|缺席|记录|主持|参加|陪同|签发|校对|审核)(?:人员?)?[：:]\s*|[一-鿿](?:人|代表|人员)[：:]\s*|[一-鿿](?<![古养敬元苍])老)$/;
const leadsPerson = (before: string): boolean => LEADS_PERSON.test(before) || endsWithPost(before, /\s/u);
/** One who is something: 贫困户XXX, 嫌疑人XXX, 特级教师XXX. */
const ROLE =
  /(?:[一-鿿](?<!每|来|返|[外本当国]地?|全)人|[一-鿿](?<!人|全|成|(?<!运)动)员|[一-鿿](?<!或)者|[一-鿿]师|[学医考]生|毕业生|研究生|选手|能手|[民干特交]警|[村乡校军]医|工匠|[大困范农]户|乡贤|[战护烈]士|骨干|模范|标兵|村民|居民|农民|职工|干部|党员|英雄|新星|队友|家属|[老哨士]兵|军人|[商摊粮毒]贩)$/;
/** What is done to a person or told of one. */
const OF_PERSON =
  /^(?:，(?:男|女)|的[^，。；]{0,8}职务|得[\dXx×　 _]{1,4}票|(?:被|获|荣获|荣立|当选|担任|曾任|毕业于|出生|享年|因公|牺牲|同样|本人)(?!为指|取))/;

/** XX是社区民警，: what somebody is. */
const IS_SOMEBODY =
  /^(?:曾)?是(?:[一两]?[名位])?[^，。；]{0,12}(?:[队人职社教演]员|骑手|能手|司机|[教老厨律医技]师|记者|学者|[职农矿技]工|[村居农]民|[民干交特]警|[村社班厂校院站所]长|学生|教授|士兵|战士|[农困]户|工匠|医生)(?=[，。；])/;

/** What only a person does: speak, chair, sign. */
const SPEAKS =
  /^(?:还|也|再|要|将|就|向|为|来|先|后|分别|重点|具体|进一步|作|做|了|重要|主旨|典型|交流|表态|动员|经验|检讨|情况|工作|最后|代表)*(?:强调|讲话|发言|报告|部署|安排|致辞|致词|指示|汇报|主持|宣读|通报|传达|介绍|分享|说|讲|指出|表示|谈|批示|带队|率[队团]|率领|带领|陪同|授课|主讲|揭幕|挂帅|牵头|负责|出席|点评|说明|总结|表态|动员|演讲|宣布|颁奖|揭牌|签字|准备(?=[，。；]))/;
/** 落实XX部署: what is carried out, not who speaks. */
const CARRIED_OUT = /(?:贯彻|落实|按照|根据|执行|学习)$/;
const LOCATES = /(?:在|于|从|自|对|向|赴|到|往|至)$/;

/** A way to or from, or what one is, serves and belongs to: a place follows. */
const TOWARDS =
  /(?:来|返|入|回|经|赴|到|离|离开|从|往|抵|去|在|于|至|位于|途经|前往|抵达|来自|我们|建设|建好|支持|支援|驰援|守住|守好|拿出|维护|帮扶|走进|驻|扎根|热爱|关心|(?<![健安完齐])全|我|为|给|地处|坐落于|落户|奔赴|振兴|繁荣|宣传|推介|祝愿?|祝福|新)$/;
/** 平安XX, 书香XX建设: a place with what it wants to be. */
const PLACE_TO_BE = /(?:美丽|幸福|平安|魅力|法治|数字|智慧|文明|活力|和谐|富裕|大美|清廉|书香|健康|诚信)$/;
/** What follows says that the mask before it is where something happens or who is meant as a place. */
const STATE =
  /^(?:就|将|没有?|已|也|都|均|连续|查出|出现|发生|有|的|今后|现在|这|抗|要|必须|帮|面临|正|是|地处|位于|历史|距)/;
const NUMBER_VERB =
  /(?:采|检|增加|减少|提高|提升|扩大|增长|下降|降低|降|升|增|达)(?:到|至|了|为)$|(?:达到?|高达|超过?|突破|不足|不低于|不少于|约|近|仅|只有|新增|累计|共|共计|合计|完成|采|检|增加|减少)$/;
const NUMBER_END = /^(?:[，。；、）)]|$|也|左右|以上|以下|不等)/;

/** The noun that a list or a count after the mask is about: XX等领导, XX等三家企业. */
function kindByHead(after: string): KindGuess | null {
  const unit = HEAD.exec(after)?.[1];
  if (unit === undefined) return null;
  if (unit === '家') return guess('organisation');
  if (unit === '名' || unit === '位' || unit === '人') return guess('person');
  const noun = HEAD_NOUN.exec(after)?.[1];
  if (noun === undefined) return null;
  if (/单位|部门|企业|公司|学校|高校|机构/.test(noun)) return guess('organisation');
  return /同志|领导|人员|专家/.test(noun) ? guess('person') : guess('place');
}

const NUMBER = '[一二两三四五六七八九十几多\\dXx×]';
/** 等, 等三家, 两位: what a list is summed up by. */
const HEAD = new RegExp(
  `^(?:等${NUMBER}{0,4}|${NUMBER}{1,3}(?=[家名位个地省市县区镇乡村](?![委长])))(家|名|位|人(?=[，。；的])|)`,
);
const HEAD_NOUN =
  /^[^，。；：！？]{0,10}?(地区|地方|地|省|市|县|区|镇|乡|村|国家|单位|部门|企业|公司|学校|高校|机构|同志|领导|人员|专家)/;

const BRACKET_OF_PERSON = lazy(() => new RegExp(`(?:${postPattern}|同志|领导|干部|代表|我|本人|[一-鿿][人员])[（(]$`));

/** What a bracket adds to what was counted before it: 高风险地区X个（XX）. */
function kindInBracket(before: string): KindGuess {
  if (/(?:地区|省|市|县|区|镇|乡|村|街道|社区)[^，。；]{0,6}[（(]$/.test(before)) return guess('place');
  if (/家(?:单位|企业|公司)?[（(]$/.test(before)) return guess('organisation');
  if (BRACKET_OF_PERSON().test(before)) return guess('person');
  return guess('other');
}

const QUOTES: Readonly<Record<string, RegExp>> = { '“': /^”/, '《': /^》/, '「': /^」/, '"': /^"/, '‘': /^’/ };

/** The printed surroundings: a line of its own, quotes, a label with its colon, a bracket. */
export function kindByFrame({ before, text, after, opensLine }: Context): KindGuess | null {
  // A line of its own under a title: the speaker's name, with the date in brackets.
  if (opensLine && text.length > 1 && /^\s*(?:$|[（(]|[：:]\s*$)/.test(after)) return guess('person');
  // 白石镇××村　×××: a body or place, a space, the name.
  if (text.length > 1 && /[一-鿿][ 　]+$/.test(before) && /^\s*$/.test(after)) return guess('person');
  if (QUOTES[before.slice(-1)]?.test(after) || /^[”》」"]/.test(after)) return guess('other');
  const label = /([一-鿿]{2,8})[：:]\s*$/.exec(before);
  if (label !== null && /^\s*(?:$|[，。；、（()）]|[一-鿿]{2,6}[：:])/.test(after)) {
    const kind = kindByLabel(label[1]!);
    if (kind !== null) return guess(kind);
  }
  // 周海燕、王×、李××: a family name with the rest masked, among names.
  if (
    /(?:^|[、：:，\s（])[一-鿿]$/.test(before) &&
    surnames.has(before.slice(-1)) &&
    /^(?:[、，。；）\s]|$)/.test(after)
  )
    return guess('person');
  return /[（(]$/.test(before) && /^[）)、，]/.test(after) ? kindInBracket(before) : null;
}

/** What only a body does: 由XX主办，XX承办. */
const HOSTS = /^(?:联合|共同|独家)?(?:主办|承办|协办|合办|冠名|赞助)(?![人方])/;
/** 数字XX系统, 平安XX行动: the mask is part of a name. */
const OF_MATTER = /^(?:系统|平台|行动|工程|项目|活动|计划)/;

/** A matter, a purpose, a time: what the words around a mask take for granted before they ask who or where. */
function kindByMatter(before: string, after: string): KindGuess | null {
  if (/(?:定于|拟于|将于)$/.test(before) && /^(?:召开|举行|举办|在|开始|启动|[上下]午)/.test(after))
    return guess('date');
  if (/(?:^|[^因认成])为$/.test(before) && /^，/.test(after)) return guess('other');
  if (/适用于$/.test(before) || (/关于$/.test(before) && /^的/.test(after))) return guess('other');
  if (/对$/.test(before) && /^(?:进行|开展|实施)/.test(after)) return guess('other');
  if (/[从在]$/.test(before) && /^中(?![国共央小学心])/.test(after)) return guess('other');
  if (/(?:现将|把|就)$/.test(before) && /^(?:有关|工作|具体)?(?:情况|事项)/.test(after)) return guess('other');
  const called = /(?:请|由|听取|代表)$/.test(before);
  return !called && /^工作(?:总结|报告|要点|方案|计划)/.test(after) ? guess('other') : null;
}

/** Who or what the mask is in its clause, where the words around it leave little doubt. */
export function kindByRole({ before, after }: Context): KindGuess | null {
  const matter = kindByMatter(before, after);
  if (matter !== null) return matter;
  const head = kindByHead(after);
  if (head !== null) return head;
  if (IS_SOMEBODY.test(after) || (/[以向]$/.test(before) && /^为(?:榜样|楷模)/.test(after))) return guess('person');
  if (/占(?!地)[^，。]{0,12}的$/.test(before)) return guess('percent');
  if (PLACE_TO_BE.test(before) && !OF_MATTER.test(after)) return guess('place');
  if (/把$/.test(before) && /^(?:建设|建成|打造|营造|装扮)[得成为]/.test(after)) return guess('place');
  if (HOSTS.test(after) && !LOCATES.test(before)) return guess('organisation');
  if (/在$/.test(before) && /^的?(?:坚强|正确|统一|直接|关心|大力|有力)?(?:领导|支持|帮助|指导)下/.test(after))
    return guess('organisation');
  if (/^的(?:坚强|正确|统一|直接)?领导/.test(after)) return guess('organisation');
  if (SPEAKS.test(after) && !LOCATES.test(before)) return guess(CARRIED_OUT.test(before) ? 'other' : 'person');
  if (/(?:设在|设于|挂靠在?|隶属于?|划入|移交给?)$/.test(before)) return guess('organisation');
  if (/^任(?:副)?(?:组长|主任|总指挥|指挥长|会长)/.test(after)) return guess('person');
  if (/(?:新华社|本报|记者)$/.test(before)) return guess('place');
  if (/^(?:到|至)/.test(after) && /[从由自]$/.test(before)) return guess('place');
  if (/[在到来去赴]$/.test(before) && DONE_THERE.test(after)) return guess('place');
  if (OF_PLACE.test(after) || BEFALLS_PLACE.test(after)) return guess('place');
  if (NUMBER_VERB.test(before) && NUMBER_END.test(after))
    return guess(/[率比重幅速][^，。；]{0,6}$/.test(before) ? 'percent' : 'count');
  if (/(?:增长|提高|下降|同比|增速为?|占)$/.test(before) && !/^[一-鿿]{2}/.test(after)) return guess('percent');
  if (/[这那]$/.test(before) && /^(?:也|就|都|已|只)/.test(after)) return guess('count');
  return null;
}

/** What one does somewhere: 在XX工作, 赴XX考察; but 在XX工作中. */
const DONE_THERE =
  /^(?:工作(?![中上会方])|学习|生活|投资|兴业|创业|做客|开展|调研|考察|视察|检查|召开|举行|举办|发布|落户|挂职|任职|实施|试点|推广|旅游|参加|发生|过年|蹲点|慰问|走访)/;
/** What a place has, as the last hint: XX经济, XX的明天. */
const OF_PLACE =
  /^的?(?:经济|高质量|发展|大局|历史|形象|明天|未来|山水|山山水水|风土|特产|父老|儿女|企业家)|^的(?:做法|经验|同志|干部|群众|百姓|朋友|客商|企业|优势|特色|变化|情况|疫情)/;

/** What happens at a place: XX出现病例. */
const BEFALLS_PLACE = /^(?:均|也|都|已|连续|相继|先后|再次|近期|今年)*(?:出现|发生|暴发|爆发|新增|查出|遭受|遭遇|突降)/;

/** What remains: the verb or preposition before the mask, or the predicate after it. */
export function kindByClause({ before, after }: Context): KindGuess {
  if (leadsPerson(before) || ROLE.test(before) || OF_PERSON.test(after)) return guess('person');
  if (/(?:关于|围绕|针对|根据|按照|依据|贯彻|落实)$|(?:^|[，。；])以$/.test(before)) return guess('other');
  if (/在$/.test(before) && /^[上中下里内]?[，。的]?(?:$|时|方面|过程|期间)/.test(after) && !/^里/.test(after))
    return guess(/^[上中下时方过期]/.test(after) ? 'other' : 'place');
  if (TOWARDS.test(before)) return guess('place');
  if (/(?:如|比如|例如)[:：]$|[；;]$/.test(before) && /^(?:未|对|等|没有|不)/.test(after)) return guess('organisation');
  if (/[查研导]组对$/.test(before)) return guess('place');
  if (/(?:^|[，。；！？：:\s])$/.test(before) && STATE.test(after)) return guess('place');
  if (/(?:对|向|跟|与|同|和|继|把|将|因为|最近|现在|包括|有|不去|返回)$/.test(before)) return guess('place');
  return guess('other');
}
