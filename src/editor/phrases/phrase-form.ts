import {
  cleanText,
  initialsOf,
  longestPhrase,
  phraseFunctions,
  type OwnPhrase,
  type PhraseFunction,
} from '../../core/index.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords, messages } from '../messages.ts';
import { askChoice, askText, type Step } from '../host/ask.ts';
import { withPinyin } from './pinyin.ts';
import type { PhraseBook, PhrasePlace } from './phrase-store.ts';

/** A phrase as the writer wants it, and where it is to be kept. */
export interface FilledForm {
  readonly phrase: OwnPhrase;
  readonly place: PhrasePlace;
}

interface FormStart {
  readonly title: string;
  readonly phrase: OwnPhrase;
  /** The same text with slots for what another speech will not share; the same when there is nothing of the kind. */
  readonly withSlots?: string;
  /** Where it is kept already. */
  readonly place?: PhrasePlace;
}

/** Asks for text, function, letters and place; undefined when the writer gives up at any step. */
export async function askPhrase(phraseBook: PhraseBook, start: FormStart): Promise<FilledForm | undefined> {
  const { phrase, withSlots = phrase.text } = start;
  const asksPlace = start.place === undefined && phraseBook.hasWorkspace;
  const asksSlots = withSlots !== phrase.text;
  const totalSteps = 3 + Number(asksPlace) + Number(asksSlots);
  let step = 0;
  const next = (): Step => ({ title: start.title, step: ++step, totalSteps });

  const shape = asksSlots ? await askShape(next(), phrase.text, withSlots) : phrase.text;
  if (shape === undefined) return undefined;
  const text = await askText({
    ...next(),
    value: shape,
    prompt: partMessages().ownPhrases.text,
    problem: textProblem,
  });
  if (text === undefined) return undefined;
  const place = await askFunction(next(), phrase.function);
  if (place === undefined) return undefined;
  const [spoken] = await withPinyin([{ ...phrase, text: cleanText(text), function: place, pinyin: '' }]);
  if (spoken === undefined) return undefined;
  const prefix = await askLetters(next(), phrase.prefix === '' ? initialsOf(spoken.pinyin) : phrase.prefix);
  if (prefix === undefined) return undefined;
  const where = asksPlace ? await askPlace(next()) : (start.place ?? 'personal');
  if (where === undefined) return undefined;
  return { phrase: { ...spoken, prefix: prefix.trim().toLowerCase() }, place: where };
}

function textProblem(value: string): string | undefined {
  const text = cleanText(value);
  const { noText, textTooLong } = partMessages().ownPhrases;
  if (text === '') return noText;
  return text.length > longestPhrase ? textTooLong(longestPhrase) : undefined;
}

function askLetters(step: Step, value: string): Promise<string | undefined> {
  const { letters: prompt, onlyLetters } = partMessages().ownPhrases;
  const problem = (typed: string): string | undefined => (/^[a-z]*$/iu.test(typed.trim()) ? undefined : onlyLetters);
  return askText({ ...step, value, prompt, problem });
}

function askPlace(step: Step): Promise<PhrasePlace | undefined> {
  const words = partMessages().ownPhrases;
  return askChoice<PhrasePlace>({
    ...step,
    placeholder: words.place,
    choices: [
      { label: words.myPhrases, detail: words.myPhrasesNote, value: 'personal' },
      { label: words.folder, detail: words.folderNote, value: 'workspace' },
    ],
  });
}

function askShape(step: Step, asIs: string, withSlots: string): Promise<string | undefined> {
  const words = partMessages().ownPhrases;
  return askChoice({
    ...step,
    placeholder: words.slots,
    choices: [
      { label: words.withSlots, detail: withSlots, value: withSlots },
      { label: words.asIs, detail: asIs, value: asIs },
    ],
  });
}

/** The likely one first, so that Enter takes it. */
const askFunction = (step: Step, likely: PhraseFunction): Promise<PhraseFunction | undefined> =>
  askChoice({
    ...step,
    placeholder: partMessages().ownPhrases.function,
    first: likely,
    choices: [likely, ...phraseFunctions.filter((name) => name !== likely)].map((name) => ({
      label: coreWords().phraseFunctionNames[name],
      description: messages().phrases.notes[name],
      value: name,
    })),
  });
