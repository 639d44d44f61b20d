import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ReadError } from '../read-error.ts';
import { officeLimits } from '../zip.ts';

/**
 * An element of a part, by a name that does not depend on the file's prefixes: `w:p`, `mc:Choice`, `m:t`; elements of other
 * vocabularies have the name `:local`. `start` and `end` are where its content begins and ends in the part (UTF-16 offsets).
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside it, for the elements that hold the words of a document. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Prefixes by namespace; each vocabulary has a second one in files saved as “Strict Open XML”. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

/** Elements whose text is read: the words of runs and formulas, and what fields are asked for. */
const withText: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${prefixes[uri] ?? ''}:${local}`;

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { local, uri, prefix, value } of Object.values(attributes))
    if (prefix !== 'xmlns') values[prefixes[uri] === 'r' ? `r:${local}` : local] = value;
  return values;
}

/** How a part is taken in: element by element of one parent, or whole. */
export interface XmlReading {
  /** Children of elements of this name are given one after the other and not kept; undefined keeps all. */
  readonly within?: string;
  readonly child?: (element: XmlElement) => void;
}

/**
 * Reads a part of an office file.
 *
 *     readXml(xml).children.map(({ name }) => name) // ['w:body']
 *     readXml(xml, { within: 'w:body', child: (block) => blocks.push(block) })
 *
 * @throws ReadError when it is not well formed, declares a document type, or is nested deeper than `officeLimits` allow.
 */
export function readXml(xml: string, { within, child }: XmlReading = {}): XmlElement {
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '', start: 0 }];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw new ReadError('damaged');
  });
  parser.on('error', () => {
    throw new ReadError('damaged');
  });
  parser.on('opentag', (tag) => {
    if (open.length > officeLimits.depth) throw new ReadError('tooDeep');
    if (++elements > officeLimits.elements) throw new ReadError('tooLarge');
    open.push({ name: nameOf(tag), attributes: attributesOf(tag), children: [], text: '', start: parser.position });
  });
  const words = (text: string): void => {
    const top = open[open.length - 1]!;
    if (withText.has(top.name)) top.text += text;
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', (tag) => {
    const { name, attributes, children, text, start } = open.pop()!;
    // An empty element is closed where it was opened; else its end tag lies behind the content.
    const end = tag.isSelfClosing ? start : xml.lastIndexOf('<', parser.position - 1);
    const element: XmlElement = { name, attributes, children, text, start, end };
    const parent = open[open.length - 1]!;
    if (child !== undefined && parent.name === within) child(element);
    else parent.children.push(element);
  });
  try {
    // A byte-order mark is no part of the text.
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged');
  }
  const [root] = open[0]!.children;
  if (root === undefined) throw new ReadError('damaged');
  return root;
}

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The value of a child such as `<w:numId w:val="3"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['val'];

/** The whole number of such a child; undefined when there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(valueOf(element, name) ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** Whether a switch such as `<w:vanish/>` is on; undefined when it is not named. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !OFF.has(child.attributes['val'] ?? '');
}

/** Children with each alternative replaced by the first choice: it and its fallback say the same twice. */
export const chosen = (children: readonly XmlElement[]): readonly XmlElement[] =>
  children.some(({ name }) => name === 'mc:AlternateContent')
    ? children.flatMap((child) =>
        child.name === 'mc:AlternateContent' ? chosen(childOf(child, 'mc:Choice')?.children ?? []) : [child],
      )
    : children;
