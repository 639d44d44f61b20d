/** Words that many features say. */
export const common = {
  /** Of the extension, where VS Code tells its pieces from others': Problems, Output, the status bar's menu. */
  extension: '讲稿',
  undo: '撤销',
  openFile: '打开文件',
  goTo: '转到',
  current: '当前',
  untitled: '（无标题）',
  comma: '，',
  colon: '：',
  /** Between two things of one line that are no sentence. */
  gap: '　',
  list: (items: readonly string[]): string => items.join('、'),
  places: (count: number): string => `${count}处`,
  items: (count: number): string => `${count}项`,
  line: (line: number): string => `第${line}行`,
};

/** Why something that was asked for is not done. */
export const refusals = {
  noEditor: '没有打开的文稿。请先打开一篇，再试一次。',
  notSpeech: '当前文件没有识别为讲话稿。',
  damaged: '文中有读不出的字符，不能改动。请先用正确的编码重新打开。',
  readOnly: '这个文件现在是只读的，没有改动。',
  changedMeanwhile: '文稿在此期间有改动，没有照做。请再试一次。',
};

/** Of what the extension says. Whoever is asked reads VS Code in another language than ours, so the first is said in both. */
export const windowLanguage = {
  offer: '“讲稿”的提示是中文。Official Speech can speak English too.',
  english: 'Switch to English (Reload)',
  stay: '保持中文',
  changed: '重新载入窗口后改用所选的语言。Official Speech changes its language when the window is reloaded.',
  reload: '重新载入窗口 Reload',
};

export const preview = {
  title: (plan: string): string => `${plan}：左边原文，右边改后`,
  /** Behind the question. */
  where: '请在右上角选。',
  accept: '采用改动',
  discard: '放弃改动',
  /** Of both answers, in the status bar's own menu. */
  answer: '讲稿：采用或放弃改动',
};
