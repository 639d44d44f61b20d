import type * as vscode from 'vscode';
import { Ears } from './ears.ts';

/** What the suite finds the ears by: it is a bundle of its own, in the same host. */
declare global {
  var officialSpeechEars: Ears | undefined;
}

globalThis.officialSpeechEars = new Ears();

/** Stands in the place of the extension's own entry, so that nothing is said before there are ears for it. */
export const activate = (context: vscode.ExtensionContext): unknown => require('../extension.cjs').activate(context);
