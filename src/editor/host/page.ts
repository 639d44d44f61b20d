import * as vscode from 'vscode';
import { language } from '../messages.ts';

/** The scripts of src/pages, each bundled with its style sheet into dist/pages. */
export type PageName = 'archive-check' | 'fill-form' | 'final-check' | 'request-answers' | 'statistics';

export interface PageOptions<FromPage> {
  readonly name: PageName;
  /** Of the tab. */
  readonly title: string;
  readonly column: vscode.ViewColumn;
  /** What the page says, in the language of the window (`pageWords` in src/pages/words.ts). */
  readonly words: object;
  /** Whether a value is a message that the page sends; all others are dropped. */
  readonly isMessage: (value: unknown) => value is FromPage;
}

/**
 * A page of our own beside the text, and the messages that go to it and come back. Its content is drawn by its script in
 * src/pages; nothing else can run in it, and nothing is fetched from anywhere. A hidden page is dropped and drawn again when
 * it is shown: it keeps what was typed by itself (`connect` in src/pages/host.ts), and asks for the rest.
 *
 *     const page = new Page<ToForm, FromForm>(extensionUri, { name: 'fill-form', title: '填写表', column, isMessage: isFromForm, words });
 *     page.onDidReceive((message) => { if (message.type === 'ready') page.post({ type: 'show', model }); });
 */
export class Page<ToPage, FromPage> implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private readonly received = new vscode.EventEmitter<FromPage>();
  private isOpen = true;

  readonly onDidReceive = this.received.event;
  /** The writer closed the page, or `dispose` did. */
  readonly onDidClose: vscode.Event<void>;

  constructor(extensionUri: vscode.Uri, { name, title, column, isMessage, words }: PageOptions<FromPage>) {
    const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'pages');
    this.panel = vscode.window.createWebviewPanel(`officialSpeech.${name}`, title, column, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [folder],
    });
    const { webview } = this.panel;
    const uri = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
    webview.onDidReceiveMessage((message: unknown) => {
      if (isMessage(message)) this.received.fire(message);
    });
    this.onDidClose = this.panel.onDidDispose;
    this.panel.onDidDispose(() => {
      this.isOpen = false;
      this.received.dispose();
    });
    webview.html = skeleton({
      ...{ title, words, source: webview.cspSource },
      ...{ script: uri(`${name}.js`), style: uri(`${name}.css`) },
    });
  }

  /** Sends a message; one to a page that was closed meanwhile is dropped. */
  post(message: ToPage): void {
    if (this.isOpen) void this.panel.webview.postMessage(message);
  }

  reveal(): void {
    if (this.isOpen) this.panel.reveal();
  }

  dispose(): void {
    if (this.isOpen) this.panel.dispose();
  }
}

/** The line between a page and its owner: messages out and in, and its end. */
export type PageLine<ToPage, FromPage> = Pick<
  Page<ToPage, FromPage>,
  'post' | 'reveal' | 'dispose' | 'onDidReceive' | 'onDidClose'
>;

interface Skeleton {
  readonly title: string;
  readonly words: object;
  /** Of the content policy. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
}

const skeleton = ({ title, words, source, script, style }: Skeleton): string => {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `<!DOCTYPE html>
<html lang="${language() === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main id="page" data-words="${escapeHtml(JSON.stringify(words))}"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
};

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
