/** What the runner gives the suites. */
declare function describe(title: string, body: () => void): void;
declare function it(title: string, body: () => unknown): void;
declare function afterEach(body: () => unknown): void;
declare function note(line: string): void;
