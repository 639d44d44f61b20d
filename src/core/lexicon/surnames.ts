/** Family names of one character: 《百家姓》 and those that the census counts today. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '习温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应' +
  '臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝屠水云郏昌凤花鲍酆岐湛伏计谈茅项祝经裘干诸洪宣贲郁杭嵇滑储仰井富乌焦巴弓牧隗山车伊宁祖印怀阙东溥怡韶郜薄宿通扈冀郯浦尚晋阎慕连茹宦鱼容古慎戈庾终暨居衡步都弘匡国寇广禄东越夔隆' +
  '关蒯相后荆红竺权逯盖益桓公仝亓蔺逄迮谌粟禹贝皮蹇鞠郦赖危利蓬充乜养须丰巢空揭强代岩母库肇楚侍但狄来占兑辜鄢矫展芮旷战宛买冼植洗原英员初青由帅才锁位漆桐郗拉撒楼阚瞿支税邸弋兀雍门幸司线岱';
/** Those of two characters. */
const DOUBLE =
  '欧阳 司马 诸葛 上官 皇甫 尉迟 公孙 令狐 慕容 长孙 宇文 司徒 夏侯 端木 东方 百里 呼延 轩辕 南宫 西门 独孤 申屠 钟离 闻人 澹台 淳于 单于 太叔 公冶 公羊 濮阳 赫连 鲜于 闾丘 亓官 司空 司寇 仲孙 宗政 拓跋 夹谷 谷梁 东郭 南门 呼韩 羊舌 微生 梁丘 左丘 东门 第五 纳兰 完颜 叶赫 爱新 万俟';
/** Family names that are rather words where no name is expected: prepositions, adverbs, numbers, verbs. */
const ALSO_WORDS =
  '于任时方常成全和明应边商师党解农连项路管关易安文包高向水云经都公国后相计通干强但来位支由初员才占代战门线原须空养利充危买展终步居容广益越红山东';

/** Family names, each with the characters that make a word of it where it stands behind a post: 书记强调, 主任安排, 县长曾多次. What begins so is not taken for a name. */
const OPENS_WORDS =
  '马上 强调化烈力 严肃格厉正密令 安排置慰全保监 任务命职期何意用免 应当该邀对急到有用及以就在带把抓负管做知将从为是会 ' +
  '常说讲常委务用驻抓到态 高度效位票瞻屋级质标速层 全体面程力部市县区省国镇乡权天文员都 成员立为 方面才可能案 ' +
  '时常任刻而时间指 明确天年察白令 万分万 经常过济验 关心于注键怀切爱 解决释读放答难 党委员组支总校政建 ' +
  '支持部援队 计划算生 连续夜同任连声线 曾经多任在说讲到指先对就专亲主 郑重 殷切 商量定讨务议 路线政桥 项目 ' +
  '管理好住辖委 水利务平 农业村民委 文件化书秘艺物旅学体 包括保案联村片抓干 通报过知篇盘 ' +
  '都要是会能应有必在把很没不 公开布司务安 后来勤 相关互继信 干部事劲脆 但是 来到自信电访说 代表为理 利用 ' +
  '充分满当 终于 平时均常 周到末 施工政行 庄严重 左右 查看阅处办摆清 谈到话了及起 祝贺愿福大 宣布读誓传讲告 ' +
  '权力威限 尚未 毕竟业 简要单短 单位独 纪委律检 易地 司法 占用 揭牌幕晓短 才能是会 税务 于是 ' +
  '林业场区 杜绝 金融 卫生健计 房管产 车间管站 边防 苏联 国务家际内民 青年少';

/** Characters that are a family name of their own. */
export const surnames: ReadonlySet<string> = new Set([...SINGLE, '常']);
export const compoundSurnames: readonly string[] = DOUBLE.split(' ');
/** Of {@link surnames} those that stand in a sentence as a word much more often. */
export const surnamesAlsoWords: ReadonlySet<string> = new Set(ALSO_WORDS);

const wordsBySurname = new Map(OPENS_WORDS.split(' ').map(([surname, ...next]) => [surname!, new Set(next)]));

/**
 * Whether the family name at `index`, a UTF-16 offset, only opens a word.
 *
 *     beginsWord('书记强调，', 2) // true
 */
export const beginsWord = (text: string, index: number): boolean =>
  wordsBySurname.get(text[index] ?? '')?.has(text[index + 1] ?? '') === true;

const compound = new Set(compoundSurnames);

/**
 * Length in UTF-16 units of the family name that ends right before `index`; 0 where none does.
 *
 *     surnameBefore('对欧阳某某', 3) // 2
 */
export function surnameBefore(text: string, index: number): number {
  if (index > 1 && compound.has(text.slice(index - 2, index))) return 2;
  return index > 0 && surnames.has(text[index - 1]!) ? 1 : 0;
}

/** Length in UTF-16 units of the family name that begins at `index`; 0 where none does. */
export function surnameAt(text: string, index: number): number {
  if (compound.has(text.slice(index, index + 2))) return 2;
  return surnames.has(text[index] ?? '') ? 1 : 0;
}
