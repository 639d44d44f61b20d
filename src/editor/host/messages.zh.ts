/** Why something that was asked for is not done. */
export const refusals = {
  noEditor: '没有打开的文稿。请先打开一篇，再试一次。',
  notSpeech: '当前文件没有识别为讲话稿。',
  damaged: '文中有读不出的字符，不能改动。请先用正确的编码重新打开。',
  readOnly: '这个文件现在是只读的，没有改动。',
  changedMeanwhile: '文稿在此期间有改动，没有照做。请再试一次。',
};

export const zh = { refusals };
export type HostMessages = typeof zh;
