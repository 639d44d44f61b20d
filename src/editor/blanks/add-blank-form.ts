import * as vscode from 'vscode';
import { loadBlankPatterns, placeholderKindNames, type Analysis, type PlaceholderKind } from '../../core/index.ts';
import { blankForms, type BlankForm } from '../../core/later.ts';
import { settings } from '../contributions.ts';
import { askChoice, askText } from '../host/ask.ts';
import { reasonOf, sayBriefly } from '../host/say.ts';
import { coreWords, messages } from '../messages.ts';
import { partMessages } from '../part-messages.ts';
import type { Services } from '../services.ts';

const kinds = Object.keys(placeholderKindNames) as PlaceholderKind[];
const totalSteps = 4;
/** Characters of an example; whoever has selected more has selected a sentence. */
const longest = 40;
/** Places that are shown of what a form finds. */
const shownPlaces = 3;
const shownCharacters = 16;

/** 添加占位符写法: from an example, selected or typed, by way of what it would find, into the folder's file or the settings. */
export async function addBlankForm({ active, project, guard }: Services): Promise<void> {
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document, analysis } = speech;
  const example = await askExample(speech.editor);
  if (example === undefined) return;
  const form = await chooseForm(analysis, example);
  if (form === undefined) return;
  const kind = await chooseKind(form);
  if (kind === undefined) return;
  const isOfFolder = await choosePlace(form, project.fileOf(document) !== undefined);
  if (isOfFolder === undefined) return;
  try {
    if (isOfFolder)
      await project.add(document, { key: 'blankPatterns', value: `${placeholderKindNames[kind]}=${form.pattern}` });
    else await addToSettings(form, kind);
    sayBriefly(partMessages().blankForms.added(form.shown));
  } catch (error) {
    guard.report('blank form', error);
    void vscode.window.showErrorMessage(reasonOf(error));
  }
}

async function addToSettings({ pattern }: BlankForm, kind: PlaceholderKind): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  const own = configuration.inspect<Record<string, string>>(settings.placeholderPatterns)?.globalValue ?? {};
  const value = { ...own, [pattern]: placeholderKindNames[kind] };
  await configuration.update(settings.placeholderPatterns, value, vscode.ConfigurationTarget.Global);
}

async function askExample({ document, selection }: vscode.TextEditor): Promise<string | undefined> {
  const words = partMessages().blankForms;
  const selected = selection.isSingleLine ? document.getText(selection).trim() : '';
  const value = selected.length > longest ? '' : selected;
  return askText({
    ...{ title: words.title, step: 1, totalSteps, value, prompt: words.example },
    problem: (given) => {
      if (given.trim() === '') return words.empty;
      return given.trim().length > longest ? words.tooLong(longest) : undefined;
    },
  });
}

/** Which of the forms that the example may stand for, each with what it finds in the text. */
async function chooseForm(analysis: Analysis, example: string): Promise<BlankForm | undefined> {
  const words = partMessages().blankForms;
  const choices = await Promise.all(
    blankForms(example).map(async (form) => {
      const { count, places } = await finds(analysis, form);
      return {
        label: words.shapes[form.shape](form.shown),
        description: words.found(count),
        ...(places.length > 0 && { detail: places.join(messages().common.gap) }),
        value: form,
      };
    }),
  );
  return askChoice({ title: words.title, step: 2, totalSteps, placeholder: words.whichForm, choices });
}

/** How often a form stands in the text, and the first places with the words beside them. */
async function finds(
  { reading: { document } }: Analysis,
  { pattern }: BlankForm,
): Promise<{ readonly count: number; readonly places: readonly string[] }> {
  const { patterns } = await loadBlankPatterns([pattern], coreWords().patterns);
  const places = patterns.flatMap(({ find }) =>
    document.paragraphs.flatMap(({ text }) => find(text).ranges.map((range) => ({ text, ...range }))),
  );
  const excerpt = ({ text, start, end }: (typeof places)[number]): string => {
    const before = text.slice(Math.max(0, start - shownCharacters / 2), start);
    return `${before}【${text.slice(start, end)}】${text.slice(end, end + shownCharacters / 2)}`.trim();
  };
  return { count: places.length, places: places.slice(0, shownPlaces).map(excerpt) };
}

async function chooseKind({ shown }: BlankForm): Promise<PlaceholderKind | undefined> {
  const words = partMessages().blankForms;
  return askChoice({
    ...{ title: words.title, step: 3, totalSteps, placeholder: words.whichKind(shown) },
    choices: kinds.map((kind) => ({ label: coreWords().kinds[kind], value: kind })),
    first: 'other' as PlaceholderKind,
  });
}

/** Whether all who work in the folder are to have it; not asked where no folder is open. */
async function choosePlace({ shown }: BlankForm, hasFolder: boolean): Promise<boolean | undefined> {
  if (!hasFolder) return false;
  const words = partMessages().blankForms;
  return askChoice({
    ...{ title: words.title, step: totalSteps, totalSteps, placeholder: words.where(shown) },
    choices: [
      { label: words.inFolder, description: '.official-speech.json', value: true },
      { label: words.inSettings, description: settings.placeholderPatterns, value: false },
    ],
  });
}
