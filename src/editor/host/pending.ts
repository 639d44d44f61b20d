/**
 * The work that the extension still has to do of its own accord: texts that wait until the keys rest, results on their way, side files being
 * written. Tests wait for its end instead of for a time.
 *
 *     await pending.track(writeSideFile());
 *     await pending.whenIdle(); // nothing is written, shown or waited for any more
 */
export class Pending {
  private readonly running = new Set<symbol>();
  private waiting: (() => void)[] = [];

  /** Notes a piece of work and gives what ends it; to end it twice is to end it once. */
  begin(what: string): () => void {
    const one = Symbol(what);
    this.running.add(one);
    return () => {
      if (!this.running.delete(one) || this.running.size > 0) return;
      const { waiting } = this;
      this.waiting = [];
      for (const go of waiting) go();
    };
  }

  /** Notes work until its promise has settled, and gives the promise back. */
  track<Result>(what: string, work: Promise<Result>): Promise<Result> {
    const end = this.begin(what);
    return work.finally(end);
  }

  /** Resolves when nothing is left to be done, and nothing has come of what was done last. */
  async whenIdle(): Promise<void> {
    do {
      if (this.running.size > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
      // What has just ended may have told others, who begin in the same turn of the event loop or the next.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.running.size > 0);
  }
}
