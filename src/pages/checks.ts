/** Whether a value is of one form. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isIndex: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** A list, all of whose entries pass. */
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** A list of exactly these entries. */
export const isTupleOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]));

/** What each kind of message holds beside its type. */
export type MessageShapes<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: Readonly<
    Record<Exclude<keyof Extract<Message, { readonly type: Type }>, 'type'>, Check>
  >;
};

/**
 * A guard for the messages of a page: what comes out of a webview is checked, not believed.
 *
 *     const isFromForm = messageGuard<FromForm>({ ready: {}, reveal: { id: isText } });
 *     isFromForm({ type: 'reveal', id: 'b4' }) // true
 */
export const messageGuard =
  <Message extends { readonly type: string }>(shapes: MessageShapes<Message>) =>
  (value: unknown): value is Message => {
    if (typeof value !== 'object' || value === null) return false;
    const message = value as Readonly<Record<string, unknown>>;
    const type = message['type'];
    if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return false;
    const members = shapes[type as Message['type']] as Readonly<Record<string, Check>>;
    return Object.entries(members).every(([name, check]) => check(message[name]));
  };
