/** A typed array that grows as it is filled. */
export class Growable<A extends Uint8Array | Uint16Array | Uint32Array> {
  length = 0;

  constructor(
    private readonly make: (length: number) => A,
    public items: A = make(1 << 12),
  ) {}

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = this.make(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = value;
  }

  /** What was pushed, in an array of its own. */
  finish(): A {
    return this.items.slice(0, this.length) as A;
  }
}

export const growable8 = (): Growable<Uint8Array> => new Growable((length) => new Uint8Array(length));
export const growable16 = (): Growable<Uint16Array> => new Growable((length) => new Uint16Array(length));
export const growable32 = (): Growable<Uint32Array> => new Growable((length) => new Uint32Array(length));
