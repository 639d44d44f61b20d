import { describe, expect, test } from 'vitest';
import { checkOutline, outlineOf } from '../../support/check-outline.ts';

describe('markers at the start of a line', () => {
  test('the four levels of GB/T 9704-2012', () =>
    checkOutline(
      `
      一、认清形势
      （一）抓排查
      1.矿山领域。要全面排查。
      （1）井下
      （2）地面
      2.危化领域
      （二）抓整改
      二、突出重点
      `,
      `
      一、 认清形势
        （一） 抓排查
          1. 矿山领域
            （1） 井下
            （2） 地面
          2. 危化领域
        （二） 抓整改
      二、 突出重点
      `,
    ));

  test('half-width brackets, full-width points and quote signs of web pages', () =>
    checkOutline(
      `
      >　　一、认识
      　　(一)政治站位
      　　(二)责任意识
      1．排查
      2．整改
      `,
      `
      一、 认识
        (一) 政治站位
        (二) 责任意识
          1． 排查
          2． 整改
      `,
    ));

  test('a series restarts under each heading', () =>
    checkOutline(
      `
      一、认识
      1.学习
      2.宣传
      二、行动
      1.排查
      2.整改
      `,
      `
      一、 认识
        1. 学习
        2. 宣传
      二、 行动
        1. 排查
        2. 整改
      `,
    ));

  test('numbers, years and page numbers are no markers', () =>
    checkOutline(
      `
      2026年，全县生产总值增长。
      3.5万元以上的项目有12个，占3763．63万元。
      在第1、7天开展检查。
      - 3 -
      一、总体情况
      1.2026年目标已经明确
      2.2027年目标正在研究
      `,
      `
      一、 总体情况
        1. 2026年目标已经明确
        2. 2027年目标正在研究
      `,
    ));
});

describe('markers inside a paragraph', () => {
  test('three levels deep and back', () =>
    checkOutline(
      `
      一是思想要到位。从形势看，任务很重。
      二是措施要到位。一要管住源头。二要管住过程。做到：一是全员参与；二是全程记录；三是全面公开。三要管住末端。
      三是责任要到位。
      `,
      `
      一是 思想要到位
      二是 措施要到位
        一要 管住源头
        二要 管住过程
          一是 全员参与
          二是 全程记录
          三是 全面公开
        三要 管住末端
      三是 责任要到位
      `,
    ));

  test('two series of one shape under one heading', () =>
    checkOutline(
      `
      二、正视问题，抓好整改
      问题主要有：一是认识不足；二是责任不实。
      下一步，一是提高认识；二是压实责任；三是严格考核。
      三、加强领导
      `,
      `
      二、 正视问题，抓好整改
        一是 认识不足
        二是 责任不实
        一是 提高认识
        二是 压实责任
        三是 严格考核
      三、 加强领导
      `,
    ));

  test('items that ；separates end with the sentence', () =>
    checkOutline(
      '三要严格检测。对人员：一是每周检测；二是每日登记。对物品：一是定期抽检；二是及时消杀。',
      `
      一是 每周检测
      二是 每日登记
      一是 定期抽检
      二是 及时消杀
      `,
    ));

  test('the inner series of one shape lies inside the item when the outer one goes on', () =>
    checkOutline(
      `
      一是加强宣传。
      要入户入脑。
      二是做好准备。
      要早作打算。一是制定预案。二是加强培训。三是备足物资。
      三是落实责任。
      `,
      `
      一是 加强宣传
      二是 做好准备
        一是 制定预案
        二是 加强培训
        三是 备足物资
      三是 落实责任
      `,
    ));

  test('第一件 and 第一个层面', () =>
    checkOutline(
      '当前重点做好两件事：第一件：抓好春耕。要早动手。第二件：抓好防火。第一个层面，企业要自查。第二个层面，部门要督查。',
      `
      第一件： 抓好春耕
      第二件： 抓好防火
        第一个层面， 企业要自查
        第二个层面， 部门要督查
      `,
    ));

  test('首先…其次…最后, 其一…其二, 一方面…另一方面', () =>
    checkOutline(
      `
      首先，要统一思想。其次，要细化措施。最后，要严格考核。
      原因有两个：其一，认识不够；其二，力量不足。
      一方面要抓生产，另一方面要抓安全。
      `,
      `
      首先， 要统一思想
      其次， 要细化措施
      最后， 要严格考核
      其一， 认识不够
      其二， 力量不足
      一方面 要抓生产
      另一方面 要抓安全
      `,
    ));

  test('any parallel ordinal series counts', () =>
    checkOutline(
      `
      一抓源头，二抓过程，三抓末端。
      转变一：从被动到主动。
      转变二：从分散到集中。
      要做到：①认识到位；②措施到位。
      `,
      `
      一抓 源头
      二抓 过程
      三抓 末端
      转变一： 从被动到主动
      转变二： 从分散到集中
      ① 认识到位
      ② 措施到位
      `,
    ));

  test('a mixed series is one series', () =>
    checkOutline(
      '一要整合资源。二要做大增量。三是优化服务。四要严格考核。',
      `
      一要 整合资源
      二要 做大增量
      三是 优化服务
      四要 严格考核
      `,
    ));
});

describe('not items', () => {
  test.each([
    '要第一时间上报，压实第一责任人责任，守牢第一道防线。',
    '唯一是要坚持标准，其中三分之二是企业，之一是学校。',
    '一要求真务实，不搞形式。',
    '一方面要抓生产，不能松懈。',
    '再次召开会议，最后，大家要认真落实。',
    '一、二、三产业融合发展，第一、第二、第三产业协同推进。',
    '一季度增长5%，二季度增长6%，三季度增长7%。',
    '各级要做到“四个一是”，守住底线。',
    '按照（一）款的规定执行，见（二）。',
    '各镇（1名干部、2名网格员）负责。',
    '做人要一是一、二是二。',
  ])('%s', (text) => expect(outlineOf(text)).toBe(''));
});

describe('what an item is a part of', () => {
  test('a heading governs the paragraphs below it, a run-in item its own', () =>
    checkOutline(
      `
      检查中发现三个问题：一是认识不够；二是措施不细；三是整改不快。
      以上问题要认真整改。关于下步工作，我再强调几点。
      一要脑中有弦。时刻不能放松。
      二要心中有数。一是底数要清。二是情况要明。
      三要手中有招。
      `,
      `
      一是 认识不够
      二是 措施不细
      三是 整改不快
      一要 脑中有弦
      二要 心中有数
        一是 底数要清
        二是 情况要明
      三要 手中有招
      `,
    ));

  test('the agenda of a meeting, and the host after it', () =>
    checkOutline(
      `
      全县防汛工作会议主持词
      同志们：
      现在开会。今天会议共有两项议程。
      下面，会议进行第一项：请水利局汇报。
      会议进行第二项：请县长讲话。
      ……
      刚才，县长作了讲话。我再强调两点：
      一要抓好传达。
      二要抓好落实。
      `,
      `
      会议进行第一项 请水利局汇报
      会议进行第二项 请县长讲话
      一要 抓好传达
      二要 抓好落实
      `,
    ));

  test('the last item of an agenda', () =>
    checkOutline(
      `
      现在进行会议第一项，观看专题片。
      进行会议第二项，请县长通报情况。
      会议最后一项，请书记讲话。
      最后一项工作，是抓落实。
      `,
      `
      现在进行会议第一项 观看专题片
      进行会议第二项 请县长通报情况
      会议最后一项 请书记讲话
      `,
    ));

  test('the host announces each item in words of the clause', () =>
    checkOutline(
      `
      首先进行第一项议程：宣读决定。
      下面进行第二项议程：颁奖。
      最后进行第三项议程：请书记讲话。
      `,
      `
      首先进行第一项议程 宣读决定
      下面进行第二项议程 颁奖
      最后进行第三项议程 请书记讲话
      `,
    ));

  test('forms that stand glued to the words before them', () =>
    checkOutline(
      `
      村卫生室做到①有人员，②有设备，③有药品。
      低保工作做到一不漏保，二不错保，三不断保。
      办理建议：一，不推。谁主管谁答复。二，不拖。三，不虚。
      头一句，安全是饭碗。第二句，规程是血写的。
      要求之一，动真格；要求之二，下狠劲。
      ⑴抓项目。⑵抓环境。
      `,
      `
      ① 有人员
      ② 有设备
      ③ 有药品
      一不 漏保
      二不 错保
      三不 断保
      一， 不推
      二， 不拖
      三， 不虚
      头一句， 安全是饭碗
      第二句， 规程是血写的
      要求之一， 动真格
      要求之二， 下狠劲
      ⑴ 抓项目
      ⑵ 抓环境
      `,
    ));

  test('a number that nothing counts on is prose', () =>
    checkOutline('这是原因之一，不能回避。会议精神①要学深。统一，行动才快。头一句话没听清。见附件1：名单。', ''));

  test('a speech printed inside an item of the agenda', () =>
    checkOutline(
      `
      会议进行第二项：请书记讲话。
      一、认清形势
      二、抓好落实
      会议进行第三项：宣读文件。
      `,
      `
      会议进行第二项 请书记讲话
        一、 认清形势
        二、 抓好落实
      会议进行第三项 宣读文件
      `,
    ));

  test('each speech of a file has its own outline', () =>
    checkOutline(
      `
      第一篇：在春耕会议上的讲话
      在春耕会议上的讲话
      一、早动手
      二、早谋划
      第二篇：在防汛会议上的讲话
      在防汛会议上的讲话
      一、早排查
      二、早准备
      `,
      `
      第一篇： 在春耕会议上的讲话
      一、 早动手
      二、 早谋划
      第二篇： 在防汛会议上的讲话
      一、 早排查
      二、 早准备
      `,
    ));

  test('words that close the speech end the last heading', () => {
    const text = '一、认识\n要学习。\n二、行动\n要落实。\n同志们，让我们努力。';
    expect(outlineOf(text)).toBe('一、 认识\n二、 行动');
  });
});

test('CRLF and LF give the same outline', () => {
  const text = '一、认识\n要做到：一是学习；二是宣传。\n二、行动';
  expect(outlineOf(text.replaceAll('\n', '\r\n'))).toBe(outlineOf(text));
});

test('which markers open their line', () =>
  expect(outlineOf('一、做好：一是学习；二是宣传。\n二、抓好', { inline: true })).toBe(
    '一、 做好\n  ~一是 学习\n  ~二是 宣传\n二、 抓好',
  ));
