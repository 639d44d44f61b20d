import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';
import { messages } from '../messages.ts';

/** The first minute: a new text with a skeleton, the sample that comes along, the walkthrough, the chart of keys. */
export function registerWelcome(services: Services): vscode.Disposable {
  const { extensionUri } = services;
  const register = vscode.commands.registerCommand;
  const steps = [commands.sampleOutline, commands.sampleFill, commands.sampleCheck, commands.sampleFinal];
  return vscode.Disposable.from(
    register(commands.newSpeech, async (given?: unknown) => (await later()).newSpeech(services, given === 'here')),
    register(commands.openSample, async () => void (await (await later()).openSample(services))),
    ...steps.map((step) => register(step, async () => (await later()).trySample(services, step))),
    register(commands.openWalkthrough, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    ),
    register(commands.showKeys, () =>
      vscode.commands.executeCommand(
        'markdown.showPreview',
        vscode.Uri.joinPath(extensionUri, messages().welcome.keyChart),
      ),
    ),
  );
}

/** Its name in package.json behind the extension's. */
const walkthrough = 'official-speech.official-speech#first';
