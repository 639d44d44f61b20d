import * as vscode from 'vscode';
import type { OutlineItem } from '../../core/index.ts';
import { commands, documentSelector, outlineCommands } from '../contributions.ts';
import { later } from '../load-parts.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import type { OutlineDesk } from './outline-desk.ts';
import type { OutlineRow } from './outline-rows.ts';
import { OutlineView } from './outline-view.ts';

/** The view 提纲, and what is done to the outline by mouse, by key and as a quick fix: the desk that does it is loaded with the first. */
export function registerOutlineTools(services: Services): vscode.Disposable {
  let desk: OutlineDesk | undefined;
  const open = async (): Promise<OutlineDesk> => (desk ??= (await later()).openOutlineDesk(services, view));
  const view: OutlineView = new OutlineView(services, {
    rows: (document, rows, target) => {
      const dropped = open().then((opened) => opened.drop(document, rows, target));
      void services.guard.track('outline', dropped);
    },
    files: ({ uri }, files, target) => {
      const place = headingOf(target && view.fresh(target))?.id ?? 'end';
      const places = files.map(() => place);
      void vscode.commands.executeCommand(commands.mergeFiles, uri, files, places);
    },
  });
  return vscode.Disposable.from(
    view,
    ...outlineCommands.map((name) =>
      vscode.commands.registerCommand(commands[name], async (...given: readonly unknown[]) =>
        (await open()).run(name, given),
      ),
    ),
    vscode.commands.registerCommand(commands.showOutline, () => view.takeKeys()),
    vscode.commands.registerCommand(commands.revealOutlineItem, (row: OutlineRow) => view.reveal(row)),
    registerRenumberFix(services),
  );
}

/** The heading that files dropped on a row go below: its item, or the one that it stands in within a paragraph; null for the end. */
function headingOf(row: OutlineRow | undefined): OutlineItem | null {
  let item = row?.item ?? null;
  while (item?.inline === true) item = item.parent;
  return item;
}

/** 重新编号 for what is told of numbers. */
function registerRenumberFix({ store, guard }: Services): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context) =>
      guard.run('renumber fix', document, undefined, () => {
        if (!store.isActive(document) || store.isDamaged(document)) return undefined;
        if (context.only !== undefined && !context.only.contains(kind)) return undefined;
        const found = store
          .findings(document)
          .find(
            ({ rule, range: { start, end } }) =>
              /^numbering\/(?:gap|repeat)$/u.test(rule) &&
              start <= document.offsetAt(range.end) &&
              document.offsetAt(range.start) <= end,
          );
        if (found === undefined) return undefined;
        const action = new vscode.CodeAction(messages().outline.renumberFix, kind);
        action.command = {
          command: commands.renumberSeries,
          title: messages().outline.renumberFix,
          arguments: [found.range.start],
        };
        return [action];
      }),
  };
  return vscode.languages.registerCodeActionsProvider(documentSelector, provider, { providedCodeActionKinds: [kind] });
}
