/** The few assertions the suites need: Node's own module does not exist in the browser's extension host. */
const shown = (value: unknown): string => JSON.stringify(value, undefined, 1);

export function ok(value: unknown, message = 'a true value was expected'): asserts value {
  if (!value) throw new Error(message);
}

/** Compares plain data: strings, numbers, lists and objects of these. */
export function equal(actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) throw new Error(`expected ${shown(expected)}\nbut got ${shown(actual)}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${shown(actual)} does not match ${String(pattern)}`);
}
