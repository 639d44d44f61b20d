/** Signs that Windows allows in no name, controls, and what turns the direction of the characters after it. */
const unfit = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
/** Names of devices on Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;
const longestBytes = 240;

/**
 * True for a text that can be a file's name wherever the file may be taken to: one part of a path, no device, hidden nowhere.
 *
 *     isFileName('讲话.txt') // true
 *     isFileName('con.txt') // false
 */
export const isFileName = (name: string): boolean =>
  !unfit.test(name) &&
  !device.test(name) &&
  !/^\.|[. ]$/u.test(name) &&
  name !== '' &&
  new TextEncoder().encode(name).length <= longestBytes;
