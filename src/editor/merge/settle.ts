import * as vscode from 'vscode';
import type { MatterChoice, MergeMatter } from '../../core/later.ts';
import { toRange } from '../host/convert.ts';
import { partMessages } from '../part-messages.ts';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly matter?: MergeMatter;
  readonly choice?: MatterChoice;
}

/** One list of all that is to be settled; of each matter one choice at most is ticked. Undefined when the writer gives up. */
export async function askChoices(
  document: vscode.TextDocument,
  matters: readonly MergeMatter[],
): Promise<readonly MatterChoice[] | undefined> {
  const words = partMessages().merging;
  const picker = vscode.window.createQuickPick<ChoiceItem>();
  Object.assign(picker, { title: words.settleTitle, placeholder: words.settlePlaceholder, ignoreFocusOut: true });
  picker.canSelectMany = true;
  picker.items = matters.flatMap((matter) => itemsOf(document, matter));
  const answer = await new Promise<readonly ChoiceItem[] | undefined>((resolve) => {
    let before: readonly ChoiceItem[] = [];
    picker.onDidChangeSelection((selected) => {
      const added = selected.filter((one) => !before.includes(one));
      const kept = selected.filter((one) => added.includes(one) || added.every(({ matter }) => matter !== one.matter));
      before = kept;
      if (kept.length < selected.length) picker.selectedItems = kept;
    });
    picker.onDidChangeActive(([item]) => {
      if (item?.matter !== undefined) void show(document, item.matter);
    });
    picker.onDidAccept(() => resolve(picker.selectedItems));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  return answer?.flatMap(({ choice }) => choice ?? []);
}

function itemsOf(document: vscode.TextDocument, matter: MergeMatter): ChoiceItem[] {
  const words = partMessages().merging;
  const { kind, subject, choices, places } = matter;
  const lines = places.map(({ start }) => document.positionAt(start).line + 1);
  const label = `${words.kinds[kind]} · ${subject} · ${words.inLines(lines)}`;
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...choices.map((choice) => ({
      label: kind === 'repeat' ? words.drop(sourcesOf(choice)) : words.use(choice.text),
      description: kind === 'repeat' ? subject : `${subject} · ${sourcesOf(choice)}`,
      detail: words.changes(choice.edits.length),
      matter,
      choice,
    })),
  ];
}

const sourcesOf = ({ sources }: MatterChoice): string =>
  sources.map((source) => (source === '' ? partMessages().merging.own : source)).join(' / ');

/** Shows the first place of a matter, so that it is settled with its sentence in view. */
async function show(document: vscode.TextDocument, { places }: MergeMatter): Promise<void> {
  const selection = toRange(document, places[0]!);
  await vscode.window.showTextDocument(document, { preserveFocus: true, selection });
}
