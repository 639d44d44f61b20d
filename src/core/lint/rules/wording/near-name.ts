import { wording } from './messages.zh.ts';
import { nearMisses } from './near-misses.ts';
import { defineWordRule } from '../../word-rule.ts';

/**
 * Names that must not be wrong, and that no right words are one character away from: of 中国共产党 only the middle is
 * compared, since there are parties of other countries.
 */
const NAMES = [
  '中华人民共和国',
  '中国人民政治协商会议',
  '中国人民解放军',
  '中华民族伟大复兴',
  '新时代中国特色社会主义思想',
  '中国特色社会主义',
  '社会主义核心价值观',
  '社会主义市场经济体制',
  '马克思列宁主义',
  '人类命运共同体',
  '治理体系和治理能力现代化',
  '绿水青山就是金山银山',
  '全心全意为人民服务',
];

/** A name of state, party or doctrine with one character wrong: 中国人民共和国, 新世代中国特色社会主义思想. */
export const nearName = defineWordRule({
  id: 'wording/near-name',
  concerns: 'names',
  basis: '实务',
  severity: 'error',
  words: wording['wording/near-name'],
  entries: () => [
    ...nearMisses(NAMES),
    { pattern: /中国共产(?![党主国])/gu, cores: '中国', right: '中国共产党', level: 'error', safe: false },
  ],
});
