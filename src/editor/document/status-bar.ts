import * as vscode from 'vscode';
import {
  analyze,
  parse,
  placeholderGroups,
  printedPages,
  type Analysis,
  type Stage,
  type Statistics,
  type TextRange,
} from '../../core/index.ts';
import { commands, languageId } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import { toTextRange } from '../host/convert.ts';
import { duration, figuresOf, targetText } from './figures.ts';
import type { Services } from '../services.ts';
import type { Timing } from './timing.ts';
import { WhenRests } from '../host/settle.ts';

/** One item: 字数 · 约N分钟 · 占位符N; of the selection while there is one. */
export function registerStatusBar({ store, active, stage, timing, guard }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('officialSpeech.status', vscode.StatusBarAlignment.Right, 110);
  item.name = messages().common.extension;
  const goal = vscode.window.createStatusBarItem('officialSpeech.target', vscode.StatusBarAlignment.Right, 109.5);
  goal.name = messages().timing.itemName;
  goal.command = commands.chooseTarget;
  goal.tooltip = messages().timing.itemTooltip;
  const selecting = new WhenRests(store.pending);
  let showsSelection = false;
  const update = (): void => {
    const { editor } = active;
    const analysis = editor && guard.run('status bar', editor.document, undefined, () => store.read(editor.document));
    const target = editor && timing.targetOf(editor.document);
    if (analysis === undefined || target === undefined || !analysis.activation.spoken) goal.hide();
    else {
      goal.text = targetText(analysis.statistics, target);
      goal.show();
    }
    if (editor === undefined || analysis === undefined) return item.hide();
    if (store.isDamaged(editor.document)) showDamage(item);
    else
      guard.run('status bar', editor.document, undefined, () =>
        showFigures(item, editor, analysis, stage.of(editor.document), timing),
      );
    item.show();
  };
  return vscode.Disposable.from(
    item,
    goal,
    timing.onDidChange(update),
    active.onDidChange(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== active.editor) return;
      // While typing the selection is always empty; the figures of the text follow when it has settled.
      const isSelection = selections.some((selection) => !selection.isEmpty);
      if (isSelection || showsSelection) selecting.schedule(100, update);
      showsSelection = isSelection;
    }),
    selecting,
  );
}

function showDamage(item: vscode.StatusBarItem): void {
  const { damaged, damagedTooltip } = messages().status;
  item.text = damaged;
  item.tooltip = damagedTooltip;
  item.command = 'workbench.action.editor.changeEncoding';
}

function showFigures(
  item: vscode.StatusBarItem,
  editor: vscode.TextEditor,
  analysis: Analysis,
  stage: Stage,
  timing: Timing,
): void {
  const { spoken } = analysis.activation;
  const selections = editor.selections.filter((selection) => !selection.isEmpty);
  if (selections.length > 0 && !isBlankSelected(editor, analysis)) {
    const rate = timing.rateOf(editor.document);
    const parts = selections.map((selection) => statisticsOf(analysis, toTextRange(editor.document, selection), rate));
    const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    const blanks = selections.reduce(
      (sum, selection) => sum + figuresOf(analysis, toTextRange(editor.document, selection)).placeholders,
      0,
    );
    item.text = [messages().status.selected(words), ...figures(minutes, blanks, spoken)].join(' · ');
  } else {
    const { words, minutes } = analysis.statistics;
    const said = messages().status;
    item.text = [said.words(words), ...figures(minutes, placeholderGroups(analysis).length, spoken)].join(' · ');
  }
  // A draft is what one usually writes; a later stage is worth a word, since Problems shows more then.
  if (stage !== 'draft') item.text = `${coreWords().stages[stage]} · ${item.text}`;
  item.tooltip = tooltip(editor.document, analysis, stage, timing);
  item.command = analysis.placeholders.length > 0 ? commands.listPlaceholders : commands.showStatistics;
}

/** One who walks from blank to blank wants the figures of the text, and to see them stand still. */
function isBlankSelected({ document, selections }: vscode.TextEditor, analysis: Analysis): boolean {
  const [selection] = selections;
  if (selections.length !== 1 || selection === undefined || selection.isEmpty) return false;
  const { start, end } = toTextRange(document, selection);
  return analysis.placeholders.some((blank) => blank.start === start && blank.end === end);
}

/** Of a stretch of the text; what is set aside in it counts in no figure. */
function statisticsOf({ document: { text, setAside } }: Analysis, { start, end }: TextRange, rate: number): Statistics {
  const within = setAside
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }))
    .filter((range) => range.start < range.end);
  return analyze(parse(text.slice(start, end), undefined, within), rate).statistics;
}

const figures = (minutes: number, blanks: number, spoken: boolean): string[] => [
  ...(spoken ? [duration(minutes)] : []),
  ...(blanks > 0 ? [messages().status.blanks(blanks)] : []),
];

function tooltip(
  document: vscode.TextDocument,
  analysis: Analysis,
  stage: Stage,
  timing: Timing,
): vscode.MarkdownString {
  const { words, han, characters, minutes } = analysis.statistics;
  const said = messages().status;
  const { useSpeech, usePlainText } = messages().document;
  const lines = [
    said.wordsAsWord(words),
    said.characters(han, characters),
    ...(analysis.activation.spoken ? [said.aloud(duration(minutes), timing.rateOf(document))] : []),
    said.pages(printedPages(analysis).length),
    said.parts(placeholderGroups(analysis).length, analysis.outline.items.length),
    ...speechLines(analysis),
  ];
  const speaker = timing.speakerOf(document);
  const links: readonly (readonly [string, string])[] = [
    [said.stage(coreWords().stages[stage]), commands.chooseStage],
    ...(stage === 'final' ? [[said.finalCheck, commands.finalCheck] as const] : []),
    [said.statistics, commands.showStatistics],
    [said.listBlanks, commands.listPlaceholders],
    [messages().timing.targetTitle, commands.chooseTarget],
    [
      speaker === undefined ? messages().timing.speakerTitle : messages().timing.timedAt(speaker),
      commands.chooseSpeaker,
    ],
    document.languageId === languageId ? [usePlainText, commands.usePlainText] : [useSpeech, commands.useSpeech],
  ];
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: links.map(([, command]) => command) };
  // Titles come from the document: they are shown, never read as Markdown.
  for (const line of lines) text.appendText(line).appendMarkdown('\n\n');
  return text.appendMarkdown(
    links.map(([title, command]) => `[${title}](${commandUri(command).toString()})`).join(messages().common.gap),
  );
}

const commandUri = (command: string): vscode.Uri => vscode.Uri.parse(`command:${command}`);

function speechLines(analysis: Analysis): string[] {
  if (analysis.speeches.length < 2) return [];
  return analysis.speeches.map((speech, index) => {
    const { words, minutes } = analysis.statisticsOf(speech);
    const { common, status } = messages();
    const title = speech.title?.trim() ?? common.untitled;
    return status.speech(index + 1, title, status.words(words), duration(minutes));
  });
}
