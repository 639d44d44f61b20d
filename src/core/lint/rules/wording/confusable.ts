import type { TextRange } from '../../../text/range.ts';
import { defineParagraphRule, type Fix } from '../../rule.ts';
import { CONFUSABLES, type Confusable } from './confusables-data.ts';

/** A word taken for another that looks or sounds alike: 布署, 截止目前, 帐户. */
export const confusable = defineParagraphRule({
  id: 'wording/confusable',
  basis: '标准',
  severity: 'warning',
  title: '易混字词',
  documentation: {
    description:
      '形近、音近而用错的字词，每条都带使用条件，正确的用法不报（“渡过难关”“5月15日截止”）。词表依据《第一批异形词整理表》（GF 1001-2001）、《咬文嚼字》常见差错和新华社用语规范。错别字按错误，异形词按警告，两可的只提示。',
    wrong: '截止目前，已作出全面布署。',
    right: '截至目前，已作出全面部署。',
  },
  messages: { change: '“{wrong}”应为“{right}”', advise: '“{wrong}”：{advice}' },
  checkParagraph({ text }, report) {
    for (const entry of candidatesIn(text)) {
      entry.pattern.lastIndex = 0;
      for (let match = entry.pattern.exec(text); match !== null; match = entry.pattern.exec(text)) {
        const range = { start: match.index, end: match.index + match[0].length };
        const right = rightFormOf(entry, match[0]);
        const severity = entry.level;
        if (right === undefined)
          report({ range, severity, messageId: 'advise', data: { wrong: match[0], advice: entry.advice ?? '' } });
        else
          report({
            range,
            severity,
            messageId: 'change',
            data: inContext(text, range, right),
            fixes: [replacement(range, right, entry.level === 'error')],
          });
      }
    }
  },
});

/** What is quoted: of a single character, and of 的 at the end, the word around it: “讲的很”, not “的”. */
function inContext(text: string, { start, end }: TextRange, right: string): { wrong: string; right: string } {
  const wrong = text.slice(start, end);
  const before = wrong.length > 1 ? '' : /[\u4e00-\u9fff]?$/u.exec(text.slice(Math.max(0, start - 1), start))![0];
  const joins = wrong.length === 1 || /[的地得]$/u.test(wrong);
  const after = joins ? /^[\u4e00-\u9fff]?/u.exec(text.slice(end, end + 1))![0] : '';
  return { wrong: before + wrong + after, right: before + right + after };
}

const replacement = (range: TextRange, right: string, safe: boolean): Fix => ({
  title: `改为“${right}”`,
  safe,
  edits: [{ range, text: right }],
});

function rightFormOf({ right, swap }: Confusable, wrong: string): string | undefined {
  if (right !== undefined) return right;
  const pair = swap?.find(([from]) => wrong.includes(from));
  return pair === undefined ? undefined : wrong.replaceAll(pair[0], pair[1]);
}

/** Confusables by the two characters they are looked for by. */
const byCore = new Map<number, Confusable[]>();
/** Which pairs of characters are worth a look at the map, by a small hash: one byte a pair, few pairs by mistake. */
const worth = new Uint8Array(0x10000);
const hashOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;
for (const entry of CONFUSABLES)
  for (const core of entry.cores.split(' ')) {
    const [first, second] = [core.charCodeAt(0), core.charCodeAt(1)];
    const code = (first << 16) | second;
    byCore.set(code, [...(byCore.get(code) ?? []), entry]);
    worth[hashOf(first, second)] = 1;
  }

/** The confusables that may match in a line, each once, in the order of the table. */
function candidatesIn(text: string): readonly Confusable[] {
  let found: Set<Confusable> | undefined;
  let first = text.charCodeAt(0);
  for (let index = 1; index < text.length; index++) {
    const second = text.charCodeAt(index);
    if (worth[hashOf(first, second)] === 1) {
      const entries = byCore.get((first << 16) | second);
      if (entries !== undefined) for (const entry of entries) (found ??= new Set()).add(entry);
    }
    first = second;
  }
  return found === undefined ? NONE : [...found];
}

const NONE: readonly Confusable[] = [];
