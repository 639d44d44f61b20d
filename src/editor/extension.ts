import type * as vscode from 'vscode';
import { start, type ExtensionApi } from './activate.ts';

/** Entry of the desktop and remote extension host, which alone can start other programs. */
export const activate = (context: vscode.ExtensionContext): Promise<ExtensionApi> =>
  start(context, () => import('../native/index.ts'));
