import type { BuildOptions } from 'esbuild';

/** Options of every bundle, in building order; `tests` adds the suites that run inside VS Code. */
export function bundles(options: { readonly watch: boolean; readonly tests: boolean }): BuildOptions[];
