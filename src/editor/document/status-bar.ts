import * as vscode from 'vscode';
import {
  analyze,
  DEFAULT_RATE,
  parse,
  placeholderGroups,
  type Analysis,
  type Stage,
  type Statistics,
} from '../../core/index.ts';
import { commands, extensionName, languageId } from '../contributions.ts';
import { toTextRange } from '../host/convert.ts';
import { figuresOf } from './figures.ts';
import type { Services } from '../services.ts';
import { WhenRests } from '../host/settle.ts';
import { stageNames } from './stage-choice.ts';

/** One item: 字数 · 约N分钟 · 占位符N; of the selection while there is one. */
export function registerStatusBar({ store, active, stage, guard }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('officialSpeech.status', vscode.StatusBarAlignment.Right, 110);
  item.name = extensionName;
  const selecting = new WhenRests(store.pending);
  let showsSelection = false;
  const update = (): void => {
    const { editor } = active;
    const analysis = editor && guard.run('status bar', editor.document, undefined, () => store.read(editor.document));
    if (editor === undefined || analysis === undefined) return item.hide();
    if (store.isDamaged(editor.document)) showDamage(item);
    else guard.run('status bar', editor.document, undefined, () => showFigures(item, editor, analysis, stage.current));
    item.show();
  };
  return vscode.Disposable.from(
    item,
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
  item.text = '$(warning) 编码有误';
  item.tooltip = '文中有解码时丢失的字符。换用正确的编码重新打开之前，不提供任何修改。点击选择编码。';
  item.command = 'workbench.action.editor.changeEncoding';
}

function showFigures(item: vscode.StatusBarItem, editor: vscode.TextEditor, analysis: Analysis, stage: Stage): void {
  const { spoken } = analysis.activation;
  const selections = editor.selections.filter((selection) => !selection.isEmpty);
  const blank = selectedBlank(editor, analysis);
  if (selections.length > 0 && blank === undefined) {
    const parts = selections.map((selection) => statisticsOf(editor.document.getText(selection)));
    const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    const blanks = selections.reduce(
      (sum, selection) => sum + figuresOf(analysis, toTextRange(editor.document, selection)).placeholders,
      0,
    );
    item.text = [`已选${words}字`, ...figures(minutes, blanks, spoken)].join(' · ');
  } else {
    const { words, minutes } = analysis.statistics;
    const text = [`${words}字`, ...figures(minutes, placeholderGroups(analysis).length, spoken)].join(' · ');
    item.text = blank === undefined ? text : `${text}（第${blank}处）`;
  }
  // A draft is what one usually writes; a later stage is worth a word, since Problems shows more then.
  if (stage !== 'draft') item.text = `${stageNames[stage]} · ${item.text}`;
  item.tooltip = tooltip(editor.document, analysis, stage);
  item.command = commands.listPlaceholders;
}

/** Which blank, from 1, is what is selected: one walks from blank to blank and wants to know how many there are. */
function selectedBlank({ document, selections }: vscode.TextEditor, analysis: Analysis): number | undefined {
  const [selection] = selections;
  if (selections.length !== 1 || selection === undefined || selection.isEmpty) return undefined;
  const { start, end } = toTextRange(document, selection);
  const index = placeholderGroups(analysis).findIndex(({ members }) =>
    members.some((blank) => blank.start === start && blank.end === end),
  );
  return index < 0 ? undefined : index + 1;
}

const statisticsOf = (text: string): Statistics => analyze(parse(text)).statistics;

const figures = (minutes: number, blanks: number, spoken: boolean): string[] => [
  ...(spoken ? [duration(minutes)] : []),
  ...(blanks > 0 ? [`占位符${blanks}`] : []),
];

const duration = (minutes: number): string => (minutes < 1 ? '不到1分钟' : `约${Math.round(minutes)}分钟`);

function tooltip(document: vscode.TextDocument, analysis: Analysis, stage: Stage): vscode.MarkdownString {
  const { words, han, characters, minutes } = analysis.statistics;
  const lines = [
    `字数（同 Word）：${words}`,
    `汉字：${han}　字符（不计空格）：${characters}`,
    ...(analysis.activation.spoken ? [`朗读：${duration(minutes)}（每分钟${DEFAULT_RATE}字）`] : []),
    `占位符：${placeholderGroups(analysis).length}处　标题和条目：${analysis.outline.items.length}`,
    ...speechLines(analysis),
  ];
  const links: readonly (readonly [string, string])[] = [
    [`阶段：${stageNames[stage]}`, commands.chooseStage],
    ...(stage === 'final' ? [['定稿检查', commands.finalCheck] as const] : []),
    ['占位符…', commands.listPlaceholders],
    document.languageId === languageId ? ['恢复为纯文本', commands.usePlainText] : ['识别为讲话稿', commands.useSpeech],
  ];
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: links.map(([, command]) => command) };
  // Titles come from the document: they are shown, never read as Markdown.
  for (const line of lines) text.appendText(line).appendMarkdown('\n\n');
  return text.appendMarkdown(
    links.map(([title, command]) => `[${title}](${commandUri(command).toString()})`).join('　'),
  );
}

const commandUri = (command: string): vscode.Uri => vscode.Uri.parse(`command:${command}`);

function speechLines(analysis: Analysis): string[] {
  if (analysis.speeches.length < 2) return [];
  return analysis.speeches.map((speech, index) => {
    const { words, minutes } = analysis.statisticsOf(speech);
    return `${index + 1}. ${speech.title?.trim() ?? '（无标题）'}：${words}字，${duration(minutes)}`;
  });
}
