/** Rooms of src/core, each with the rooms it may import. */
export const coreRooms: Readonly<Record<string, readonly string[]>>;
/** Parts of src with what they may not import, and why. */
export const parts: Readonly<Record<string, { readonly forbidden: readonly string[]; readonly why: string }>>;
