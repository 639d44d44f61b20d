import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsWithPost, isPostAt, postPattern } from '../../../src/core/lexicon/posts.ts';

const PIECES =
  '县 市 省 局 护士 董事 检察 副 常务 第一 总 长 书记 副书记 主任 主席 经理 工程师 工 会计师 同志 代表 委员 理 编 指挥 处 科 团 会 作 师 期 远 王 ， ： 　'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

test('a post begins where the expression of all posts finds one', () => {
  const post = new RegExp(postPattern, 'y');
  const begins = (text: string, at: number): boolean => {
    post.lastIndex = at;
    return post.test(text);
  };
  fc.assert(
    fc.property(texts, (text) => {
      for (let at = 0; at < text.length; at++)
        expect([text, at, isPostAt(text, at)]).toEqual([text, at, begins(text, at)]);
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect(['常务副县长', '副总经理', '总工会', '书记处', '县长效'].map((text) => isPostAt(text, 0))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a text ends with a post where the expression does, whatever may stand behind it', () => {
  const post = new RegExp(`(?:${postPattern})[：\\s]*$`);
  fc.assert(
    fc.property(texts, (text) => {
      expect([text, endsWithPost(text, /[：\s]/u)]).toEqual([text, post.test(text)]);
    }),
    { seed: 7, numRuns: 2000 },
  );
  expect([endsWithPost('县委书记：', /：/u), endsWithPost('县委书记，', /：/u)]).toEqual([true, false]);
});
