import type { commands } from '../../src/editor/contributions.ts';

/** A place in a menu; `group` as VS Code sorts by it. */
export interface MenuPlace {
  readonly menu: string;
  readonly when: string;
  readonly group?: string;
}

export interface Key {
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  /** Given to the command. */
  readonly args?: string;
}

/** Our own submenu in a menu of VS Code's. */
export const submenu = 'officialSpeech.context';
const inSubmenu = (group: string, when = 'officialSpeech.active'): MenuPlace => ({ menu: submenu, when, group });
/** A text in the explorer or on a tab that may be taken for a speech. */
const isPlainText = 'resourceExtname =~ /^\\.(txt|md)$/ && resourceLangId != official-speech';

/** The title of the comparison in front. */
const isComparison = 'officialSpeech.previewing && resourceScheme == official-speech-preview';

/** Where the submenu stands. */
export const submenuPlaces: readonly MenuPlace[] = [
  { menu: 'editor/context', when: 'officialSpeech.active', group: '1_modification@7' },
];

/** All that package.json says of a command. */
export interface CommandContribution {
  readonly zh: string;
  readonly en: string;
  /** Name of one of VS Code's icons. */
  readonly icon?: string;
  /** When the command palette lists it: always when left out, never when false. */
  readonly palette?: string | false;
  readonly menus?: readonly MenuPlace[];
  readonly keys?: readonly Key[];
}

const isWordFile = 'resourceExtname =~ /^\\.(docx|docm|dotx|doc|wps|wpt|rtf|odt)$/i';
const isSpeechFile = 'resourceLangId == official-speech';

/** While a page of ours has the keys, the views show the text that it is about. */
const showsText = 'officialSpeech.active || activeWebviewPanelId =~ /^officialSpeech\\./';
/** Opens a view with the keys in its list; the views are counted as they stand in the side bar. */
const viewOpener = (zh: string, en: string, digit: number, when = showsText): CommandContribution => ({
  zh: `打开“${zh}”视图`,
  en: `Open View ${en}`,
  palette: when,
  keys: [{ key: `alt+shift+${digit}`, mac: `ctrl+alt+${digit}`, when }],
});

/** A row of the view 提纲 that is an item. */
const onRow = 'view == officialSpeech.outline && viewItem == item';
const inOutline = 'focusedView == officialSpeech.outline && listFocus';
const inText = 'editorTextFocus && officialSpeech.active && !editorReadonly';

/** Every command: its titles, and where it stands. `npm run generate` writes package.json and the NLS files from it. */
export const commandTable: Readonly<Record<keyof typeof commands, CommandContribution>> = {
  showOutline: viewOpener('提纲', 'Speech Outline', 1),
  showPlaceholders: viewOpener('占位符', 'Blanks', 2),
  showReview: viewOpener('核稿清单', 'Checklist', 3),
  showRenewal: viewOpener('旧稿翻新', 'Renewal', 4, 'officialSpeech.renewing'),
  showPhrases: viewOpener('短语', 'Phrases', 5),
  nextPlaceholder: {
    zh: '下一处占位符',
    en: 'Next Blank',
    palette: 'officialSpeech.active',
    keys: [
      {
        key: 'alt+]',
        mac: 'ctrl+alt+]',
        when: 'editorTextFocus && officialSpeech.active && !inlineSuggestionVisible && !accessibleViewIsShown',
      },
    ],
  },
  previousPlaceholder: {
    zh: '上一处占位符',
    en: 'Previous Blank',
    palette: 'officialSpeech.active',
    keys: [
      {
        key: 'alt+[',
        mac: 'ctrl+alt+[',
        when: 'editorTextFocus && officialSpeech.active && !inlineSuggestionVisible && !accessibleViewIsShown',
      },
    ],
  },
  listPlaceholders: {
    zh: '占位符列表',
    en: 'List Blanks',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('1_blanks@6')],
  },
  fillPlaceholders: {
    zh: '逐个填写',
    en: 'Fill Blanks One by One',
    icon: 'run-all',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: 'navigation@1' },
      inSubmenu('1_blanks@2', 'officialSpeech.active && !editorReadonly'),
    ],
    keys: [{ key: 'alt+;', mac: 'ctrl+alt+;', when: 'editorTextFocus && officialSpeech.active && !editorReadonly' }],
  },
  fillNext: {
    zh: '逐个填写：下一处',
    en: 'Fill One by One: Next',
    palette: false,
    keys: [
      {
        key: 'tab',
        when: 'editorTextFocus && officialSpeech.active && officialSpeech.filling && !suggestWidgetVisible && !accessibleViewIsShown && !inSnippetMode && !editorTabMovesFocus && !inlineSuggestionVisible',
      },
    ],
  },
  fillPrevious: {
    zh: '逐个填写：上一处',
    en: 'Fill One by One: Previous',
    palette: false,
    keys: [
      {
        key: 'shift+tab',
        when: 'editorTextFocus && officialSpeech.active && officialSpeech.filling && !suggestWidgetVisible && !accessibleViewIsShown && !inSnippetMode && !editorTabMovesFocus',
      },
    ],
  },
  fillEnd: {
    zh: '逐个填写：结束',
    en: 'Fill One by One: End',
    palette: false,
    keys: [
      {
        key: 'escape',
        when: 'editorTextFocus && officialSpeech.active && officialSpeech.filling && !suggestWidgetVisible && !accessibleViewIsShown && !findWidgetVisible && !parameterHintsVisible && !editorHoverVisible',
      },
    ],
  },
  fillPlaceholder: {
    zh: '填写此处占位符',
    en: 'Fill This Blank',
    icon: 'edit',
    palette: 'officialSpeech.active',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == placeholder',
        group: 'inline@1',
      },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == placeholder',
        group: '1_fill@1',
      },
      inSubmenu('1_blanks@1', 'officialSpeech.active && officialSpeech.atPlaceholder && !editorReadonly'),
    ],
    keys: [
      {
        key: 'f2',
        when: 'editorTextFocus && officialSpeech.active && officialSpeech.atPlaceholder && !editorReadonly',
      },
    ],
  },
  ignorePlaceholder: {
    zh: '忽略此处占位符',
    en: 'Ignore This Blank',
    icon: 'eye-closed',
    palette: 'officialSpeech.active',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == placeholder',
        group: 'inline@2',
      },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == placeholder',
        group: '2_ignore@1',
      },
    ],
  },
  notPlaceholder: {
    zh: '不是占位符…',
    en: 'Not a Blank…',
    palette: 'officialSpeech.active',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == placeholder',
        group: '2_ignore@2',
      },
    ],
  },
  declareNoPlaceholder: { zh: '记下不是占位符的词', en: 'Record a Word That Is No Blank', palette: false },
  addBlankForm: {
    zh: '添加占位符写法…',
    en: 'Add a Form of Blank…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '4_forms@1' },
      inSubmenu('1_blanks@7'),
    ],
  },
  openFillForm: {
    zh: '填写表',
    en: 'Fill-in Form',
    icon: 'checklist',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: 'navigation@0' },
      inSubmenu('1_blanks@3'),
    ],
  },
  exportRequests: {
    zh: '导出征数表…',
    en: 'Export Request Table…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '2_requests@1' },
      inSubmenu('1_blanks@4'),
    ],
  },
  importRequests: {
    zh: '读取征数表…',
    en: 'Read Returned Request Table…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '2_requests@2' },
      {
        menu: 'explorer/context',
        when: 'officialSpeech.active && resourceExtname =~ /^\\.(docx|xlsx|csv)$/',
        group: '7_speech@1',
      },
      inSubmenu('1_blanks@5'),
    ],
  },
  markFillsChecked: {
    zh: '标为已核…',
    en: 'Mark Filled Values as Checked…',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '2_requests@3' }],
  },
  noteFill: {
    zh: '填写备注…',
    en: 'Note on a Filled Value…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '2_requests@5' },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem =~ /^filled/',
        group: '1_check@2',
      },
    ],
  },
  checkFill: {
    zh: '标为已核',
    en: 'Mark as Checked',
    icon: 'check',
    palette: false,
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == filledToCheck',
        group: 'inline@1',
      },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == filledToCheck',
        group: '1_check@1',
      },
    ],
  },
  uncheckFill: {
    zh: '退回待核',
    en: 'Back to Be Checked',
    icon: 'discard',
    palette: false,
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == filledChecked',
        group: 'inline@1',
      },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.placeholders && viewItem == filledChecked',
        group: '1_check@1',
      },
    ],
  },
  checkAllFills: {
    zh: '全部标为已核…',
    en: 'Mark All Filled Values as Checked…',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '2_requests@4' }],
  },
  revealPlaceholder: { zh: '转到占位符', en: 'Go to Blank', palette: false },
  clearFilledPlaceholders: {
    zh: '不再显示已填的',
    en: 'Clear Filled Ones',
    icon: 'clear-all',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '1_clear@1' }],
  },
  groupPlaceholdersBySection: {
    zh: '按章节排列',
    en: 'Group by Section',
    icon: 'list-tree',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: 'navigation@2' }],
  },
  groupPlaceholdersByKind: {
    zh: '按种类排列',
    en: 'Group by Kind',
    icon: 'symbol-enum',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: 'navigation@3' }],
  },
  groupPlaceholdersByOrder: {
    zh: '按先后排列',
    en: 'In Text Order',
    icon: 'list-ordered',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.placeholders', group: 'navigation@4' }],
  },
  reviewShowUnchecked: {
    zh: '核稿清单：只看未核',
    en: 'Checklist: Show Unchecked Only',
    icon: 'filter',
    palette: false,
    menus: [
      {
        menu: 'view/title',
        when: 'view == officialSpeech.review && !officialSpeech.reviewUncheckedOnly',
        group: 'navigation@1',
      },
    ],
  },
  reviewShowAll: {
    zh: '核稿清单：全部显示',
    en: 'Checklist: Show All',
    icon: 'filter-filled',
    palette: false,
    menus: [
      {
        menu: 'view/title',
        when: 'view == officialSpeech.review && officialSpeech.reviewUncheckedOnly',
        group: 'navigation@1',
      },
    ],
  },
  tickReviewRow: {
    zh: '核稿清单：勾上或取消',
    en: 'Checklist: Tick or Untick',
    palette: false,
    keys: [{ key: 'space', when: 'focusedView == officialSpeech.review && listFocus && !inputFocus && !treeFindOpen' }],
  },
  revealReviewPlace: { zh: '转到要核的一处', en: 'Go to Place to Check', palette: false },
  nextReviewPlace: {
    zh: '转到下一处',
    en: 'Go to Next Place',
    icon: 'arrow-down',
    palette: false,
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.review && viewItem == reviewItemMany',
        group: 'inline',
      },
    ],
  },
  exportReview: {
    zh: '导出核稿清单…',
    en: 'Export Checklist…',
    icon: 'export',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.review', group: 'navigation@3' }],
  },
  finalCheck: {
    zh: '定稿检查',
    en: 'Final Check',
    icon: 'checklist',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.review', group: 'navigation@2' },
      {
        menu: 'editor/title',
        when: 'officialSpeech.active',
        group: 'navigation@9',
      },
      {
        menu: 'editor/title/context',
        when: 'resourceLangId == official-speech && officialSpeech.active',
        group: '7_speech@1',
      },
      inSubmenu('4_check@1'),
    ],
  },
  openWord: {
    zh: '打开 Word 为讲稿',
    en: 'Open Word Document as Speech',
    // Without an icon the words themselves stand over what VS Code shows of a Word document.
    menus: [
      { menu: 'editor/title', when: isWordFile, group: 'navigation@1' },
      { menu: 'explorer/context', when: `${isWordFile} && !explorerResourceIsFolder`, group: 'navigation@50' },
      { menu: 'explorer/context', when: 'explorerResourceIsFolder', group: '7_officialSpeech@1' },
      { menu: 'editor/title/context', when: isWordFile, group: '7_officialSpeech@1' },
    ],
  },
  exportWord: {
    zh: '导出 Word…',
    en: 'Export Word…',
    icon: 'export',
    palette: 'officialSpeech.active',
    menus: [
      inSubmenu('5_word@1'),
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@1' },
      { menu: 'view/title', when: 'view == officialSpeech.review', group: '2_export@1' },
    ],
  },
  exportWordAndOpen: {
    zh: '导出 Word 并打开',
    en: 'Export Word and Open It',
    palette: 'officialSpeech.active && !isWeb',
    menus: [inSubmenu('5_word@2')],
  },
  exportPdf: {
    zh: '导出 PDF…',
    en: 'Export PDF…',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.review', group: '2_export@2' }, inSubmenu('5_word@2')],
  },
  fillWord: {
    zh: '回填原 Word…',
    en: 'Fill Values into Word Document…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@2' },
      { menu: 'view/title', when: 'view == officialSpeech.placeholders', group: '3_word@1' },
      inSubmenu('5_word@3'),
    ],
  },
  fillWordFromTable: {
    zh: '用征数表回填 Word…',
    en: 'Fill Word Document from Request Table…',
    menus: [{ menu: 'explorer/context', when: 'resourceExtname =~ /^\\.docx$/i', group: '7_officialSpeech@2' }],
  },
  learnProfile: {
    zh: '从样稿学版式…',
    en: 'Learn a Layout from a Sample…',
    menus: [
      { menu: 'explorer/context', when: 'resourceExtname =~ /^\\.docx$/i', group: '7_officialSpeech@3' },
      inSubmenu('5_word@6'),
    ],
  },
  makeRedline: {
    zh: '花脸稿：与旧稿对照…',
    en: 'Tracked Changes Against an Earlier Version…',
    menus: [
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@3' },
      inSubmenu('5_word@4'),
      {
        menu: 'explorer/context',
        when: 'listDoubleSelection && resourceExtname =~ /^\\.(docx|doc|txt|speech)$/i',
        group: '3_compare@90',
      },
    ],
  },
  exportOpinions: {
    zh: '意见采纳情况表…',
    en: 'Table of Comments and What Became of Them…',
    palette: 'officialSpeech.active',
    menus: [
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@4' },
      inSubmenu('5_word@5'),
      {
        menu: 'explorer/context',
        when: `officialSpeech.active && ${isWordFile}`,
        group: '7_officialSpeech@4',
      },
    ],
  },
  mergeFiles: {
    zh: '合稿：并入文件…',
    en: 'Merge Files into This Text…',
    menus: [
      inSubmenu('7_merge@1', 'officialSpeech.active && !editorReadonly'),
      {
        menu: 'explorer/context',
        when: 'listMultiSelection && resourceExtname =~ /^\\.(txt|md|docx|speech)$/i',
        group: '7_officialSpeech@2',
      },
    ],
  },
  checkMerged: {
    zh: '合稿：核对重复、数据、名称…',
    en: 'Merged Text: Settle Repeats, Figures, Names…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('7_merge@2', 'officialSpeech.active && !editorReadonly')],
  },
  removeSourceMarks: {
    zh: '合稿：移去来源标记',
    en: 'Merged Text: Remove Source Marks',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('7_merge@3')],
  },
  saveVersion: {
    zh: '存为一稿…',
    en: 'Save as Version…',
    palette: 'officialSpeech.active',
    menus: [
      inSubmenu('6_versions@1'),
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@4' },
    ],
    keys: [{ key: 'ctrl+alt+s', mac: 'ctrl+alt+s', when: 'editorTextFocus && officialSpeech.active' }],
  },
  listVersions: {
    zh: '稿次：对照、恢复、花脸稿…',
    en: 'Versions: Compare, Restore, Track Changes…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('6_versions@2')],
  },
  compareVersion: {
    zh: '与上一稿对照',
    en: 'Compare with Latest Version',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('6_versions@3')],
  },
  restoreVersion: {
    zh: '恢复为某一稿…',
    en: 'Restore a Version…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('6_versions@4', 'officialSpeech.active && !editorReadonly')],
  },
  suggestPhrases: {
    zh: '插入短语',
    en: 'Insert Phrase',
    palette: 'officialSpeech.active && editorIsOpen',
    menus: [inSubmenu('2_words@1', 'officialSpeech.active && !editorReadonly')],
    keys: [{ key: "alt+'", mac: "ctrl+alt+'", when: 'editorTextFocus && officialSpeech.active && !editorReadonly' }],
  },
  minePhrases: {
    zh: '从旧稿提取短语…',
    en: 'Find Phrases in Old Speeches…',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.phrases', group: '1_bring@1' },
      { menu: 'explorer/context', when: 'explorerResourceIsFolder', group: '7_speech@1' },
    ],
  },
  useSpeech: {
    zh: '识别为讲话稿',
    en: 'Treat as Official Speech',
    palette: 'editorIsOpen && editorLangId != official-speech',
    menus: [
      { menu: 'explorer/context', when: isPlainText, group: '7_speech@1' },
      { menu: 'editor/title/context', when: isPlainText, group: '7_speech@2' },
    ],
  },
  usePlainText: {
    zh: '恢复为纯文本',
    en: 'Back to Plain Text',
    palette: 'editorLangId == official-speech || officialSpeech.active',
    menus: [inSubmenu('9_language@1')],
  },
  reanalyze: { zh: '重新分析', en: 'Analyze Again', menus: [inSubmenu('9_language@3')] },
  showRule: { zh: '规则说明', en: 'Explain a Rule', menus: [inSubmenu('4_check@6')] },
  ignoreFinding: { zh: '忽略此处', en: 'Ignore Here', palette: false },
  acceptWord: { zh: '此词不再提示', en: 'Never Report This Word', palette: false },
  disableRule: { zh: '关闭规则', en: 'Turn Rule Off', palette: false },
  listIgnored: {
    zh: '查看已忽略的内容',
    en: 'Show What Is Ignored',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('4_check@5')],
  },
  joinParagraphs: {
    zh: '合并断行…',
    en: 'Join Broken Paragraphs…',
    palette: 'officialSpeech.active && !editorReadonly',
    menus: [inSubmenu('4_check@3', 'officialSpeech.active && !editorReadonly')],
  },
  fixAll: {
    zh: '全部修复…',
    en: 'Fix All…',
    palette: 'officialSpeech.active && !editorReadonly',
    menus: [
      { menu: 'editor/title', when: 'officialSpeech.active && !editorReadonly', group: '1_speech@1' },
      inSubmenu('4_check@2', 'officialSpeech.active && !editorReadonly'),
    ],
  },
  applyPreview: {
    zh: '采用改动',
    en: 'Apply Changes',
    palette: 'officialSpeech.previewing',
    // Without an icon the words themselves stand over the comparison.
    menus: [{ menu: 'editor/title', when: isComparison, group: 'navigation@1' }],
  },
  discardPreview: {
    zh: '放弃改动',
    en: 'Discard Changes',
    palette: 'officialSpeech.previewing',
    // Without an icon the words themselves stand over the comparison.
    menus: [{ menu: 'editor/title', when: isComparison, group: 'navigation@2' }],
  },
  chooseStage: {
    zh: '切换阶段（起草、送审、定稿）',
    en: 'Switch Stage (Draft, Review, Final)',
    menus: [{ menu: 'editor/title', when: 'officialSpeech.active', group: '1_speech@2' }, inSubmenu('4_check@4')],
  },
  showLog: { zh: '显示日志', en: 'Show Log', menus: [inSubmenu('9_language@4')] },
  newSpeech: {
    zh: '新建讲话稿',
    en: 'New Speech',
    icon: 'new-file',
    menus: [{ menu: 'file/newFile', when: 'true', group: 'file' }],
    keys: [
      {
        key: "alt+'",
        mac: "ctrl+alt+'",
        when: 'editorTextFocus && !officialSpeech.active && resourceScheme == untitled && editorLangId =~ /^(plaintext|official-speech)$/',
        args: 'here',
      },
    ],
  },
  openSample: { zh: '打开示例文稿', en: 'Open the Sample Speech' },
  sampleOutline: { zh: '示例：看提纲', en: 'Sample: Outline', palette: false },
  sampleFill: { zh: '示例：填空', en: 'Sample: Fill In', palette: false },
  sampleCheck: { zh: '示例：校对', en: 'Sample: Proofread', palette: false },
  sampleFinal: { zh: '示例：定稿检查', en: 'Sample: Final Check', palette: false },
  openWalkthrough: { zh: '入门', en: 'First Steps' },
  showKeys: { zh: '快捷键一览', en: 'Chart of Keys', menus: [inSubmenu('9_language@2')] },
  countPhrase: { zh: '记录短语使用', en: 'Count a Phrase', palette: false },
  startRenewal: {
    zh: '旧稿翻新',
    en: 'Renew Last Year’s Text',
    palette: 'editorIsOpen',
    menus: [inSubmenu('3_renewal@1', 'officialSpeech.active && !officialSpeech.renewing')],
  },
  nextRenewal: {
    zh: '翻新：下一处未动',
    en: 'Renewal: Next Untouched Item',
    icon: 'arrow-down',
    palette: 'officialSpeech.renewing',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: 'navigation@1' }],
    keys: [
      { key: 'alt+.', mac: 'ctrl+alt+.', when: 'editorTextFocus && officialSpeech.active && officialSpeech.renewing' },
    ],
  },
  previousRenewal: {
    zh: '翻新：上一处未动',
    en: 'Renewal: Previous Untouched Item',
    palette: 'officialSpeech.renewing',
    keys: [
      { key: 'alt+,', mac: 'ctrl+alt+,', when: 'editorTextFocus && officialSpeech.active && officialSpeech.renewing' },
    ],
  },
  keepRenewal: {
    zh: '翻新：确认沿用',
    en: 'Renewal: Confirm the Old Value',
    icon: 'check',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewal-untouched',
        group: 'inline',
      },
    ],
    keys: [
      { key: 'alt+/', mac: 'ctrl+alt+/', when: 'editorTextFocus && officialSpeech.active && officialSpeech.renewing' },
    ],
  },
  keepEqualRenewals: {
    zh: '翻新：相同的都沿用',
    en: 'Renewal: Confirm All Equal Items',
    icon: 'check-all',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewalEqual-untouched',
        group: 'inline',
      },
    ],
  },
  keepKindRenewals: {
    zh: '翻新：同类全部沿用',
    en: 'Renewal: Confirm All of This Kind',
    icon: 'check-all',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewalHeading-untouched',
        group: 'inline',
      },
    ],
  },
  changeEqualRenewals: {
    zh: '翻新：相同的一并改',
    en: 'Renewal: Change All Equal Items Alike',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewal-changed',
        group: '1_equal',
      },
    ],
  },
  unkeepRenewal: {
    zh: '翻新：撤回确认',
    en: 'Renewal: Take Back Confirmation',
    icon: 'discard',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewal-kept',
        group: 'inline',
      },
    ],
  },
  restoreRenewal: {
    zh: '翻新：改回去年的值',
    en: 'Renewal: Put Last Year’s Value Back',
    icon: 'discard',
    palette: 'officialSpeech.renewing',
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.renewal && viewItem == renewal-changed',
        group: 'inline',
      },
    ],
  },
  raiseYears: {
    zh: '翻新：年份加一',
    en: 'Renewal: Raise Years by One',
    icon: 'calendar',
    palette: 'officialSpeech.renewing',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: 'navigation@2' }],
  },
  finishRenewal: {
    zh: '翻新：结束翻新（列出未动）',
    en: 'Renewal: Finish (List What Is Untouched)',
    icon: 'checklist',
    palette: 'officialSpeech.renewing',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: 'navigation@3' }],
  },
  stopRenewal: {
    zh: '翻新：停止翻新（文字不变）',
    en: 'Renewal: Stop (Text Stays)',
    palette: 'officialSpeech.renewing',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: '2_end@1' }],
  },
  revealRenewal: { zh: '翻新：转到此处', en: 'Renewal: Go to Item', palette: false },
  groupRenewalsByKind: {
    zh: '按种类',
    en: 'By Kind',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: '1_group@1' }],
  },
  groupRenewalsBySection: {
    zh: '按章节',
    en: 'By Section',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.renewal', group: '1_group@2' }],
  },
  swapWord: {
    zh: '换词',
    en: 'Use Another Word',
    palette: 'officialSpeech.active',
    menus: [
      {
        menu: 'editor/context',
        when: 'officialSpeech.active && !editorHasSelection && !editorReadonly',
        group: '1_modification@8',
      },
    ],
    keys: [{ key: 'alt+=', mac: 'ctrl+alt+=', when: 'editorTextFocus && officialSpeech.active && !editorReadonly' }],
  },
  buildArchive: {
    zh: '建立旧稿库…',
    en: 'Build Archive of Old Texts…',
    menus: [
      { menu: 'explorer/context', when: 'explorerResourceIsFolder', group: '7_speech@2' },
      inSubmenu('6_archive@4'),
    ],
  },
  updateArchive: {
    zh: '更新旧稿库',
    en: 'Update Archive of Old Texts',
    menus: [inSubmenu('6_archive@5')],
  },
  clearArchive: {
    zh: '清除旧稿库',
    en: 'Clear Archive of Old Texts',
    menus: [inSubmenu('6_archive@6')],
  },
  continuePiece: {
    zh: '照旧稿续写一段',
    en: 'Go On as Old Texts Did, One Part',
    palette: 'officialSpeech.active && !editorReadonly',
    menus: [inSubmenu('6_archive@1', 'officialSpeech.active && !editorReadonly')],
    keys: [{ key: 'alt+\\', mac: 'ctrl+alt+\\', when: inText }],
  },
  findOldText: {
    zh: '旧稿查找',
    en: 'Search Old Texts',
    icon: 'search',
    menus: [inSubmenu('6_archive@2')],
    keys: [{ key: 'alt+shift+\\', mac: 'ctrl+alt+shift+\\', when: 'editorTextFocus && officialSpeech.active' }],
  },
  checkCopies: {
    zh: '查重：与旧稿相同的段落',
    en: 'Find Copies of Old Texts',
    icon: 'mirror',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('6_archive@3')],
  },
  openOldText: { zh: '打开旧稿', en: 'Open an Old Text', palette: false },
  searchPhrases: {
    zh: '查找短语',
    en: 'Search Phrases',
    icon: 'search',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.phrases', group: 'navigation@1' }],
    keys: [{ key: "alt+shift+'", mac: "ctrl+alt+shift+'", when: 'editorTextFocus && officialSpeech.active' }],
  },
  addPhrase: {
    zh: '加入我的短语',
    en: 'Add to My Phrases',
    icon: 'add',
    menus: [
      { menu: 'view/title', when: 'view == officialSpeech.phrases', group: 'navigation@2' },
      { menu: 'editor/context', when: 'officialSpeech.active && editorHasSelection', group: '1_modification@9' },
    ],
  },
  editPhrase: {
    zh: '编辑短语',
    en: 'Edit Phrase',
    icon: 'edit',
    palette: false,
    menus: [
      { menu: 'view/item/context', when: 'view == officialSpeech.phrases && viewItem == ownPhrase', group: 'inline@1' },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.phrases && viewItem == ownPhrase',
        group: '1_phrase@2',
      },
    ],
  },
  deletePhrase: {
    zh: '删除短语',
    en: 'Delete Phrase',
    icon: 'trash',
    palette: false,
    menus: [
      { menu: 'view/item/context', when: 'view == officialSpeech.phrases && viewItem == ownPhrase', group: 'inline@2' },
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.phrases && viewItem == ownPhrase',
        group: '1_phrase@3',
      },
    ],
  },
  insertPhrase: {
    zh: '插入这条短语',
    en: 'Insert This Phrase',
    icon: 'insert',
    palette: false,
    menus: [
      {
        menu: 'view/item/context',
        when: 'view == officialSpeech.phrases && viewItem =~ /hrase$/',
        group: '1_phrase@1',
      },
    ],
  },
  importPhrases: {
    zh: '导入短语…',
    en: 'Import Phrases…',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.phrases', group: '1_exchange@1' }],
  },
  exportPhrases: {
    zh: '导出短语…',
    en: 'Export Phrases…',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.phrases', group: '1_exchange@2' }],
  },
  filterPhrases: {
    zh: '筛选短语',
    en: 'Filter Phrases',
    icon: 'filter',
    palette: false,
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.phrases', group: 'navigation@3' }],
  },
  revealOutlineItem: { zh: '转到这一项', en: 'Go to This Item', palette: false },
  moveItemUp: {
    zh: '提纲：上移',
    en: 'Outline: Move Item Up',
    icon: 'arrow-up',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '1_move@1' }],
    keys: [
      { key: 'alt+up', when: inOutline },
      { key: 'alt+shift+pageup', when: inText },
    ],
  },
  moveItemDown: {
    zh: '提纲：下移',
    en: 'Outline: Move Item Down',
    icon: 'arrow-down',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '1_move@2' }],
    keys: [
      { key: 'alt+down', when: inOutline },
      { key: 'alt+shift+pagedown', when: inText },
    ],
  },
  promoteItem: {
    zh: '提纲：升级',
    en: 'Outline: Promote Item',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '1_move@3' }],
    keys: [{ key: 'alt+left', when: inOutline }],
  },
  demoteItem: {
    zh: '提纲：降级',
    en: 'Outline: Demote Item',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '1_move@4' }],
    keys: [{ key: 'alt+right', when: inOutline }],
  },
  renumberSeries: {
    zh: '重新编号：本组',
    en: 'Renumber: This Series',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '2_number@1' }],
  },
  renumberSection: {
    zh: '重新编号：本项以下',
    en: 'Renumber: Below This Item',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '2_number@2' }],
  },
  joinSeries: {
    zh: '重新编号：同级各组连起来',
    en: 'Renumber: Number the Series Beside Each Other Through',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '2_number@3' }],
  },
  convertMarkers: {
    zh: '重新编号：本组换写法…',
    en: 'Renumber: Change the Form of This Series…',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/item/context', when: onRow, group: '2_number@4' }],
  },
  renumberFile: {
    zh: '重新编号：全文',
    en: 'Renumber: Whole File',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: '1_outline@1' }],
  },
  listKnockOns: {
    zh: '提纲：牵连处',
    en: 'Outline: Places That May Be Wrong Now',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: '1_outline@2' }],
  },
  copyOutline: {
    zh: '提纲：复制为文字',
    en: 'Outline: Copy as Text',
    icon: 'copy',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: 'navigation@3' }],
  },
  filterOutline: {
    zh: '提纲：筛选…',
    en: 'Outline: Filter…',
    icon: 'filter',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: 'navigation@1' }],
  },
  expandOutline: {
    zh: '提纲：展开到第几级…',
    en: 'Outline: Expand to Level…',
    icon: 'list-tree',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: 'navigation@2' }],
  },
  listOutlineHeadings: {
    zh: '提纲：只列标题或全部…',
    en: 'Outline: Headings Only or All…',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: '2_show@1' }],
  },
  chooseTarget: {
    zh: '目标时间…',
    en: 'Target Time…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@4'), { menu: 'view/title', when: 'view == officialSpeech.outline', group: '3_cut@3' }],
  },
  chooseSpeaker: {
    zh: '讲话人…',
    en: 'Speaker…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@5')],
  },
  learnRate: {
    zh: '记下讲话人的语速…',
    en: 'Note a Speaker’s Rate…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@6')],
  },
  goToPage: {
    zh: '转到第N页（约）…',
    en: 'Go to Page (About)…',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@7')],
  },
  showStatistics: {
    zh: '统计',
    en: 'Statistics',
    icon: 'graph',
    palette: 'officialSpeech.active',
    menus: [
      inSubmenu('2_cut@8'),
      { menu: 'view/title', when: 'view == officialSpeech.outline', group: 'navigation@4' },
      { menu: 'editor/title/context', when: isSpeechFile, group: '7_officialSpeech@2' },
    ],
  },
  setAside: {
    zh: '备删或取回',
    en: 'Set Aside, or Take Back',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@1', 'officialSpeech.active && !editorReadonly')],
    keys: [{ key: 'alt+delete', mac: 'ctrl+alt+backspace', when: inText }],
  },
  setAsideItems: {
    zh: '备删',
    en: 'Set Aside',
    palette: false,
    menus: [{ menu: 'view/item/context', when: onRow, group: '3_cut@1' }],
    keys: [{ key: 'alt+delete', mac: 'ctrl+alt+backspace', when: inOutline }],
  },
  listSetAside: {
    zh: '备删列表',
    en: 'List What Is Set Aside',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@2'), { menu: 'view/title', when: 'view == officialSpeech.outline', group: '3_cut@1' }],
  },
  restoreSetAside: {
    zh: '备删：全部取回',
    en: 'Take Back All That Is Set Aside',
    palette: 'officialSpeech.active',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: '3_cut@2' }],
  },
  removeSetAside: {
    zh: '备删：移出正文（先存一稿）',
    en: 'Move What Is Set Aside Out of the Text (Kept as a Version First)',
    palette: 'officialSpeech.active && !editorReadonly',
    menus: [{ menu: 'view/title', when: 'view == officialSpeech.outline', group: '3_cut@4' }],
  },
  copyFinalText: {
    zh: '复制定稿（略去备删）',
    en: 'Copy the Final Text (Without What Is Set Aside)',
    palette: 'officialSpeech.active',
    menus: [inSubmenu('2_cut@3')],
  },
  continueSame: {
    zh: '同级下一条',
    en: 'Next Item of This Level',
    palette: 'officialSpeech.active',
    keys: [{ key: 'alt+shift+enter', when: inText }],
  },
  continueDeeper: {
    zh: '下一级第一条',
    en: 'First Item One Level Down',
    palette: 'officialSpeech.active',
    keys: [{ key: 'ctrl+alt+enter', when: inText }],
  },
  continueHigher: {
    zh: '上一级下一条',
    en: 'Next Item One Level Up',
    palette: 'officialSpeech.active',
    keys: [{ key: 'ctrl+alt+shift+enter', when: inText }],
  },
  continueWithEnter: {
    zh: '回车接着编号',
    en: 'Go on Numbering with Enter',
    palette: false,
    keys: [
      {
        key: 'enter',
        when: 'config.officialSpeech.continueOnEnter && editorTextFocus && officialSpeech.active && !editorReadonly && !officialSpeech.filling && !suggestWidgetVisible && !inSnippetMode && !editorHasMultipleSelections && !accessibleViewIsShown',
      },
    ],
  },
};

/** Keys that run commands of VS Code itself: what its own key does is an input method's, or comes too late. */
export const foreignKeys: readonly (Key & { readonly command: string })[] = [
  {
    command: 'workbench.action.focusActiveEditorGroup',
    key: 'escape',
    when: 'focusedView =~ /^officialSpeech\\./ && !inputFocus && !treeFindOpen',
  },
  {
    command: 'editor.action.quickFix',
    key: 'alt+enter',
    when: 'editorTextFocus && officialSpeech.active && !editorReadonly',
  },
  {
    command: 'jumpToNextSnippetPlaceholder',
    key: 'enter',
    when: 'editorTextFocus && officialSpeech.active && officialSpeech.filling && inSnippetMode && hasNextTabstop && !suggestWidgetVisible && !accessibleViewIsShown && !inlineSuggestionVisible',
  },
];
