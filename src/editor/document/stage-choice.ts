import * as vscode from 'vscode';
import { isStage, type Stage } from '../../core/index.ts';
import { settings } from '../contributions.ts';

const stateKey = 'stage';

/**
 * How far the texts of this window have come: what was chosen last, in the status bar's menu (remembered by the workspace) or in
 * the setting.
 */
export class StageChoice implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Stage>();
  private readonly subscription: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly state: Pick<vscode.Memento, 'get' | 'update'>) {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.stage)) void this.choose(undefined);
    });
  }

  get current(): Stage {
    const chosen = this.state.get<unknown>(stateKey);
    if (isStage(chosen)) return chosen;
    const setting = vscode.workspace.getConfiguration().get<unknown>(settings.stage);
    return isStage(setting) ? setting : 'draft';
  }

  /** Remembers the stage for this workspace; undefined goes back to the setting. */
  async choose(stage: Stage | undefined): Promise<void> {
    await this.state.update(stateKey, stage);
    this.changed.fire(this.current);
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changed).dispose();
  }
}
