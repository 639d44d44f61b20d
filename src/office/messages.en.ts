import type { ReadProblem } from './messages.zh.ts';

/** Why a file is not read, each one clause. The first are said of what should be plain text. */
export const readProblems = {
  office: 'is a document of Word or the like, not plain text; save it as .txt first',
  binary: 'is a binary file, not text',
  unknown: 'is a binary file, or text in an encoding other than UTF-8, GB 18030 and UTF-16',
  utf16: 'has a UTF-16 byte-order mark but is not whole UTF-16',
  big5: 'the encoding may be Big5 and cannot be read as GB 18030; save it as UTF-8 first',
  shift_jis: 'the encoding may be Shift-JIS and cannot be read as GB 18030; save it as UTF-8 first',
  'euc-kr': 'the encoding may be EUC-KR and cannot be read as GB 18030; save it as UTF-8 first',
  notZip: 'is no complete office document (.docx, .xlsx)',
  notWord: 'is no Word document (.docx)',
  damaged: 'is an office document, but its content is damaged',
  tooMany: 'holds more files than any document does',
  tooLarge: 'unpacks to more than any document holds',
  tooDeep: 'is nested deeper than any document',
  tooManyCells: 'holds a larger table than any document',
  encrypted: 'has a password; take it off in Word first',
  oldFormat: 'is in an old format (.doc, .xls, .wps); save it as .docx or .xlsx first',
  officeHangs: 'goes through LibreOffice, which did not finish in two minutes; save it as .docx first',
  foreignFormat: 'is an .rtf or .odt, and no program on this machine converts it; save it as .docx first',
  unsupportedZip:
    'is packed in a way that is not supported (Zip64, several volumes or encrypted); save it as .docx first',
} as const satisfies Record<ReadProblem, string>;
