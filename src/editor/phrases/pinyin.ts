import { spokenText, type OwnPhrase } from '../../core/index.ts';

/**
 * The phrases with their pinyin, looked up word by word: 重要 is zhong yao, 调度 diao du. The dictionary is loaded when it
 * is first needed; those that have their pinyin already stay as they are.
 *
 *     await withPinyin([phrase]) // [{ …, pinyin: 'ya cha tui jin' }]
 */
export async function withPinyin(phrases: readonly OwnPhrase[]): Promise<OwnPhrase[]> {
  if (phrases.every((phrase) => phrase.pinyin !== '')) return [...phrases];
  const { pinyin } = await import('./pinyin-dictionary.ts');
  return phrases.map((phrase) => {
    if (phrase.pinyin !== '') return phrase;
    const syllables = pinyin(spokenText(phrase.text), { toneType: 'none', type: 'array', v: true });
    return { ...phrase, pinyin: syllables.join(' ') };
  });
}
