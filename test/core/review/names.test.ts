import { describe, expect, test } from 'vitest';
import { analyze, parse, reviewItems } from '../../../src/core/index.ts';
import { renewalItems } from '../../../src/core/later.ts';

const people = (text: string): string[] =>
  renewalItems(analyze(parse(text))).flatMap(({ kind, text: words }) => (kind === 'person' ? [words] : []));
const bodies = (text: string): string[] =>
  reviewItems(analyze(parse(text))).flatMap(({ kind, text: words }) => (kind === 'organisation' ? [words] : []));

describe('a name begins behind its post', () => {
  test.each([
    ['市政协主席钱军同志出席。', ['市政协主席钱军同志']],
    ['请政协副主席席钱军讲话。', ['政协副主席席钱军']],
    ['会议由常务副市长李明华主持。', ['常务副市长李明华']],
    ['县委副书记周强、副县长吴敏分别发言。', ['县委副书记周强', '副县长吴敏']],
    ['镇党委书记黄海涛同志、镇长林峰同志到会。', ['镇党委书记黄海涛同志', '镇长林峰同志']],
    ['村支书刘大山，带头种果树。', ['支书刘大山']],
    ['请县长王建国讲话。', ['县长王建国']],
    ['副县长欧阳文，先作说明。', ['副县长欧阳文']],
    ['市政协副主席马会平、局长王镇海、科长张长江到会。', ['市政协副主席马会平', '局长王镇海', '科长张长江']],
    ['首席专家钱军教授、研究员诸葛明教授讲课。', ['专家钱军教授', '研究员诸葛明教授']],
    ['镇长冯小兵要抓好落实。', ['镇长冯小兵']],
    ['国家计委副主任罗干将说明情况。', []],
    ['全国劳动模范宋国强作了发言。', ['劳动模范宋国强']],
    ['请部长丁  磊同志讲话。', ['部长丁  磊同志']],
    ['医生龚静和同事们赶到。', ['医生龚静']],
    ['局长王永和主持。', ['局长王永和']],
    ['村支书王登科，镇长李全胜，先作说明。', ['支书王登科', '镇长李全胜']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('a name begins behind the word that opens it, not with it', () => {
  test.each([
    ['由张伟同志负责，和王芳同志协作。', ['张伟同志', '王芳同志']],
    ['由 赵刚同志牵头。', ['赵刚同志']],
    ['向王杰同志学习，向阳同志到场。', ['王杰同志', '向阳同志']],
    ['感谢李克明董事长、欢迎周立教授。', ['李克明董事长', '周立教授']],
    ['县长由张伟担任，书记和各位局长出席。', []],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('words behind a post are no names', () => {
  test.each([
    ['代表全体出席会议。'],
    ['代表黄岩区，作了发言。'],
    ['主任应全面到位。'],
    ['老师严格要求学生。'],
    ['书记高度重视，局长毕业于清华。'],
    ['劳动模范、专家和群众，一起参加。'],
    ['革命先烈和英雄模范。'],
  ])('%s', (text) => expect(people(text)).toEqual([]));
});

describe('a body begins with its own level, not with what is done', () => {
  test.each([
    ['组织召开全市教育局的动员。', ['市教育局']],
    ['开全市教育局座谈。', ['市教育局']],
    ['动员全县水利局干部。', ['县水利局']],
    ['感谢市民政局支持。', ['市民政局']],
    ['到县财政局调研。', ['县财政局']],
    ['青山县公安局破获。', ['青山县公安局']],
  ])('%s', (text, names) => expect(bodies(text)).toEqual(names));
});
