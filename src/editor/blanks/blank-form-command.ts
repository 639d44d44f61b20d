import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import type { Services } from '../services.ts';

/** 添加占位符写法: what asks the questions is loaded when it is first used. */
export const registerBlankForms = (services: Services): vscode.Disposable =>
  vscode.commands.registerCommand(commands.addBlankForm, async () => (await later()).addBlankForm(services));
