import * as vscode from 'vscode';
import {
  loadBlankPatterns,
  slowPatterns,
  type BlankPattern,
  type PatternProblem,
  type SpeechDocument,
} from '../../core/index.ts';
import { settings } from '../contributions.ts';
import { coreWords, messages } from '../messages.ts';
import type { Guard } from '../host/guard.ts';
import type { ProjectFiles } from '../files/project-file.ts';
import { placeholderPatterns } from '../host/settings.ts';

/**
 * The forms of blanks that a writer (settings) or a house (project file) has of its own, compiled. They are compiled beside: until
 * then none is known, then all who ask are told.
 */
export class HouseBlanks implements vscode.Disposable {
  private readonly compiled = new Map<string, readonly BlankPattern[]>();
  private readonly told = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();

  /** Patterns have been compiled: every text may hold other blanks than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly project: Pick<ProjectFiles, 'project'>,
    private readonly guard: Guard,
  ) {}

  dispose(): void {
    this.changed.dispose();
  }

  /** The patterns that hold for a document. */
  private patternsFor(document: vscode.TextDocument): readonly BlankPattern[] {
    const written = [...placeholderPatterns(document), ...this.project.project(document).blankPatterns];
    if (written.length === 0) return [];
    const key = JSON.stringify(written);
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    this.compiled.set(key, []);
    void this.compile(key, written).catch((error: unknown) => this.guard.report('house blanks', error));
    return [];
  }

  /** The patterns that are used in one version of a document; those that are too slow for it are told of and left out. */
  patternsIn(document: vscode.TextDocument, parsed: SpeechDocument): readonly BlankPattern[] {
    const patterns = this.patternsFor(document);
    const slow = slowPatterns(parsed, patterns);
    for (const { written } of slow) this.tell({ pattern: written, problem: coreWords().patterns.tooSlow });
    return slow.length === 0 ? patterns : patterns.filter((pattern) => !slow.includes(pattern));
  }

  private async compile(key: string, written: readonly string[]): Promise<void> {
    const { patterns, problems } = await loadBlankPatterns(written, coreWords().patterns);
    this.compiled.set(key, patterns);
    for (const problem of problems) this.tell(problem);
    if (patterns.length > 0) this.changed.fire();
  }

  /** Once for each: a pattern that is not used would otherwise be missed on stage. */
  private tell({ pattern, problem }: PatternProblem): void {
    if (this.told.has(pattern)) return;
    this.told.add(pattern);
    const { openSettings: open, patternUnused } = messages().blanks;
    void vscode.window
      .showWarningMessage(patternUnused(pattern, problem), open)
      .then((answer) =>
        answer === open
          ? vscode.commands.executeCommand('workbench.action.openSettings', settings.placeholderPatterns)
          : undefined,
      );
  }
}
