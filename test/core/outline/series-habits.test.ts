import { describe, expect, test } from 'vitest';
import { analyze, lint, parse } from '../../../src/core/index.ts';
import { checkOutline, dedent } from '../../support/check-outline.ts';

/** What the numbering rules say of a text: rule and marker, hints left out. */
function faultsIn(text: string): string[] {
  const source = dedent(text);
  return lint(analyze(parse(source)))
    .filter(({ rule, severity }) => /^numbering\/(?:gap|repeat|mixed-series)$/u.test(rule) && severity !== 'hint')
    .map(({ rule, range }) => `${rule.slice('numbering/'.length)} ${source.slice(range.start, range.end)}`);
}

const check = (text: string, tree: string, faults: readonly string[] = []): void => {
  checkOutline(text, tree);
  expect(faultsIn(text)).toEqual(faults);
};

describe('numbers that run on through the headings above them', () => {
  test('（一）…（七） through 一、二、三、', () =>
    check(
      `
      一、摸清底数
      （一）入户登记。逐户上门。
      （二）建立台账。按村归档。
      （三）分类定级。红黄绿三色。
      二、集中整治
      （四）拆除违建。六月底前完成。
      （五）疏通河道。汛期前完成。
      三、长效管护
      （六）落实人员。每村两名。
      （七）落实经费。列入预算。
      `,
      `
      一、 摸清底数
        （一） 入户登记
        （二） 建立台账
        （三） 分类定级
      二、 集中整治
        （四） 拆除违建
        （五） 疏通河道
      三、 长效管护
        （六） 落实人员
        （七） 落实经费
      `,
    ));

  test('1.…6. through （一）（二） of two chapters', () =>
    check(
      `
      一、工业
      （一）稳存量
      1.走访企业
      2.兑现政策
      （二）扩增量
      3.招引项目
      二、农业
      （一）稳粮食
      4.管好春苗
      5.备足农资
      （二）兴产业
      6.建好大棚
      `,
      `
      一、 工业
        （一） 稳存量
          1. 走访企业
          2. 兑现政策
        （二） 扩增量
          3. 招引项目
      二、 农业
        （一） 稳粮食
          4. 管好春苗
          5. 备足农资
        （二） 兴产业
          6. 建好大棚
      `,
    ));

  test('a true gap is told as one gap', () =>
    check(
      `
      一、开展自查
      1.对照清单
      2.逐项销号
      二、接受检查
      3.准备材料
      4.安排现场
      三、整改提高
      6.建章立制
      7.举一反三
      `,
      `
      一、 开展自查
        1. 对照清单
        2. 逐项销号
      二、 接受检查
        3. 准备材料
        4. 安排现场
      三、 整改提高
        6. 建章立制
        7. 举一反三
      `,
      ['gap 6.'],
    ));

  test('a gap inside a later part', () =>
    check(
      `
      一、学习
      （一）读原著
      （二）听辅导
      二、实践
      （三）下基层
      （五）解难题
      `,
      `
      一、 学习
        （一） 读原著
        （二） 听辅导
      二、 实践
        （三） 下基层
        （五） 解难题
      `,
      ['gap （五）'],
    ));

  test('chapters, sections and articles', () =>
    check(
      `
      第一章　总则
      第一条　为加强车辆管理，制定本制度。
      第二条　本制度适用于局机关。
      第二章　使用
      第一节　派车
      第三条　用车须填写派车单：
      （一）写明事由；
      （二）写明往返时间。
      第四条　紧急情况可先用后补。
      第二节　停放
      第五条　车辆按时入库。
      第三章　附则
      第六条　本制度由办公室解释。
      `,
      `
      第一章 总则
        第一条 为加强车辆管理，制定本制度
        第二条 本制度适用于局机关
      第二章 使用
        第一节 派车
          第三条 用车须填写派车单
            （一） 写明事由
            （二） 写明往返时间
          第四条 紧急情况可先用后补
        第二节 停放
          第五条 车辆按时入库
      第三章 附则
        第六条 本制度由办公室解释
      `,
    ));

  test('articles under 一、二、, one left out', () =>
    check(
      `
      一、总则
      第一条 为规范考勤，制定本规定。
      第二条 全体职工适用。
      二、请假
      第三条 请假一天由科长批准。
      第五条 请假三天由局长批准。
      三、附则
      第六条 本规定自发布之日起施行。
      `,
      `
      一、 总则
        第一条 为规范考勤，制定本规定
        第二条 全体职工适用
      二、 请假
        第三条 请假一天由科长批准
        第五条 请假三天由局长批准
      三、 附则
        第六条 本规定自发布之日起施行
      `,
      ['gap 第五条'],
    ));

  test('第一条， that a speaker counts stands inside 一、', () =>
    check(
      `
      一、讲纪律
      第一条，不迟到。这是底线。
      第二条，不早退。这是本分。
      二、讲作风
      第一条，不推诿。马上就办。
      第二条，不扯皮。办就办好。
      `,
      `
      一、 讲纪律
        第一条， 不迟到
        第二条， 不早退
      二、 讲作风
        第一条， 不推诿
        第二条， 不扯皮
      `,
    ));

  test('a series that lost its head is no series that runs on', () =>
    check(
      `
      一、认识
      （一）讲政治
      （二）顾大局
      （三）看长远
      二、行动
      （二）抓项目
      （三）抓招商
      `,
      `
      一、 认识
        （一） 讲政治
        （二） 顾大局
        （三） 看长远
      二、 行动
        （二） 抓项目
        （三） 抓招商
      `,
      ['gap （二）'],
    ));

  test('restarts are no fault', () =>
    check(
      `
      一、认识
      （一）讲政治
      （二）顾大局
      二、行动
      （一）抓项目
      （二）抓招商
      （三）抓民生
      `,
      `
      一、 认识
        （一） 讲政治
        （二） 顾大局
      二、 行动
        （一） 抓项目
        （二） 抓招商
        （三） 抓民生
      `,
    ));
});

describe('the same shape inside and outside', () => {
  test('1. inside 1., ended by 2.', () =>
    check(
      `
      1.值班安排
      各科室轮流。
      1.白班由行政科负责
      2.夜班由保卫科负责
      2.应急处置
      1.先报告
      2.后处置
      3.再总结
      3.责任追究
      1.通报批评
      2.扣减绩效
      `,
      `
      1. 值班安排
        1. 白班由行政科负责
        2. 夜班由保卫科负责
      2. 应急处置
        1. 先报告
        2. 后处置
        3. 再总结
      3. 责任追究
        1. 通报批评
        2. 扣减绩效
      `,
    ));

  test('（一） inside （一）', () =>
    check(
      `
      （一）强化组织
      （一）成立专班
      （二）明确分工
      （二）强化督导
      （一）每周调度
      （二）每月通报
      （三）强化保障
      （一）配齐人员
      （二）配足经费
      （三）配好装备
      `,
      `
      （一） 强化组织
        （一） 成立专班
        （二） 明确分工
      （二） 强化督导
        （一） 每周调度
        （二） 每月通报
      （三） 强化保障
        （一） 配齐人员
        （二） 配足经费
        （三） 配好装备
      `,
    ));

  test('lists beside each other stay beside each other', () =>
    check(
      `
      一、对乡镇的要求
      1.守土
      2.尽责
      二、对部门的要求
      1.联动
      2.担当
      3.服务
      三、对村的要求
      1.上门
      2.登记
      `,
      `
      一、 对乡镇的要求
        1. 守土
        2. 尽责
      二、 对部门的要求
        1. 联动
        2. 担当
        3. 服务
      三、 对村的要求
        1. 上门
        2. 登记
      `,
    ));

  test('headings of Markdown stand above lists of the same shape', () =>
    check(
      `
      ## 一、常用结构

      ### 1. 通报

      1. 事实
      2. 处理

      ### 2. 总结

      一、做法
      （一）抓早
      （二）抓小
      二、体会

      ### 3. 要点

      1. 目标
      2. 任务

      ## 二、写法

      1. 短
      2. 实
      `,
      `
      一、 常用结构
        1. 通报
          1. 事实
          2. 处理
        2. 总结
          一、 做法
            （一） 抓早
            （二） 抓小
          二、 体会
        3. 要点
          1. 目标
          2. 任务
      二、 写法
        1. 短
        2. 实
      `,
    ));
});

describe('samples between the fences of Markdown', () => {
  test('begin no speech, so that the headings around them go on', () =>
    check(
      `
      ## 一、常用文体
      ### 1. 工作汇报
      \`\`\`
      关于春耕生产的工作汇报
      一、进展
      二、打算
      \`\`\`
      ### 2. 会议发言
      \`\`\`
      在春耕生产会议上的发言
      一、措施
      二、建议
      \`\`\`
      ## 二、注意事项
      `,
      `
      一、 常用文体
        1. 工作汇报
          一、 进展
          二、 打算
        2. 会议发言
          一、 措施
          二、 建议
      二、 注意事项
      `,
    ));
});

describe('three levels of one shape', () => {
  test('一、 › 一、 › 一、', () =>
    check(
      `
      一、回顾
      过去五年成绩很大。
      二、目标
      我们要从五个方面着手。
      一、速度
      保持适度增长，防止大起大落。
      二、结构
      投资要有保有压。
      一、能源优先
      二、交通优先
      三、人才优先
      三、效益
      向管理要效益。
      三、保障
      加强党的领导。
      `,
      `
      一、 回顾
      二、 目标
        一、 速度
        二、 结构
          一、 能源优先
          二、 交通优先
          三、 人才优先
        三、 效益
      三、 保障
      `,
    ));

  test('lists below headings without numbers stay side by side', () =>
    check(
      `
      工作目标
      1.清零
      2.提质
      工作措施
      1.建账
      2.分工
      3.销号
      工作要求
      1.加强领导
      2.严格督查
      3.及时报告
      4.保障经费
      `,
      `
      1. 清零
      2. 提质
      1. 建账
      2. 分工
      3. 销号
      1. 加强领导
      2. 严格督查
      3. 及时报告
      4. 保障经费
      `,
    ));
});

describe('decimal numbers', () => {
  test('1.1 and 2.1.3 with any spacing', () =>
    check(
      `
      1 总体要求
      1.1目标
      1.2 原则
      2 组织体系
      2.1 、领导机构
      2.1.1 指挥部
      2.1.2、办公室
      2.1.3　专家组
      2.2、 工作机构
      `,
      `
      1.1 目标
      1.2 原则
      2.1 、 领导机构
        2.1.1 指挥部
        2.1.2、 办公室
        2.1.3 专家组
      2.2、 工作机构
      `,
    ));

  test('inside 1、 and 2、, one left out', () =>
    check(
      `
      1、排查阶段
      1.1、动员
      召开会议。
      1.2 、登记
      逐户填表。
      1.4 复核
      随机抽查。
      2、整改阶段
      2.1、交办
      2.2、销号
      `,
      `
      1、 排查阶段
        1.1、 动员
        1.2 、 登记
        1.4 复核
      2、 整改阶段
        2.1、 交办
        2.2、 销号
      `,
      ['gap 1.4'],
    ));

  test('figures are none', () =>
    check(
      `
      今年主要指标：
      1.5万亩高标准农田全部建成。
      1.6亿元资金全部到位。
      2.3个百分点的增幅来之不易。
      3.14 是圆周率的近似值。
      `,
      '',
    ));
});

describe('several 一、', () => {
  test('parts pasted together', () =>
    check(
      `
      一、抓春耕备耕
      各村要备足种子化肥，三月底前全部到户。
      一、抓森林防火
      护林员要全天在岗，严禁野外用火。
      一、抓信访维稳
      领导干部要包案到底，案结事了。
      `,
      `
      一、 抓春耕备耕
      一、 抓森林防火
      一、 抓信访维稳
      `,
      ['repeat 一、', 'repeat 一、'],
    ));

  test('with items of their own', () =>
    check(
      `
      一、教育
      1.改薄弱校
      2.招教师
      一、卫生
      1.建分院
      2.引人才
      一、文化
      1.建书屋
      2.送戏下乡
      `,
      `
      一、 教育
        1. 改薄弱校
        2. 招教师
      一、 卫生
        1. 建分院
        2. 引人才
      一、 文化
        1. 建书屋
        2. 送戏下乡
      `,
      ['repeat 一、', 'repeat 一、'],
    ));
});

describe('brackets of both widths', () => {
  test('（四） of the third of three pasted parts stays in it', () =>
    check(
      `
      一、农业局
      （一）抓粮食
      （二）抓畜牧
      （三）抓林果
      一、水利局
      (一)修水库
      (二)清河道
      一、交通局
      (一)修公路
      (二)建站场
      （四）管超限
      `,
      `
      一、 农业局
        （一） 抓粮食
        （二） 抓畜牧
        （三） 抓林果
      一、 水利局
        (一) 修水库
        (二) 清河道
      一、 交通局
        (一) 修公路
        (二) 建站场
        （四） 管超限
      `,
      ['repeat 一、', 'repeat 一、', 'gap （四）'],
    ));

  test('（三） goes on from (二) under its own heading', () =>
    check(
      `
      一、农业局
      （一）抓粮食
      （二）抓畜牧
      （三）抓林果
      二、水利局
      (一)修水库
      （二）清河道
      三、交通局
      (一)修公路
      (二)建站场
      （四）管超限
      `,
      `
      一、 农业局
        （一） 抓粮食
        （二） 抓畜牧
        （三） 抓林果
      二、 水利局
        (一) 修水库
        （二） 清河道
      三、 交通局
        (一) 修公路
        (二) 建站场
        （四） 管超限
      `,
      ['gap （四）'],
    ));
});

describe('what only looks like a marker', () => {
  test('spans of numbers', () =>
    check(
      `
      一、结构调整
      二、三产业增速快于一产。
      二、扩大开放
      三、四季度是关键期，要咬紧目标。
      五、六年级学生参加了活动。
      三、改善民生
      十一、十二月份集中发放。
      `,
      `
      一、 结构调整
      二、 扩大开放
      三、 改善民生
      `,
    ));

  test('headings that begin with the next number are no spans', () =>
    check(
      `
      一、二季度工作回顾
      投资平稳增长。
      二、三农工作
      粮食丰收。三、四线城市一样要抓。
      三、四级书记抓落实
      逐级压实。
      四、五保供养
      应保尽保。
      五、六稳六保
      六、七月份防汛安排
      七、八月份高温补贴
      八、监督问责
      `,
      `
      一、 二季度工作回顾
      二、 三农工作
      三、 四级书记抓落实
      四、 五保供养
      五、 六稳六保
      六、 七月份防汛安排
      七、 八月份高温补贴
      八、 监督问责
      `,
    ));

  test('a span behind the first heading begins no series of its own', () =>
    check(
      `
      一、投资情况
      一、二季度投资平稳增长。
      二、三季度要抓紧开工。
      二、消费情况
      `,
      `
      一、 投资情况
      二、 消费情况
      `,
    ));

  test('spans in figures', () =>
    check(
      `
      1、加快建设
      2、3号楼年底封顶。
      7、8月份抢抓施工黄金期。
      2、严格验收
      `,
      `
      1、 加快建设
      2、 严格验收
      `,
    ));

  test('items that begin with figures', () =>
    check(
      `
      一、今年任务
      1、12个村通自来水。
      2、6公里村道硬化。
      3、2座桥加固。
      4、新建文化广场。
      二、明年打算
      1、30户搬迁。
      2、危房清零。
      `,
      `
      一、 今年任务
        1、 12个村通自来水
        2、 6公里村道硬化
        3、 2座桥加固
        4、 新建文化广场
      二、 明年打算
        1、 30户搬迁
        2、 危房清零
      `,
    ));

  test('lessons, days and classes in order', () =>
    check(
      `
      第一节课讲安全，第二节课讲交通，第三节课组织演练。
      第一天报到，第二天参观，第三天返程。
      高二（1）班、高二（2）班、高二（3）班参加拔河。
      第一小学、第二小学、第三小学承办。
      第一季度开门红，第二季度稳增长。
      `,
      '',
    ));
});

describe('labels', () => {
  test('a colon between figures ends nothing', () =>
    check(
      `
      一、8:30，全体人员签到
      二、10：15至11：00，现场观摩
      三、比例为1：2.5，差额选举：按得票排序
      `,
      `
      一、 8:30，全体人员签到
      二、 10：15至11：00，现场观摩
      三、 比例为1：2.5，差额选举
      `,
    ));
});

describe('steps of an agenda', () => {
  test('after any opener', () =>
    check(
      `
      下面，进行第一项，奏唱国歌。
      接下来，请大家起立。
      现在，进行会议的第二项，由县长讲话。
      首先请听汇报。
      接着，进行第三项：颁奖。
      最后，进行第五项：请书记讲话。
      `,
      `
      第一项 奏唱国歌
      第二项 由县长讲话
      第三项 颁奖
      第五项 请书记讲话
      `,
      ['gap 第五项'],
    ));

  test('on lines of their own', () =>
    check(
      `
      下面进行

      第一项：请县领导致辞；

      第二项：签约；

      第三项：宣布开工。
      `,
      `
      第一项 请县领导致辞
      第二项 签约
      第三项 宣布开工
      `,
    ));
});

describe('markers that carry their brackets', () => {
  test('㈠, ⑴, ⒈ and ㊀ count as what they are printed as', () =>
    check(
      `
      一、队伍
      ㈠教师
      ⒈招聘
      ⒉培训
      ⑴校本
      ⑵国培
      ㈡医生
      二、设施
      ㈠校舍
      ㈢病房
      `,
      `
      一、 队伍
        ㈠ 教师
          ⒈ 招聘
          ⒉ 培训
            ⑴ 校本
            ⑵ 国培
        ㈡ 医生
      二、 设施
        ㈠ 校舍
        ㈢ 病房
      `,
      ['gap ㈢'],
    ));

  test('circled numbers beyond twenty', () =>
    check(
      Array.from({ length: 24 }, (_, at) => `${circled(at + 1)}整改事项`).join('\n'),
      Array.from({ length: 24 }, (_, at) => `${circled(at + 1)} 整改事项`).join('\n'),
    ));
});

const circled = (value: number): string => String.fromCodePoint(value <= 20 ? 0x245f + value : 0x3251 + value - 21);
