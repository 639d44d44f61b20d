import type * as vscode from 'vscode';
import { start, type ExtensionApi } from './activate.ts';

/** Entry of the browser's extension host. What needs a disk or a process must not be reachable from here. */
export const activate = (context: vscode.ExtensionContext): Promise<ExtensionApi> => start(context, undefined);
