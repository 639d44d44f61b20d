import type { Passage } from '../../core/index.ts';

/** Where this machine remembers what is set aside in which text. */
export const rememberedKey = 'officialSpeech.setAside';

/** By the addresses of the texts. */
export type Remembered = Readonly<Record<string, readonly Passage[]>>;
