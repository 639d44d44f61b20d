import tseslint from 'typescript-eslint';
import { coreRooms, parts } from './scripts/layers.mjs';

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

/** Words for people stand in messages files of both languages; what is Chinese elsewhere belongs to the texts and files themselves. */
const wordsApart = ['Literal[value=/[\\u4e00-\\u9fff]/]', 'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]'].map(
  (selector) => ({
    selector,
    message:
      'what is said to people stands in messages.zh.ts and messages.en.ts of the area (ARCHITECTURE.md, The editor)',
  }),
);

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
  {
    files: ['src/editor/**', 'src/pages/**'],
    ignores: [
      'src/**/messages.*.ts',
      // Names and endings of files that hold what a writer keeps, the same in every language.
      'src/editor/phrases/phrase-store.ts',
      'src/editor/welcome/sample.ts',
      'src/editor/word/profiles.ts',
      'src/editor/word/redline.ts',
      // The forms of markers to choose from, as they are printed.
      'src/editor/outline/outline-tools.ts',
      // The slot of a phrase as it stands in its file.
      'src/editor/phrases/mining/mined-items.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...wordsApart] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...Object.entries(parts).map(([part, { forbidden, why }]) => layer(part, forbidden, why)),
  ...roomLayers,
);
