import { commandTable, foreignKeys, type Key } from './commands.ts';

/** A row of the chart: what is done, on Windows and Linux, on macOS. */
interface Row {
  readonly zh: string;
  readonly en: string;
  readonly key: string;
  readonly mac: string;
}

/** What VS Code's own keys do for a speech. */
const builtIn: readonly Row[] = [
  { zh: '按标题查找', en: 'Search the headings', key: 'ctrl+shift+o', mac: 'cmd+shift+o' },
  { zh: '下一个问题', en: 'Next problem', key: 'f8', mac: 'f8' },
  { zh: '上一个问题', en: 'Previous problem', key: 'shift+f8', mac: 'shift+f8' },
  { zh: '问题列表', en: 'List of problems', key: 'ctrl+shift+m', mac: 'cmd+shift+m' },
  {
    zh: '扩大选区（句、条、章）',
    en: 'Expand the selection (sentence, item, section)',
    key: 'shift+alt+right',
    mac: 'ctrl+shift+cmd+right',
  },
  { zh: '缩小选区', en: 'Shrink the selection', key: 'shift+alt+left', mac: 'ctrl+shift+cmd+left' },
  {
    zh: '全部命令（键入“讲稿”）',
    en: 'All commands (type “Official Speech”)',
    key: 'ctrl+shift+p',
    mac: 'cmd+shift+p',
  },
];

const foreignNames: Readonly<Record<string, Pick<Row, 'zh' | 'en'>>> = {
  'workbench.action.focusActiveEditorGroup': { zh: '从视图回到正文', en: 'From a view back to the text' },
  'editor.action.quickFix': { zh: '改法（灯泡）', en: 'Ways to mend it (light bulb)' },
  jumpToNextSnippetPlaceholder: { zh: '逐个填写：下一处', en: 'Fill One by One: Next' },
};

const macSigns: Readonly<Record<string, string>> = {
  ctrl: '⌃',
  alt: '⌥',
  shift: '⇧',
  cmd: '⌘',
  tab: '⇥',
  enter: '↩',
  escape: '⎋',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  pageup: '⇞',
  pagedown: '⇟',
  backspace: '⌫',
  delete: '⌦',
  space: '␣',
};
const keyNames: Readonly<Record<string, string>> = {
  escape: 'Esc',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  pageup: 'PageUp',
  pagedown: 'PageDown',
};

const named = (key: string): string =>
  key
    .split('+')
    .map((part) => keyNames[part] ?? part[0]!.toUpperCase() + part.slice(1))
    .join('+');
const signed = (key: string): string =>
  key
    .split('+')
    .map((part) => macSigns[part] ?? part.toUpperCase())
    .join('');

function rows(): readonly Row[] {
  const row = (name: Pick<Row, 'zh' | 'en'>, { key, mac = key }: Key): Row => ({ zh: name.zh, en: name.en, key, mac });
  return [
    ...Object.values(commandTable).flatMap((command) =>
      (command.keys ?? []).map((key) =>
        row(
          key.args === 'here'
            ? { zh: `${command.zh}（空白的未命名文稿里）`, en: `${command.en} (in an empty untitled text)` }
            : command,
          key,
        ),
      ),
    ),
    ...foreignKeys.map((key) => row(foreignNames[key.command]!, key)),
    ...builtIn,
  ];
}

const words = {
  zh: {
    title: '快捷键一览',
    lead: '只在讲话稿里起作用；在“文件 › 首选项 › 键盘快捷方式”里搜索“讲稿”，都可以改。',
    head: ['做什么', 'Windows、Linux', 'macOS'],
    collisions: '与输入法相争的键',
    notes: [
      '`Ctrl+.` 在微软拼音里切换中英文标点，在 VS Code 里打开灯泡：改用 `Alt+Enter`。',
      "`Ctrl+空格` 在微软拼音、搜狗里切换中英文，在 VS Code 里调出候选：改用 `Alt+'`。",
      '单按 `Shift` 切换中英文的，不影响这里任何一个键；`Shift+空格`（全角、半角）也没有占用。',
      '`Alt+Shift+数字`：Windows 用左边的 `Alt+Shift` 切换输入语言，按这些键时跟着切换了，就按住右边的 `Alt`，或者从命令面板打开视图；VS Code 自己的 `Alt+Shift+1`（编辑器移到第一组）在讲话稿里让给“提纲”。',
      '候选窗开着的时候，Tab、Enter、Esc、方向键和数字都归输入法；上屏以后才归编辑器。',
      '搜狗的 `Ctrl+Shift+F`（繁简）、`Ctrl+Shift+M`（菜单）会先于 VS Code 收到：在输入法的设置里关掉，或者从命令面板走。',
    ],
  },
  en: {
    title: 'Chart of Keys',
    lead: 'They work in speeches only. Search “Official Speech” in File › Preferences › Keyboard Shortcuts to change them.',
    head: ['What it does', 'Windows, Linux', 'macOS'],
    collisions: 'Keys that input methods take',
    notes: [
      '`Ctrl+.` switches between Chinese and English marks in Microsoft Pinyin and opens the light bulb in VS Code: use `Alt+Enter`.',
      "`Ctrl+Space` switches between Chinese and English in Microsoft Pinyin and Sogou and asks for suggestions in VS Code: use `Alt+'`.",
      '`Shift` alone, which switches the language, disturbs none of these keys; `Shift+Space` (full and half width) is not used.',
      '`Alt+Shift` with a digit: Windows switches the input language by the left `Alt+Shift`; if it does so with these keys, hold the right `Alt`, or open the views from the command palette. VS Code’s own `Alt+Shift+1` (editor into the first group) gives way to the outline in speeches.',
      'While the list of an input method is open, Tab, Enter, Esc, arrows and digits are its own; they reach the editor when the characters have been taken.',
      'Sogou hears `Ctrl+Shift+F` and `Ctrl+Shift+M` before VS Code does: turn them off in its settings, or use the command palette.',
    ],
  },
} as const;

/** The chart of keys as Markdown. */
export function keyChart(language: 'zh' | 'en'): string {
  const { title, lead, head, collisions, notes } = words[language];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    line(head),
    line(head.map(() => '---')),
    ...rows().map((row) => line([row[language], `\`${named(row.key)}\``, signed(row.mac)])),
  ];
  return [
    `# ${title}`,
    '',
    lead,
    '',
    ...table,
    '',
    `## ${collisions}`,
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}
