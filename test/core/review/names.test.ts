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
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
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
