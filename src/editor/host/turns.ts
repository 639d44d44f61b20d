/** Does one piece of work after the other, so that none finds a file as another has half left it. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Work that fails does not hold up what comes after it. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
