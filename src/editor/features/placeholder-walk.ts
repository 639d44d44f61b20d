import * as vscode from 'vscode';
import {
  describeMember,
  fillGroup,
  placeholderGroups,
  samePlaceholders,
  type Analysis,
  type Placeholder,
  type PlaceholderGroup,
  type SamePlace,
} from '../../core/index.ts';
import { commands, contexts } from '../contributions.ts';
import { toRange } from '../convert.ts';
import { applyTo, askSame } from '../placeholder-fill.ts';
import { wantedText } from '../placeholder-text.ts';
import type { Services } from '../services.ts';

/** The blank that is selected, and how to know what was typed in its place. */
interface Stop {
  readonly placeholder: Placeholder;
  readonly same: readonly SamePlace[];
  readonly length: number;
}

/** 逐个填写: each blank selected with a hint of what is wanted; Tab on, Shift+Tab back, Esc leaves. */
export function registerPlaceholderWalk({ store, guard }: Services): vscode.Disposable {
  const walk = new Walk(store);
  const command = (id: string, run: () => Promise<void> | void): vscode.Disposable =>
    vscode.commands.registerCommand(id, async () => {
      try {
        await run();
      } catch (error) {
        guard.report(id, error);
        walk.end();
      }
    });
  return vscode.Disposable.from(
    walk,
    command(commands.fillPlaceholders, () => walk.begin()),
    command(commands.fillNext, () => walk.go(1)),
    command(commands.fillPrevious, () => walk.go(-1)),
    command(commands.fillEnd, () => walk.end('已结束逐个填写')),
    vscode.window.onDidChangeActiveTextEditor((editor) => walk.leaveUnlessIn(editor)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => walk.hideHint(document)),
  );
}

class Walk implements vscode.Disposable {
  private editor: vscode.TextEditor | undefined;
  private stop: Stop | undefined;
  private readonly hint = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('editorCodeLens.foreground'), margin: '0 0.5em', fontStyle: 'normal' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  constructor(private readonly store: Services['store']) {}

  dispose(): void {
    this.end();
    this.hint.dispose();
  }

  begin(): void {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && this.store.read(editor.document);
    if (editor === undefined || analysis === undefined) return say('当前文件没有识别为讲话稿');
    if (this.store.isDamaged(editor.document)) return say('文中有解码时丢失的字符，换用正确的编码后再填写');
    this.editor = editor;
    this.stop = undefined;
    setContext(true);
    const at = editor.document.offsetAt(editor.selection.start);
    this.show(analysis, analysis.placeholders.find(({ end }) => end >= at) ?? analysis.placeholders[0]);
  }

  /** To the next blank or the one before; first the other places of what has just been filled, where that is certain. */
  async go(direction: 1 | -1): Promise<void> {
    const { editor } = this;
    if (editor === undefined) return;
    await this.fillSame(editor);
    const analysis = this.store.read(editor.document);
    if (analysis === undefined) return this.end();
    const { placeholders } = analysis;
    const at = editor.document.offsetAt(editor.selection.start);
    const isOn = this.stop !== undefined && placeholders.some(({ start }) => start === at && !editor.selection.isEmpty);
    const next =
      direction === 1
        ? (placeholders.find(({ start }) => (isOn ? start > at : start >= at)) ?? placeholders[0])
        : (placeholders.findLast(({ start }) => start < at) ?? placeholders.at(-1));
    this.show(analysis, next);
  }

  end(message?: string): void {
    this.editor?.setDecorations(this.hint, []);
    if (this.editor !== undefined) setContext(false);
    this.editor = undefined;
    this.stop = undefined;
    if (message !== undefined) say(message);
  }

  leaveUnlessIn(editor: vscode.TextEditor | undefined): void {
    // Without an active editor the focus is in a list or a box, perhaps our own.
    if (editor !== undefined && this.editor !== undefined && editor.document !== this.editor.document) this.end();
    else if (editor !== undefined && this.editor !== undefined) this.editor = editor;
  }

  /** What is wanted has been told; once it is typed the hint would only stand in the way. */
  hideHint(document: vscode.TextDocument): void {
    if (this.editor?.document === document) this.editor.setDecorations(this.hint, []);
  }

  private show(analysis: Analysis, placeholder: Placeholder | undefined): void {
    const { editor } = this;
    if (editor === undefined) return;
    if (placeholder === undefined) return this.end('没有待填的占位符了');
    const { document } = editor;
    const group = placeholderGroups(analysis).find(({ members }) => members.includes(placeholder))!;
    this.stop = {
      placeholder,
      same: group.members.length === 1 ? samePlaceholders(analysis, group) : [],
      length: analysis.document.text.length,
    };
    const range = toRange(document, placeholder);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const wanted = wantedText(describeMember(analysis.document.text, group.members, placeholder));
    editor.setDecorations(this.hint, [{ range, renderOptions: { after: { contentText: wanted } } }]);
    const index = analysis.placeholders.indexOf(placeholder) + 1;
    say(
      `${wanted}（第${index}处，还有${analysis.placeholders.length}处）  Tab 下一处，Shift+Tab 上一处，Esc 结束`,
      false,
    );
  }

  /** Offers the other places of what was typed over the last stop, where at least one is certain. */
  private async fillSame(editor: vscode.TextEditor): Promise<void> {
    const { stop } = this;
    if (stop === undefined || !stop.same.some(({ certain }) => certain)) return;
    const { document } = editor;
    const { start, text: mask } = stop.placeholder;
    const shift = document.getText().length - stop.length;
    const value = document.getText().slice(start, start + mask.length + shift);
    if (shift < -mask.length || value === mask || value.trim() === '' || /[\n\r]/u.test(value)) return;
    const analysis = this.store.read(document);
    if (analysis === undefined) return;
    const left = stop.same.flatMap(({ group, certain }) => {
      const now = placeholderGroups(analysis).find((one) => one.start === moved(group, start, shift));
      return now === undefined ? [] : [{ group: now, certain }];
    });
    const { version } = document;
    const others = await askSame(document, left, value);
    await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
    if (others === undefined || others.length === 0 || document.version !== version) return;
    await applyTo(
      document,
      others.flatMap((group) => fillGroup(analysis, group, value)),
    );
  }
}

/** Where a group stands after what is before it became longer or shorter. */
const moved = ({ start }: PlaceholderGroup, at: number, shift: number): number => (start > at ? start + shift : start);

const setContext = (value: boolean): void => void vscode.commands.executeCommand('setContext', contexts.filling, value);

const say = (message: string, isShort = true): void =>
  void vscode.window.setStatusBarMessage(message, isShort ? 4000 : 20_000);
