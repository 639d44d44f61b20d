/**
 * Inputs of a line or two with the values that a careful writer expects, written before the program read them; bench/unseen.md says how many
 * were right then. Places and people are invented.
 */
export interface SmallInput {
  readonly why: string;
  readonly text: string;
  /** Items in order, each by its marker and the beginning of its words; empty where there is none. */
  readonly items?: readonly string[];
  /** An item and what it hangs under, both by their beginnings. */
  readonly parents?: Readonly<Record<string, string>>;
  /** Kinds of the blanks in order, `|` between those that will do; or how many there are. */
  readonly blanks?: readonly string[] | number;
  /** Places where text vanished. */
  readonly lost?: number;
  /** A rule, by the beginning of its id, with words that its finding touches, and which time they stand in the text. */
  readonly finds?: readonly (readonly [rule: string, words: string, time?: number])[];
  /** Rules, by the beginnings of their ids, that say nothing. */
  readonly silent?: readonly string[];
  /** The text once all safe fixes are applied. */
  readonly fixed?: string;
  readonly active?: boolean;
  /** Of the first speech. */
  readonly title?: string;
}

export const SMALL_INPUTS: readonly SmallInput[] = [
  {
    why: 'masks of six kinds',
    text: '经研究，决定任命XXX同志为XX局局长，任期X年，自XXXX年X月X日起计算。',
    blanks: ['person', 'organisation', 'count|other|date|time', 'date|year'],
  },
  {
    why: 'blanks of underline',
    text: '本次会议应到____人，实到____人，缺席____人，地点在____会议室。',
    blanks: ['count', 'count', 'count', 'place|other|organisation'],
  },
  {
    why: 'letter masks in money and rate',
    text: '全年完成产值X.X亿元，增长XX.X%，上缴税收XXX万元。',
    blanks: ['money', 'percent', 'money'],
  },
  { why: 'surname and mask', text: '请张X局长、李××主任、王某某书记分别发言。', blanks: 2 },
  { why: 'masked case names are none', text: '被告人赵某、钱某某、孙某甲共同实施盗窃，涉案金额3.2万元。', blanks: 0 },
  {
    why: 'spaces for name and post',
    text: '任命        为县财政局局长，免去        的县财政局副局长职务。',
    blanks: ['person', 'person'],
  },
  { why: 'date with spaces', text: '会议定于20  年  月  日  时在  会议室召开。', blanks: 2 },
  {
    why: 'ellipsis is none',
    text: '会上，大家谈体会、讲感受、提建议……气氛十分热烈。苹果、梨、葡萄……应有尽有。',
    blanks: 0,
  },
  {
    why: 'choice of one',
    text: '本次【培训/座谈】由【主办单位】主办，时间为【X月X日】。',
    blanks: ['other', 'organisation', 'date'],
  },
  {
    why: 'square brackets that remark',
    text: '会议通过了《关于…的决定》[附件1]。参见[3]第12页。',
    silent: ['wording/'],
  },
  {
    why: 'braces',
    text: '尊敬的{{leaderName}}：您好！定于{{date}}召开{{meetingTitle}}，敬请出席。',
    blanks: ['person|other', 'date|other', 'other'],
  },
  { why: 'circles', text: '○○县委书记○○○同志出席，○○月○○日结束。', blanks: ['organisation|place', 'person', 'date'] },
  { why: 'zero of Han figures is none', text: '二○二三年全县粮食总产一百○五万吨，编号○七三。', blanks: 0 },
  { why: 'squares', text: '请□□□同志宣读决定，表彰先进集体□□个。', blanks: ['person', 'count'] },
  { why: 'ticks of a form are none', text: '是否党员：□是　□否　　是否同意：☑同意　□不同意', blanks: 0 },
  { why: 'question marks', text: '今年共引进项目？？个，总投资？？亿元。', blanks: ['count', 'money'] },
  { why: 'a real question', text: '我们怎么办？靠什么？靠改革，靠创新。', blanks: 0 },
  {
    why: 'brackets that ask',
    text: '（单位名称）党委（党组）书记（姓名）同志作述职。',
    blanks: ['organisation', 'person'],
  },
  {
    why: '党委（党组） is no blank',
    text: '各级党委（党组）要加强领导，各县（市、区）要抓好落实，村（社区）要配合。',
    blanks: 0,
  },
  {
    why: 'percent lost a figure mask',
    text: '完成率达到百分之X，同比提高X个百分点。',
    blanks: ['percent', 'percent|count'],
  },
  { why: 'model names are none', text: '采购X光机2台、X5系统1套，开通X01路公交，购买XXL号服装30件。', blanks: 0 },
  { why: 'era mask', text: '在“X五”规划开局之年，我们召开第X届X次全会。', blanks: 3 },
  {
    why: 'full-width X',
    text: 'ＸＸ局ＸＸＸ局长、ＸＸ镇ＸＸ镇长。',
    blanks: ['organisation', 'person', 'organisation|place', 'person'],
  },
  {
    why: 'N of year',
    text: '202X年X月，XX区获评“全国XX先进区”。',
    blanks: ['date|year', 'organisation|place', 'other'],
  },
  {
    why: 'mixed mask and word',
    text: '刚才，×书记、×县长分别作了讲话，××部长宣读了文件。',
    blanks: ['person', 'person', 'person'],
  },
  { why: '× as times', text: '面积=长×宽，规格为3×5米，共20×4箱。', blanks: 0 },
  { why: 'lost person twice', text: '下面，请同志宣读决定；请县长作重要讲话。', lost: 1 },
  { why: 'lost figures', text: '全年接待游客万人次，增长%，实现旅游收入亿元。', lost: 3 },
  { why: 'lost in quotes', text: '认真贯彻《》精神，深入开展“”主题教育。', lost: 2 },
  { why: 'nothing is lost', text: '请同志们鼓掌。各年月报表齐全。一年月月有安排，亿元以上项目要抓牢。', lost: 0 },
  {
    why: 'a line begins amid a word',
    text: '一、提高认识。\n级各部门要切实增强责任感，抓好各项任务落实。\n二、狠抓落实。',
    finds: [['', '级各部门']],
  },
  {
    why: 'a line begins with a mark',
    text: '要坚持问题导向。\n、各级领导干部要带头整改，做到见人见事见思想。',
    finds: [['', '、各级']],
  },
  {
    why: 'clause stops at 和',
    text: '要切实解决群众生产生活中的困难和。各级干部要深入一线。',
    finds: [['', '困难和。']],
  },
  {
    why: '的 may end a sentence',
    text: '这项任务是必须完成的。大家的心情是可以理解的。干部是好的，成绩是主要的。',
    silent: ['wording/', 'text/', 'punctuation/', 'number/', 'numbering/', 'structure/', 'duplicate/', 'placeholder/'],
  },
  {
    why: 'hidden notice splits a word',
    text: '要统筹推进……此处隐藏1208个字……展各项工作，确保取得实效。',
    finds: [['placeholder/lost-text', '此处隐藏']],
  },
  {
    why: 'paging',
    text: '在全县总结会上的讲话\n同志们：\n今天的会开得很好，我讲两点意见。\n一是抓落实。\n二是抓作风。\n上一页 1 2 3 下一页',
    finds: [['text/boilerplate', '上一页']],
  },
  {
    why: 'download box',
    text: '在总结大会上的讲话\n同志们：\n会议开得很好，希望大家抓好落实。\n将本文的Word文档下载到电脑，方便收藏和打印\n推荐度：\n点击下载文档\n文档为doc格式',
    title: '在总结大会上的讲话',
    finds: [
      ['text/boilerplate', '将本文'],
      ['text/boilerplate', '推荐度'],
      ['text/boilerplate', '点击下载文档'],
      ['text/boilerplate', '文档为doc'],
    ],
  },
  {
    why: 'intro of an aggregator',
    text: '表态发言稿范文\n以下是小编精心整理的表态发言稿，仅供参考，希望能够帮助到大家。\n各位领导、同志们：\n根据安排，我作表态发言。',
    finds: [['text/boilerplate', '以下是小编']],
  },
  {
    why: 'links with mark',
    text: '会后要抓好传达。谢谢大家！\n☆更多精彩文章推荐：\n→2024年开学典礼讲话\n→毕业典礼校长致辞',
    finds: [
      ['text/boilerplate', '更多精彩'],
      ['text/boilerplate', '2024年开学典礼'],
      ['text/boilerplate', '毕业典礼校长'],
    ],
  },
  {
    why: 'keyword line',
    text: '在推进会上的讲话\n关键词：乡村振兴；讲话稿\n浏览：3256次\n同志们：今天开个会，研究部署重点工作。',
    finds: [['text/boilerplate', '浏览']],
  },
  {
    why: 'share bar',
    text: '在推进会上的讲话\n分享到：微信 微博 QQ空间 更多\n同志们：\n今天开会，研究部署乡村振兴重点工作，请大家抓好落实。',
    finds: [['text/boilerplate', '分享到']],
  },
  {
    why: 'attribution foot',
    text: '让我们携手并肩，共创美好未来！\n（作者单位：县委办公室　责编：陈静）\n本文来自网络，版权归原作者所有',
    finds: [
      ['text/boilerplate', '责编'],
      ['text/boilerplate', '本文来自'],
    ],
  },
  {
    why: 'a call to click in a speech is speech',
    text: '请大家登录政府网站首页，点击“下载中心”，下一页就是申报表。分享到群里，让更多人看到。',
    silent: ['text/boilerplate'],
  },
  {
    why: "reader's buttons",
    text: '同志们：\n今天召开会议，部署重点工作，请抓好落实。\n点赞 收藏 评论 举报',
    finds: [['text/boilerplate', '点赞']],
  },
  {
    why: 'copyright with year',
    text: '谢谢大家！\nCopyright © 2012-2024 某某范文网 All Rights Reserved',
    finds: [['text/boilerplate', 'Copyright']],
  },
  {
    why: 'comment block',
    text: '谢谢大家！\n发表评论\n用户名： 密码： 匿名发表\n验证码：',
    finds: [
      ['text/boilerplate', '发表评论'],
      ['text/boilerplate', '用户名'],
    ],
  },
  {
    why: '第三点 without 第二点',
    text: '我讲几点意见。第一点，抓学习。第三点，抓落实。',
    finds: [['numbering/gap', '第三点']],
  },
  { why: 'order reversed', text: '一是抓生产。三是抓销售。二是抓服务。', finds: [['numbering/', '三是']] },
  {
    why: '其一其二第三',
    text: '其一，认识不够。其二，措施不力。第三，督查不严。',
    finds: [['numbering/mixed-series', '第三']],
  },
  {
    why: 'announced five, four stand',
    text: '做到五个坚持：坚持党建引领、坚持问题导向、坚持系统观念、坚持群众路线。',
    finds: [['', '五个坚持']],
  },
  {
    why: 'announced four, four stand',
    text: '做到四个坚持：坚持党建引领、坚持问题导向、坚持系统观念、坚持群众路线。',
    silent: ['structure/', 'numbering/'],
  },
  {
    why: 'announced two, three stand',
    text: '下面讲两点意见。一是统一思想；二是抓好落实；三是严肃纪律。',
    finds: [['numbering/announced-count', '两点意见']],
  },
  {
    why: 'one of three',
    text: '我们有三大优势，最大的优势是区位。一是靠海，二是临港。三是有桥。',
    silent: ['numbering/'],
  },
  {
    why: 'parts',
    text: '第一部分　过去五年的工作\n第二部分　今后五年的任务\n第四部分　明年重点工作',
    finds: [['numbering/gap', '第四部分']],
    items: ['第一部分', '第二部分', '第四部分'],
  },
  {
    why: 'bracketed digits at line start',
    text: '一、参会人员\n(1)各乡镇长；\n(2)县直部门负责人；\n(4)企业代表。\n二、会议要求',
    finds: [['numbering/gap', '(4)']],
    parents: { '(4)': '一、' },
  },
  {
    why: 'lines with 一是 under sections',
    text: '一、找准问题\n一是认识问题。\n二是能力问题。\n二、抓实整改\n一是抓学习。\n二是抓培训。',
    items: ['一、', '一是', '二是', '二、', '一是', '二是'],
    silent: ['numbering/'],
    parents: { 一是: '一、' },
  },
  { why: 'letters', text: 'A．指导思想\nB．主要目标\nD．保障措施', finds: [['numbering/gap', 'D']] },
  { why: 'roman', text: 'I．总体要求\nII．重点任务\nIII．保障措施', silent: ['numbering/'] },
  { why: '一要 二要 四要', text: '一要学懂。二要弄通。四要做实。', finds: [['numbering/gap', '四要']] },
  {
    why: 'years are no items',
    text: '2021年，建成园区。2022年，引进企业。2024年，实现投产。',
    silent: ['numbering/'],
    items: [],
  },
  { why: 'scores are no items', text: '得分如下：\n一组 9.5\n二组 9.2\n四组 8.8', silent: ['numbering/'], items: [] },
  {
    why: '最后 ends a series',
    text: '首先，要统一思想。其次，要强化措施。再次，要严明纪律。最后，要加强督查。',
    items: ['首先', '其次', '再次', '最后'],
    silent: ['numbering/'],
  },
  { why: 'part of name', text: '中共一大、二大、四大都在上海召开。', items: [], silent: ['numbering/'] },
  { why: 'times of day', text: '第一次是早上，第二次是中午，第三次是晚上。', silent: ['numbering/gap'] },
  {
    why: '一方面 另一方面',
    text: '一方面要加快进度，另一方面要保证质量。一方面是需要，一方面是可能。',
    silent: ['wording/', 'text/', 'punctuation/', 'number/', 'numbering/', 'structure/', 'duplicate/', 'placeholder/'],
  },
  { why: '另一方面 alone', text: '要抓好改革。另一方面，要守住底线，防范化解各类风险。', finds: [['', '另一方面']] },
  { why: '不仅 without 而且', text: '这不仅是经济问题，。各级要高度重视。', finds: [['', '，。']] },
  { why: '只有…就', text: '只有坚持改革开放，就能实现高质量发展。', finds: [['', '只有']] },
  {
    why: '只有…才 / 只要…就',
    text: '只有改革才有出路。只要大家努力，就一定能成功。只有一条路，就是改革。',
    silent: ['wording/'],
  },
  { why: '通过…使', text: '通过这次学习，使我们的认识有了新的提高。', finds: [['wording/', '通过']] },
  { why: '大约…左右', text: '全镇大约有3000户左右实现增收。', finds: [['number/', '大约有3000户左右']] },
  { why: '超过…以上', text: '覆盖面超过90%以上。', finds: [['', '超过90%以上']] },
  { why: '被…所 doubled', text: '切忌不要搞形式主义。', finds: [['wording/', '切忌不要']] },
  { why: '到…为止 with 截至', text: '截至到目前为止，已完成任务的80%。', finds: [['', '截至到目前为止']] },
  { why: 'increase by a fall', text: '单位能耗下降了两倍。', finds: [['wording/', '下降了两倍']] },
  { why: '降低 to a greater number', text: '失业率由3.2%下降到3.6%。', finds: [['', '由3.2%下降到3.6%']] },
  { why: 'from bigger to smaller rise', text: '党员由860名增加到806名。', finds: [['', '由860名增加到806名']] },
  {
    why: 'right from-to',
    text: '由860名增加到906名，失业率由3.6%下降到3.2%，排名由第8位上升到第3位。',
    silent: ['number/'],
  },
  { why: 'sum of parts', text: '全镇共有企业86家，其中规上企业12家、规下企业72家。', finds: [['', '86家']] },
  {
    why: 'parts that do not exhaust',
    text: '全镇共有企业86家，其中规上企业12家，高新技术企业5家。',
    silent: ['number/'],
  },
  { why: 'present and absent', text: '应到56人，实到50人，请假4人。', finds: [['number/', '50人']] },
  { why: 'weekday', text: '定于2024年5月1日（星期五）放假。', finds: [['number/weekday', '星期五']] },
  {
    why: 'no such date',
    text: '报名截止到6月31日，9月31日公示。',
    finds: [
      ['number/', '6月31日'],
      ['number/', '9月31日'],
    ],
  },
  {
    why: 'clock twice',
    text: '于14：30分开始，上午9:15分签到。',
    finds: [
      ['number/', '14：30分'],
      ['number/', '9:15分'],
    ],
  },
  { why: 'afternoon and 24 hours', text: '请于下午15：00前报送材料。', finds: [['', '下午15：00']] },
  { why: 'year short', text: '从08年到2012年，累计投入3亿元。', finds: [['number/', '08年']] },
  { why: 'range units', text: '增长3～5%，投资10至20亿元以上，年龄在18—35岁。', finds: [['number/', '3～5%']] },
  { why: '日期 zero', text: '会议于2024年05月06日召开。', finds: [['number/', '05月']] },
  { why: 'percent and 成', text: '完成任务的8成5，占比达百分之67%。', finds: [['', '百分之67%']] },
  {
    why: 'doubled word with mark',
    text: '要坚持坚持以人民为中心的发展思想。',
    finds: [['text/doubled-word', '坚持坚持']],
  },
  { why: 'doubled char at the end', text: '深入学习贯彻总书记记重要讲话精神。', finds: [['', '总书记记']] },
  { why: 'doubled 了', text: '已经取得了了明显成效。', finds: [['text/', '了了']] },
  { why: 'doubled 和 across', text: '加强组织和和协调，推动各项任务落地。', finds: [['text/', '和和']] },
  {
    why: 'reduplication is right',
    text: '家家户户、方方面面、时时处处、点点滴滴，研究研究、讨论讨论，看一看、试一试。',
    silent: ['text/doubled-word'],
  },
  {
    why: 'sentence twice',
    text: '各单位要高度重视，认真抓好落实。各单位要高度重视，认真抓好落实。要加强督查。',
    finds: [['duplicate/', '各单位要高度重视']],
  },
  {
    why: 'comma doubled',
    text: '要抓好落实，，确保完成任务；；不得推诿。',
    finds: [
      ['punctuation/', '，，'],
      ['punctuation/', '；；'],
    ],
  },
  {
    why: 'wrong pair',
    text: '要落实（首问负责制】和【限时办结制）。',
    finds: [
      ['punctuation/', '】'],
      ['punctuation/', '【限时'],
    ],
  },
  { why: 'quote opens at the end', text: '要发扬“孺子牛、拓荒牛、老黄牛“精神。', finds: [['punctuation/', '“精神']] },
  {
    why: 'half-width in Han',
    text: '要坚持稳中求进,做到守土有责;确保完成任务!',
    finds: [
      ['punctuation/half-width', ','],
      ['punctuation/half-width', ';'],
      ['punctuation/half-width', '!'],
    ],
    fixed: '要坚持稳中求进，做到守土有责；确保完成任务！',
  },
  {
    why: 'half-width between digits',
    text: '比分3:1，网址http://www.gov.cn/a,b，人口1,286,000人。',
    silent: ['punctuation/half-width'],
  },
  {
    why: 'period in heading',
    text: '一、提高认识。\n各级要高度重视。\n二、强化措施\n要抓好落实。',
    finds: [['punctuation/', '。']],
  },
  {
    why: 'title with period',
    text: '在年度总结大会上的讲话。\n同志们：\n今天召开总结大会，回顾工作，表彰先进。',
    finds: [['punctuation/title-end', '讲话。']],
  },
  {
    why: '的 before a noun',
    text: '要有认真的态度、深入的思考、扎实的作风、有效的监督、严格的管理。',
    silent: ['wording/particle'],
  },
  {
    why: '地 before a noun',
    text: '表示热烈地祝贺和衷心地感谢。',
    finds: [
      ['wording/particle', '热烈地祝贺'],
      ['wording/particle', '衷心地感谢'],
    ],
  },
  {
    why: '得 complement',
    text: '工作做的好、抓的实，群众看的见。',
    finds: [
      ['wording/particle', '做的好'],
      ['wording/particle', '抓的实'],
    ],
  },
  { why: 'name of the party', text: '中国共产的领导是最本质的特征。', finds: [['', '中国共产的']] },
  {
    why: 'tag left',
    text: '<p>同志们：</p>今天召开会议&nbsp;，部署工作。[_TAG_h3]一、抓落实',
    finds: [['', '[_TAG_h3]']],
  },
  {
    why: 'label lost its colon',
    text: '主要体现在三个方面一是认识不足。二是措施不力。三是督查不严。',
    finds: [['', '三个方面一是']],
  },
  {
    why: 'short toast',
    text: '各位来宾、各位朋友：\n大家晚上好！值此中秋佳节，我代表县委、县政府，向大家致以节日的问候。现在，我提议，为我们的友谊干杯！',
    active: true,
  },
  { why: 'poem', text: '床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。', active: false },
  { why: 'shopping list', text: '牛奶2箱\n鸡蛋30个\n面包4袋\n洗衣液1瓶\n垃圾袋3卷', active: false },
  {
    why: 'a story',
    text: '小明一大早就起床了。他背起书包，跑到门口，发现外面下起了大雨。妈妈追出来，递给他一把伞。',
    active: false,
  },
  {
    why: 'reply letter',
    text: '关于商请协助开展调研的函\n市农业农村局：\n为做好乡村产业振兴调研工作，我局拟于6月上旬赴贵市开展调研。请予支持为盼。\n联系人：陈明\n省农业农村厅\n2024年5月20日',
    active: true,
  },
  {
    why: 'code readme',
    text: '安装依赖：npm install\n运行测试：npm test\n构建：npm run build\n配置文件在 config.json 中。',
    active: false,
  },
  {
    why: 'title with byline',
    text: '在县政协十届三次会议开幕会上的讲话\n中共清河县委书记　张明\n（2024年2月1日）\n各位委员、同志们：\n今天，县政协十届三次会议隆重开幕。',
    title: '在县政协十届三次会议开幕会上的讲话',
    active: true,
  },
];
