import type * as tools from './plan/index.ts';

/** What {@link loadOutlineTools} gives. */
export type OutlineTools = typeof tools;

/**
 * The operations on the outline, loaded when the first is asked for.
 *
 *     const { planOutline } = await loadOutlineTools();
 */
export const loadOutlineTools = (): Promise<OutlineTools> => import('./plan/index.ts');
