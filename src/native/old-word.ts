/**
 * The words of an old .doc, without automatic numbers.
 *
 * @throws an error when the bytes are no such file.
 */
export async function readOldWord(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return (
    document
      .getBody()
      .replace(/\r\n?|\u000b/gu, '\n')
      .replace(/\u0007/gu, '\t')
      .replace(/\u001e/gu, '-')
      // The package writes the word for a hyphen that is shown only at the end of a line.
      .replace(/undefined|\u001f/gu, '')
  );
}
