import type * as vscode from 'vscode';
import { Pending } from './pending.ts';

/**
 * Runs the work of one provider for one document so that a crash costs only that provider, for that version of the document:
 * it is logged once, and asked again only after the text has changed.
 *
 *     guard.run('symbols', document, [], () => buildSymbols(document))
 */
export class Guard {
  /** What the work goes on with after it has answered. */
  readonly pending = new Pending();
  private readonly failed = new WeakMap<vscode.TextDocument, Map<string, number>>();

  constructor(private readonly log: Pick<vscode.LogOutputChannel, 'error'>) {}

  run<Result>(provider: string, document: vscode.TextDocument, fallback: Result, work: () => Result): Result {
    if (this.failed.get(document)?.get(provider) === document.version) return fallback;
    try {
      return work();
    } catch (error) {
      this.report(`${provider}, version ${document.version}`, error);
      const versions = this.failed.get(document) ?? new Map<string, number>();
      this.failed.set(document, versions.set(provider, document.version));
      return fallback;
    }
  }

  /** Logs a failure that belongs to no version: a rejected promise, a file that could not be read. */
  report(what: string, error: unknown): void {
    this.log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Follows work that goes on by itself until it is done; a failure is logged. */
  track(what: string, work: Promise<void>): Promise<void> {
    return this.pending.track(
      what,
      work.catch((error: unknown) => this.report(what, error)),
    );
  }

  /** Forgets the failures of a document, so that “重新分析” asks every provider again. */
  reset(document: vscode.TextDocument): void {
    this.failed.delete(document);
  }
}
