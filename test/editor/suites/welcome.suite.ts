import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, idle, pause } from './support.ts';

const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;

/** Runs a command and presses Enter in its list until it is done. */
async function runAndAccept(command: string, ...given: readonly unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...given)).finally(() => (done = true));
  while (!done) {
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}

describe('the first minute', () => {
  afterEach(closeAll);

  it('a new speech has the skeleton that was chosen, its blanks to be filled', async () => {
    await runAndAccept('officialSpeech.newSpeech');
    const document = await eventually('a new speech', () =>
      active()?.languageId === 'official-speech' ? active() : undefined,
    );
    assert.ok(document.isUntitled);
    await idle();
    assert.match(document.getText(), /^在【会议名称】上的讲话\n/);
    assert.match(document.getText(), /\n同志们：\n　　今天.*\n[^]*\n　　一是.*\n　　二是.*\n　　三是/);
  });

  it('an empty text without a name becomes one; one with words in it keeps them', async () => {
    const empty = await vscode.workspace.openTextDocument({ language: 'plaintext' });
    await vscode.window.showTextDocument(empty);
    await runAndAccept('officialSpeech.newSpeech', 'here');
    await eventually('the skeleton in it', () => active()?.getText().startsWith('在【会议名称】上的讲话'));
    assert.equal(active()?.uri.toString(), empty.uri.toString());
    const written = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '想好的第一句话。' });
    await vscode.window.showTextDocument(written);
    await vscode.commands.executeCommand('officialSpeech.newSpeech', 'here');
    await eventually('a speech', () => active()?.languageId === 'official-speech');
    assert.equal(active()?.getText(), '想好的第一句话。');
  });

  it('the sample comes along, and every step of the walkthrough does something with it', async () => {
    await vscode.commands.executeCommand('officialSpeech.openSample');
    const sample = active();
    assert.equal(sample?.languageId, 'official-speech');
    assert.match(sample!.getText(), /XX/);
    for (const step of ['sampleOutline', 'sampleCheck', 'sampleFinal', 'sampleFill'])
      await vscode.commands.executeCommand(`officialSpeech.${step}`);
    assert.equal(active()?.uri.toString(), sample!.uri.toString());
    await eventually('the first blank to be selected', () => {
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && /^[0-9XＸ_]+$/.test(editor.document.getText(editor.selection));
    });
  });
});
