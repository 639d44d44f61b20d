/** What one may begin with where nothing is open. */
const beginning = {
  zh: '[打开文件](command:workbench.action.files.openFile)\n[新建讲话稿](command:officialSpeech.newSpeech)\n[打开示例文稿](command:officialSpeech.openSample)\n第一次用，先看[入门](command:officialSpeech.openWalkthrough)。',
  en: '[Open File](command:workbench.action.files.openFile)\n[New Speech](command:officialSpeech.newSpeech)\n[Open the Sample Speech](command:officialSpeech.openSample)\nNew here? See the [First Steps](command:officialSpeech.openWalkthrough).',
} as const;

/** Texts of package.json in both languages, but for the titles of commands and rules, which stand with them. */
export const texts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  displayName: { zh: '讲稿 Official Speech', en: '讲稿 Official Speech' },
  description: {
    zh: '为写讲话稿、主持词、报告、总结的人做的写作环境：提纲、占位符、校对、短语。离线，安静，中文。',
    en: 'A writing environment for Chinese official speeches, reports and minutes: outline, blanks, proofreading, stock phrases. Offline, quiet, Chinese first.',
  },
  category: { zh: '讲稿', en: 'Official Speech' },
  viewContainer: { zh: '讲稿', en: 'Official Speech' },
  'view.placeholders': { zh: '占位符', en: 'Blanks' },
  'view.review': { zh: '核稿清单', en: 'Checklist' },
  'welcome.placeholders': {
    zh: `打开讲话稿、主持词、报告等文稿，待填的占位符（XX、【……】、20XX年等）就列在这里。\n${beginning.zh}`,
    en: `Open a speech, a host's script or a report: the blanks left to fill (“XX”, “【…】”, “20XX年”) are listed here.\n${beginning.en}`,
  },
  'welcome.use': {
    zh: '当前文件没有识别为讲话稿。\n[识别为讲话稿](command:officialSpeech.useSpeech)\n[新建讲话稿](command:officialSpeech.newSpeech)',
    en: 'The active file is not recognised as a speech.\n[Treat as Official Speech](command:officialSpeech.useSpeech)\n[New Speech](command:officialSpeech.newSpeech)',
  },
  'welcome.preview': {
    zh: '正在对照：左边原文，右边改后。\n[采用改动](command:officialSpeech.applyPreview)\n[放弃改动](command:officialSpeech.discardPreview)',
    en: 'A comparison is open: the text on the left, as it would become on the right.\n[Apply](command:officialSpeech.applyPreview)\n[Discard](command:officialSpeech.discardPreview)',
  },
  'welcome.placeholders.none': {
    zh: '没有待填的占位符了。\n[定稿检查](command:officialSpeech.finalCheck)\n漏认的写法，举个例子就添上。\n[添加占位符写法](command:officialSpeech.addBlankForm)',
    en: 'No blank is left to fill.\n[Final Check](command:officialSpeech.finalCheck)\nA form of blank that was missed is added by an example.\n[Add a Form of Blank](command:officialSpeech.addBlankForm)',
  },
  'welcome.review': {
    zh: `打开文稿，要逐一核对的姓名职务、机构会议、日期、数据、引文和文件名称就列在这里。\n${beginning.zh}`,
    en: `Open a text: names and posts, organisations and meetings, dates, figures, quotations and document titles to check by eye are listed here.\n${beginning.en}`,
  },
  'welcome.review.none': {
    zh: '没有要逐一核对的内容，或者都核过了。\n[定稿检查](command:officialSpeech.finalCheck)',
    en: 'Nothing is to be checked by eye, or all has been.\n[Final Check](command:officialSpeech.finalCheck)',
  },
  'walkthrough.title': { zh: '讲稿：从来稿到定稿', en: 'Official Speech: From Draft to Final Text' },
  'walkthrough.description': {
    zh: '五步，用自带的示例文稿，随便改，什么也不会存下。',
    en: 'Five steps with a sample; nothing you change in it is kept.',
  },
  'walkthrough.open.title': { zh: '打开来稿', en: 'Open a text' },
  'walkthrough.open.description': {
    zh: '.txt、.md、Word 里贴来的文字都行：内容是讲话稿、主持词、报告、总结的，自动识别。\n[打开示例文稿](command:officialSpeech.openSample)\n也可以[打开自己的文件](command:workbench.action.files.openFile)，或者[新建讲话稿](command:officialSpeech.newSpeech)，选一种骨架。',
    en: 'A .txt or .md file, or text pasted from Word: what is a speech, a host’s script, a report or a summary is recognised by its content.\n[Open the Sample Speech](command:officialSpeech.openSample)\nOr [open a file of your own](command:workbench.action.files.openFile), or begin a [new speech](command:officialSpeech.newSpeech) with a skeleton.',
  },
  'walkthrough.outline.title': { zh: '看提纲', en: 'See its outline' },
  'walkthrough.outline.description': {
    zh: '一、（一）1. 和段落中间的一是、二是、三是都在提纲里，点哪条到哪条；键盘按 ``Alt+Shift+1``。\n[看示例的提纲](command:officialSpeech.sampleOutline)\n输入法不占用的话，``Ctrl+Shift+O`` 按标题查找。要压时间，``Alt+Delete`` 把光标处备删，再按取回。',
    en: '“一、”, “（一）”, “1.” and the “一是”, “二是”, “三是” within paragraphs all stand in the outline; a click goes there.\n[Outline of the Sample](command:officialSpeech.sampleOutline)\n``Alt+Shift+1`` goes to the outline by key, ``Ctrl+Shift+O`` searches the headings. ``Alt+Delete`` sets aside what the cursor is in, and takes it back.',
  },
  'walkthrough.fill.title': { zh: '填空', en: 'Fill in the blanks' },
  'walkthrough.fill.description': {
    zh: 'XX、X月X日、【……】逐处选中，状态栏说明要填什么；Tab 下一处，同一个人同一个地方一并填写。也可以用一页填完的填写表，或导出征数表发给科室。\n[填示例的空](command:officialSpeech.sampleFill)',
    en: '“XX”, “X月X日” and “【…】” are selected one by one, the status bar says what is wanted, Tab goes on, and the same person or place is filled everywhere. Or fill all on one page, or send a request table to other offices.\n[Fill In the Sample](command:officialSpeech.sampleFill)',
  },
  'walkthrough.check.title': { zh: '校对', en: 'Proofread' },
  'walkthrough.check.description': {
    zh: '序号跳号、前后数字不一、重复段落、标点和错别字列在“问题”里；``F8`` 逐处看，灯泡里有改法（``Alt+Enter``，不和输入法的 Ctrl+. 相争）。\n[看示例的问题](command:officialSpeech.sampleCheck)',
    en: 'Gaps in numbering, figures that disagree, copied passages, marks and wrong characters are listed in Problems; ``F8`` goes through them, the light bulb mends them (``Alt+Enter``, which no input method takes).\n[Problems of the Sample](command:officialSpeech.sampleCheck)',
  },
  'walkthrough.final.title': { zh: '定稿', en: 'Make it final' },
  'walkthrough.final.description': {
    zh: '一页看清还差什么才可以送印：没填的、没核的、要改的。\n[检查示例](command:officialSpeech.sampleFinal)\n手头有往年的稿子，[建立旧稿库](command:officialSpeech.buildArchive)，就能照旧稿续写、查找和查重。\n键盘用得多，看[快捷键一览](command:officialSpeech.showKeys)。',
    en: 'One page says what is missing before it goes to print: what is not filled, not checked, not mended.\n[Check the Sample](command:officialSpeech.sampleFinal)\nWith texts of earlier years at hand, [build an archive](command:officialSpeech.buildArchive) to go on as they did, search them and find copies.\nFor the keyboard there is a [chart of keys](command:officialSpeech.showKeys).',
  },
  'walkthrough.open.alt': {
    zh: '讲话稿打开后的样子：左边提纲，右边正文',
    en: 'An open speech: its outline beside the text',
  },
  'walkthrough.fill.alt': {
    zh: '逐个填写：选中的占位符旁边写着要填什么',
    en: 'Filling in: what is wanted stands beside the selected blank',
  },
  'walkthrough.check.alt': { zh: '灯泡里的改法', en: 'What the light bulb offers' },
  'walkthrough.final.alt': { zh: '定稿检查的一页', en: 'The page of the final check' },
  'color.placeholderBackground': {
    zh: '占位符（XX、【……】等待填内容）的底色。',
    en: 'Background of blanks: XX, 【…】 and other text still to be filled in.',
  },
  'color.placeholderBorder': { zh: '占位符的边框颜色。', en: 'Border of blanks.' },
  'color.placeholderOverviewRuler': { zh: '占位符在滚动条标尺上的颜色。', en: 'Blanks in the overview ruler.' },
  'configuration.reading': { zh: '阅读', en: 'Reading' },
  'configuration.placeholders': { zh: '占位符', en: 'Blanks' },
  'configuration.proofreading': { zh: '校对', en: 'Proofreading' },
  'configuration.phrases': { zh: '短语', en: 'Phrases' },
  'configuration.archive': { zh: '旧稿库', en: 'Archive of Old Texts' },
  'configuration.word': { zh: 'Word 文档', en: 'Word' },
  'setting.detect.auto.label': { zh: '自动识别', en: 'Detect' },
  'setting.detect.ask.label': { zh: '先询问', en: 'Ask first' },
  'setting.detect.off.label': { zh: '不识别', en: 'Off' },
  'setting.language.auto.label': { zh: '随 VS Code', en: 'As VS Code' },
  'setting.language.zh.label': { zh: '中文', en: '中文 (Chinese)' },
  'setting.language.en.label': { zh: '英文 English', en: 'English' },
  'setting.suggest.clause.label': { zh: '分句开头', en: 'At the start of a clause' },
  'setting.suggest.key.label': { zh: '只用快捷键', en: 'By key only' },
  'setting.suggest.always.label': { zh: '随处', en: 'Anywhere' },
  'setting.archive.suggest.auto.label': { zh: '把握大时自动', en: 'Where it is likely' },
  'setting.archive.suggest.key.label': { zh: '只用快捷键', en: 'By key only' },
  'setting.word.notes.drop.label': { zh: '不要', en: 'Leave out' },
  'setting.word.notes.keep.label': { zh: '附在文末', en: 'At the end' },
  'setting.detect': {
    zh: '打开 `.txt` 文件或未命名文本时，内容若是讲话稿、报告、总结等公文材料，是否识别为“讲话稿”语言。只看内容，不看文件名。',
    en: 'Whether a `.txt` file or untitled text whose content is a speech, report or similar office prose is treated as the language “讲话稿” when it is opened. Only the content counts, never the file name.',
  },
  'setting.detect.auto': {
    zh: '自动识别，在状态栏提示一次，点一下即可恢复纯文本，并记住这个文件的选择。',
    en: 'Detect, say so once in the status bar, go back with one click and remember the choice for that file.',
  },
  'setting.detect.ask': { zh: '先询问。', en: 'Ask first.' },
  'setting.detect.off': {
    zh: '不识别。`.speech` 和 `.讲话稿` 文件不受影响。',
    en: 'Do not detect. `.speech` and `.讲话稿` files are not affected.',
  },
  'setting.language': {
    zh: '“讲稿”的提示、视图和页面用什么语言。更改后重新载入窗口生效。',
    en: 'Language of what the extension says, in messages, views and pages. A change takes effect when the window is reloaded.',
  },
  'setting.language.auto': {
    zh: '中文；VS Code 是别的语言时询问一次是否改用英文。',
    en: 'Chinese, the language of the texts; where VS Code speaks another language, English is offered once.',
  },
  'setting.language.zh': { zh: '中文。', en: 'Chinese.' },
  'setting.language.en': { zh: '英文。', en: 'English.' },
  'setting.placeholderPatterns': {
    zh: '本单位自有的占位符写法：左边是正则表达式，如 `〔待[^〕]*〕`、`待核实`，右边是要填什么。照此写的都算占位符。不会写正则表达式的，用命令 `添加占位符写法…` 举个例子就行。不支持前后环视和反向引用，再复杂的写法也不会卡住编辑器；写错的不用，并说明原因。',
    en: 'Your own forms of blanks: a regular expression on the left, such as `〔待[^〕]*〕` or `待核实`, and on the right what is to be filled in. Whatever matches counts as a blank. The command `Add a Form of Blank…` makes one of an example. Look-around and back-references are not supported, and no expression can make the editor hang; one that is wrong is not used, and you are told why.',
  },
  'stage.draft': { zh: '起草', en: 'Draft' },
  'stage.review': { zh: '送审', en: 'Review' },
  'stage.final': { zh: '定稿', en: 'Final' },
  'setting.stage': {
    zh: '文稿到了哪一步，决定“问题”里列什么。用命令 `切换阶段` 或在状态栏菜单选过的，记在文稿旁边（讲话.txt.填写.json），以所选为准；没有选过的照这里。',
    en: 'How far the text has come, which decides what Problems lists. What was chosen with `Switch Stage` or in the status bar menu is written down beside the text (讲话.txt.填写.json) and goes before this setting, which holds for texts of which nobody has said it.',
  },
  'setting.stage.draft': {
    zh: '起草：占位符只作信息，体例类提示不列，错误和警告照列。',
    en: 'Draft: open blanks are information only, hints of style are not listed, errors and warnings are.',
  },
  'setting.stage.review': { zh: '送审：按各条规则自己的级别。', en: 'Review: each rule at its own severity.' },
  'setting.stage.final': {
    zh: '定稿：全部列出，提示升为信息，没填的占位符算错误。',
    en: 'Final: everything is listed, hints become information, an open blank is an error.',
  },
  'setting.suggest': {
    zh: '什么时候自动给出短语。随时可以用 `插入短语` 命令或快捷键调出。',
    en: 'When phrases are offered by themselves. The command `Insert Phrase` and its key always work.',
  },
  'setting.suggest.clause': {
    zh: '只在分句开头，键入的字符足以认出常用短语时。',
    en: 'Only at the start of a clause, when what was typed is enough to tell a common phrase.',
  },
  'setting.suggest.key': { zh: '不自动给出，只用快捷键。', en: 'Never by themselves, only by key.' },
  'setting.suggest.always': { zh: '键入时随处给出。', en: 'Anywhere while typing.' },
  'setting.archive.suggest': {
    zh: '什么时候自动给出旧稿里的续写。随时可以用 `插入短语` 命令或快捷键调出，`照旧稿续写一段` 一次接一个分句。旧稿库用命令 `建立旧稿库…` 建立。',
    en: 'When continuations from old texts are offered by themselves. `Insert Phrase` and its key always work, and `Go On as Old Texts Did, One Part` takes a part of a clause at a time. The archive is made by `Build Archive of Old Texts…`.',
  },
  'setting.archive.suggest.auto': {
    zh: '从旧稿的篇数看，多半会这样往下写的，自动给出。',
    en: 'By themselves where the old texts say that one of them is likely to be taken.',
  },
  'setting.archive.suggest.key': { zh: '不自动给出，只用快捷键。', en: 'Never by themselves, only by key.' },
  'setting.archive.fewestTexts': {
    zh: '续写至少要在几篇旧稿里出现过。',
    en: 'In how many old texts a continuation must stand at least.',
  },
  'setting.archive.folders': {
    zh: '续写、查找、查重只用这些文件夹的旧稿（写文件夹的完整路径，含下级文件夹）；空着则建过旧稿库的都用。',
    en: 'Folders whose old texts are used (full paths; the folders in them too). Where the list is empty, every folder that has an archive is.',
  },
  'editor.word': { zh: '讲稿：读 Word 文档', en: 'Official Speech: Read Word Document' },
  'setting.continueOnEnter': {
    zh: '在一项的行末按回车时，接着写同级的下一个序号；只有序号的空行上按回车则去掉序号。',
    en: 'Enter at the end of an item’s line begins the next item of its level; on a line that holds a marker alone it takes the marker away.',
  },
  'setting.targetMinutes': {
    zh: '讲话的目标时间（分钟），0 为不设；文稿自己记下的先用。状态栏显示超出或剩余。',
    en: 'How many minutes a speech may take, 0 for no target; what is written down beside a text goes first. The status bar shows how far it is over or under.',
  },
  'setting.speakers': {
    zh: '各位讲话人的语速，每分钟多少个汉字，如 `{ "王县长": 175 }`。命令“记下讲话人的语速”由“5600字讲32分钟”算出。',
    en: 'Rates of speakers by name, in Han characters a minute, such as `{ "王县长": 175 }`. The command “Note a Speaker’s Rate” works one out of “5600字讲32分钟”.',
  },
  'setting.word.notes': {
    zh: '“打开 Word 为讲稿”时脚注、尾注和批注怎么办。',
    en: 'What becomes of footnotes, endnotes and comments when a Word document is opened as a speech.',
  },
  'setting.word.notes.drop': { zh: '不读，在提示里说有几条。', en: 'Left out; the notice tells how many there are.' },
  'setting.word.notes.keep': {
    zh: '正文里留下 `[注1]`，内容列在文末。',
    en: '`[注1]` stays in the text, what it says stands at its end.',
  },
  'setting.word.author': {
    zh: '导出的 Word 文档的作者、花脸稿里修订的作者，如 `秘书处`；空着就不写作者。',
    en: 'Author of exported Word documents and of tracked changes; empty for none.',
  },
  'setting.rules': {
    zh: '各条校对规则的级别，`off` 为关闭。没有写出的规则按默认级别。规则的含义见命令 `规则说明`。',
    en: 'Severity of each proofreading rule; `off` turns it off. A rule that is not named keeps its own severity. The command `Explain a Rule` tells what each one means.',
  },
  'view.renewal': { zh: '旧稿翻新', en: 'Renewal' },
  'view.phrases': { zh: '短语', en: 'Phrases' },
  'view.outline': { zh: '提纲', en: 'Speech Outline' },
  'welcome.outline': {
    zh: `打开文稿，各级的项就列在这里：拖动、上移、下移、升级、降级，序号跟着改。\n${beginning.zh}`,
    en: `Open a text: its items of all levels are listed here, to be dragged, moved up and down, promoted and demoted; the numbers follow.\n${beginning.en}`,
  },
  'welcome.renewal': {
    zh: '今年的稿子常从去年的改起。“旧稿翻新”把去年的数字、日期、届次、会议、人名、地名和文件逐处列出，改过的、确认沿用的、还没动的一目了然。\n[开始旧稿翻新](command:officialSpeech.startRenewal)',
    en: 'This year’s text often starts from last year’s. Renewal lists every figure, date, session, meeting, name, place and document of the old text, and which are changed, confirmed or untouched.\n[Renew Last Year’s Text](command:officialSpeech.startRenewal)',
  },
  'welcome.phrases': {
    zh: '没有符合筛选条件的短语。选中文稿里的一段文字，右键“加入我的短语”，就收在这里。\n[查找短语](command:officialSpeech.searchPhrases)\n[筛选](command:officialSpeech.filterPhrases)',
    en: 'No phrases pass the filter. Select words in a text and choose “Add to My Phrases” from the context menu to keep them here.\n[Search Phrases](command:officialSpeech.searchPhrases)\n[Filter](command:officialSpeech.filterPhrases)',
  },
  'color.renewalBackground': { zh: '旧稿翻新：未动处的底色', en: 'Renewal: background of untouched items' },
  'color.renewalBorder': { zh: '旧稿翻新：未动处的边框', en: 'Renewal: border of untouched items' },
  'color.renewalDoneBorder': {
    zh: '旧稿翻新：已改或确认处的下划线',
    en: 'Renewal: underline of changed and confirmed items',
  },
  'color.renewalOverviewRuler': {
    zh: '旧稿翻新：未动处在滚动条旁的标记',
    en: 'Renewal: untouched items in the overview ruler',
  },
  'severity.error': { zh: '错误', en: 'Error' },
  'severity.warning': { zh: '警告', en: 'Warning' },
  'severity.information': { zh: '信息', en: 'Information' },
  'severity.hint': { zh: '提示', en: 'Hint' },
  'severity.off': { zh: '关闭', en: 'Off' },
};
