// Runs beside the extension under test, in the same host: what it says in the status bar comes after all that the extension
// has sent to the window before.
const vscode = require('vscode');

/** Languages of texts that start the extension (activationEvents of package.json, and its own). */
const callers = new Set(['plaintext', 'markdown', 'official-speech']);

/** @param {import('vscode').ExtensionContext} context */
function activate({ subscriptions }) {
  const item = vscode.window.createStatusBarItem('windowTests.rest', vscode.StatusBarAlignment.Left, -1000);
  let count = 0;
  item.name = 'Window Tests';
  subscriptions.push(
    item,
    vscode.commands.registerCommand('windowTests.rest', async () => {
      const extension = vscode.extensions.getExtension('official-speech.official-speech');
      // An extension that nothing has called for yet has nothing to do; one that is still starting is waited for.
      const isCalledFor = vscode.workspace.textDocuments.some(({ languageId }) => callers.has(languageId));
      if (extension?.isActive || (extension && isCalledFor)) await (await extension.activate()).whenIdle();
      item.text = `rest ${++count}`;
      item.show();
    }),
  );
}

module.exports = { activate };
