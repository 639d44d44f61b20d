/**
 * Between a number and its text. Nothing follows 、 ） . or ① in official documents (GB/T 9704-2012 7.3.3); an ideographic space follows
 * 第一章 (GB/T 15834-2011 B.3.6); else one space stands for Word's tab.
 *
 *     afterNumber('第一章') // '\u3000'
 */
export function afterNumber(label: string, suffix = 'tab'): string {
  if (suffix === 'nothing' || /[、。．.，,：:；;）)\]〕】①-⒛㈠-㈩\s]$/u.test(label)) return '';
  if (suffix === 'space') return ' ';
  return /\p{Script=Han}$/u.test(label) ? '\u3000' : ' ';
}
