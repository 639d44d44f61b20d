import tseslint from 'typescript-eslint';

/** Which folders a folder of src may not import: text ← syntax ← analysis ← lint, edit, phrases; cli and editor on top. */
const layer = (files, forbidden, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }],
  },
});
const notInCore = ['vscode', 'node:*', 'fs', 'path', '**/cli/**', '**/editor/**', '**/office/**'];

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
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  layer(
    ['src/core/text/**'],
    [...notInCore, '**/syntax/**', '**/analysis/**', '**/lint/**', '**/edit/**', '**/phrases/**'],
    'text is the lowest layer',
  ),
  layer(
    ['src/core/syntax/**'],
    [...notInCore, '**/analysis/**', '**/lint/**', '**/edit/**', '**/phrases/**'],
    'syntax imports text only',
  ),
  layer(
    ['src/core/analysis/**'],
    [...notInCore, '**/lint/**', '**/edit/**', '**/phrases/**'],
    'analysis imports syntax and text only',
  ),
  layer(
    ['src/core/lint/**'],
    [...notInCore, '**/edit/**', '**/phrases/**'],
    'lint imports analysis, syntax and text only',
  ),
  layer(
    ['src/core/edit/**'],
    [...notInCore, '**/lint/**', '**/phrases/**'],
    'edit imports analysis, syntax and text only',
  ),
  layer(
    ['src/core/phrases/**'],
    [...notInCore, '**/lint/**', '**/edit/**'],
    'phrases imports analysis, syntax and text only',
  ),
  layer(
    ['src/office/**'],
    ['vscode', 'node:*', 'fs', 'path', '**/cli/**', '**/editor/**'],
    'office turns bytes into text and back, in any host',
  ),
  layer(
    ['src/pages/**'],
    ['vscode', 'node:*', 'fs', 'path', '**/core/**', '**/cli/**', '**/editor/**', '**/office/**'],
    'a page knows its messages only',
  ),
  layer(['src/cli/**'], ['vscode', '**/editor/**'], 'the command line knows no editor'),
  layer(['src/editor/**'], ['node:*', 'fs', 'path', '**/cli/**'], 'the editor also runs in the browser'),
);
