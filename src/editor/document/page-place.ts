import * as vscode from 'vscode';
import { printedPages } from '../../core/index.ts';
import { askText } from '../host/ask.ts';
import { toRange } from '../host/convert.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';

/** “转到第N页”: the place where a page begins, about, when the text is printed as an official document. */
export async function goToPage({ active }: Services, given?: unknown): Promise<void> {
  const speech = active.speech({ isEdited: false });
  if (speech === undefined) return;
  const pages = printedPages(speech.analysis);
  const said = messages().timing;
  const isPage = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= pages.length;
  const asked =
    typeof given === 'number'
      ? given
      : await askText({
          ...{ title: said.pageTitle, step: 1, totalSteps: 1, value: '', prompt: said.pagePrompt(pages.length) },
          problem: (value) => (isPage(Number(value)) ? undefined : said.noPage(pages.length)),
        });
  const page = Number(asked);
  if (asked === undefined || !isPage(page)) return;
  const start = pages[page - 1]!;
  const range = toRange(speech.document, { start, end: start });
  const editor = await vscode.window.showTextDocument(speech.document, { selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}
