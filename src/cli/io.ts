/** All the command line touches of the world, so that a test can stand in for it. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** @throws an error whose `code` says why the file cannot be read (ENOENT, EISDIR, …). */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
}

export const exitCodes = { fine: 0, findings: 1, failure: 2 } as const;
