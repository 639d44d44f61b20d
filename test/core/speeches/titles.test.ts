import { expect, test } from 'vitest';
import { splitSpeeches } from '../../../src/core/speeches/speech-splitter.ts';
import { parse } from '../../../src/core/syntax/parse.ts';

/** A text, its lines parted by `/`, and the titles of its speeches. */
const texts: readonly (readonly [text: string, titles: readonly (string | null)[]])[] = [
  ['### 在推进会上的讲话/各位同志：/今天召开推进会。', ['在推进会上的讲话']],
  [
    '1.在团拜会上的致辞/同志们、朋友们：/新春将至，向大家拜年。/2.在灯会上的致辞/各位来宾：/良宵美景。',
    ['在团拜会上的致辞', '在灯会上的致辞'],
  ],
  [
    '一、在老干部座谈会上的讲话/老领导、老同志们：/你们辛苦了。/二、在青年座谈会上的讲话/青年同志们：/你们是希望。',
    ['在老干部座谈会上的讲话', '在青年座谈会上的讲话'],
  ],
  ['会议议程/一、县长作报告/二、副县长讲话/三、书记作总结讲话', ['会议议程']],
  ['公务员之家 全国最大的公文写作网/在水利工作会议上的讲话/同志们：/现在开会。', ['在水利工作会议上的讲话']],
];

test.each(texts)('%s', (text, titles) => {
  expect(splitSpeeches(parse(text.replaceAll('/', '\n'))).map(({ title }) => title)).toEqual(titles);
});
