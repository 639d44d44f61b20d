import { describe, expect, it } from 'vitest';
import { analyze, applyEdits, lint, parse } from '../../../src/core/index.ts';
import { checkFindings, checkFix, findingsOf } from '../../support/check-findings.ts';

const cut = '各级各部门要把防汛责任落到每一座水库。各乡镇要组织力量，对险工险段和在建工程逐一排';
const rest = '查，发现隐患立即整改，确保万无一失。';

describe('text/doubled-word', () => {
  it('leaves reduplication that means something', () =>
    checkFindings(
      'text/doubled-word',
      `
      要⟦doubled-word:做到做到⟧应收尽收，⟦doubled-word:让让⟧群众满意，思想上要⟦doubled-word:再再⟧加压。
      现在在押人员、一而再再而三、随和和气、互相让让座。 `,
    ));

  it('finds a word that is said twice, and leaves what is said so', () =>
    checkFindings(
      'text/doubled-word',
      `
      要⟦doubled-word:加强加强⟧领导，把⟦doubled-word:物价物价⟧稳住，队伍的⟦doubled-word:战斗战斗⟧力还不强。
      这件事要研究研究，一件一件办好，一步一步走稳；基础还很薄很薄，说着说着就急了。
      要提升服务服务业的本领，加强组织组织部门，推动新兴产业创业创新，关心发展发展中国家。
      “滴答滴答”的钟声催人奋进。谢谢，欢迎欢迎！ `,
    ));

  it('finds several words said twice where they go on to govern something', () =>
    checkFindings(
      'text/doubled-word',
      `
      全县⟦doubled-word:取得了取得了⟧明显成效，⟦doubled-word:推动了推动了⟧干部转变作风。
      我们终于成功了成功了！大家一个村一个村地跑。 `,
    ));

  it('finds a character that is said twice where a clause ends, and leaves what ends so', () =>
    checkFindings(
      'text/doubled-word',
      `
      乡镇代表作了交流发⟦doubled-word:言言⟧，大家兢兢⟦doubled-word:业业业⟧，常委会先后研究了8⟦doubled-word:次次⟧。 `,
    ));

  it('leaves reduplication at the end of a clause', () =>
    checkFindings(
      'text/doubled-word',
      `
      田里绿油油的，庄稼沉甸甸，会场喜气洋洋，大家勤勤恳恳、扎扎实实，回家看看，说给爸爸妈妈，困难重重。
      干成了了不起的大事，把把柄交了出去，深入深入再深入，提高提高再提高。
      年味浓浓，喜报连连，天网恢恢，众目睽睽，一路风尘仆仆，红旗猎猎，言之凿凿，质量效益双双，王莎莎、李丹丹。
      坚持人民民主专政，推动全国国家机关报告告知制度，中小学学生学习习惯良好。 `,
    ));
});

describe('text/web-code', () => {
  it('puts back what an entity prints and leaves a line of code to text/boilerplate', () => {
    checkFindings(
      'text/web-code',
      '他说，⟦web-code:&ldquo;⟧好⟦web-code:&rdquo;⟧。⟦web-code:&nbsp;⟧增长<5%，R&D投入。⟦web-code:<br/>⟧',
    );
    checkFix('text/web-code', '平安&middot;和谐', '平安·和谐');
  });
});

describe('text/boilerplate', () => {
  it('marks residue without its indentation', () => {
    checkFindings(
      'text/boilerplate',
      `
      　　⟦boilerplate:作者：小王　来源：网友投稿⟧
      在全县防汛工作会议上的讲话
      同志们：
      要用好政府网站和公众号，及时发布预警。
      ⟦boilerplate:更多讲话稿请访问 www.jianghua5.com⟧ `,
    );
  });

  it('deletes the line with its break, also the last one', () => {
    checkFix('text/boilerplate', '甲乙丙\r\n上一篇：致辞\r\n丁', '甲乙丙\r\n丁');
    checkFix(
      'text/boilerplate',
      '甲乙丙\n上一篇：致辞\n作者：小王 来源：网络\n丁',
      '甲乙丙\n作者：小王 来源：网络\n丁',
    );
    const last = '甲乙丙\n上一篇：致辞';
    expect(applyEdits(last, findingsOf(last, 'text/boilerplate')[0]!.fixes[0]!.edits)).toBe('甲乙丙\n');
  });

  it('is not safe to delete where text of the speech may be glued on', () => {
    const safe = (text: string): boolean | undefined => findingsOf(text, 'text/boilerplate')[0]?.fixes[0]?.safe;
    expect(safe('作者：小王 来源：网友投稿')).toBe(true);
    expect(safe('小编为大家整理的，供大家参考。　　在全县防汛会议上的讲话')).toBe(false);
  });

  it('marks a separator whose title the next line repeats, not one that is the title itself', () => {
    checkFindings(
      'text/boilerplate',
      `
      ⟦boilerplate:第一篇：在全县防汛工作会议上的讲话⟧

      在全县防汛工作会议上的讲话
      同志们：
      今天会议的任务是部署防汛工作。
      第二篇：在全县抗旱工作会议上的讲话
      同志们：
      今天会议的任务是部署抗旱工作。`,
    );
  });
});

describe('text/broken-paragraph', () => {
  const silent = (text: string): void => checkFindings('text/broken-paragraph', text);

  it('marks a sentence cut by a break, blank lines or a page number', () => {
    checkFindings('text/broken-paragraph', `${cut.slice(0, -1)}⟦broken-paragraph:排\n查⟧${rest.slice(1)}`);
    checkFindings('text/broken-paragraph', `${cut.slice(0, -1)}⟦broken-paragraph:排\n\n\n查⟧${rest.slice(1)}`);
    checkFindings('text/broken-paragraph', `${cut.slice(0, -1)}⟦broken-paragraph:排\n— 3 —\n查⟧${rest.slice(1)}`);
  });

  it('joins', () => {
    checkFix('text/broken-paragraph', `${cut}\n\n　　${rest}`, cut + rest);
    checkFix('text/broken-paragraph', `${cut}\r\n第 3 页 共 8 页\r\n${rest}`, cut + rest);
  });

  it('marks a line that begins with a mark', () => {
    checkFindings('text/broken-paragraph', '要当好群众的主心骨⟦broken-paragraph:\n，⟧把工作做细做实。');
    checkFix(
      'text/broken-paragraph',
      '要当好“贴心人”和“主心骨”\n\n”，把工作做细。',
      '要当好“贴心人”和“主心骨”，把工作做细。',
    );
    silent('工作中还有不足。\n”米袋子”和”菜篮子”要抓好。');
  });

  it('is safe to join where nothing but a break explains it', () => {
    const safe = (text: string): boolean | undefined => findingsOf(text, 'text/broken-paragraph')[0]?.fixes[0]?.safe;
    expect(safe(`　　${cut}\n${rest}`)).toBe(true);
    expect(safe(`${cut}\n${rest}`)).toBe(false);
    const elsewhere = '要全面排查水库、河道和山塘。值班值守要到位，预警信息要到户，物资储备要充足。';
    expect(safe(`${cut}\n${rest}\n${elsewhere}\n${elsewhere}`)).toBe(true);
  });

  it('leaves headings, titles, names and lists alone', () => {
    silent(`一、提高政治站位，切实增强做好当前防汛工作的责任感和紧迫感\n${rest}`);
    silent(`进一步提高政治站位，切实增强做好当前防汛工作的责任感和紧迫感\n${rest}`);
    silent(`在全县防汛抗旱暨森林防火工作会议上的讲话\n县委书记　王小明\n（2024年5月6日）\n同志们：\n${rest}`);
    silent('要重点抓好以下几个方面的工作，切实把各项任务落到实处\n一是抓学习，二是抓落实。');
    silent('参加会议的有县委、县政府有关领导，各乡镇主要负责同志\n同志们，现在开会。');
    silent(`各位代表，现在报告工作，请予审议，并请各位委员提出意见。\n${rest}`);
  });

  it('joins no paragraph that only lacks its last mark', () => {
    const text = `${cut}查。做到守土有责、守土尽责\n同志们，防汛工作责任重大，让我们共同努力。`;
    const [found, ...more] = findingsOf(text, 'text/broken-paragraph');
    expect(more).toEqual([]);
    expect(text.slice(found!.range.start, found!.range.end)).toBe('责');
    expect(applyEdits(text, found!.fixes[0]!.edits)).toBe(text.replace('尽责\n', '尽责。\n'));
  });

  it('says once that a text has hard line ends', () => {
    const line = '要把责任落实到每个人头上，把措施细化到每个环节当中，把力量下沉到每一个村组里面去';
    const wrapped = [`同志们都很辛苦。${line}`, line, line, line, line, `${line}。`].join('\n');
    const found = findingsOf(wrapped, 'text/broken-paragraph');
    expect(found.map(({ message }) => message)).toEqual(['此处起有 5 处在句中断行，疑为硬换行（实务）']);
    expect(applyEdits(wrapped, found[0]!.fixes[0]!.edits)).toBe(wrapped.replaceAll('\n', ''));
  });

  it('finds nothing more once joined', () => {
    const text = `　　${cut}\n${rest}\n作者：小王　来源：网友投稿`;
    let fixed = text;
    for (const id of ['text/broken-paragraph', 'text/boilerplate'])
      fixed = applyEdits(
        fixed,
        findingsOf(fixed, id).flatMap(({ fixes }) => fixes[0]?.edits ?? []),
      );
    expect(lint(analyze(parse(fixed))).filter(({ rule }) => rule.startsWith('text/b'))).toEqual([]);
  });
});

describe('wording/slogan-members', () => {
  it('marks the member that is another, and a list in another order', () => {
    checkFindings(
      'wording/slogan-members',
      '增强“四个意识”（政治意识、大局意识、⟦slogan-members:责任意识⟧、看齐意识）。',
    );
    checkFindings('wording/slogan-members', '“四个自信”（⟦slogan-members:理论自信、道路自信、制度自信、文化自信⟧）');
    expect(findingsOf('“四个自信”（理论、道路、制度、文化）', 'wording/slogan-members')[0]?.severity).toBe('hint');
  });

  it('leaves right lists, other lists and other numbers alone', () => {
    for (const text of [
      '“四个意识”（政治意识、大局意识、核心意识、看齐意识）、“四个自信”（道路、理论、制度、文化自信）',
      '新发展理念（创新、协调、绿色、开放、共享）；“四风”（即形式主义、官僚主义、享乐主义、奢靡之风）',
      '六稳（稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期）',
      '“四个意识”（学习意识、服务意识、责任意识、看齐意识）',
      '“六保”（市级、县级、乡级）',
    ])
      checkFindings('wording/slogan-members', text);
  });
});
