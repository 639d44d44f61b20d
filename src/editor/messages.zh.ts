import * as blanks from './blanks/messages.zh.ts';
import * as document from './document/messages.zh.ts';
import * as files from './files/messages.zh.ts';
import * as findings from './findings/messages.zh.ts';
import * as host from './host/messages.zh.ts';
import * as outline from './outline/messages.zh.ts';
import * as phrases from './phrases/messages.zh.ts';
import * as review from './review/messages.zh.ts';
import * as setAside from './set-aside/messages.zh.ts';
import * as welcome from './welcome/messages.zh.ts';

/** All that the editor says, by subject; the words of an area stand in its own folder. */
export const chinese = {
  ...host,
  ...blanks,
  ...document,
  ...files,
  ...findings,
  ...outline,
  ...phrases,
  ...review,
  ...setAside,
  ...welcome,
};

export type EditorMessages = typeof chinese;
