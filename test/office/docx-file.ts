import { strToU8, zipSync } from 'fflate';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx file around the content of its body, as Word writes it. */
export const docxAround = (body: string, namespace = transitional): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${namespace}"` +
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
        ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

/** A .docx file of plain paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array =>
  docxAround(paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(''));
