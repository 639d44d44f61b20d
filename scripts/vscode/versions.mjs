/** What the real VS Code of `npm start` and `npm test` is made of. All of it comes from npm; no install script runs. */
export const versions = {
  /** Carries VS Code 1.139.1: the real workbench and extension host. */
  codeServer: 'code-server@4.139.1',
  /** code-server wants Node 24; this package holds the binary itself. */
  node: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@24.21.0`,
  /** A Chromium inside a package, for a Linux without one. */
  chromium: '@sparticuz/chromium@147.0.0',
  /** Chinese glyphs, for a machine without any. */
  font: '@expo-google-fonts/noto-sans-sc@0.4.3',
  /** VS Code's messages in Chinese, with the sources that tell their English; see language.mjs. */
  chinese: [
    '@codingame/monaco-vscode-language-pack-zh-hans@25.1.2',
    '@codingame/monaco-vscode-outline-service-override@25.1.2',
    '@codingame/monaco-vscode-explorer-service-override@25.1.2',
    '@codingame/monaco-vscode-workbench-service-override@25.1.2',
  ],
};
