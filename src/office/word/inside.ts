import type { XmlElement } from './xml.ts';

/** Written in place of an element without text. */
export const standIns: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** What holds no words, or words that stand elsewhere too: they are told of where they came from. */
const unsaid: ReadonlySet<string> = new Set(['w:pPr', 'w:moveFrom', 'w:moveTo']);

/** The words of a change that is not read, without those that it takes away itself. */
export function shownText({ name, text, children }: XmlElement): string {
  if (name === 'w:t') return text;
  return standIns[name] ?? (unsaid.has(name) ? '' : children.map(shownText).join(''));
}

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
