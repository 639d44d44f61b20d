import { phraseFunctions } from '../../core/index.ts';
import type { MinedPhrase } from '../../core/later.ts';
import { coreWords, messages } from '../messages.ts';
import { padEnd, padStart } from './layout.ts';

const phraseWidth = 44;

/** The phrases as JSON, in the shape in which phrases are imported. */
export function minedJson(phrases: readonly MinedPhrase[]): string {
  const entries = phrases.map(({ examples, fixedness, ...phrase }) => ({
    ...phrase,
    fixedness: Math.round(fixedness * 100) / 100,
    example: examples[0] ?? '',
  }));
  return `${JSON.stringify({ phrases: entries }, null, 1)}\n`;
}

const line = ({ text, kind, count, speeches }: MinedPhrase): string =>
  `  ${padEnd(text, phraseWidth)}${messages().mine.row(padStart(String(speeches), 5), padStart(String(count), 6))}  ${messages().mine.kinds[kind]}`.trimEnd();

function table(title: string, phrases: readonly MinedPhrase[]): string[] {
  return phrases.length === 0 ? [] : ['', messages().mine.section(title, phrases.length), ...phrases.map(line)];
}

/** The phrases as a table by function, the words of the folder's own topic last. */
export function minedText(phrases: readonly MinedPhrase[], files: number, speeches: number): string {
  const usual = phrases.filter(({ topical }) => !topical);
  const lines = [
    messages().mine.head(files, speeches, phrases.length),
    ...phraseFunctions.flatMap((name) =>
      table(
        coreWords().phraseFunctionNames[name],
        usual.filter((phrase) => phrase.function === name),
      ),
    ),
    ...table(
      messages().mine.topical,
      phrases.filter(({ topical }) => topical),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
