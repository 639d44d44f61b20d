/** Entry of the browser's extension host. What needs a disk or a process must not be reachable from here. */
export { activate } from './activate.ts';
