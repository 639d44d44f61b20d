import * as vscode from 'vscode';
import { rateOf, readKnownPair } from '../../core/index.ts';
import { settings } from '../contributions.ts';
import { askChoice, askText } from '../host/ask.ts';
import { sayBriefly } from '../host/say.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import type { Timing } from './timing.ts';

const offered = [10, 15, 20, 30, 40, 60] as const;

/** “目标时间”: how long the text in front may take; written down beside it. */
export async function chooseTarget({ active, timing }: Services, given?: unknown): Promise<void> {
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document } = speech;
  const minutes = typeof given === 'number' ? given : await askTarget(timing, document);
  if (minutes === undefined) return;
  await timing.record(document, { target: minutes === 0 ? undefined : minutes });
  const said = messages().timing;
  const now = timing.targetOf(document);
  sayBriefly(now === undefined ? said.noTarget : said.targetSet(now));
}

async function askTarget(timing: Timing, document: vscode.TextDocument): Promise<number | undefined> {
  const said = messages().timing;
  const inSettings = timing.targetInSettings(document);
  const clear = { label: inSettings === undefined ? said.clear : said.asInSettings(inSettings), value: 0 };
  const step = { title: said.targetTitle, step: 1, totalSteps: 1 };
  const choices = [
    ...offered.map((value) => ({ label: said.minutes(value), value })),
    { label: said.other, value: -1 },
    ...(timing.recordedTarget(document) === undefined ? [] : [clear]),
  ];
  const chosen = await askChoice({ ...step, placeholder: said.targetHint, choices, first: timing.targetOf(document) });
  if (chosen !== -1) return chosen;
  const problem = (value: string): string | undefined =>
    readMinutes(value) === undefined ? said.noMinutes : undefined;
  const typed = await askText({ ...step, value: '', prompt: said.targetPrompt, problem });
  return typed === undefined ? undefined : readMinutes(typed);
}

/** 18, 18.5 or 18分钟, up to ten hours. */
function readMinutes(typed: string): number | undefined {
  const value = Number(typed.replace(/分钟?$/u, '').trim());
  return value > 0 && value <= 600 ? value : undefined;
}

/** “讲话人”: whose rate the text in front is timed at; a new one by what is remembered of an earlier speech. */
export async function chooseSpeaker(services: Services): Promise<void> {
  const { active, timing } = services;
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document } = speech;
  const said = messages().timing;
  const known = [...timing.rates].map(([name, rate]) => ({ label: name, description: said.rate(rate), value: name }));
  const current = timing.speakerOf(document);
  const name = await askChoice({
    ...{ title: said.speakerTitle, step: 1, totalSteps: 1, placeholder: said.speakerHint, first: current },
    choices: [
      ...known,
      { label: said.learn, value: LEARN },
      ...(current === undefined ? [] : [{ label: said.nobody, value: '' }]),
    ],
  });
  if (name === undefined) return;
  if (name === LEARN) return learnRate(services);
  await timing.record(document, { speaker: name === '' ? undefined : name });
  sayBriefly(name === '' ? said.noSpeaker : said.speakerSet(name, timing.rateOf(document)));
}

const LEARN = '\n';

/** “记下语速”: a speaker's rate from a known pair, 上次5600字讲32分钟; kept in the user's settings, by name. */
export async function learnRate({ active, timing }: Services): Promise<void> {
  const said = messages().timing;
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const { document, analysis } = speech;
  const title = said.learnTitle;
  const name = await askText({
    ...{ title, step: 1, totalSteps: 2, value: timing.speakerOf(document) ?? '', prompt: said.namePrompt },
    problem: (value) => (value.trim() === '' ? said.noName : undefined),
  });
  if (name === undefined) return;
  const { words, minutes } = analysis.statistics;
  // How many of the words are spoken differs from text to text: this one is likely to be like the earlier one.
  const share = words > 200 ? (minutes * timing.rateOf(document)) / words : undefined;
  const rateIn = (told: string): number | null => {
    const pair = readKnownPair(told);
    return pair && rateOf(pair, share);
  };
  const told = await askText({
    ...{ title, step: 2, totalSteps: 2, value: '', prompt: said.pairPrompt },
    problem: (value) => (rateIn(value) === null ? said.noPair : undefined),
  });
  const rate = told === undefined ? null : rateIn(told);
  if (rate === null) return;
  const rates = { ...Object.fromEntries(timing.rates), [name.trim()]: rate };
  await vscode.workspace.getConfiguration().update(settings.speakers, rates, vscode.ConfigurationTarget.Global);
  await timing.record(document, { speaker: name.trim() });
  sayBriefly(said.speakerSet(name.trim(), rate));
}
