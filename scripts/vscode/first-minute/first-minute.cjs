// What `npm start` opens in its window: a sample with the walkthrough beside it. No part of the extension.
const vscode = require('vscode');

exports.activate = async () => {
  if (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  const [sample] = await vscode.workspace.findFiles('讲话*.txt', undefined, 1);
  if (sample !== undefined) await vscode.window.showTextDocument(sample, { preview: false });
  await vscode.commands.executeCommand('officialSpeech.openWalkthrough');
};
