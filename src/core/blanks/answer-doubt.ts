import { postPattern } from '../lexicon/posts.ts';
import type { PlaceholderKind } from '../syntax/blanks/kind-names.ts';
import { lazy } from '../text/lazy.ts';
import type { Said } from '../text/said.ts';
import { refusal, valueDoubt } from './fill-value.ts';

/** What offices write where they have no answer yet. */
const NO_ANSWER = new Set(
  '待定 未定 待核 待核实 待确定 待确认 待补 待补充 待填 待报 待查 暂缺 暂无 暂未 暂未确定 未知 不详 不清楚 不适用 无 空 缺 略 同上 见附件 详见附件 见附表 另行通知 另附'.split(
    ' ',
  ),
);
/** A name of two to four characters, one in parts (阿依古丽·买买提), one in Latin letters. */
const NAME = /^(?:[一-鿿]{2,4}|[一-鿿]+(?:[·•・][一-鿿]+)+|[A-Z][a-z]+(?:[ ·-][A-Z][a-z]+)*)$/;
/** Three posts at most, so that a long row of them is not begun again at each. */
const POSTS_AROUND = lazy(() => new RegExp(`^(?:${postPattern}){1,3}|(?:${postPattern}){1,3}$`, 'g'));

/**
 * Why what came back from an office should be looked at before it goes in, in one sentence to be said; null where it may well be an answer.
 *
 *     wordSaid(answerDoubt('person', '待定'), chineseWords) // '“待定”像是还没有答案；…'
 *     answerDoubt('person', '王明') // null
 */
export function answerDoubt(kind: PlaceholderKind, value: string): Said | null {
  if (NO_ANSWER.has(value.replace(/[。.！!]$/, '')) || !/[\p{L}\p{N}]/u.test(value))
    return refusal('noAnswer', { value });
  if (kind === 'person' && !NAME.test(value.replace(POSTS_AROUND(), ''))) return refusal('noName', { value });
  return valueDoubt(kind, value);
}
