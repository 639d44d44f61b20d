import type { OfficeProblem } from './messages.zh.ts';

/** Why an office file is not read, each one clause. */
export const officeProblems = {
  notZip: 'is no complete office document (.docx, .xlsx)',
  notWord: 'is no Word document (.docx)',
  damaged: 'is an office document, but its content is damaged',
  tooMany: 'holds more files than any document does',
  tooLarge: 'unpacks to more than any document holds',
  tooDeep: 'is nested deeper than any document',
  tooManyCells: 'holds a larger table than any document',
  encrypted: 'has a password; take it off in Word first',
  oldFormat: 'is in an old format (.doc, .xls, .wps); save it as .docx or .xlsx first',
  foreignFormat: 'is an .rtf or .odt, and no program on this machine converts it; save it as .docx first',
  unsupportedZip:
    'is packed in a way that is not supported (Zip64, several volumes or encrypted); save it as .docx first',
} as const satisfies Record<OfficeProblem, string>;
