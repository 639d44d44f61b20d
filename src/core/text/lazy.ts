/**
 * A value that is made when it is first asked for: tables and large expressions that a start does not need.
 *
 *     const POST = lazy(() => new RegExp(`^(?:${postPattern})`));
 *     POST().test('书记')
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
