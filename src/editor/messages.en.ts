import * as blanks from './blanks/messages.en.ts';
import * as document from './document/messages.en.ts';
import * as files from './files/messages.en.ts';
import * as findings from './findings/messages.en.ts';
import * as host from './host/messages.en.ts';
import * as outline from './outline/messages.en.ts';
import * as phrases from './phrases/messages.en.ts';
import * as review from './review/messages.en.ts';
import * as setAside from './set-aside/messages.en.ts';
import * as welcome from './welcome/messages.en.ts';
import type { EditorMessages } from './messages.zh.ts';

/** All that the editor says; terms of the field keep the Chinese beside them. Loaded only where it is spoken. */
export const english: EditorMessages = {
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
