import type { PhraseFunction } from './phrase.ts';

/** Names of the functions, as they are shown. The keys are what files and searches call them. */
export const phraseFunctionNames = {
  开头: '开头',
  承前: '承前',
  引出: '引出',
  肯定: '肯定',
  形势: '形势',
  问题: '问题',
  认识: '认识',
  部署: '部署',
  责任: '责任',
  督查: '督查',
  宣传: '宣传',
  强调: '强调',
  号召: '号召',
  结尾: '结尾',
  主持: '主持',
  引用: '引用',
  衔接: '衔接',
  排比: '排比',
} as const satisfies Record<PhraseFunction, string>;
