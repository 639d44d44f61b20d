import { describe, expect, test } from 'vitest';
import { checkFindings, checkFix, findingsOf } from '../../support/check-findings.ts';

/** Each line is a text of its own. */
const each = (prefix: string, texts: string): void => {
  for (const text of texts.trim().split('\n')) checkFindings(prefix, text.trim());
};

describe('brackets', () => {
  test('without a partner, or closed by another kind', () =>
    each(
      'punctuation/bracket-pairs',
      `
      认真学习⟦bracket-pairs:《⟧中国共产党纪律处分条例，增强纪律意识。
      认真学习中国共产党纪律处分条例⟦bracket-pairs:》⟧，增强纪律意识。
      全县新建公路⟦bracket-pairs:（⟧含改建段320公里，完成投资12亿元。
      全县新建公路320公里，含改建段110公里⟦bracket-pairs:）⟧，完成投资12亿元。
      落实⟦bracket-pairs:《⟧条例《办法》《细则》要求。
      按照⟦bracket-pairs:（⟧见附件》办理。
      参照省政府办公厅⟦bracket-pairs:〔⟧2025）12号文件执行。
      `,
    ));

  test('that are no fault', () =>
    each(
      'punctuation/bracket-pairs',
      `
      一要抓：1）摸底；2）建档；3）销号。
      任务有三：a）排查，b）整改，c）验收。
      ①）建账 ②）销号
      （全场鼓掌）各位代表，（停顿）大会圆满成功！
      学习《关于学习〈条例〉的通知》（办发〔2025〕3号）。
      会议由他主持（他兼任组长（2024年起））。
      一）抓学习；二）抓落实。
      半角(也行)与全角（同样）混用（也成)对。
      `,
    ));

  test('that reach over lines', () =>
    checkFindings(
      'punctuation/bracket-pairs',
      `
      参加会议的有（排名不分先后：
      县直各部门负责同志，
      各镇负责同志）。
      会议审议《关于加强
      作风建设的意见》。
      `,
    ));

  test('quotes closed in the wrong order', () => {
    each(
      'punctuation/quote-pairs',
      `
      他强调：“做好‘三农⟦quote-pairs:”’⟧工作。
      他强调：“做好‘三农’工作”。
      他说：“要当好‘店小二’”。
      `,
    );
    checkFix('punctuation/quote-pairs', '他说：“办好‘一件事”’。', '他说：“办好‘一件事’”。');
  });
});

describe('figures', () => {
  test('letters for digits', () => {
    each(
      'number/letter-digit',
      `
      力争⟦letter-digit:2O30⟧年全面完成，⟦letter-digit:l1⟧月底前清零。
      投资⟦letter-digit:3O⟧亿元，占比⟦letter-digit:l8⟧%。
      增长⟦letter-digit:1o⟧.5%，惠及⟦letter-digit:2ol⟧户。
      O2O模式、B2B平台、5G基站、H7N9、N95口罩、1.5L装、O型血、I级响应、3D打印、C919客机。
      COVID19、A4纸10页、Q10、G20峰会、10kV线路、DN100管道、0.5l水。
      `,
    );
    checkFix('number/letter-digit', '总投资2O亿元', '总投资20亿元');
  });

  test('号 for 日, years with a half-width hyphen', () => {
    each(
      'number/day-mark',
      `
      会议定于3月⟦day-mark:18号⟧召开，4月⟦day-mark:2号⟧前报送。
      3月18号楼开工、门牌12号、5月1号公馆、第3号议案、8月6号台风、国发〔2025〕12号、X月X号以前。
      `,
    );
    each(
      'number/year-range',
      `
      实施⟦year-range:2026-2030年⟧规划和⟦year-range:2021~2025年⟧方案，推进2024—2026年行动、2023～2025年计划。
      电话0571-2025-2030，编号GB2020-2025年版，2024-05-01年检。
      `,
    );
  });

  test('document numbers', () => {
    each(
      'number/document-number',
      `
      按照县政办发⟦document-number:[2025]12号⟧和县委字⟦document-number:（2024）8号⟧文件办理。
      印发了政发⟦document-number:〔2025〕第6号⟧、办函⟦document-number:〔2025〕09号⟧文件。
      按照国发〔2025〕12号文件办理，（2024）1号线开通，案号（2023）京01民终123号。
      `,
    );
    checkFix('number/document-number', '县政办发[2025]第05号', '县政办发〔2025〕5号');
  });

  test('estimates said twice', () =>
    each(
      'number/doubled-approximation',
      `
      ⟦doubled-approximation:近有200人左右⟧报名，⟦doubled-approximation:大约需要资金3亿元左右⟧，⟦doubled-approximation:约占全县人口30%上下⟧。
      ⟦doubled-approximation:将近5000名干部左右⟧下沉，⟦doubled-approximation:至少有80人以上⟧参加，⟦doubled-approximation:50多岁左右⟧。
      附近200米左右、最近3年左右、约谈5人，左右岸同治；约束3家以上企业，临近10点左右开会，靠近2号门左右两侧。
      3年左右时间、80%以上、超过半数，5人以上单位；近5年来，上下同心；2个多小时。
      `,
    ));

  test('who was there', () =>
    each(
      'number/attendance',
      `
      本次大会应到代表210人，因事请假6人，实到⟦attendance:206人⟧，符合法定人数。
      应到会委员35名，缺席2名，请假1名，实到会委员⟦attendance:33名⟧。
      应到党员120人，实到⟦attendance:125人⟧。
      大会应到代表210人，请假6人，实到204人，符合规定。应到代表 名，实到 名。应到80人，实到76人。
      `,
    ));
});

describe('words twice', () => {
  test('function words and nouns', () => {
    each(
      'text/doubled-word',
      `
      项目⟦doubled-word:正在正在⟧推进，⟦doubled-word:如果如果⟧不抓紧，三⟦doubled-word:是是⟧责任不清。
      我们⟦doubled-word:能够能够⟧完成，⟦doubled-word:目前目前⟧进展顺利，广大⟦doubled-word:群众群众⟧满意。
      请专家把把脉、把把方向，是是非非说清楚，关键是是否落实，一个一个过，很多很多，研究研究再说，人人有责，天天坚持。
      发展发展中国家友谊，单位单位面积产量，试试看，看看再定，常常回访，刚刚开始，仅仅是开始，层层压实。
      `,
    );
    checkFix('text/doubled-word', '工作已经已经完成', '工作已经完成');
  });

  test('a sentence twice running', () =>
    each(
      'duplicate/',
      `
      ⟦sentence:要坚持底线思维，把安全发展贯穿各领域全过程。⟧要坚持底线思维，把安全发展贯穿各领域全过程。各镇要抓好落实。
      加油！加油！坚持就是胜利！坚持就是胜利！发展是第一要务。发展是第一要务。
      `,
    ));
});

describe('names that must not be wrong', () => {
  test('one character away', () =>
    each(
      'wording/near-name',
      `
      庆祝⟦near-name:中国人民共和国⟧成立，⟦near-name:中华民共和国⟧万岁，⟦near-name:中华人民共国⟧。
      以习近平⟦near-name:新世代中国特色社会主义思想⟧为指导，践行⟦near-name:社会主义核心价观⟧。
      中国特色社会主义是道路，⟦near-name:新时代中国特色社会绝义思想⟧是指南。
      实现⟦near-name:中华民族伟大付兴⟧，构建⟦near-name:人类命运同共体⟧，⟦near-name:全心全意为人名服务⟧。
      `,
    ));

  test('what is right, and other names', () =>
    each(
      'wording/near-name',
      `
      中华人民共和国国务院、中华人民共和国成立，新时代中国特色社会主义，中华民族的伟大复兴，中国人民政治协商会议第十四届委员会。
      社会主义现代化国家，中国现代化进程，全心全意为人民服务，社会主义市场经济，中国特色社会主义思想体系，人类共同命运，治理体系现代化。
      `,
    ));

  test('no fix is put in without asking', () =>
    expect(findingsOf('庆祝中国人民共和国成立', 'wording/near-name')[0]?.fixes[0]?.safe).toBe(false));
});

describe('titles', () => {
  test('end in no mark', () => {
    checkFindings(
      'punctuation/title-end',
      '在全县秋收秋种现场会上的讲话⟦title-end:。⟧\n同志们：\n今天我们召开现场会，主要是部署秋收秋种。',
    );
    checkFindings('punctuation/title-end', '在全县秋收秋种现场会上的讲话\n同志们：\n今天我们召开现场会。');
    checkFindings('punctuation/title-end', '今天的会议很重要。\n同志们，下面我讲几点意见，请大家认真听取汇报。');
    checkFindings('punctuation/title-end', '在县委全会上作了讲话。\n会议强调，要抓好落实。');
  });
});

describe('rules that were wrong on right texts', () => {
  test('an announcement is met by the first whole list', () => {
    checkFindings(
      'numbering/announced-count',
      `
      今天大会有四项议程：一是传达精神；二是通报情况；三是交流发言；四是书记讲话。
      下面，进行第一项，请县委副书记传达精神。
      下面，进行第二项，请县政府办主任通报情况。
      最后，请县委书记讲话。
      `,
    );
    checkFindings(
      'numbering/announced-count',
      `
      今天大会共有⟦announced-count:四项议程⟧。
      会议进行第一项：请县委副书记传达精神。
      会议进行第二项：请县政府办主任通报情况。
      会议进行第三项：请县委书记讲话。
      `,
    );
  });

  test('a bracket that does not list', () =>
    each(
      'structure/label-count',
      `
      分为甲、乙两个等次（其中甲等不超过三成，乙等不限）。
      第三个小组（农业局、水利局）负责南片。
      三座桥梁（老城、新城之间）开工。
      落实“四好”（农村公路建好、管好、护好和运营好）要求。
      奖励两个单位（奖金5万元，颁发奖牌，通报表扬）。
      三类人员（一般为低保户、五保户）优先。
      做到⟦label-count:“四个一线”（问题在一线发现、力量在一线集结、工作在一线落实）⟧。
      设立⟦label-count:三个专班（项目专班、招商专班）⟧。
      `,
    ));

  test('days of a range', () =>
    each(
      'number/weekday',
      `
      培训时间为2025年3月3日至3月7日（周一至周五）。
      2025年3月8日、9日（周六、周日）休息；2025年3月10日（星期一、星期二）值班。
      定于⟦weekday:2025年3月5日（星期四⟧）召开。
      `,
    ));

  test('planned years and titles', () =>
    each(
      'number/impossible-date',
      `
      2060年前实现碳中和，2099年到期，推荐阅读《2140年》和《万历十五年》《1587年的故事》。
      力争⟦impossible-date:2205年⟧建成，⟦impossible-date:2月30日⟧前完成。
      `,
    ));

  test('labels and speakers before a colon', () =>
    each(
      'punctuation/two-colons',
      `
      男：敬爱的老师：您辛苦了。
      司仪：各位来宾：大会开始。
      问：今年怎么干：先抓项目。
      会场要求：第一：安静。
      会不会造成更大的浪费⟦two-colons:：⟧所以必须做到：早谋划。
      `.replace(
        '会不会造成更大的浪费⟦two-colons:：⟧所以必须做到：早谋划。',
        '会不会造成更大的浪费：所以必须做到⟦two-colons:：⟧早谋划。',
      ),
    ));

  test('首先、其次、第三 is a hint', () => {
    const [found] = findingsOf('首先，抓学习。其次，抓落实。第三，抓督查。', 'numbering/mixed-series');
    expect(found?.severity ?? 'hint').toBe('hint');
  });

  test('the standard form is never turned into another in its name', () =>
    expect(findingsOf('1、抓学习\n2、抓落实\n3.抓督查\n4、抓考核', 'numbering/marker-form')).toEqual([]));

  test('the full-width point is the odd one where both stand in a list', () =>
    checkFindings('numbering/marker-form', '⟦marker-form:1．⟧抓学习\n⟦marker-form:2．⟧抓落实\n3.抓督查\n4.抓考核'));

  test('turns both forms beside 1. into it, whichever is oftener', () =>
    checkFindings(
      'numbering/marker-form',
      '⟦marker-form:1．⟧抓学习\n⟦marker-form:2、⟧抓落实\n3.抓督查\n⟦marker-form:4．⟧抓考核',
    ));
});
