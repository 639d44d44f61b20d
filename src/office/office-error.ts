import { DecodeError } from './decode.ts';

/** An office file that is not read. */
export class OfficeError extends DecodeError {}
