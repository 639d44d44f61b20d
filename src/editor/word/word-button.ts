import type * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { nameOf } from '../files/whole-file.ts';
import { partMessages as messages } from '../part-messages.ts';

const style =
  'body{display:grid;place-content:center;height:100vh;margin:0;text-align:center;color:var(--vscode-foreground)}' +
  'a{padding:8px 20px;color:var(--vscode-button-foreground);background:var(--vscode-button-background);text-decoration:none}' +
  'a:hover{background:var(--vscode-button-hoverBackground)}' +
  'a:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);

/** The page of a Word document opened as it is: its name, and one button that reads it as a text. It runs no script. */
export function buttonPage(uri: vscode.Uri, webview: vscode.Webview): void {
  webview.options = { enableScripts: false, enableCommandUris: [commands.openWord], localResourceRoots: [] };
  const command = `command:${commands.openWord}?${encodeURIComponent(JSON.stringify([uri.toString()]))}`;
  webview.html = `<!DOCTYPE html><html lang="${messages().word.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${style}</style></head>
<body><h2>${escapeHtml(nameOf(uri))}</h2><p>${messages().word.button.about}</p><p><a href="${escapeHtml(command)}">${messages().word.button.open}</a></p></body></html>`;
}
