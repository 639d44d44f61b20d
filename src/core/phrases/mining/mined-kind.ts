/** A phrase word by word; a frame with one slot (…为抓手); a pattern whose slots are alike (…之又…). */
export type MinedKind = 'phrase' | 'frame' | 'parallel';
