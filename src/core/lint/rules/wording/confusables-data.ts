import { misspellings, misspelt, type WordEntry } from '../../word-entry.ts';
import { nearPhrases } from './near-misses.ts';
import { KINDRED, MISSPELT_PHRASES, MISSPELT_WORDS, PHRASES, SHORT_WORDS } from './set-phrases-data.ts';

/**
 * Words and characters taken for others. Sources: 《咬文嚼字》 lists of common slips, 新华社 usage, and what damaged speeches
 * show. Disputed pairs (以至/以致, 收集/搜集, 决不/绝不 …) are left out: they fire on right text. The words beside which an entry is wrong, or
 * right after all, stand in its pattern, however many they are: they are data of that entry and of no other.
 */
export const confusables = (): readonly WordEntry[] => [
  {
    pattern: /截止(?=到?(?:目前|今天|今日|今年|现在|当前|昨[天日]|本月|上月|去年|20\d\d|\d{1,2}月|[XxＸ×]+月))到?/gu,
    cores: '截止',
    right: '截至',
    level: 'warning',
  },
  { pattern: /(?<![公宣发颁刊])布署(?!名|期)/gu, cores: '布署', right: '部署', level: 'error' },
  {
    pattern: /既(?=使(?!用)|便(?!利|宜|捷|民|于)|将(?=[到来开进]|于))/gu,
    cores: '既使 既便 既将',
    swap: [['既', '即']],
    level: 'error',
  },
  { pattern: /(?<!当)即然/gu, cores: '即然', right: '既然', level: 'error' },
  {
    pattern: /竟(?=争|赛|选|标|相(?!信)|聘|岗|拍)/gu,
    cores: '竟争 竟赛 竟选 竟标 竟相 竟聘 竟岗 竟拍',
    right: '竞',
    level: 'error',
  },
  {
    pattern: /帐(?=户|号|目|单|本|务|款|册|面)|(?<=[结挂报查欠坏台算记转呆入出])帐(?!篷|子|幕)/gu,
    cores:
      '帐户 帐号 帐目 帐单 帐本 帐务 帐款 帐册 帐面 结帐 挂帐 报帐 查帐 欠帐 坏帐 台帐 算帐 记帐 转帐 呆帐 入帐 出帐',
    inside: true,
    right: '账',
    level: 'error',
  },
  {
    pattern:
      /(?<![当看叫])做为(?!了|人师表|[^，。；、]{1,6}(?:办|谋|解|铺|服务|着想)|[^，。；、]{1,12}的(?:[好实善]事|事|办))/gu,
    cores: '做为',
    right: '作为',
    level: 'error',
  },
  {
    pattern:
      /渡假|欢渡|渡过(?!了?[^，。；]{0,12}[难危险][关机])(?=[^，。；]{0,16}(?:[春端中清重元佳][节午秋明阳旦宵]|国庆|节日|假期|假日|寒假|暑假|周末|晚年|童年|时光))/gu,
    cores: '渡假 欢渡 渡过',
    swap: [['渡', '度']],
    level: 'error',
  },
  {
    pattern: /过度(?=期(?!望|待)|阶段|时期|方案|政策|安排|措施)/gu,
    cores: '过度 阶段 时期 方案 政策 安排 措施',
    right: '过渡',
    level: 'error',
  },
  {
    pattern: /脏(?=款|物(?=[^，。]{0,6}(?:追缴|收缴|没收)))/gu,
    cores: '脏款 脏物',
    right: '赃',
    level: 'error',
  },
  {
    pattern: /侯(?=选|补(?!位)|机(?=[室厅])|车(?=[室厅])|诊|鸟)/gu,
    cores: '侯选 侯补 侯机 侯车 侯诊 侯鸟',
    right: '候',
    level: 'error',
  },
  { pattern: /急待(?=[解加改提完])/gu, cores: '急待', right: '亟待', level: 'warning' },
  { pattern: /拔(?=款|付)/gu, cores: '拔款 拔付', right: '拨', level: 'error' },
  { pattern: /(?<!走)近一步|进一部(?!分|门)/gu, cores: '近一 进一', right: '进一步', level: 'error' },
  {
    pattern: /(?:疫情|防控|脱贫|污染)[^，。]{0,4}狙击战|狙击战(?=[^，。]{0,6}疫情)/gu,
    cores: '狙击',
    inside: true,
    swap: [['狙击', '阻击']],
    level: 'warning',
  },
  {
    pattern: /奥[秘密]克[容绒荣]|奥秘克戎|奥克密戎/gu,
    cores: '奥秘 奥密 奥克',
    right: '奥密克戎',
    level: 'error',
  },
  {
    pattern: /制订(?=[^，。；]{0,8}(?:法律|法规|条例|办法|规定|制度|政策|规划|标准|细则))/gu,
    cores: '制订',
    right: '制定',
    level: 'hint',
  },
  {
    pattern:
      /做出(?=(?:了|的|过)?[^，。；]{0,6}(?:决定|决策|部署|安排|贡献|承诺|指示|批示|规定|判断|评价|回应|努力|牺牲|解释))/gu,
    cores: '做出',
    right: '作出',
    level: 'hint',
  },
  {
    pattern: /(?<!作)做(?=了?(?:重要|具体|如下)?(?:讲话|部署|报告|发言|指示)|如下(?:安排|部署|讲话))/gu,
    cores: '做了 做重 做具 做如 做讲 做部 做报 做发 做指',
    right: '作',
    level: 'hint',
  },
  {
    pattern: /权利(?=运行|监督|制约|清单|寻租|机关|下放|集中)|(?:行政|公共|执法|审批)权利/gu,
    cores: '权利',
    inside: true,
    swap: [['权利', '权力']],
    level: 'warning',
  },
  {
    pattern: /(?:公民|合法|正当|劳动者|消费者|受教育|基本)权力/gu,
    cores: '权力',
    inside: true,
    swap: [['权力', '权利']],
    level: 'warning',
  },
  {
    pattern: /(?:招聘|招领|寻人|征文|征稿|迁址|更名|遗失|寻物|招租)启示/gu,
    cores: '启示',
    inside: true,
    swap: [['启示', '启事']],
    level: 'error',
  },
  {
    pattern:
      /必需(?=要?(?:完成|解决好|尽快|确保|高标准|加强|严格|坚持|做到|落实|全面|认真|坚决|坚定|高度|切实|抓|把|以|按|牢|始终|依法|深入|强化))/gu,
    cores: '必需',
    right: '必须',
    level: 'warning',
  },
  {
    pattern: /(?:生活|生产)?必须品(?!学|德|味|尝|质)|所必须的(?=条件|物资|经费|材料|设备)/gu,
    cores: '必须',
    inside: true,
    swap: [['必须', '必需']],
    level: 'error',
  },
  {
    pattern: /(?:春节|国庆|节日|假期|会议|五一|两会|疫情|汛期|任职|高考|考试)其间/gu,
    cores: '其间',
    inside: true,
    swap: [['其间', '期间']],
    level: 'warning',
  },
  { pattern: /考查(?=组|团|调研|学习|干部)/gu, cores: '考查', right: '考察', level: 'warning' },
  {
    pattern: /登陆(?=系统|网站|平台|账号|APP|界面|官网|微信)/gu,
    cores: '登陆',
    right: '登录',
    level: 'warning',
  },
  {
    pattern: /起用(?=新?(?:系统|设备|平台|账号|印章|场馆|设施))/gu,
    cores: '起用 设备 平台 账号 印章 场馆 设施',
    right: '启用',
    level: 'warning',
  },
  {
    pattern: /法制(?=政府|社会|思维|轨道|中国|国家|化营商)/gu,
    cores: '法制',
    right: '法治',
    level: 'warning',
  },
  {
    pattern: /竖立(?=[^，。]{0,4}(?:形象|观念|典型|标杆|意识|导向|信心|理念))/gu,
    cores: '竖立 观念 典型 标杆 意识 导向 信心 理念',
    right: '树立',
    level: 'warning',
  },
  { pattern: /违犯(?=规定|制度|纪律|程序|要求|办法)/gu, cores: '违犯', right: '违反', level: 'warning' },
  {
    pattern:
      /(?<=(?:疫情|病毒|流感|疾病|洪水|山洪|泥石流|病例)[^，。；]{0,4})爆发|爆发(?=(?:了|的)?[^，。；]{0,3}(?:疫情|流感|洪水|山洪))/gu,
    cores: '爆发',
    swap: [['爆发', '暴发']],
    level: 'hint',
  },
  {
    pattern: /倍受(?=关注|欢迎|瞩目|重视|好评|青睐|期待)/gu,
    cores: '倍受',
    right: '备受',
    level: 'warning',
  },
  {
    pattern: /防范于未然|防患与未然|防患于末然/gu,
    cores: '于未 患与',
    inside: true,
    right: '防患于未然',
    level: 'warning',
  },
  {
    pattern: /[历励]行(?=节约|勤俭|法治|禁止)/gu,
    cores: '历行 励行',
    swap: [
      ['历', '厉'],
      ['励', '厉'],
    ],
    level: 'error',
  },
  {
    pattern: /[抵底砥][励历]前行|抵砺/gu,
    cores: '前行 抵砺',
    inside: true,
    advice: 'encourage',
    level: 'error',
  },
  { pattern: /踔[历励砺]奋发|踔厉奋斗/gu, cores: '踔历 踔励 踔砺 踔厉', right: '踔厉奋发', level: 'error' },
  { pattern: /笃行不[殆待带]/gu, cores: '笃行', right: '笃行不怠', level: 'warning' },
  { pattern: /善做善成/gu, cores: '善做', right: '善作善成', level: 'warning' },
  { pattern: /[劈擎辟]画(?=蓝图|未来|发展)/gu, cores: '劈画 擎画 辟画', right: '擘画', level: 'error' },
  {
    pattern: /九洲(?!岛|岛)|世外桃园/gu,
    cores: '九洲 世外',
    swap: [
      ['九洲', '九州'],
      ['世外桃园', '世外桃源'],
    ],
    level: 'warning',
  },
  { pattern: /(?<![导招引所以])致胜/gu, cores: '致胜', right: '制胜', level: 'warning' },
  { pattern: /兵困马乏/gu, cores: '兵困', right: '人困马乏', level: 'hint' },
  {
    pattern:
      /以经(?=完成|通过|取得|成为|开始|开工|到位|形成|全面|基本|启动|签订|印发|有(?!效|关)|是|达到|超过|过去|进入)/gu,
    cores: '以经',
    right: '已经',
    level: 'error',
  },
  {
    pattern:
      /(?<=翻身|攻坚|持久|漂亮|[硬胜])丈(?![夫量人二])|曾(?=添[砖光彩一活动]|强(?![调烈行制])|加(?=收入|投入|供给))/gu,
    cores: '身丈 坚丈 久丈 亮丈 硬丈 胜丈 曾添 曾强 曾加',
    inside: true,
    swap: [
      ['丈', '仗'],
      ['曾', '增'],
    ],
    level: 'error',
  },
  {
    pattern: /推委(?=[，。；、]|塞责|责任|搪塞|现象|行为|的)/gu,
    cores: '推委',
    right: '推诿',
    level: 'error',
  },
  {
    pattern: /(?<![自知推律克利舍忘异损安为])己经(?![验济营历费常过典文纪])/gu,
    cores: '己经',
    right: '已经',
    level: 'error',
  },
  {
    pattern:
      /(?<![进走加介深融涌投迁嫁出流收纳引录列导注输打混陷步落潜卷编植转插渗侵写载归并带拉])入民(?=[群政共币利])/gu,
    cores: '入民',
    right: '人民',
    level: 'error',
  },
  {
    pattern: /(?<=^|[。；，、：！？\s　“（要须应会各将均请严必])安照(?!片|相)/gu,
    cores: '安照',
    right: '按照',
    level: 'error',
  },
  {
    pattern: /按排(?![名放查序量除水污列队练行班版他照出涝险雷爆洪洞气号练期查泄毒])/gu,
    cores: '按排',
    right: '安排',
    level: 'error',
  },
  {
    pattern:
      /(?<![进举执施实推流运飞航同银内外本并发平旅出先践言践德品修通步履])行成(?=了?(?:一|良|共|合|强|浓|高|完|闭|常|工|新|有|长|机|体|上|齐|全))/gu,
    cores: '行成',
    right: '形成',
    level: 'error',
  },
  {
    pattern: /(?<![实现存正所就常坐])在坐(?=的?(?:各位|同志|领导|代表|委员|朋友|嘉宾|来宾|老师|同学|干部|大家|每))/gu,
    cores: '在坐',
    right: '在座',
    level: 'error',
  },
  {
    pattern: /(?<=^|[。；，、：！？\s　“（])一但(?=[^，。；]{0,20}[，,])/gu,
    cores: '一但',
    right: '一旦',
    level: 'error',
  },
  {
    pattern: /(?<!不容|无可|[毋无勿]庸|不可|无须)置疑/gu,
    cores: '置疑',
    right: '质疑',
    level: 'warning',
  },
  {
    pattern:
      /(?<=准确|真实|如实|客观|全面|充分|直接|真正|集中)反应(?=的|了|出)(?!的?(?:堆|速度|时间|能力))|反应(?=(?:了|出|的)?[^，。；]{0,4}(?:情况|问题|意见|诉求|困难|呼声|民意))(?!堆|器|速度)/gu,
    cores: '反应',
    right: '反映',
    level: 'warning',
  },
  {
    pattern: /(?<=根|条|之|的|安全|廉洁|思想|责任|纪律|防控)线(?=(?:一定|始终|时刻)?(?:要|得)?绷)/gu,
    cores: '线绷 线要 线始 线时 线一 线得',
    right: '弦',
    level: 'warning',
  },
  {
    pattern:
      /传达(?=每一?[个名位](?:省|市|县|区|镇|乡|村|社区|街道|单位|部门|企业|学校|班级|小区|家庭|党员|干部|职工|群众|同志|人))/gu,
    cores: '传达',
    right: '传达到',
    level: 'warning',
  },
  {
    pattern: /应以(?=(?:理解|支持|重视|肯定|表彰|奖励|处罚|纠正|关注|保护|解决|落实)[，。；])/gu,
    cores: '应以',
    right: '应予',
    level: 'warning',
  },
  {
    pattern: /继续要(?=[一-鿿])(?!求|点|件|害|素|职)/gu,
    cores: '继续',
    right: '要继续',
    level: 'hint',
  },
  { pattern: /截止至/gu, cores: '截止', right: '截至', level: 'warning' },
  {
    pattern: /(?<=安排|周密)部属(?![单高院企机师学])/gu,
    cores: '部属',
    right: '部署',
    level: 'error',
  },
  {
    pattern:
      /(?<=每(?:[年月周日天季]|星期|季度|学期)|不[少低多]于|至少|不超过)二(?=[次回场遍](?!供水|加压|分配|创业|开发))|(?<=[有了共达])二(?=个(?!月))/gu,
    cores: '二次 二回 二场 二遍 二个',
    right: '两',
    level: 'warning',
  },
  {
    pattern: /(?<=[要续分步大力])发杨|发杨(?=[“光传民精优艰])/gu,
    cores: '发杨',
    right: '发扬',
    level: 'error',
  },
  { pattern: /克苦(?=[钻攻奋努学勤训])/gu, cores: '克苦', right: '刻苦', level: 'error' },
  {
    // What a reading machine takes for another character.
    pattern:
      /木断(?=[增提加完推深优扩改创发强进])|核必(?=作用|问题|竞争|[，。；、])|大刀(?=推进|支持|发展|弘扬|加强|实施|培育|开展)|(?<=[\d%％年月日天周])以肉/gu,
    cores: '木断 核必 大刀 以肉',
    swap: [
      ['木', '不'],
      ['必', '心'],
      ['刀', '力'],
      ['肉', '内'],
    ],
    level: 'error',
  },
  {
    pattern:
      /(?<=^|[，。；、：！？\s]|尚|还|仍|至今|却|均|因|若|长期)末(?=化解|解决|完成|落实|及时|按|能|经|到位|达到|发现|发生|建立|严格|整改|通过|取得|批先)/gu,
    cores: '末化 末解 末完 末落 末及 末按 末能 末经 末到 末达 末发 末建 末严 末整 末通 末取 末批',
    right: '未',
    level: 'error',
  },
  {
    // 入 and 社 as a reading machine takes them.
    pattern:
      /(?<=财政|营业|销售|预算|经营|工资|税|可支配|年均|人均|总)收人(?![员才数口事])|深人(?=开展|推进|学习|贯彻|基层|群众|人心|一线|实施|落实|了解|分析|研究|持续)|纳人(?=[^，。；]{0,10}(?:范围|考核|规划|计划|管理|预算|体系|监管))|(?<=走村|进村)人户|(?<!特色)杜会(?=主义|各界|保障|稳定|治理|发展|事业|经济|组织|责任|救助|和谐)/gu,
    cores: '收人 深人 纳人 人户 杜会',
    swap: [
      ['杜', '社'],
      ['人', '入'],
    ],
    level: 'error',
  },
  misspelt([
    ['任务繁艰', '任务艰巨'],
    ['现化代', '现代化'],
  ]),
  // Each of these is right elsewhere: 应负责任, 论文降重, 设备轮修, 既将…又将…, 与以往不同.
  {
    pattern: /(?<=疲于|忙于|穷于|难以)应负|应负(?=自如|了事|差事|检查)/gu,
    cores: '应负',
    right: '应付',
    level: 'warning',
  },
  {
    pattern: /降重(?=召开|举行|开幕|登场|推出|庆祝|纪念|集会|表彰)/gu,
    cores: '降重',
    right: '隆重',
    level: 'warning',
  },
  { pattern: /(?<=值班|值守|职工)轮修|轮修(?=制度|假)/gu, cores: '轮修', right: '轮休', level: 'warning' },
  {
    pattern: /既将(?=到来|来临|开始|召开|结束|举行|进入|启动|出台|过去)/gu,
    cores: '既将',
    right: '即将',
    level: 'warning',
  },
  {
    pattern: /与以(?=(?:支持|表彰|奖励|处罚|处分|通报|批评|重视|解决|落实|保障|答复|公布|配合)[，。；])/gu,
    cores: '与以',
    right: '予以',
    level: 'warning',
  },
  ...misspellings(MISSPELT_WORDS),
  ...misspellings(SHORT_WORDS, { level: 'warning', whole: true }),
  ...misspellings(MISSPELT_PHRASES),
  ...nearPhrases(phrasesOf(`${MISSPELT_PHRASES} ${PHRASES}`), KINDRED.split(' ')),
];

/** The phrases of four characters in a list, without their misspellings. */
const phrasesOf = (list: string): string[] =>
  list
    .replace(/\[[^[\]]*\]/gu, '')
    .split(' ')
    .filter(({ length }) => length === 4);
