type Child = Node | string | null;

/** Attributes by their HTML names; `onclick` and the like are listeners, false leaves an attribute out. */
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/**
 * An element with its attributes and children; text is text, never HTML.
 *
 *     element('button', { type: 'button', onclick: apply }, '填入正文')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/u, ''), value);
    else if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
