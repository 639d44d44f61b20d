import tseslint from 'typescript-eslint';
import { coreRooms, parts } from './scripts/layers.mjs';
import { wordsApart } from './scripts/words-apart.mjs';

/** A folder of src with what it may not import. */
const layer = (folder, forbidden, message) => ({
  files: [`src/${folder}/**`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

/** Flat configuration lets the last matching entry win, so a room's entry repeats what holds for the whole core. */
const roomLayers = Object.entries(coreRooms).map(([room, allowed]) => {
  const others = Object.keys(coreRooms).filter((other) => other !== room && !allowed.includes(other));
  return layer(
    `core/${room}`,
    [
      ...parts.core.forbidden,
      ...others.map((other) => `../**/${other}/**`),
      ...(allowed.includes('syntax') ? ['!../**/syntax/**'] : []),
    ],
    `${room} may import ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')} (scripts/layers.mjs)`,
  );
});

export default tseslint.config(
  { ignores: ['dist', '.vscode-test', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*-data.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  ...wordsApart,
  // The entry of a host's test is CommonJS as the extension is, and reads the real one beside it when it is started.
  { files: ['**/*.cjs', 'test/editor/english/entry.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...Object.entries(parts).map(([part, { forbidden, why }]) => layer(part, forbidden, why)),
  ...roomLayers,
);
