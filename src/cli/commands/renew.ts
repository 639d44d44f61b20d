import { reportCommand } from '../report-command.ts';
import { renewalText } from '../reporters/renewal.ts';

/** `renew`: what of an old text is to be rewritten or confirmed. */
export const renew = reportCommand({ name: 'renew', options: [], text: renewalText, parts: ['renewal'] });
