import * as vscode from 'vscode';
import { fillFileSuffix, fillFormat, loadOutlineTools, type TextRange } from '../../core/index.ts';
import { withoutPassages } from '../../core/later.ts';
import { readingOf } from '../files/side-file.ts';
import { readText } from '../files/whole-file.ts';
import type { Services } from '../services.ts';

/**
 * The text of a file without what is set aside in it, as it goes into other documents: in one that is open as it stands there, else as
 * the record beside it says.
 *
 *     await withoutSetAside(services, document.uri, document.getText())
 */
export async function withoutSetAside(
  { setAsides }: Pick<Services, 'setAsides'>,
  uri: vscode.Uri,
  text: string,
): Promise<string> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open === undefined) return withoutPassages(text, await recordedIn(uri, text));
  await setAsides.ready(open);
  return withoutPassages(text, setAsides.rangesIn(open));
}

/** Where the passages stand in a text that its record names; the text is not open. */
export async function recordedIn(uri: vscode.Uri, text: string): Promise<readonly TextRange[]> {
  const record = readingOf(fillFormat, await readText(uri.with({ path: uri.path + fillFileSuffix })));
  const passages = record.kind === 'foreign' ? [] : (record.value.setAside ?? []);
  if (passages.length === 0) return [];
  const { locatePassages } = await loadOutlineTools();
  return locatePassages(text, passages).flatMap(({ range }) => range ?? []);
}
