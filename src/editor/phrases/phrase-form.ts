import {
  cleanText,
  initialsOf,
  longestPhrase,
  phraseFunctions,
  type OwnPhrase,
  type PhraseFunction,
} from '../../core/index.ts';
import { askChoice, askText, type Step } from '../host/ask.ts';
import { withPinyin } from './pinyin.ts';
import type { PhraseBook, PhrasePlace } from './phrase-store.ts';
import { functionNotes } from './phrase-text.ts';

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

const placeChoices = [
  { label: '我的短语', detail: '只在这台电脑上，哪个文件夹都能用', value: 'personal' as const },
  { label: '本文件夹', detail: '存入文件夹中的 .official-speech/短语.json，可与同事共用', value: 'workspace' as const },
];

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
    prompt: '短语；每次要另填的地方写成【……】，如：为深入贯彻【会议名称】精神',
    problem: textProblem,
  });
  if (text === undefined) return undefined;
  const place = await askFunction(next(), phrase.function);
  if (place === undefined) return undefined;
  const [spoken] = await withPinyin([{ ...phrase, text: cleanText(text), function: place, pinyin: '' }]);
  if (spoken === undefined) return undefined;
  const prefix = await askText({
    ...next(),
    value: phrase.prefix === '' ? initialsOf(spoken.pinyin) : phrase.prefix,
    prompt: '简码：键入这几个字母就能找到它，默认为拼音首字母',
    problem: (value) => (/^[a-z]*$/iu.test(value.trim()) ? undefined : '简码只能用英文字母'),
  });
  if (prefix === undefined) return undefined;
  const where = asksPlace
    ? await askChoice({ ...next(), placeholder: '存在哪里', choices: placeChoices })
    : (start.place ?? 'personal');
  if (where === undefined) return undefined;
  return { phrase: { ...spoken, prefix: prefix.trim().toLowerCase() }, place: where };
}

function textProblem(value: string): string | undefined {
  const text = cleanText(value);
  if (text === '') return '请写上短语';
  return text.length > longestPhrase ? `太长了（最多 ${longestPhrase} 字）` : undefined;
}

const askShape = (step: Step, asIs: string, withSlots: string): Promise<string | undefined> =>
  askChoice({
    ...step,
    placeholder: '其中的数字、空缺下次多半不同，是否留空待填',
    choices: [
      { label: '$(symbol-snippet) 留空待填', detail: withSlots, value: withSlots },
      { label: '$(symbol-string) 原样保存', detail: asIs, value: asIs },
    ],
  });

/** The likely one first, so that Enter takes it. */
const askFunction = (step: Step, likely: PhraseFunction): Promise<PhraseFunction | undefined> =>
  askChoice({
    ...step,
    placeholder: '它在讲话里起什么作用',
    first: likely,
    choices: [likely, ...phraseFunctions.filter((name) => name !== likely)].map((name) => ({
      label: name,
      description: functionNotes[name],
      value: name,
    })),
  });
