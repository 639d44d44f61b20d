import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';

/** Two words of one meaning side by side, in either order: one of them was to replace the other. */
const SAME_TWICE =
  /所以因此|因此所以|但是然而|然而但是|如果假如|假如如果|或者或|必须务必|务必必须|开展进行|进行开展|按照根据|根据按照|通过经过|经过通过|因为由于|由于因为|虽然尽管|尽管虽然|并且而且|而且并且|可以能够|能够可以|应该应当|应当应该|目前现在|现在目前|当前目前|目前当前|已经已|都有具有|仍然还是?仍/gu;

/** Two halves with other words between them, and a time of day before an hour that has it in itself. */
const HALVES =
  /截[至止][^，。；]{0,12}为止|进行了?[^，。；、]{1,4}进行|(?:下午|晚上?|傍晚)(?:1[3-9]|2[0-3])(?=[:：时点])/gu;

/** The same thing said twice: 目前的当务之急, 涉及到. */
export const pleonasm = defineWordRule({
  id: 'wording/pleonasm',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'hint',
  words: wording['wording/pleonasm'],
  entries: () => [
    {
      pattern: /百分之\d+(?:\.\d+)?[%％]|离不开[^，。；]{2,24}分不开/gu,
      cores: '百分 离不',
      advice: 'layer',
      level: 'warning',
    },
    { pattern: /截至到/gu, cores: '截至', right: '截至', level: 'hint' },
    { pattern: HALVES, cores: '截至 截止 进行 下午 晚上 晚1 晚2 傍晚', advice: 'layer', level: 'hint' },
    { pattern: /涉及到/gu, cores: '涉及', right: '涉及', level: 'hint' },
    { pattern: /付诸于|见诸于/gu, cores: '诸于', inside: true, swap: [['于', '']], level: 'warning' },
    {
      pattern:
        /(?:目前|现在|当前)的当务之急|凯旋归来|亲眼目睹|免费赠送|悬殊很大|过去的往事|一致公认|切忌不要|预计大约|大约估计/gu,
      cores: '当务 凯旋 亲眼 免费 悬殊 过去 一致 切忌 预计 大约',
      inside: true,
      advice: 'layer',
      level: 'hint',
    },
    {
      pattern: /原因[^，。；]{0,6}是(?:由于|因为)/gu,
      cores: '原因',
      advice: 'cause',
      level: 'hint',
    },
    {
      pattern: /目的[^，。；]{0,6}是(?:要|想)?为了/gu,
      cores: '目的',
      advice: 'aim',
      level: 'hint',
    },
    {
      pattern: SAME_TWICE,
      cores:
        '所以 因此 但是 然而 如果 假如 或者 必须 务必 开展 进行 按照 根据 通过 经过 因为 由于 虽然 尽管 并且 而且 可以 能够 应该 应当 目前 现在 当前 已经 都有 仍然',
      advice: 'layer',
      level: 'warning',
    },
    { pattern: /利用运用|运用利用/gu, cores: '利用 运用', right: '运用', level: 'warning' },
  ],
});
