import type { Translated } from '../text/said.ts';
import type { phraseFunctionNames as zh } from './messages.zh.ts';

export const phraseFunctionNames = {
  开头: 'opening 开头',
  承前: 'after others have spoken 承前',
  引出: 'lead-in 引出',
  肯定: 'approval 肯定',
  形势: 'situation 形势',
  问题: 'problems 问题',
  认识: 'awareness 认识',
  部署: 'tasks 部署',
  责任: 'responsibility 责任',
  督查: 'inspection 督查',
  宣传: 'publicity 宣传',
  强调: 'stress 强调',
  号召: 'appeal 号召',
  结尾: 'close 结尾',
  主持: 'chairing 主持',
  引用: 'quotation 引用',
  衔接: 'transition 衔接',
  排比: 'parallel 排比',
} satisfies Translated<typeof zh>;
