/** Programs that only a desktop has, which read and make what is not read and made here. Loaded when first needed. */
export { convertByOffice } from './office-program.ts';
export { readOldWord } from './old-word.ts';
export { startThread } from './thread.ts';
