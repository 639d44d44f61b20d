import { text } from './messages.zh.ts';
import { defineMatchRule } from '../../match-rule.ts';
import { REDUPLICATED, SAID_TWICE } from './doubled-data.ts';

/** Words of two characters that Chinese never doubles, and behind which nothing makes another word of the second. */
const NEVER =
  '认真|切实|积极|已经|正在|如果|虽然|不仅|而且|并且|或者|由于|能够|需要|目前|当前|其中|这些|那些|更加|做到|达到|实现|确保|形成|成为|作为|为了|通过|坚决|全面|深入|扎实|大力|严格|必须|应当|我们|他们|同志|以及|按照|根据|对于|关于|特别|尤其|因此|所以|但是';

/** Characters that the first correction decides: 要要求, 为了了解. */
const DECIDED = '的了要在和再让与把是将也都就我各';
/** Cries, numbers and what is said three times over: 来来来, 是是是. */
const CRIES = new Set('哈啦呀啊哒嘀嘟咚呵嘿嘻啪哗嗒一二三四五六七八九十〇零某好来对快冲干不等加去');
/** Measures that a figure has before it, and that count one by one without one (三个, 个个). */
const MEASURES = new Set('个名位件项条户天夜');
const HAN = /[一-鿿]/u;

/** A word typed twice: 要要, 我我们, 加强加强, 越级级上访. Reduplication that means something (要要求, 层层, 研究研究) is left alone. */
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
        /(?<!目)的{2,}(?!确|士)|(?<![为除不])了{2,}(?!解|结|事|账|却|不[起得])|要{2,}(?!求|点|闻|素|害|件|领|务|职|强)|(?<!正|实|存)在{2,}(?!建|编|岗|职|校|册|京|线|场|外|家|任|押|逃|研|售|营|运|读|途|位)|(?<!随)和{2,}(?!美|气|睦|平|顺)|(?<!一而)再{2,}(?!而)|让{2,}(?!步|开|座|路|他|她)|与{2,}(?!会)|把{2,}(?![关握脉门舵方火尺稳柄手])|(?<!求)是{2,}(?![非否])|将{2,}(?!领|军|士)|也{2,}|都{2,}(?!市|会)|就{2,}(?!业|地|医|近|诊|读|餐)|(?<!我)我{2,}们|进进一步|进一步一步|各{2,}(?!自|位|类|级|项|方)|(?<=\d)次{2}(?![生要数序日年级方品第长子贷元性席轮大声])|等{2}(?=单位|部门|人员|企业)/gu,
      right: ([word]) => (word.startsWith('进') ? '进一步' : word.replace(/^(.)\1+/u, '$1')),
      safe: true,
      needs: ['particleTwice'],
    },
    // Three times with 再 it is said for weight: 深入深入再深入.
    {
      pattern: new RegExp(`(${NEVER})\\1+(?!再\\1)`, 'gu'),
      right: ([, word]) => word!,
      safe: true,
      needs: ['twoTwice'],
    },
    {
      // What stands between two words that are alike may also be a mark that is missing.
      pattern: new RegExp(`(?!${NEVER})([一-鿿]{2})\\1+`, 'gu'),
      right: (match) => (isMeantTwice(match) ? null : match[1]!),
      safe: false,
      needs: ['twoTwice'],
    },
    // Several words: 收获的收获的季节. What is shorter inside is told of above, 为什么 is asked twice, and 一个村一个村 are counted.
    {
      pattern: /(?!(..?)\1)([一-鿿]{3,4})(?<!为什么|怎么办|是不是|好不好)\2/gu,
      right: (match) => (isCountedTwice(match) ? null : match[2]!),
      safe: false,
      needs: ['moreTwice'],
    },
    {
      pattern: new RegExp(`([一-鿿])(?<![${DECIDED}])\\1+`, 'gu'),
      right: (match) => (isCharacterTwice(match) ? match[1]! : null),
      safe: false,
      needs: ['characterTwice'],
    },
  ],
});

/** Words that differ from time to time are counted one by one (一件一件), and weight is given by 很 and 越. */
const COUNTING = /^[一二三四五六七八九十百千两半几多每某第很太越再好]|[着了]$/u;

/** 一个村一个村, 成功了成功了; but what goes on to govern something is typed twice: 取得了取得了明显成效. */
function isCountedTwice({ 0: whole, 2: words, input, index }: RegExpExecArray): boolean {
  const governs = words!.endsWith('了') && HAN.test(input[index + whole.length] ?? '');
  return COUNTING.test(governs ? words!.slice(0, -1) : words!);
}

/** Behind the second word it makes a word of its own with it, which the first governs: 服务服务业, 组织组织部, 发展发展中国家, 单位单位面积. */
const DERIVED = /^(?:[者业器区社军员团部院所站机家金费]|中国家|面积)/u;

function isMeantTwice({ 0: whole, 1: word, input, index }: RegExpExecArray): boolean {
  const [before, after] = [input[index - 1] ?? '', input.slice(index + whole.length, index + whole.length + 3)];
  // What stands alone between marks is a cry, a sound or a name.
  if (!HAN.test(before) && !HAN.test(after[0] ?? '')) return true;
  // 产业创业创新 is no 业创 twice.
  if (word!.startsWith('业') && HAN.test(before) && !/^业[务绩态主]/u.test(word!)) return true;
  return (
    word![0] === word![1] ||
    COUNTING.test(word!) ||
    SAID_TWICE.has(word!) ||
    DERIVED.test(after) ||
    after === `再${word!}`
  );
}

/**
 * Whether a character is typed twice: three times running; behind a figure that it measures; or where a clause ends, since further
 * in the end of a word may meet the beginning of another (人民民主).
 */
function isCharacterTwice({ 0: whole, 1: character, input, index }: RegExpExecArray): boolean {
  const end = index + whole.length;
  const before = input[index - 1] ?? '';
  if (whole.length > 2) return whole.length === 3 && !CRIES.has(character!) && HAN.test(before);
  if (!/^的?(?:[，。；：、！？,;!?”》）]|\s*$)/u.test(input.slice(end, end + 2))) return false;
  if (/[\d二三四五六七八九十]/u.test(before)) return MEASURES.has(character!);
  // 扎扎实实: the pair before is doubled as well.
  return HAN.test(before) && before !== input[index - 2] && !REDUPLICATED.has(character!);
}
