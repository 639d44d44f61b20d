/** A field that is written along with another, and what shows on the page that it will be: its own sentence, or its row in the other's list. */
interface Written {
  readonly id: string;
  readonly line: number;
  readonly shownBy: readonly HTMLElement[];
}

/**
 * Fields that are to be written along with another and have not come into view since: nothing is written that has not been seen. Whether an element is in
 * view is asked of the browser, which also knows what the head of the page covers.
 */
export class Unseen {
  private written = new Map<string, Written>();
  private readonly idOf = new WeakMap<Element, string>();
  private observer: IntersectionObserver | undefined;

  /** The head that stays at the top and covers what is scrolled under it. */
  constructor(private readonly head: HTMLElement) {}

  get ids(): readonly string[] {
    return [...this.written.keys()];
  }

  add(one: Written): void {
    this.see(one.id);
    this.written.set(one.id, one);
    this.observer ??= new IntersectionObserver((entries) => this.look(entries), {
      root: document,
      rootMargin: `-${this.head.offsetHeight}px 0px 0px`,
      threshold: 0.5,
    });
    for (const element of one.shownBy) {
      this.idOf.set(element, one.id);
      this.observer.observe(element);
    }
  }

  private look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.see(this.idOf.get(target)!);
  }

  /** Seen, or not written along any more. */
  see(id: string): void {
    for (const element of this.written.get(id)?.shownBy ?? []) this.observer?.unobserve(element);
    this.written.delete(id);
  }

  /** Brings the first that has not been seen into view, and tells its line and how many there are; null where all have been. */
  reveal(): { readonly line: number; readonly count: number } | null {
    const [first] = this.written.values();
    if (first === undefined) return null;
    const count = this.written.size;
    const shown = first.shownBy.find((element) => element.isConnected && element.offsetParent !== null);
    if (shown === undefined) this.see(first.id);
    else {
      shown.style.scrollMarginTop = `${this.head.offsetHeight}px`;
      shown.scrollIntoView({ block: 'center' });
    }
    return { line: first.line, count };
  }
}
