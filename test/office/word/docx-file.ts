import { strToU8, zipSync } from 'fflate';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a .docx with the vocabularies that its content may use. */
export const partOf = (root: string, content: string, namespace = transitional): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${namespace}" xmlns:r="${officeDocument}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"' +
  ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content}</w:${root}>`;

const relations = (targets: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([kind, target], at) => `<Relationship Id="r${at}" Type="${officeDocument}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What an office program wants to be told of the parts. */
const contentTypes = (parts: readonly string[]): string => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const type = (part: string, kind: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="${word}.${kind}+xml"/>`;
  return (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${type('document', 'document.main')}${parts.map((part) => type(part, part)).join('')}</Types>`
  );
};

/** Parts beside the main one, by what they are to it. */
export type SideParts = Partial<
  Record<'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'commentsExtended' | 'settings', string>
>;

/** The files of a .docx around the content of its body. */
export const docxFiles = (
  body: string,
  parts: SideParts = {},
  namespace = transitional,
): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(contentTypes(Object.keys(parts))),
  '_rels/.rels': strToU8(relations({ officeDocument: 'word/document.xml' })),
  'word/_rels/document.xml.rels': strToU8(
    relations(Object.fromEntries(Object.keys(parts).map((kind) => [kind, `${kind}.xml`]))),
  ),
  'word/document.xml': strToU8(partOf('document', `<w:body>${body}</w:body>`, namespace)),
  ...Object.fromEntries(
    Object.entries(parts).map(([kind, content]) => [`word/${kind}.xml`, strToU8(partOf(kind, content, namespace))]),
  ),
});

/** A .docx file around the content of its body. */
export const docxAround = (body: string, namespace = transitional, parts: SideParts = {}): Uint8Array =>
  zipSync(docxFiles(body, parts, namespace));

/** A .docx file of plain paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array =>
  docxAround(paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(''));

/** A paragraph with a run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The list and level of a paragraph. */
export const numPr = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list's pattern. */
export const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** The entries of an archive as they lie in it, packed, each with its own header. */
export function rawEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries = new Map<string, Uint8Array>();
  for (let record = view.getUint32(end + 16, true); view.getUint32(record, true) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => view.getUint16(record + at, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(record + 46, record + 46 + nameLength));
    const start = view.getUint32(record + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.set(name, bytes.slice(start, data + view.getUint32(record + 20, true)));
    record += 46 + nameLength + extra + comment;
  }
  return entries;
}
