// Which room of src may import which: the one table that ESLint and test/architecture.test.ts both hold the code to.

/**
 * Rooms of src/core, each with the rooms it may import beside itself, in the order in which they build on each other. A room
 * that is not named here may not exist.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const coreRooms = (() => {
  const ground = ['text', 'store'];
  const reading = [...ground, 'lexicon', 'syntax'];
  const speeches = [...reading, 'speeches'];
  const analysis = [...speeches, 'outline', 'analysis'];
  return {
    text: [],
    store: ['text'],
    lexicon: ['text'],
    syntax: [...ground, 'lexicon'],
    speeches: reading,
    outline: speeches,
    analysis: [...speeches, 'outline'],
    spelling: analysis,
    lint: [...analysis, 'spelling'],
    blanks: analysis,
    format: analysis,
    phrases: analysis,
    renewal: analysis,
    archive: [...analysis, 'phrases', 'renewal'],
    export: [...analysis, 'blanks'],
    merge: [...analysis, 'lint'],
    versions: [...analysis, 'merge'],
    review: [...analysis, 'lint', 'blanks', 'renewal'],
    commands: [...analysis, 'lint', 'blanks', 'format', 'phrases', 'renewal', 'archive', 'export', 'review'],
  };
})();

/** Parts of src with what they may not import, as patterns of import paths, and why. */
export const parts = {
  core: {
    forbidden: ['vscode', 'node:*', 'fs', 'path', '**/cli/**', '**/editor/**', '**/office/**', '**/pages/**'],
    why: 'the core is pure',
  },
  office: {
    forbidden: ['vscode', 'node:*', 'fs', 'path', '**/cli/**', '**/editor/**'],
    why: 'office turns bytes into text and back, in any host',
  },
  pages: {
    forbidden: ['vscode', 'node:*', 'fs', 'path', '**/core/**', '**/cli/**', '**/editor/**', '**/office/**'],
    why: 'a page knows its messages only',
  },
  native: {
    forbidden: ['vscode', '**/core/**', '**/cli/**', '**/editor/**', '**/office/**', '**/pages/**'],
    why: 'what runs programs knows nothing of texts',
  },
  cli: { forbidden: ['vscode', '**/editor/**'], why: 'the command line knows no editor' },
  editor: {
    forbidden: ['node:*', 'fs', 'path', '**/cli/**', '**/native/**'],
    why: 'the editor also runs in the browser',
  },
};
