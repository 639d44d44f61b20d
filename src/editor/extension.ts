import type * as vscode from 'vscode';
import type { ExtensionApi } from './activate.ts';
import { inTurn } from './host/in-turn.ts';

/**
 * Entry of the desktop and remote extension host, which alone can start other programs. All extensions share one thread there, so
 * what a start reads is read file by file: none of them holds up for long what the others are asked meanwhile.
 */
export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  await inTurn(() => import('../core/index.ts'));
  await inTurn(() => import('./messages.ts'));
  const { start } = await inTurn(() => import('./activate.ts'));
  return start(context, () => import('../native/index.ts'));
}
