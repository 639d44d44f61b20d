import { text } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';

/** A word typed twice: 要要, 我我们. Reduplication that means something (要要求, 为了了解, 层层, 牢牢) is left alone. */
export const doubledWord = defineMatchRule({
  id: 'text/doubled-word',
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: text['text/doubled-word'],
  needs: ['twice'],
  corrections: [
    {
      pattern:
        /(?<!目)的{2,}(?!确|士)|(?<![为除])了{2,}(?!解|结|事|账)|要{2,}(?!求|点|闻|素|害|件|领|务|职|强)|(?<!正|实|存)在{2,}(?!建|编|岗|职|校|册|京|线|场|外|家|任|押|逃|研|售|营|运|读|途|位)|(?<!随)和{2,}(?!美|气|睦|平|顺)|(?<!一而)再{2,}(?!而)|让{2,}(?!步|开|座|路|他|她)|与{2,}(?!会)|把{2,}(?![关握脉门舵方火尺稳])|(?<!求)是{2,}(?![非否])|将{2,}(?!领|军|士)|也{2,}|都{2,}(?!市|会)|就{2,}(?!业|地|医|近|诊|读|餐)|我{2,}们|进进一步|进一步一步|各{2,}(?!自|位|类|级|项|方)/gu,
      right: ([word]) => (word.startsWith('进') ? '进一步' : word.replace(/^(.)\1+/u, '$1')),
      safe: true,
    },
    {
      // Words of two characters that Chinese never doubles; verbs (研究研究) it does.
      pattern:
        /(认真|切实|积极|已经|正在|如果|虽然|不仅|而且|并且|或者|由于|能够|需要|目前|当前|其中|这些|那些|更加|做到|达到|实现|确保|形成|成为|作为|为了|通过|坚决|全面|深入|扎实|大力|严格|必须|应当|我们|他们|同志|以及|按照|根据|对于|关于|特别|尤其|因此|所以|但是)\1+/gu,
      right: ([, word]) => word ?? null,
      safe: true,
    },
    {
      // Nouns never double either; what stands between them may be a mark that is missing.
      pattern: /(群众|部门|干部|问题|措施|目标|企业|项目|情况|精神|会议)\1(?![化型家化性书员])/gu,
      right: ([, word]) => word ?? null,
      safe: false,
    },
  ],
});
