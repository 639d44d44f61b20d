import { basename, dirname, join } from 'node:path';
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { extension, runAndAccept, speech } from './support.ts';

describe('a desktop', () => {
  it('builds an archive in a thread of its own: its host reads nothing of the builder', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `线程-${Date.now()}`);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '旧稿.txt'), new TextEncoder().encode(speech));
    await vscode.commands.executeCommand('officialSpeech.buildArchive', folder);
    const loaded = Object.keys(require.cache)
      .filter((path) => dirname(path) === join(extension().extensionPath, 'dist'))
      .map((path) => basename(path));
    assert.ok(loaded.includes('archive.cjs'), 'the desk');
    assert.ok(!loaded.includes('archive-builder.cjs'), 'no builder');
    await runAndAccept('officialSpeech.clearArchive');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
