import * as vscode from 'vscode';
import { isRuleSetting, type RuleSetting } from '../../core/index.ts';
import { continueModes, type ContinueMode } from '../archive/ids.ts';
import {
  detectModes,
  noteModes,
  settings,
  suggestModes,
  type DetectMode,
  type NoteMode,
  type SuggestMode,
} from '../contributions.ts';

/** A setting's value when it is one of `choices`, else the first choice: a hand-edited settings.json may hold anything. */
function choice<Choice extends string>(
  setting: string,
  choices: readonly [Choice, ...Choice[]],
  scope: vscode.ConfigurationScope | undefined,
): Choice {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(setting);
  return choices.find((one) => one === value) ?? choices[0];
}

/** Which documents turn into speeches by themselves: `officialSpeech.detect`. */
export const detectMode = (scope?: vscode.ConfigurationScope): DetectMode =>
  choice(settings.detect, detectModes, scope);

/** When phrases are offered without being asked for: `officialSpeech.phrases.suggest`. */
export const suggestMode = (scope?: vscode.ConfigurationScope): SuggestMode =>
  choice(settings.suggest, suggestModes, scope);

/**
 * `officialSpeech.rules`: severity or `off` by rule id, as far as the writer has set them; the defaults, which the settings table
 * shows, are not among them. Entries that are neither are left out.
 */
export function ruleSettings(scope?: vscode.ConfigurationScope): Record<string, RuleSetting> {
  const known = vscode.workspace.getConfiguration(undefined, scope).inspect<unknown>(settings.rules);
  const layers = [known?.globalValue, known?.workspaceValue, known?.workspaceFolderValue];
  return Object.fromEntries(
    layers
      .flatMap((layer) => (typeof layer === 'object' && layer !== null ? Object.entries(layer) : []))
      .filter((entry): entry is [string, RuleSetting] => typeof entry[1] === 'string' && isRuleSetting(entry[1])),
  );
}

/** `officialSpeech.placeholders.patterns`: the writer's own forms of blanks, each with the name of its kind before it. */
export function placeholderPatterns(scope?: vscode.ConfigurationScope): readonly string[] {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.placeholderPatterns);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([pattern, kind]) => `${String(kind)}=${pattern}`);
}

/** `officialSpeech.archive.suggest`: when old texts go on with the words at the cursor. */
export const continueMode = (scope?: vscode.ConfigurationScope): ContinueMode =>
  choice(settings.archiveSuggest, continueModes, scope);

/** `officialSpeech.archive.fewestTexts`: in how many old texts a continuation must stand. */
export function fewestTexts(scope?: vscode.ConfigurationScope): number {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.archiveFewestTexts);
  return typeof value === 'number' && value >= 2 ? Math.floor(value) : 2;
}

/** `officialSpeech.archive.folders`: the folders whose old texts are asked; empty where all are. */
export function archiveFolders(): readonly string[] {
  const value = vscode.workspace.getConfiguration().get<unknown>(settings.archiveFolders);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
}

/** `officialSpeech.word.notes`: whether notes of a Word document are read. */
export const noteMode = (scope?: vscode.ConfigurationScope): NoteMode => choice(settings.wordNotes, noteModes, scope);

/** `officialSpeech.word.author`: who tracked changes are by; '' when nobody is set. */
export function wordAuthor(scope?: vscode.ConfigurationScope): string {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(settings.wordAuthor);
  return typeof value === 'string' ? value.trim() : '';
}
