import { punctuation } from './messages.zh.ts';
import { isSentenceLine, spaceBeforeMark } from '../../../text/odd-space.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** Spaces inside a Chinese sentence, and characters that cannot be seen. */
export const space = defineMatchRule({
  id: 'punctuation/space',
  concerns: 'marks',
  basis: '实务',
  severity: 'hint',
  words: punctuation['punctuation/space'],
  needs: ['space'],
  corrections: [
    {
      pattern: spaceBeforeMark,
      right: ({ input }) => (isSentenceLine(input) ? '' : null),
      safe: true,
      severity: 'warning',
    },
    {
      // The credit of a picture (记者 张明 摄) and an agency's line (12月9日电 …) are laid out with spaces: the words that tell them stand in
      // the expression, for only there is it known on which side of the space they are.
      pattern:
        /(?<=[\u3400-\u9fff，。；：、])(?<!记者|通讯员|摄影|日电|《[^》]{0,30})[ \t]+(?!摄|新华社|本报|记者|通讯员)(?=[\u3400-\u9fff])|(?<=[，。；：、])[ \t]+(?=[\d“《（])/gu,
      // In a short line it may be a name's (请李 强同志讲话。), and a wide one is a place to write in.
      right: ({ 0: gap, input }) => (gap.length < 4 && input.length > 30 && isSentenceLine(input) ? '' : null),
      safe: false,
    },
    // 1.1 、 and 2 ．: a mark belongs to the number before it.
    { pattern: /(?<=^[\s>]*\d[\d.]{0,8})[ \t]+(?=[、．])/gu, right: () => '', safe: true, severity: 'warning' },
    { pattern: /[\u200b\u200c\u200d\u2060\u00ad]+|(?!^)\ufeff+/gu, right: () => '', safe: true },
  ],
});
