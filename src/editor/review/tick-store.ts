import { tickFileSuffix, tickFormat, type Tick } from '../../core/index.ts';
import type { Guard } from '../host/guard.ts';
import { messages } from '../messages.ts';
import { SideFiles } from '../files/side-files.ts';

/** The ticks of what has been checked by eye, by text: in a file beside it (讲话.txt.核稿.json), which the command line knows too. */
export class TickStore extends SideFiles<readonly Tick[]> {
  constructor(guard: Guard) {
    super({ suffix: tickFileSuffix, name: messages().files.kinds.ticks, format: tickFormat }, guard);
  }
}
