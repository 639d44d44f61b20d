/** Entry of the desktop and remote extension host. Everything works in both hosts, so the two entries are the same. */
export { activate } from './activate.ts';
