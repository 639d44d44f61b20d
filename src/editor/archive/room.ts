import type { Turns } from '../host/turns.ts';
import type { Services } from '../services.ts';
import type { Archives } from './archives.ts';
import type { ArchiveStore } from './store.ts';

/** What everything about the archive works with. */
export interface ArchiveRoom {
  readonly services: Services;
  readonly archives: Archives;
  readonly store: ArchiveStore;
  /** One folder is built after the other. */
  readonly turns: Turns;
}
