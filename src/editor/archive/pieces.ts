import * as vscode from 'vscode';
import { escapeSnippet } from '../../core/index.ts';
import { continueText, slotText } from '../../core/later.ts';
import { applySnippet } from '../host/apply-plan.ts';
import { textBefore } from '../host/cursor-place.ts';
import { isWritersDocument } from '../host/document-store.ts';
import { refuse, sayBriefly } from '../host/say.ts';
import { fewestTexts } from '../host/settings.ts';
import type { ArchiveRoom } from './room.ts';
import { firstPiece } from './piece.ts';
import { offerToBuild } from './build.ts';
import { archiveWords } from './words.ts';

/** What of a continuation has not been taken yet, and where it goes on. */
interface Rest {
  readonly document: vscode.TextDocument;
  /** Where what was put there last begins. */
  readonly start: number;
  /** What was put there last; in the place of a slot stands what the writer has filled in. */
  readonly piece: string;
  readonly rest: string;
}

/** What is filled into a slot is shorter, and no sentence. */
const longestFilled = 40;
const filled = /^[^。！？；\n【】]+$/u;

/** Goes on as old texts did, a clause part at a time: what was begun is gone on with as long as the cursor stays behind it. */
export class Pieces {
  private rest: Rest | undefined;

  constructor(private readonly room: ArchiveRoom) {}

  async next(): Promise<void> {
    const { services, archives } = this.room;
    const speech = services.active.speech({ isEdited: true });
    if (speech === undefined) return;
    if (archives.asked.length === 0) return offerToBuild();
    const { editor, document } = speech;
    if (!isWritersDocument(document)) return refuse('readOnly');
    const position = editor.selection.active;
    const before = textBefore(document, position);
    const text = this.restAt(document, position) ?? this.best(document, before);
    if (text === undefined) return sayBriefly(archiveWords().noContinuation);
    const piece = firstPiece(text);
    const isSlot = piece === slotText;
    const snippet = new vscode.SnippetString(isSlot ? `\${1:${slotText}}` : escapeSnippet(piece));
    const refusal = await applySnippet(editor, snippet, new vscode.Range(position, position));
    if (refusal !== null) return refuse(refusal);
    const start = document.offsetAt(position);
    const rest = text.slice(piece.length);
    this.rest = rest === '' ? undefined : { document, start, piece, rest };
  }

  private restAt(document: vscode.TextDocument, position: vscode.Position): string | undefined {
    const { rest } = this;
    if (rest?.document !== document) return undefined;
    const put = document.getText(new vscode.Range(document.positionAt(rest.start), position));
    const isThere = rest.piece === slotText ? put.length <= longestFilled && filled.test(put) : put === rest.piece;
    return isThere ? rest.rest : undefined;
  }

  private best(document: vscode.TextDocument, before: string): string | undefined {
    const trees = this.room.archives.asked.map(({ archive }) => archive.tree);
    return continueText(trees, before, { fewestTexts: fewestTexts(document), limit: 1 })[0]?.text;
  }
}
