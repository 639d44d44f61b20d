import type { ReviewKind } from './mention.ts';

type Named = { readonly kind: ReviewKind; readonly text: string; readonly subject: string };

const POSTS =
  /(?:总书记|书记|主席|总理|委员长|[部省市州区县旗镇乡局厅处科院校会社行董组队]长|秘书长|总经理|经理|主任|常委|委员|同志|先生|女士|副|县委|市委|省委|区委|[、兼：\s])/g;
/** Whose post it is: 清河县人民政府 of 清河县人民政府县长李明华, 中共清河县委 of 中共清河县委书记. */
const OFFICE = /^(?:中共)?[一-鿿]{1,4}?[省市县区州旗镇乡](?=人民政府|政府|人大|政协|党委|党工委|纪委|委)/;
const BODIES = /^(?:人民政府|政府|人大常委会|人大|政协|党工委|党委|党组|纪委|委)+/;
/** Words by which two forms of one title or body differ. */
const SMALL_WORDS = /中华人民共和国|人民|关于|工作|中国|[的和与及、，\s（）()“”〈〉《》]|试行|暂行/g;

/** 全县地区生产总值 and 地区生产总值 are one indicator to the eye. */
const SCOPE = /^(?:全|我)[国省市州县区旗镇乡村]|的/g;

/** The part that two forms of one thing have in common; '' where there is no such thing. */
function coreOf({ kind, text, subject }: Named): string {
  if (kind === 'figure') return subject.replace(SCOPE, '').length > 2 ? subject.replace(SCOPE, '') : '';
  if (kind === 'person') return text.replace(OFFICE, '').replace(POSTS, '').replace(BODIES, '');
  if (kind === 'document') return (/^《.*?》(?=[（第]|$)/.exec(text)?.[0] ?? text).replace(SMALL_WORDS, '');
  if (kind === 'organisation') return text.replace(SMALL_WORDS, '').replace(/会议$/, '会');
  return '';
}

/** Nobody compares a form with more others than these. */
const MOST = 20;

/**
 * Things of one text that are the same in other forms: a name with another post, an indicator with another value, a title with
 * and without 的. They stand side by side for the eye; whether one of them is wrong, only the writer knows.
 */
export function variantsOf<Item extends Named>(items: readonly Item[]): ReadonlyMap<Item, readonly string[]> {
  const byCore = new Map<string, Item[]>();
  for (const item of items) {
    const core = coreOf(item);
    if (core === '') continue;
    const key = `${item.kind}\n${core}`;
    const known = byCore.get(key);
    if (known === undefined) byCore.set(key, [item]);
    else known.push(item);
  }
  const variants = new Map<Item, readonly string[]>();
  for (const alike of byCore.values())
    if (alike.length > 1)
      for (const item of alike) {
        // One more than is kept: the item itself may be among them.
        const others = alike.slice(0, MOST + 1).filter((other) => other !== item);
        variants.set(
          item,
          others.slice(0, MOST).map(({ text }) => text),
        );
      }
  return variants;
}
