import { isWordAt } from '../../lexicon/lexicon.ts';
import { isPostAt } from '../../lexicon/posts.ts';
import { guess, sure, type KindGuess } from './placeholder-context.ts';

/** Whether a body is named at a place. XX人民政府 is the place's. */
const isBodyAt = (text: string, at: number): boolean => isWordAt(text, at, 'body') && !text.startsWith('人民政府', at);

function bodyIn(noun: string): number {
  for (let at = 0; at < noun.length; at++) if (isBodyAt(noun, at)) return at;
  return Infinity;
}

/** Heads of bodies whose names the lexicon does not have. */
const ORGANISATION = [
  '学院|校园|[一二三四五六七八九十]中(?!全会|心|国|央)|厂(?![长房区商])|[支分]行(?!动|业)|[日晚晨时商]报(?![告道到])|广播|传媒|粮油|药业|重工|股份(?!制)|置业|(?:电子|科技|化工|物流|食品|建材|能源)(?=[，。、；的走来])',
  '[一-鿿](?<![场厕住处])所(?![有以属需得谓在])|(?:教育|财政|项目|事业|保卫|工程|党|总|分)部(?![长门分署件队])|支部|委(?![书员托派屈曲])|(?<![格布大全结战时])局(?![部面限势])|厅(?![堂级])|办(?=[，。、要的和]|汇总|牵头|负责|统筹|督)|官兵|[大支中总]队|组(?![长织合成建装])|联防|中心(?![城思组任工])|站(?![位点起稳好在立长])|科(?![学技普目研创教])|[处股]室|公安|卫生健康|卫健|疾控',
].join('|');
/** Too general to name anything but what they follow at once. */
const ORGANISATION_AT_ONCE =
  '单位|部门|部队|部(?![长分署件门])|院(?![长士落子坝])|所(?![有以属在长谓需])|队(?!伍)|社(?![区会长保情团])|行(?![动业为政人程])|处(?![理置于长罚境分在级方])|店|馆|网(?=报道|讯|刊|消息|记者)|农村部|代表[团队]';

const PLACE_AT_ONCE = [
  '省|自治区|市(?![值场])|县|区(?![别分间块])|旗(?![帜下舰])|盟(?!友)|州|镇(?![静痛])|乡|村|寨|屯|籍|一带|境[内外]|各地|全[境域]|本地|当地|两岸|沿[线岸]|老区|片区|段(?!时|落)|方向|人民(?!币)|各族|群众|干部|百姓|父老|儿女|大地|阵地|疫情|总仓|山|河|湖|江|沟|岛|港|湾|峡|路(?![径线子])|街|巷|桥|寺|塔|闸(?![口门机])|[大水]坝|堤(?!防)|圩|泵站|关(?=[，。、])',
].join('|');
const PLACE = [
  '街道(?!办)|项目区|社区|口岸|新城|新区|开发区|高新区|经开区|示范区|保护区|自由贸易区|地区|区域|园区|流域|灌区|景区|景点|度假区|库区|城区|校区|小区|厂区|广场|公园|大道|大街|公路|高速|铁路|隧道|大桥|[古新老大]桥|机场|火车站|高铁站|汽车站|收费站|客运站|码头|水库|电站|矿区|林场|农场|牧场|渔港|基地|产业园|工业园|科技园|[古新老重]镇|[古新老乡][村城]|故里|故居|遗址|旧址|纪念馆|会议室|会议中心|礼堂|报告厅|体育馆|体育场|现场|老街|湿地|瀑布|草原|沙漠|森林|村庄|盆地|高原|半岛|大峡谷|展馆|干部群众',
].join('|');

/** What is done, held or written: the name of a matter, which says nothing of who or where. */
const MATTER =
  '阶段|质量|水平|环节|格局|能力|难题|质效|成效|工作|项目|试点|示范|先进|工程|会议|大会|会上|座谈会|活动|问题|制度|方案|规划|计划|办法|条例|意见|通知|文件|精神|行动|战略|理念|专项|产业|行业|领域|专业|技术|产品|品牌|平台|系统|机制|模式|任务|指标|课题|主题|思想|称号|文化|节庆|论坛|事件|事故|案件|病例|期间|时期|方面|政策|改革|建设|管理|服务|教育|系列|仪式|规定|决定|讲话|材料|报告|资料|数据|内容|事项|原因|因素|风险|隐患|标准|要求';

const FUNCTION_WORD = /[^一-鿿]|[的在向与和及是已将也就都把被从由请让]|了(?!解)|[一-鿿]为(?=[一-鿿])/;
/** Opens a predicate, not a noun. */
const PREDICATE = /^(?:[有没能要不未正先再又还]|会(?![议场展员所计])|所有|连续|今后|现在)/;

/** What may stand before a post: 老书记, 时任县长. */
const FORMERLY = ['', '老', '原', '新任', '时任'];
const ORGANISATION_HERE = new RegExp(`^(?:${ORGANISATION}|${ORGANISATION_AT_ONCE})`);
const PLACE_HERE = new RegExp(`^(?:${PLACE_AT_ONCE})`);
const ORGANISATION_LATER = new RegExp(ORGANISATION);
const PLACE_LATER = new RegExp(PLACE);
const MATTER_LATER = new RegExp(MATTER);

const indexIn = (pattern: RegExp, noun: string): number => {
  const found = pattern.exec(noun);
  return found === null ? Infinity : found.index;
};

/**
 * The kind of a name by the noun it stands before: XX书记, XX农业科技学院, XX水库, XX工作 (`other`); null when no noun tells.
 * The nearest head decides (XX市农业局 is a city's), but a matter gives way to the body that carries it (XX项目指挥部).
 */
export function kindByNoun(after: string): KindGuess | null {
  if (FORMERLY.some((word) => after.startsWith(word) && isPostAt(after, word.length))) return sure('person');
  if (isBodyAt(after, 0) || ORGANISATION_HERE.test(after)) return sure('organisation');
  if (PLACE_HERE.test(after)) return sure('place');
  if (PREDICATE.test(after)) return null;
  const stop = after.search(FUNCTION_WORD);
  const noun = stop < 0 ? after.slice(0, 12) : after.slice(0, Math.min(stop, 12));
  if (noun.length < 2) return null;
  const organisation = Math.min(bodyIn(noun), indexIn(ORGANISATION_LATER, noun));
  const place = indexIn(PLACE_LATER, noun);
  const matter = indexIn(MATTER_LATER, noun);
  if (organisation !== Infinity && organisation <= place) return { kind: 'organisation', certain: organisation < 6 };
  if (place !== Infinity && place <= matter) return { kind: 'place', certain: place < 4 };
  return matter > 2 ? null : guess('other');
}
