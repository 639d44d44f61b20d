import type { TextRange } from '../../../text/range.ts';
import { defineRule } from '../../rule.ts';

/** Words this office does not use, listed in its `.official-speech.json`: 禁用的词. */
export const forbidden = defineRule({
  id: 'wording/forbidden',
  concerns: 'wording',
  basis: '实务',
  severity: 'warning',
  title: '本单位不用的词',
  messages: {
    change: '“{word}”本单位不用，应为“{right}”{reason}',
    avoid: '“{word}”本单位不用{reason}',
  },
  check({ analysis: { document }, options }, report) {
    for (const { word, replacement, reason } of options.forbidden ?? []) {
      const why = reason === undefined ? '' : `：${reason}`;
      for (const range of rangesOf(document.text, word)) {
        if (replacement === undefined) report({ range, messageId: 'avoid', data: { word, reason: why } });
        else {
          const title = replacement === '' ? `删去“${word}”` : `改为“${replacement}”`;
          const fixes = [{ title, safe: false, edits: [{ range, text: replacement }] }];
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
