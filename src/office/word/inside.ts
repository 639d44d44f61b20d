import type { XmlElement } from './xml.ts';

/** The contents of the text boxes under an element, outermost only; of alternatives the first choice. */
export function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:Fallback') return [];
  return element.children.flatMap(boxesIn);
}

/** Names of the elements under one, with the attributes of the first of each. */
export function namesIn(element: XmlElement, names = new Map<string, XmlElement['attributes']>()): typeof names {
  if (!names.has(element.name)) names.set(element.name, element.attributes);
  for (const child of element.children) namesIn(child, names);
  return names;
}

/** The letters of a formula in a row. */
export const mathText = (element: XmlElement): string =>
  element.name === 'm:t' ? element.text : element.children.map(mathText).join('');

/** The ends of comments in what is not read: their words are gone, they are not. */
export const commentsIn = (element: XmlElement): readonly XmlElement[] =>
  element.name.startsWith('w:comment') ? [element] : element.children.flatMap(commentsIn);
