/** An encrypted document is an OLE file that holds a stream of this name, written in UTF-16. */
const streamName = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

/** True for an OLE file (it begins with D0 CF) that is an Office document with a password, and not one in the old format. */
export function isEncryptedDocument(bytes: Uint8Array): boolean {
  const first = streamName[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (streamName.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
