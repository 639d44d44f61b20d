import * as vscode from 'vscode';
import type { RenewalPlace, RenewalState } from '../../core/later.ts';
import { commands, views } from '../contributions.ts';
import { partMessages } from '../part-messages.ts';
import { coreWords, messages } from '../messages.ts';
import { TextTreeView } from '../host/text-tree-view.ts';
import type { Services } from '../services.ts';
import type { RenewalSessions } from './sessions.ts';
import { describePlace, excerpt, short, valueOf } from './texts.ts';
import { renewalTree, type RenewalGrouping, type RenewalNode } from './tree.ts';

const groupingKey = 'renewal.grouping';
const icons: Readonly<Record<RenewalState, vscode.ThemeIcon>> = {
  untouched: new vscode.ThemeIcon('circle-large-outline'),
  changed: new vscode.ThemeIcon('edit', new vscode.ThemeColor('disabledForeground')),
  kept: new vscode.ThemeIcon('check', new vscode.ThemeColor('disabledForeground')),
};

/** The view 旧稿翻新: every item with its state and its old value. */
export class RenewalView extends TextTreeView<RenewalNode> {
  constructor(
    services: Services,
    private readonly sessions: RenewalSessions,
  ) {
    super(services, views.renewal);
    this.own(
      sessions.onDidChange((document) => {
        if (document === this.document) this.refresh();
      }),
    );
    this.follow();
  }

  groupBy(grouping: RenewalGrouping): void {
    void this.services.state.update(groupingKey, grouping);
    this.redraw();
  }

  getChildren(node?: RenewalNode): RenewalNode[] {
    if (node !== undefined) {
      if (node.type === 'heading') return [...node.children];
      return node.type === 'equal' ? node.places.map((place) => ({ type: 'place', place })) : [];
    }
    const session = this.document && this.sessions.get(this.document);
    if (session === undefined) return [];
    const { guard, store, state } = this.services;
    return guard.run('renewal view', session.document, [], () => [
      ...renewalTree(
        store.read(session.document),
        session.places,
        state.get<RenewalGrouping>(groupingKey, 'Kind') === 'Section' ? 'Section' : 'Kind',
      ),
    ]);
  }

  getParent(): null {
    return null;
  }

  getTreeItem(node: RenewalNode): vscode.TreeItem {
    if (node.type === 'place') return this.placeItem(node.place);
    const { places } = node;
    const open = places.filter(({ state }) => state === 'untouched').length;
    const { common } = messages();
    const { renewal } = partMessages();
    const count = open === 0 ? renewal.allDone(places.length) : renewal.openOf(open, places.length);
    if (node.type === 'heading') {
      const item = new vscode.TreeItem(
        node.name,
        open > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
      );
      item.id = `${node.key} ${open > 0}`;
      item.description = count;
      item.contextValue = open > 0 ? 'renewalHeading-untouched' : 'renewalHeading';
      return item;
    }
    const item = new vscode.TreeItem(short(node.old), vscode.TreeItemCollapsibleState.Collapsed);
    item.description = count;
    item.iconPath = open === 0 ? icons.changed : icons.untouched;
    item.contextValue = open > 0 ? 'renewalEqual-untouched' : 'renewalEqual';
    item.accessibilityInformation = { label: node.old + common.comma + count };
    return item;
  }

  private placeItem(place: RenewalPlace): vscode.TreeItem {
    const { document } = this;
    const words = partMessages().renewal;
    const isChanged = place.state === 'changed';
    const item = new vscode.TreeItem(isChanged ? valueOf(place) : short(place.old));
    item.description = isChanged ? words.lastYear(short(place.old)) : excerpt(place);
    item.iconPath = icons[place.state];
    item.tooltip = new vscode.MarkdownString()
      .appendText(words.placeTooltip(coreWords().renewalKinds[place.kind], words.states[place.state], place.old))
      .appendMarkdown('\n\n')
      .appendText(words.lastYearsSentence(place.sentence));
    item.contextValue = `renewal-${place.state}`;
    item.accessibilityInformation = { label: describePlace(place) };
    if (document !== undefined && !place.gone)
      item.command = {
        command: commands.revealRenewal,
        title: messages().common.goTo,
        arguments: [{ uri: document.uri.toString(), id: place.id }],
      };
    return item;
  }

  protected override refresh(): void {
    const session = this.document && this.sessions.get(this.document);
    const words = partMessages().renewal;
    const open = session?.untouched.length ?? 0;
    this.tree.message =
      session === undefined
        ? ''
        : open === 0
          ? words.viewDone(session.places.length)
          : words.viewProgress(open, session.places.length);
    this.tree.badge = session === undefined || open === 0 ? undefined : { value: open, tooltip: words.badge(open) };
    this.redraw();
  }
}
