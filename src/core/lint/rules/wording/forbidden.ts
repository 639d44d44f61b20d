import { wording } from './messages.zh.ts';
import type { TextRange } from '../../../text/range.ts';
import { defineRule, say } from '../../rule.ts';

/** Words this office does not use, listed in its `.official-speech.json`: 禁用的词. */
export const forbidden = defineRule({
  id: 'wording/forbidden',
  concerns: 'wording',
  basis: '实务',
  severity: 'warning',
  words: wording['wording/forbidden'],
  check({ analysis: { document }, options }, report) {
    for (const { word, replacement, reason } of options.forbidden ?? []) {
      const why = reason === undefined ? '' : say('because', { reason });
      for (const range of rangesOf(document.text, word)) {
        if (replacement === undefined) report({ range, messageId: 'avoid', data: { word, reason: why } });
        else {
          const said = replacement === '' ? say('remove', { wrong: word }) : say('replace', { right: replacement });
          const fixes = [{ said, safe: false, edits: [{ range, text: replacement }] }];
          report({ range, messageId: 'change', data: { word, right: replacement, reason: why }, fixes });
        }
      }
    }
  },
});

function rangesOf(text: string, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (word === '') return ranges;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    ranges.push({ start, end: start + word.length });
  return ranges;
}
