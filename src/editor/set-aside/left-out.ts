import * as vscode from 'vscode';
import { fillFileSuffix, fillFormat, loadOutlineTools, type TextRange } from '../../core/index.ts';
import { withoutPassages } from '../../core/later.ts';
import { readingOf } from '../files/side-file.ts';
import { readText } from '../files/whole-file.ts';
import type { Services } from '../services.ts';

/**
 * The text of a file without what is set aside in it, as it goes into other documents: where it is what stands in the editor, as is known
 * there, else (the file on the disk is behind its editor, or not open) as the record beside it says.
 *
 *     await withoutSetAside(services, document.uri, document.getText())
 */
export async function withoutSetAside(
  { setAsides }: Pick<Services, 'setAsides'>,
  uri: vscode.Uri,
  text: string,
): Promise<string> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open !== undefined) await setAsides.ready(open);
  // The ranges are those of the text in the editor: in any other, words that were never set aside stand there.
  const ranges = open?.getText() === text ? setAsides.rangesIn(open) : await recordedIn(uri, text);
  return withoutPassages(text, ranges);
}

/** Where the passages that the record of a file names stand in a text of it, known by their words. */
export async function recordedIn(uri: vscode.Uri, text: string): Promise<readonly TextRange[]> {
  const record = readingOf(fillFormat, await readText(uri.with({ path: uri.path + fillFileSuffix })));
  const passages = record.kind === 'foreign' ? [] : (record.value.setAside ?? []);
  if (passages.length === 0) return [];
  return (await loadOutlineTools()).standingPassages(text, passages);
}
